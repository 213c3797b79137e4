/** What runs in pages is built to cost little there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withControlCharacters } from '../../../src/bundling/page-scripts.ts';

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
	const read = (file: string) => readFileSync(join('.output', build, file), 'utf8');

	test.each(['sentinel.js', 'marker.js'])('%s is compiled at once', (file) => {
		expect(read(file)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
	});

	test('the marker carries nothing that the sentinel has brought: neither the names of elements nor what is never read', () => {
		for (const words of ['noscript slot', 'noembed noframes']) {
			expect(read('sentinel.js')).toContain(words);
			expect(read('marker.js')).not.toContain(words);
		}
	});

	test('nor what the background does for it: it checks what is stored, and names the kinds of words', () => {
		for (const words of ['everywhere', 'risk-factor', 'kidneys']) {
			expect(read('background.js')).toContain(words);
			expect(read('marker.js')).not.toContain(words);
		}
	});
});

describe('control characters of a script', () => {
	const read = (code: string): unknown => new Function(`return ${code}`)();

	test.each([
		['in a string', String.raw`'\x01a\x1f\x7f\t\v\f'`, "'\u0001a\u001f\u007f\t\v\f'"],
		['that end a line or are 0: stay', String.raw`'\n\r\0\x00'`, String.raw`'\n\r\0\x00'`],
		['after a backslash: none', String.raw`'\\x01\\t'`, String.raw`'\\x01\\t'`],
		['that mean something else elsewhere: stay', String.raw`/\bx/.source`, String.raw`/\bx/.source`],
	])('%s', (_, code, expected) => {
		expect(withControlCharacters(code)).toBe(expected);
		expect(read(withControlCharacters(code))).toBe(read(code));
	});
});
