/**
 * How the names of the reader's own glossary get into a frame. Most readers have none: so the sentinel carries no more than this, and a script of
 * its own (`entrypoints/own-names.ts`) fetches them, only where there are some. Both run in the same isolated world.
 */

const OWN_NAMES = Symbol.for('footnote-own-names');

interface OwnNames {
	/** What a filter reads; nothing where there is no glossary. */
	bits: string | undefined;
	/** Whoever reads this frame, the sentinel first and then the marker. */
	hear?: (bits: string | undefined) => void;
	/** Somebody follows them. */
	isFollowed?: true;
}

declare global {
	interface Window {
		[OWN_NAMES]?: OwnNames;
	}
}

function namesIn(window: Window): OwnNames {
	window[OWN_NAMES] ??= { bits: undefined };
	return window[OWN_NAMES];
}

/** @returns whether nobody follows them in this frame yet; from now on somebody does */
export function beginOwnNames(window: Window): boolean {
	const names = namesIn(window);
	if (names.isFollowed) return false;
	names.isFollowed = true;
	return true;
}

/** @param bits of the glossary's names; nothing where there is no glossary any more */
export function giveOwnNames(window: Window, bits: string | undefined): void {
	const names = namesIn(window);
	if (names.bits === bits) return;
	names.bits = bits;
	names.hear?.(bits);
}

/**
 * @param hear is told of other names from now on, instead of whoever heard before
 * @returns those that there are by now
 */
export function hearOwnNames(window: Window, hear: (bits: string | undefined) => void): string | undefined {
	const names = namesIn(window);
	names.hear = hear;
	return names.bits;
}
