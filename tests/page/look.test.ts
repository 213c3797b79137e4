import { expect, test } from 'vitest';
import { DEFAULT_LOOK, isLook, lookCss, lookOf } from '../../src/page/marks/mark-style.ts';
import { DEFAULT_SETTINGS, MARK_STYLES } from '../../src/settings/settings.ts';

test('the default settings are the default look', () => {
	expect(lookOf(DEFAULT_SETTINGS)).toEqual(DEFAULT_LOOK);
});

test.each(MARK_STYLES)('%s: never the colour of the text, never in print', (markStyle) => {
	const css = lookCss({ markStyle, markColour: '#aa0000', markThickness: 2 });
	expect(css).not.toMatch(/[{;]\s*color:/);
	expect(css.match(/::highlight/g)?.length).toBe(4);
	// Every rule is inside of a block for screens.
	const outside = css.replace(/@media screen \{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
	expect(outside).not.toContain('::highlight');
});

test('what is no look never gets into a style sheet', () => {
	expect(isLook(DEFAULT_LOOK)).toBe(true);
	expect(isLook({ ...DEFAULT_LOOK, markColour: 'red; } body { display: none' as 'auto' })).toBe(false);
	expect(isLook({ ...DEFAULT_LOOK, markStyle: 'x' as 'tint' })).toBe(false);
	expect(isLook({ ...DEFAULT_LOOK, markThickness: Number.NaN })).toBe(false);
});
