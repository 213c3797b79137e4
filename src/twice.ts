/** A limit and a second try for what a reader waits for: the browser may have ended the background over the first. */
import { within } from './within.ts';

/** What the background does within it, it does; a reader who waits longer believes that nothing happens. */
const ANSWER_MS = 5_000;
/** Asked once only: a second try could open a second tab. */
const ONCE: readonly string[] = ['openChecklist'];

/** @param name of the message that `ask` sends */
export function twice<T>(name: string, ask: () => Promise<T>): Promise<T> {
	const once = () => within(ANSWER_MS, ask());
	return ONCE.includes(name) ? once() : once().catch(once);
}
