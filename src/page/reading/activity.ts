/** What a reader or a page does, heard of wherever in a window it happens. */

/**
 * Calls back on each of these events, until the signal.
 * @returns how to set the listeners again: `document.open()` takes all of a window's listeners away
 */
export function onActivity(
	window: Window,
	types: readonly string[],
	signal: AbortSignal,
	call: () => void,
): () => void {
	const listen = () => {
		for (const type of types) window.addEventListener(type, call, { signal, passive: true, capture: true });
	};
	listen();
	return listen;
}
