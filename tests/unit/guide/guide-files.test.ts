import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/bundling/read-guide.ts';
import { compileGuide } from '../../../src/guide/compile.ts';
import { GUIDE_FILES, guideParts, joinGuide } from '../../../src/guide/guide-files.ts';

const { content } = readContent(process.cwd());
const guide = compileGuide('en', content.entries, content.topics);

describe('the whole guide, in files', () => {
	test('is the same when its parts are put together again', () => {
		expect(joinGuide(guideParts(guide))).toEqual(guide);
	});

	test('has a part for each file, also with fewer entries than files', () => {
		const small = { ...guide, entries: guide.entries.slice(0, 2) };
		expect(guideParts(small)).toHaveLength(GUIDE_FILES.length);
		expect(joinGuide(guideParts(small))).toEqual(small);
	});

	test('is in no file of more than four of the five megabytes that may be', () => {
		const sizes = guideParts(guide).map((part) => Buffer.byteLength(JSON.stringify(part)));
		expect(Math.max(...sizes)).toBeLessThan(4_000_000);
	});
});
