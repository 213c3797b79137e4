/**
 * The fixed lists of the guide: categories, urgencies, hardness, pictures, tags. No schema library here, so
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
] as const;
export type Category = (typeof CATEGORIES)[number];

/** How soon help is needed, most urgent first. The checklist adds `outside`, which no entry uses. */
export const URGENCIES = ['emergency', 'today', 'days', 'routine', 'self-care'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** How hard a name is for a reader without medical training. `everyday`: everybody knows it. */
export const HARDNESSES = ['hard', 'familiar', 'everyday'] as const;
export type Hardness = (typeof HARDNESSES)[number];

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
] as const;
export type PictureId = (typeof PICTURES)[number];

/** Tags group entries across categories. */
export const TAGS = [
	...['nerve', 'circulation', 'bone', 'joint', 'muscle', 'tendon', 'skin', 'spine', 'brain'],
	...['diabetes', 'infection', 'immune', 'injury', 'inherited', 'nutrition', 'hormone', 'cancer', 'kidney'],
	...['foot', 'heel', 'toe', 'ankle', 'leg', 'test', 'medicine', 'surgery', 'exercise', 'footwear'],
	...['self-care', 'lifestyle', 'pain', 'numbness', 'swelling', 'weakness', 'emergency', 'specialist'],
] as const;
