/** Sees to it that marks stay in the browser's registry although a page empties it, as some searches in pages do. */

/** How often to look, in milliseconds. It costs a look into a map. */
const SOONEST = 1_000;
/** A page that does it again and again has its way for so long. */
const LATEST = 60_000;

/**
 * Looks from now on, until the signal.
 * @param keep puts back what is gone, and says whether anything was
 */
export function keepPainted(window: Window, signal: AbortSignal, keep: () => boolean): void {
	let wait = SOONEST;
	let timer = 0;
	const look = () => {
		wait = keep() ? Math.min(wait * 2, LATEST) : Math.max(wait / 2, SOONEST);
		timer = window.setTimeout(look, wait);
	};
	timer = window.setTimeout(look, wait);
	signal.addEventListener('abort', () => window.clearTimeout(timer));
}
