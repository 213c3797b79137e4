/** The words that Footnote has for the guide's categories, urgencies and kinds of evidence. */
import { capital } from '../../capital.ts';
import type { CardEntry } from '../../guide/compile.ts';
import type { Category, Field, Urgency } from '../../guide/kinds.ts';
import type { Source } from '../../guide/schema.ts';

export const CATEGORY_WORDS: Readonly<Record<Category, { readonly one: string; readonly many: string }>> = {
	'red-flag': { one: 'Warning sign', many: 'Warning signs' },
	condition: { one: 'Condition', many: 'Conditions' },
	symptom: { one: 'Symptom', many: 'Symptoms' },
	anatomy: { one: 'Part of the body', many: 'Parts of the body' },
	test: { one: 'Test', many: 'Tests' },
	treatment: { one: 'Treatment', many: 'Treatments' },
	medication: { one: 'Medicine', many: 'Medicines' },
	'risk-factor': { one: 'Risk factor', many: 'Risk factors' },
	care: { one: 'Care', many: 'Care and people' },
	'report-word': { one: 'Word of reports', many: 'Words of reports' },
	measure: { one: 'Measure', many: 'Measures' },
};

export const FIELD_WORDS: Readonly<Record<Field, string>> = {
	heart: 'Heart and blood vessels',
	lungs: 'Lungs and breathing',
	gut: 'Stomach, gut and liver',
	kidneys: 'Kidneys and bladder',
	blood: 'Blood',
	hormones: 'Hormones and diabetes',
	'brain-nerves': 'Brain and nerves',
	'bones-joints': 'Bones, joints and muscles',
	skin: 'Skin, hair and nails',
	eyes: 'Eyes',
	'ears-nose-throat': 'Ears, nose and throat',
	mouth: 'Mouth and teeth',
	cancer: 'Cancer',
	infection: 'Infections',
	immune: 'Immune system and allergies',
	women: 'Women’s health and pregnancy',
	men: 'Men’s health',
	children: 'Babies and children',
	'mental-health': 'Mental health',
	medicines: 'Medicines',
	tests: 'Tests',
	'report-words': 'Words of letters and reports',
	care: 'Care and people',
};

/** How a narrower thing belongs to its entry: "Wet gangrene is a kind of gangrene." */
export function broaderLine({ name, as }: NonNullable<CardEntry['narrower']>, of: string): string {
	return as === 'kind' ? `${capital(name)} is a kind of ${of}.` : `${capital(name)} is an example of ${of}.`;
}

/** What usually holds: a card explains a word, it doesn't judge the reader's own case. The exceptions stand beside it. */
export const URGENCY_WORDS: Readonly<Record<Urgency, string>> = {
	emergency: 'Can be an emergency',
	today: 'Usually needs help today',
	days: 'Usually needs a doctor within days',
	routine: 'Usually not urgent',
	'self-care': 'Usually cared for at home',
};

/** How a source's page was read, where it wasn't simply the page itself. */
export const EVIDENCE_WORDS: Readonly<Record<Source['evidence'], string | undefined>> = {
	page: undefined,
	part: 'read in part',
	mirror: 'read in a copy',
	collection: 'read in a collection of NIH pages from 2016–17',
};
