/**
 * The fixed lists of the guide: categories, fields, urgencies, hardness, pictures, tags. No schema library here, so
 * that scripts on pages can know the lists without carrying it.
 */

/** The kinds of thing an entry can be about. The options let a reader switch each off. */
export const CATEGORIES = [
	'red-flag',
	'condition',
	'symptom',
	'anatomy',
	'test',
	'treatment',
	'medication',
	'risk-factor',
	'care',
	'report-word',
	'measure',
] as const;
export type Category = (typeof CATEGORIES)[number];

/**
 * Categories whose entries name no state of health: a part of the body or a test has no urgency. What a reader must know of
 * them at once stands in `warning`.
 */
export const WITHOUT_URGENCY: ReadonlySet<Category> = new Set([
	...(['anatomy', 'test', 'medication', 'care', 'report-word', 'measure'] as const),
]);

/** Where in health an entry belongs; a reader browses by these. */
export const FIELDS = [
	...(['heart', 'lungs', 'gut', 'kidneys', 'blood', 'hormones', 'brain-nerves', 'bones-joints'] as const),
	...(['skin', 'eyes', 'ears-nose-throat', 'mouth', 'cancer', 'infection', 'immune'] as const),
	...(['women', 'men', 'children', 'mental-health', 'medicines', 'tests', 'report-words', 'care'] as const),
] as const;
export type Field = (typeof FIELDS)[number];

/** Fields that are kinds of words too: whoever wants none of these switches their category off. */
const KINDS_OF_WORDS: readonly Field[] = ['medicines', 'tests', 'report-words', 'care'];

/** Fields of the body and of life: readers switch each on and off. At most 31, see `subjectBits`. */
export const SUBJECTS: readonly Field[] = FIELDS.filter((field) => !KINDS_OF_WORDS.includes(field));

/** Stands where an entry has its category, for a word of the reader's own glossary: no entry has it, and no setting switches it off. */
export const OWN_CATEGORY = 'own';
/** Its number in an index. A reader's own is stored, so that this one stays the same when categories come and go. */
const OWN_NUMBER = 255;

/** @returns its number in an index */
export function categoryNumber(category: Category | typeof OWN_CATEGORY): number {
	return category === OWN_CATEGORY ? OWN_NUMBER : CATEGORIES.indexOf(category);
}

/** What the numbers of an index stand for. */
export const KINDS = { categories: CATEGORIES, own: OWN_NUMBER, subjects: SUBJECTS };

/** @returns a bit for each of these fields that is a subject, by its place in `SUBJECTS`; 0 for none */
export function subjectBits(fields: readonly Field[]): number {
	return SUBJECTS.reduce((bits, subject, at) => (fields.includes(subject) ? bits | (1 << at) : bits), 0);
}

/** Lists of codes for illnesses, each its own edition: the US one differs from WHO's in places. */
export const CODE_SYSTEMS = ['ICD-10', 'ICD-10-CM', 'ICD-11'] as const;

/** How soon help is needed, most urgent first. The checklist adds `outside`, which no entry uses. */
export const URGENCIES = ['emergency', 'today', 'days', 'routine', 'self-care'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** How hard a name is for a reader without medical training. `everyday`: everybody knows it. */
export const HARDNESSES = ['hard', 'familiar', 'everyday'] as const;
export type Hardness = (typeof HARDNESSES)[number];

/**
 * Why a test or a measure gives no usual range. `picture`: a scan or a recording, which somebody reads · `found-or-not`: something
 * is there or it isn't · `grading`: a score, a stage or a class, none of which is the usual one · `own-laboratory`: each
 * laboratory has a limit of its own · `own-body`: it changes too much with the hour, the cycle, the age or the part of the body ·
 * `parts`: a name for several, each of which has its own · `no-result`: a unit, a substance or an idea; nothing is measured ·
 * `not-sourced`: there is one, but no page was found that says it.
 */
export const NO_RANGES = [
	...(['picture', 'found-or-not', 'grading', 'own-laboratory', 'own-body', 'parts', 'no-result'] as const),
	'not-sourced',
] as const;

/** Drawings that an entry may show. Each has an SVG in `src/ui/pictures/`. */
export const PICTURES = [
	'foot-nerves',
	'sole-nerves',
	'tarsal-tunnel',
	'plantar-fascia',
	'achilles-tendon',
	'leg-nerves',
	'dermatomes',
	'leg-arteries',
	'monofilament-test',
	'ankle-brachial-test',
	'nerve-conduction-test',
	'hammer-toe',
	'bunion',
	'charcot-foot',
	'offloading-boot',
	'heart-chambers',
	'coronary-arteries',
	'blood-flow',
	'lungs',
	'gut',
	'liver',
	'urinary-tract',
	'eye',
	'ear',
	'skin-layers',
	'brain',
	'spine',
	'womb',
	'prostate',
	'joint',
	'ecg',
	'blood-pressure-cuff',
	'gastroscopy',
	'stent',
	'insulin',
] as const;
export type PictureId = (typeof PICTURES)[number];

/** Tags group entries across categories. */
export const TAGS = [
	...['nerve', 'circulation', 'bone', 'joint', 'muscle', 'tendon', 'skin', 'spine', 'brain'],
	...['diabetes', 'infection', 'immune', 'injury', 'inherited', 'nutrition', 'hormone', 'cancer', 'kidney'],
	...['foot', 'heel', 'toe', 'ankle', 'leg', 'test', 'medicine', 'surgery', 'exercise', 'footwear'],
	...[
		'foot-pain',
		'neurology',
		'orthopaedics',
		'self-care',
		'lifestyle',
		'pain',
		'numbness',
		'swelling',
		'weakness',
		'emergency',
		'specialist',
	],
] as const;
