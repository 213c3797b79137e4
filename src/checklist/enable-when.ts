/** Which earlier answers a question hangs on, in the one form that FHIR's `enableWhen` knows: any of some answers. */
import type { Atom } from './condition.ts';
import type { Question } from './schema.ts';

/**
 * The answers of which one must have been given for the question to be asked. Empty when it is asked of
 * everybody, or hangs on more than one answer can say.
 */
export function gateOf({ opens }: Question): readonly Atom[] {
	if (!opens || !('question' in opens)) return [];
	return opens.has.map((option) => ({ question: opens.question, option }));
}
