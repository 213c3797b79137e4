import type { CardEntry } from '../../guide/compile.ts';

/** The checklist asks about feet, legs, back and nerves. */
const ASKED_ABOUT: ReadonlySet<string> = new Set([
	...['foot', 'heel', 'toe', 'ankle', 'leg', 'nerve', 'spine', 'numbness'],
]);
/** Only what a person can have: nobody checks an MRI scan for signs. */
const CAN_BE_HAD: ReadonlySet<string> = new Set(['red-flag', 'condition', 'symptom']);

/** Whether "Check my symptoms" is an honest offer beside this entry. */
export function fitsChecklist({ category, tags }: Pick<CardEntry, 'category' | 'tags'>): boolean {
	return CAN_BE_HAD.has(category) && tags.some((tag) => ASKED_ABOUT.has(tag));
}
