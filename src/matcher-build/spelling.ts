/**
 * Build time, and when a reader's own glossary is read: the ways in which one English word is written. `canonical` brings every spelling of a
 * name's word to one (American, singular, without accents); `spellings` goes the other way and lists what
 * the scanner must know by sight. A plain "-s" is left out there: the scanner takes it off itself.
 */

/** British morphemes and their American twins, only where swapping can't make another word. */
const MORPHEMES: readonly (readonly [uk: RegExp, us: string, back: RegExp, uk: string])[] = [
	[/aemi/g, 'emi', /(?<=[nhcruledtskx])emi(?=[ac])/g, 'aemi'],
	[/haem(?=[aoe])/g, 'hem', /(?<![ct])hem(?=angi|at|oc|or|og|op|os|od|oly)/g, 'haem'],
	[/oedem/g, 'edem', /(?<!acad)edem(?=a)/g, 'oedem'],
	[/aesth/g, 'esth', /(?<=an|r|s|po)esth(?=e)/g, 'aesth'],
	[/paed/g, 'ped', /(?<=ortho)ped|^ped(?=iat)/g, 'paed'],
	[/^faec/g, 'fec', /^fec/g, 'faec'],
	[/^gynaec/g, 'gynec', /^gynec/g, 'gynaec'],
	[/^coeli/g, 'celi', /^celi(?=ac)/g, 'coeli'],
	[/^oes(?=oph|tr)/g, 'es', /^es(?=oph|tr)/g, 'oes'],
	[/rrhoe/g, 'rrhe', /rrhe(?=a|ic)/g, 'rrhoe'],
	[/pnoe/g, 'pne', /pne(?=a|ic)/g, 'pnoe'],
	[/leuc(?=o)/g, 'leuk', /leuk(?=o)/g, 'leuc'],
	[/sulph/g, 'sulf', /sulf/g, 'sulph'],
	[/(?<=tum|col|behavi|lab|fav|hum|od|vap)our/g, 'or', /(?<=tum|^col|discol|behavi|^lab|^fav)or/g, 'our'],
	[/(?<=fib|cent|lit|calib)re$/g, 'er', /(?<=^fib|^cent|^lit|^calib)er$/g, 're'],
	[/(?<=paral|anal|catal)ys(?=e|ing)/g, 'yz', /(?<=paral|anal|catal)yz(?=e|ing)/g, 'ys'],
	[/^programme$/g, 'program', /^program$/g, 'programme'],
	[/^ageing$/g, 'aging', /^aging$/g, 'ageing'],
	[/^neurone$/g, 'neuron', /^neuron$/g, 'neurone'],
	[/^disc(?=$|ec|it|og)/g, 'disk', /^disk(?=$|ec|it|og)/g, 'disc'],
	[/^grey/g, 'gray', /^gray/g, 'grey'],
	[/ll(?=ing$|ed$)(?<=trave..|labe..|counse..)/g, 'l', /l(?=ing$|ed$)(?<=trave.|labe.|counse.)/g, 'll'],
];

/** "-ise" that is no suffix: exercise is never exercize. */
const FIXED_ISE =
	/(exerc|prec|prom|surpr|adv|superv|rev|expert|exc|inc|circumc|telev|disgu|po|pra|cru|franch|merchand|enterpr|compr|dev|^ar|dem|parad|prem|treat|conc|bru|no|ra|chem|w|^r|dis?ea|crai|noi|ex)is/;
const ISE = /(?<=[a-z]{3})is(?=(e|ed|es|ing|ation|er)$)/;
const IZE = /(?<=[a-z]{3})iz(?=(e|ed|es|ing|ation|er)$)/;

/** Most words have none of the morphemes: one look tells, instead of one for each. */
const ANY_BRITISH = new RegExp(MORPHEMES.map(([uk]) => uk.source).join('|'));
const ANY_AMERICAN = new RegExp(MORPHEMES.map(([, , back]) => back.source).join('|'));

function toAmerican(word: string): string {
	let us = word;
	if (ANY_BRITISH.test(word)) for (const [uk, to] of MORPHEMES) us = us.replace(uk, to);
	return !us.includes('is') || FIXED_ISE.test(us) ? us : us.replace(ISE, 'iz');
}

function toBritish(word: string): string[] {
	let all = [word.replace(IZE, 'is')];
	if (!ANY_AMERICAN.test(all[0] ?? '')) return [...new Set([word, ...all])];
	// Each morpheme on its own: "ischaemia", but also "edema" beside "haemorrhage" in one word's variants.
	for (const [, , back, uk] of MORPHEMES) {
		all = all.flatMap((form) => {
			const changed = form.replace(back, uk);
			return changed === form ? [form] : [form, changed];
		});
	}
	return [...new Set([word, ...all])];
}

/** Plurals that no rule gives, singular first. Several plurals where both are in use. */
const IRREGULAR = new Map<string, readonly string[]>(
	Object.entries({
		foot: ['feet'],
		tooth: ['teeth'],
		calf: ['calves'],
		vertebra: ['vertebrae'],
		bursa: ['bursae'],
		fascia: ['fasciae'],
		tibia: ['tibiae'],
		fibula: ['fibulae'],
		phalanx: ['phalanges'],
		ganglion: ['ganglia'],
		metatarsus: ['metatarsi'],
		tarsus: ['tarsi'],
		thrombus: ['thrombi'],
		embolus: ['emboli'],
		malleolus: ['malleoli'],
		hallux: ['halluces'],
		calcaneus: ['calcanei'],
		calcaneum: ['calcanea'],
		talus: ['tali'],
		callus: ['calluses', 'calli'],
		nucleus: ['nuclei'],
		bacterium: ['bacteria'],
		sacrum: ['sacra'],
		septum: ['septa'],
		index: ['indices', 'indexes'],
		appendix: ['appendices'],
		cortex: ['cortices'],
		criterion: ['criteria'],
		phenomenon: ['phenomena'],
		plexus: ['plexuses'],
		prosthesis: ['prostheses'],
		orthosis: ['orthoses'],
		aponeurosis: ['aponeuroses'],
		neuroma: ['neuromata'],
		leaf: ['leaves'],
		knife: ['knives'],
		woman: ['women'],
		man: ['men'],
		child: ['children'],
		verruca: ['verrucae'],
		aorta: ['aortae'],
		diagnosis: ['diagnoses'],
		calorie: ['calories'],
		kilocalorie: ['kilocalories'],
	}),
);
const SINGULAR = new Map([...IRREGULAR].flatMap(([one, many]) => many.map((form) => [form, one] as const)));

/** Words that end in "s" and are no plural. */
const NO_PLURAL =
	/(ss|us|is|ous|itis|osis|xis|eps|diabetes)$|^(alias|rabies|herpes|series|species|caries|pancreas|lens|gas|pes|talipes|graves|always|across|news|atlas|bias|willis|wells|simmonds|hives|mumps|measles|rickets|its|as|was|has|does|this|pus|scabies|facies|lues|runs)$/;

/** Singular of a word as names have it. Unknown shapes stay as they are. */
export function singular(word: string): string {
	const known = SINGULAR.get(word);
	if (known) return known;
	if (word.length < 4 || !word.endsWith('s') || NO_PLURAL.test(word)) return word;
	if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(sis|xis)$/.test(word)) return word;
	if (/[a-z]{3,}oses$/.test(word)) return `${word.slice(0, -2)}is`;
	if (/(ss|sh|x|zz|[^a]ch|[lrntcbm]us)es$/.test(word)) return word.slice(0, -2);
	return word.slice(0, -1);
}

/** The plurals of a singular that are more than "-s". */
function hardPlurals(word: string): string[] {
	const known = IRREGULAR.get(word);
	if (known) return [...known];
	if (word.length < 3) return [];
	if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
	if (/osis$/.test(word)) return [`${word.slice(0, -2)}es`];
	if (/(ss|sh|x|zz|[^a]ch|us)$/.test(word)) return [`${word}es`];
	return [];
}

/** All plurals of a canonical word, in every spelling. */
export function plurals(word: string): string[] {
	const hard = hardPlurals(word);
	return [...new Set((hard.length > 0 ? hard : [`${word}s`]).flatMap(toBritish))];
}

const GREEK = new Map([
	['alpha', 'α'],
	['beta', 'β'],
	['gamma', 'γ'],
	['delta', 'δ'],
]);

/**
 * One spelling for all: singular, American, no accents.
 * @param capitals the word stands in capitals: its last "S" is no plural
 */
export function canonical(word: string, capitals = false): string {
	const plain = word.replace(/\p{M}/gu, '');
	for (const [name, letter] of GREEK) if (plain === letter) return name;
	// Twice: "tumours" loses its "s" first, "fibres" only then ends in "re".
	return toAmerican(capitals ? plain : singular(plain));
}

/** All spellings of a canonical word that the scanner can't work out itself, the word itself first. */
export function spellings(word: string): string[] {
	const british = toBritish(word);
	const all = new Set(british);
	for (const form of british) for (const plural of hardPlurals(form)) all.add(plural);
	for (const plural of hardPlurals(word)) for (const form of toBritish(plural)) all.add(form);
	const greek = GREEK.get(word);
	if (greek) all.add(greek);
	return [...all];
}
