/**
 * Build time, and when a reader's own glossary is read: one name of an entry → the word sequences by which the scanner finds it, in every
 * order and spelling that is safe to make by rule. What a rule can't know stands in `EXCEPTIONS`.
 */
import { GLUE_LETTER } from '../matcher/index/layout.ts';
import { foldedWords, foldText, rawWords } from '../matcher/text/tokenize.ts';
import { canonical, singular } from './spelling.ts';

/** Stands for a preposition with what may follow it: "in", "of the", "to both my". */
export const GLUE = GLUE_LETTER;

/** Letter case that a text must have. */
export const CASE = { any: 0, upper: 1, mixed: 2, lower: 3, capital: 4, one: 5, smallToo: 6 } as const;
export type CaseRule = (typeof CASE)[keyof typeof CASE];

export interface Sequence {
	readonly words: readonly string[];
	/** The text's last word must be a plural: "shingles" isn't "shingle". */
	readonly pluralOnly: boolean;
	/** Commas may stand between the words. */
	readonly commas: boolean;
	/** A slash may stand between the words. */
	readonly slash: boolean;
	/** A possessive at the end is part of the name. */
	readonly possessive: boolean;
	/** Written with a capital letter. */
	readonly capital: boolean;
	/** Made by a rule, not written by an author: yields to any written name of the same words. */
	readonly made: boolean;
}

export const PREPOSITIONS = 'in of to at on around under within inside along across behind near'.split(' ');
export const DETERMINERS =
	'the my your his her their our its a an one both either each left right whole entire affected any this that'.split(
		' ',
	);

/** Plural names whose singular is something else. */
const PLURAL_ONLY = new Set(
	'shingles bloods pulses piles cramps pins crabs arts runs dressings waters spasms disks discs orthopaedics orthopedics genetics stretches mets'.split(
		' ',
	),
);

/** Parts of the body that other words of a name can be said of. */
const BODY = new Set(
	`heel foot ankle toe leg calf arch sole nerve muscle joint back cord tendon achilles fascia bone skin knee hip limb arm
	hand finger shin thigh artery vein disk ligament bursa chest groin forefoot midfoot hindfoot root face nail spine
	metatarsal calcaneus cartilage retinaculum`.split(/\s+/),
);

/** What can be said of a part of the body: as a noun after it, and as adjectives before it. */
const SAID = new Map<string, readonly string[]>(
	Object.entries({
		pain: ['painful'],
		swelling: ['swollen'],
		numbness: ['numb'],
		tingling: ['tingling', 'tingly'],
		weakness: ['weak', 'weakened'],
		stiffness: ['stiff'],
		damage: ['damaged'],
		injury: ['injured'],
		fracture: ['fractured'],
		rupture: ['ruptured'],
		tear: ['torn'],
		compression: ['compressed'],
		entrapment: ['entrapped', 'trapped'],
		inflammation: ['inflamed'],
		infection: ['infected'],
		deformity: ['deformed'],
		sprain: ['sprained'],
		strain: ['strained'],
		cramp: [],
		discoloration: ['discolored'],
		stenosis: [],
		ulcer: ['ulcerated'],
		palsy: [],
	}),
);

const PREFIXES =
	'non pre post anti poly mono neuro over under ultra micro mini multi off electro retro mid fore hind intra inter shock'.split(
		' ',
	);

const ROMAN = new Map([
	['1', 'i'],
	['2', 'ii'],
	['3', 'iii'],
	['4', 'iv'],
]);

/**
 * @param asWritten nothing is to be made of it by rule
 * @returns every sequence for a name, the one written first
 */
export function sequencesOf(name: string, asWritten = false): Sequence[] {
	const undotted = /^(\p{Lu}\.){2,}$/u.test(name) ? name.replaceAll('.', '') : name;
	const raw = rawWords(undotted);
	const folded = raw.map(foldText);
	const words = folded.map((word, at) => canonical(word, isAllCapitals(raw[at] ?? '')));
	const last = folded.at(-1) ?? '';
	const pluralOnly = folded.length === 1 && PLURAL_ONLY.has(last) && singular(last) !== last;
	const commas = name.includes(',');
	const slash = name.includes('/');
	const possessive = /['’]s$/.test(name);
	const capital = /\p{Lu}/u.test(name);
	const found = new Map<string, Sequence>();
	const add = (sequence: readonly string[], made: boolean): void => {
		const key = sequence.join(' ');
		if (sequence.length > 0 && !found.has(key))
			found.set(key, { words: sequence, pluralOnly, commas, slash, possessive, capital, made });
	};
	if (asWritten) {
		add(words, false);
		return [...found.values()];
	}
	// "pain in the heel" goes with any preposition; its own words are among what that finds.
	const glued = withGlue(words);
	add(glued ?? words, false);
	for (const variant of joinedAndSplit(undotted, words)) add(variant, true);
	for (const variant of reordered(words)) add(variant, true);
	for (const variant of adjectives(words)) add(variant, true);
	const type = words.findIndex(
		(word, at) => /^(type|stage|grade)$/.test(word) && ROMAN.has(words[at + 1] ?? ''),
	);
	if (type >= 0) add(words.with(type + 1, ROMAN.get(words[type + 1] ?? '') ?? ''), true);
	return [...found.values()];
}

/** "CRPS" is no plural of "CRP". */
function isAllCapitals(word: string): boolean {
	return word.length > 1 && word === word.toUpperCase();
}

/** "pre-diabetes" and "prediabetes", "X-ray" and "xray", "midfoot" and "mid-foot". */
function joinedAndSplit(name: string, words: readonly string[]): string[][] {
	const all: string[][] = [];
	for (const hyphenated of name.matchAll(/(?<![\p{L}\d-])(\p{L}{1,6})-(\p{L}{2,})(?![\p{L}-])/gu)) {
		const [first, second] = [hyphenated[1] ?? '', hyphenated[2] ?? ''].map(
			(part) => foldedWords(part)[0] ?? '',
		);
		const at = words.findIndex(
			(word, index) => word === canonical(first ?? '') && words[index + 1] === canonical(second ?? ''),
		);
		if (at >= 0) all.push([...words.slice(0, at), canonical(`${first}${second}`), ...words.slice(at + 2)]);
	}
	words.forEach((word, at) => {
		const prefix = PREFIXES.find((start) => word.startsWith(start) && word.length >= start.length + 4);
		if (prefix)
			all.push([...words.slice(0, at), prefix, canonical(word.slice(prefix.length)), ...words.slice(at + 1)]);
	});
	return all;
}

/** "heel pain" → "pain in the heel", "painful heel". */
function reordered(words: readonly string[]): string[][] {
	const last = words.at(-1) ?? '';
	const before = words.slice(0, -1);
	const body = before.at(-1) ?? '';
	if (OF.has(last) && before.length > 0) return [[last, GLUE, ...before]];
	const said = SAID.get(last);
	if (said && BODY.has(body)) {
		return [[last, GLUE, ...before], ...said.map((adjective) => [canonical(adjective), ...before])];
	}
	return [];
}

/** What is said of anything with "of": "deficiency of vitamin B12", "biopsy of the skin", "studies of nerve conduction". */
const OF = new Set(
	'deficiency biopsy ultrasound study test examination transplant replacement repair release'.split(' '),
);

/** Endings of conditions and of the adjectives made from them. */
const ADJECTIVES: readonly (readonly [noun: RegExp, adjective: string])[] = [
	[/(?<=[a-z]{3})itis$/, 'itic'],
	[/(?<=(thromb|sten|necr|fibr|scler))osis$/, 'otic'],
	[/(?<=path)y$/, 'ic'],
	[/(?<=[a-z]{2}em)ia$/, 'ic'],
	[/(?<=pleg|alg)ia$/, 'ic'],
	[/(?<=edem)a$/, 'atous'],
	[/(?<=embol)ism$/, 'ic'],
	[/(?<=par)esis$/, 'etic'],
];

/** "neuropathy" → "neuropathic", "edema" → "edematous": of names of one word, where nothing else is made so. */
function adjectives(words: readonly string[]): string[][] {
	const [word = ''] = words;
	if (words.length !== 1) return [];
	return ADJECTIVES.flatMap(([noun, adjective]) =>
		noun.test(word) ? [[word.replace(noun, adjective)]] : [],
	);
}

function withGlue(words: readonly string[]): string[] | undefined {
	const glue = words.findIndex((word) => PREPOSITIONS.includes(word));
	if (glue < 1) return undefined;
	let rest = glue + 1;
	// "damage to one nerve" keeps its "one": it isn't the same without.
	while (/^(the|a|an|my|your|his|her|their|our)$/.test(words[rest] ?? '')) rest++;
	return rest < words.length ? [...words.slice(0, glue), GLUE, ...words.slice(rest)] : undefined;
}

/** Abbreviations that are no word in small letters either: "they did an mri". Written so, they need a passage about health. */
const SMALL_TOO = new Set('MRI GP DVT EMG CRPS CIDP ABPI'.split(' '));

/**
 * How exact the letter case of a name must be on a page.
 * @param isOwn of a reader's glossary: nothing is known of it but how it is written
 */
export function caseOf(name: string, abbreviation: boolean, exactCase: boolean, isOwn = false): CaseRule {
	if (SMALL_TOO.has(name) && !isOwn) return CASE.one;
	const letters = name.replace(/[^\p{L}]/gu, '');
	const upper = letters.replace(/[^\p{Lu}]/gu, '').length;
	const oneWord = !/\s/.test(name.trim());
	const allUpper =
		upper >= 1 && /^\p{Lu}+s?$/u.test(letters) && upper >= letters.length - 1 && letters.length > 0;
	// "A1C" is written "A1c" too.
	if (allUpper && oneWord && /^\p{L}.*\d/u.test(name) && name.length > 2) return CASE.capital;
	// "GPs" is no "GPS".
	if (/^\p{Lu}{2}s$/u.test(letters)) return CASE.smallToo;
	if (exactCase) {
		if (allUpper && (upper > 1 || /\d/.test(name))) return CASE.upper;
		if (upper === 0) return CASE.lower;
		return /^\p{Lu}\p{Ll}+$/u.test(letters) || !oneWord ? CASE.capital : CASE.mixed;
	}
	if (!oneWord) return CASE.any;
	if (allUpper && upper > 1) return CASE.upper;
	if (allUpper && /\d/.test(name) && name.length < 3) return CASE.upper;
	if (abbreviation && upper > 1 && letters.length < 4) return CASE.mixed;
	return CASE.any;
}
