/**
 * Colours don't depend on the size of the window or the text, and a dark look moves nothing: so each look that the screens are
 * tried in stands for the others (`screens-chromium.browser.test.ts`).
 */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Declared {
	readonly file: string;
	/** Of all at-rules and selectors around it, outermost first. */
	readonly within: readonly string[];
	readonly property: string;
}

/** Every declaration of a style sheet, with what it stands in. */
function declarationsOf(file: string): Declared[] {
	const css = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
	const declared: Declared[] = [];
	const within: string[] = [];
	for (const [, text = '', end] of css.matchAll(/([^{};]*)([{};])/g)) {
		if (end === '{') within.push(text.trim());
		const property = /^\s*([a-z-]+)\s*:/.exec(text)?.[1];
		if (end !== '{' && property) declared.push({ file, within: [...within], property });
		if (end === '}') within.pop();
	}
	return declared;
}

const ALL = globSync('src/**/*.css').flatMap(declarationsOf);
const PAINT = /color|^background|^fill$|^stroke$|^opacity$|^filter$|shadow/;
const nameOf = ({ file, within, property }: Declared) => `${file}: ${within.join(' ')} { ${property} }`;

test('what depends on sizes is no colour', () => {
	const bySize = ALL.filter(({ within }) =>
		within.some((rule) => /^@(media|container)\b/.test(rule) && /width|height/.test(rule)),
	);
	expect(bySize.length).toBeGreaterThan(10);
	expect(bySize.filter(({ property }) => PAINT.test(property)).map(nameOf)).toEqual([]);
});

test('what depends on a dark or light look is colours and shadows alone', () => {
	const byLook = ALL.filter(({ within }) =>
		within.some((rule) => /prefers-color-scheme|prefers-contrast|data-theme/.test(rule)),
	);
	expect(byLook.length).toBeGreaterThan(20);
	const shapes = byLook.filter(({ property }) => !PAINT.test(property) && !property.startsWith('--fn-'));
	expect(shapes.map(nameOf)).toEqual([]);
	// The variables among them are used for nothing else.
	const names = new Set(byLook.map(({ property }) => property).filter((name) => name.startsWith('--fn-')));
	const used = globSync('src/**/*.css').flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/([a-z-]+):[^;{}]*var\((--fn-[a-z-]+)/g)].map(
			([, property = '', name = '']) => ({ property, name }),
		),
	);
	const notPaint = used.filter(
		({ property, name }) =>
			names.has(name) && !PAINT.test(property) && !/border|outline|^--|decoration/.test(property),
	);
	expect(notPaint).toEqual([]);
});
