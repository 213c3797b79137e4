/**
 * How marks look, as a style sheet. The browser itself puts it into a frame while something is marked there
 * (`scripting.insertCSS`), because a sheet of our own in the page would be a change to the page.
 */
import type { MarkLook } from '../../messages.ts';
import { BARE_NAME, MARK_NAME } from './paint.ts';

export type Look = MarkLook;

export const DEFAULT_LOOK: Look = { markStyle: 'dotted', markColour: 'auto', markThickness: 1 };

export function lookOf({ markStyle, markColour, markThickness }: Look): Look {
	return { markStyle, markColour, markThickness };
}

export function isSameLook(a: Look, b: Look): boolean {
	return a.markStyle === b.markStyle && a.markColour === b.markColour && a.markThickness === b.markThickness;
}

/** Guards against values that would be more than a look in a style sheet. */
export function isLook(value: Look): boolean {
	return (
		/^(dotted|dashed|solid|wavy|tint)$/.test(value.markStyle) &&
		/^(auto|#[0-9a-f]{3,8})$/i.test(value.markColour) &&
		Number.isFinite(value.markThickness)
	);
}

/** Where the text's own colour can't be taken over: seen on white and on black. */
const OWN_COLOUR = '#5a78f5';

/**
 * The style sheet of a look. Never the text's own colour. Not for print.
 *
 * Chromium hands `:root::highlight()` down to everything, shadow roots too, and a rule for all elements would
 * cost it a style for each. Firefox hands nothing down, so it gets a rule for all elements; the sheet is of
 * user origin there, which reaches into shadow roots.
 */
export function lookCss({ markStyle, markColour, markThickness }: Look): string {
	const colour = markColour === 'auto' ? 'currentColor' : markColour;
	const line = (style: string, thickness: number) =>
		`text-decoration: underline ${style} ${thickness}px ${colour}; text-underline-offset: 0.2em;`;
	const tint = `color-mix(in srgb, ${colour} ${markColour === 'auto' ? 12 : 30}%, transparent)`;
	const mark =
		markStyle === 'tint'
			? `text-decoration: none; background-color: ${tint};`
			: line(markStyle, markThickness);
	const own = markColour === 'auto' ? OWN_COLOUR : markColour;
	// With a tint: SVG text shows no underline in Chromium.
	const bare = `text-decoration: underline ${markStyle === 'tint' ? 'dotted' : markStyle} ${markThickness}px ${own}; background-color: color-mix(in srgb, ${own} 18%, transparent);`;
	const rules = (element: string) => `	${element}::highlight(${MARK_NAME}) { ${mark} }
	${element}::highlight(${BARE_NAME}) { ${bare} }
`;
	return `@media screen {
${rules(':root')}}
@supports (-moz-appearance: none) {
@media screen {
${rules('')}}
}
`;
}
