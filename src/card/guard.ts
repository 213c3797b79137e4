/**
 * Guards the card's actions: a press that was meant for what the page had there before, or that goes through something of the
 * page's that lies over the card, isn't meant for Footnote.
 */
import type { CardViewActions } from './view.tsx';

/** How long a card must have stood still before its actions work, in milliseconds. */
const MOMENT_MS = 400;

/** These change what Footnote does from now on, or leave the page. */
const GUARDED: ReadonlySet<keyof CardViewActions> = new Set([
	'keep',
	'hideTerm',
	'switchSite',
	'checkSymptoms',
	'setRegion',
]);

export interface Guard {
	/** It has stood still for a moment, with nothing over it. */
	readonly isAwake: boolean;
	/** Whether an action may be done now. */
	lets(action: keyof CardViewActions): boolean;
	/** The card stands where it is to be seen from now on. */
	settled(): void;
	/** Something of the page lies over the card, or makes it pale; or no longer does. */
	cover(isCovered: boolean): void;
	end(): void;
}

/** @param changed is called whenever the card may have woken or gone to rest */
export function createGuard(changed: () => void): Guard {
	let waking: ReturnType<typeof setTimeout> | undefined;
	let isStill = false;
	let isCovered = false;
	const guard: Guard = {
		get isAwake() {
			return isStill && !isCovered;
		},
		lets: (action) => guard.isAwake || !GUARDED.has(action),
		settled() {
			clearTimeout(waking);
			isStill = false;
			waking = setTimeout(() => {
				isStill = true;
				changed();
			}, MOMENT_MS);
			changed();
		},
		cover(now) {
			isCovered = now;
			changed();
		},
		end: () => clearTimeout(waking),
	};
	return guard;
}

/** What Chromium tells beyond the standard, of frames in pages of another origin. */
interface CoverOptions extends IntersectionObserverInit {
	readonly trackVisibility: boolean;
	/** Milliseconds; not below 100. */
	readonly delay: number;
}

/**
 * Tells whether something lies over the card or makes it hard to see, as far as the browser knows: only Chromium does, and
 * in doubt it says yes. What lies over it can let presses through, so that a reader presses what they can't see.
 */
export function watchCover(changed: (isCovered: boolean) => void): { watch(card: Element | null): void } {
	const options: CoverOptions = { trackVisibility: true, delay: 100 };
	const observer = new IntersectionObserver((entries) => {
		const { isVisible } = entries.at(-1) as IntersectionObserverEntry & { readonly isVisible?: boolean };
		if (isVisible !== undefined) changed(!isVisible);
	}, options);
	return {
		watch(card) {
			observer.disconnect();
			if (card) observer.observe(card);
		},
	};
}
