/** Whether words stand on a light or a dark ground, so that their card can fit in with the page. */
import { documentOf, rootElementOf } from '../page/dom.ts';
import { parentShown } from './parents.ts';

export type Ground = 'light' | 'dark';

/** A colour as the browser computes it: 0 to 255, and how opaque, 0 to 1. */
interface Colour {
	readonly luminance: number;
	readonly alpha: number;
}

/**
 * The ground of the first ancestor that has one. Under a picture nothing can be known: there the text's own
 * colour tells, since text is made to be read. A page without any ground has the browser's own.
 */
export function groundOf(words: Element): Ground {
	for (let element: Element | null = words; element; element = parentShown(element)) {
		const { backgroundColor, backgroundImage } = getComputedStyle(element);
		if (backgroundImage !== 'none') return textIsLight(words) ? 'dark' : 'light';
		const colour = colourOf(backgroundColor);
		if (colour && colour.alpha > 0.5) return colour.luminance < 0.2 ? 'dark' : 'light';
	}
	return hasDarkCanvas(documentOf(words) as Document) ? 'dark' : 'light';
}

function textIsLight(words: Element): boolean {
	return (colourOf(getComputedStyle(words).color)?.luminance ?? 0) > 0.5;
}

/** A page that says it can be dark gets a dark canvas from a dark system. */
function hasDarkCanvas(document: Document): boolean {
	const schemes = getComputedStyle(rootElementOf(document)).colorScheme.split(' ');
	if (!schemes.includes('dark')) return false;
	return !schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

/** @returns relative luminance by WCAG 2.2, for `rgb()` and `rgba()`; `undefined` for other notations */
function colourOf(css: string): Colour | undefined {
	const parts = /^rgba?\(([^)]*)\)$/
		.exec(css)?.[1]
		?.split(/[\s,/]+/)
		.map(Number);
	if (!parts || parts.length < 3 || parts.some(Number.isNaN)) return modernColour(css);
	const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
	const linear = (value: number) =>
		value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
	return { luminance: 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue), alpha };
}

/** `oklch(0.2 …)`, `lab(20 …)`, `color(srgb 0.1 0.1 0.1)`: near enough to tell light from dark. */
function modernColour(css: string): Colour | undefined {
	const [, notation, inner = ''] = /^(oklch|oklab|lch|lab|color)\(([^)]*)\)$/.exec(css) ?? [];
	if (!notation) return undefined;
	const [colours = '', alpha = '1'] = inner.split('/');
	const numbers = colours.match(/-?\d*\.?\d+(e-?\d+)?/g)?.map(Number) ?? [];
	if (numbers.length < 3) return undefined;
	const lightness =
		notation === 'color'
			? (numbers.slice(-3).reduce((sum, each) => sum + each, 0) / 3) ** 2.2
			: (notation.startsWith('ok') ? (numbers[0] ?? 0) : (numbers[0] ?? 0) / 100) ** 3;
	return { luminance: lightness, alpha: Number(alpha) };
}
