/** Follows the names of the reader's own glossary on behalf of one page: asks the background for them, and again whenever they may be others. */
import { latest } from '../latest.ts';
import { twice } from '../twice.ts';
import { onChoicesChanged } from './choices-changed.ts';
import { isOrphaned, sendToBackground } from './messages.ts';

/** @param give is told of them when there are some, and whenever they are others; without an answer the page keeps those that it has */
export function followOwnNames(window: Window, give: (bits: string | undefined) => void): void {
	/** Of the glossary whose names the page has. */
	let has: string | undefined;
	const askLatest = latest(
		() => twice('ownNames', () => sendToBackground('ownNames', { has })),
		(names) => {
			// The same as before: they were not sent again. What hears of others reads its page anew.
			if (names?.id === has) return;
			has = names?.id;
			give(names?.bits);
		},
	);
	const ask = () => askLatest().catch(() => undefined);
	onChoicesChanged(ask);
	// A page that rests in the back/forward cache is told nothing.
	window.addEventListener('pageshow', ({ persisted }) => {
		if (persisted && !isOrphaned()) ask();
	});
	ask();
}
