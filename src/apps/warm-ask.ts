/**
 * What runs for the first time is compiled first, and half of what a key then takes is that: some everyday questions are answered, for nobody,
 * while the reader hasn't typed anything or between two keys.
 */
import type { Ask } from '../ask/ask.ts';

/** Each another way of asking, most of them in the middle of a word, as they are typed. */
const QUESTIONS = [
	'my heel hur',
	'no chest pain but my arm feels num',
	'difference between a cold and flu',
	'can ibuprofen cause stomac',
	'my hba1c is 48',
	'why do i keep waking up at nig',
	'sharp pain under my ribs when i breathe i',
	'is it normal to feel dizzy afte',
];
/** Milliseconds that one of them may take. */
const TAKES = 10;

/** One question at a time, whenever the browser has nothing else to do. */
export function warmUp(ask: Ask, questions: readonly string[] = QUESTIONS): void {
	const [first, ...others] = questions;
	if (first === undefined) return;
	requestIdleCallback((idle) => {
		const hasTime = idle.timeRemaining() >= TAKES;
		if (hasTime) ask(first);
		warmUp(ask, hasTime ? others : questions);
	});
}
