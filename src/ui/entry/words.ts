/** The words that Footnote has for the guide's categories, urgencies and kinds of evidence. */
import type { Category, Urgency } from '../../guide/kinds.ts';
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
};

/** How urgent a thing *can* be: a card explains a word, it doesn't judge the reader's own case. */
export const URGENCY_WORDS: Readonly<Record<Urgency, string>> = {
	emergency: 'Can be an emergency',
	today: 'Can need help today',
	days: 'Can need a doctor within days',
	routine: 'Can wait for a routine visit',
	'self-care': 'Often cared for at home',
};

/** How a source's page was read, where it wasn't simply the page itself. */
export const EVIDENCE_WORDS: Readonly<Record<Source['evidence'], string | undefined>> = {
	page: undefined,
	part: 'read in part',
	mirror: 'read in a copy',
	collection: 'read in a collection of NIH pages from 2016–17',
};
