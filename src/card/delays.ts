/** Every delay of the card, in milliseconds, with its reason. The dwell before opening is a setting. */

/**
 * How long a card stays after the pointer has left both word and card. Long enough to cross the gap
 * between them, or to come back after overshooting; short enough that a card isn't in the way. Wikipedia's
 * page previews settled on the same 300 ms (ABANDON_END_DELAY in mediawiki-extensions-Popups).
 */
export const ABANDON_MS = 300;

/**
 * How long a card that is still without its text stays invisible. The text is asked for while the pointer
 * dwells and is nearly always there in time: a "looking it up" that shows for a blink would only flicker.
 */
export const SLOW_TEXT_MS = 200;

/**
 * How often a card that was opened by the pointer looks whether the page shows a box of its own there. Sites
 * wait half a second and more before they do; shorter than the eye takes to settle on either. As often a card looks whether
 * something lies over it, well within the moment for which its actions rest then.
 */
export const LOOK_ASIDE_MS = 120;

/**
 * How long an answer about the reader that was asked for while the pointer rested may be used. The longest dwell that can
 * be chosen; a card that is opened later, by a press, asks anew, since another tab may have kept the word meanwhile.
 */
export const FRESH_MS = 2_000;
