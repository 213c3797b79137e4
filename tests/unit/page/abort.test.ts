import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { abortQuietly } from '../../../src/page/abort.ts';

test('nothing in pages is aborted without a reason: the browser would make an error of it, and parse the scripts again for where', () => {
	const files = ['src/page', 'src/card'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
	);
	const found = files
		.filter((file) => /\.tsx?$/.test(file) && file !== join('src/page', 'abort.ts'))
		.filter((file) => /\.abort\(/.test(readFileSync(file, 'utf8')));
	expect(found).toEqual([]);
});

test('a signal is aborted, with no error', () => {
	const end = new AbortController();
	abortQuietly(end);
	expect(end.signal.aborted).toBe(true);
	expect(end.signal.reason).toBe(null);
});
