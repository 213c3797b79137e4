/** How marks look in a frame; no style sheet is there while nothing is marked. */
import { isSameLook, type Look } from '../marks/mark-style.ts';

/** @param style has the browser style marks in this frame; takes the effect of `was` away */
export function createDress(
	style: (now: Look | undefined, was: Look | undefined) => Promise<boolean>,
): (next: Look | undefined) => void {
	let look: Look | undefined;
	return (next) => {
		if (next === look || (next && look && isSameLook(next, look))) return;
		const was = look;
		look = next;
		style(next, was).catch(() => {
			// Nothing of ours can be seen: the next time round it is asked for again.
			if (look === next) look = was;
		});
	};
}
