/** What runs in pages is built to cost little there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

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
});
