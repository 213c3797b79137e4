/** What a release carries beside the code: licences, a bill of materials, zips without a trace of where they were made. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { BUNDLED, LICENCES_FILE, packageOf } from '../../../src/bundling/licences.ts';
import { withoutInnerHtml } from '../../../src/bundling/no-inner-html.ts';
import { billOfMaterials, zipOf } from '../../../src/bundling/release.ts';

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
	test('carries the licence of everything in it, and of itself', () => {
		const text = readFileSync(join('.output', build, LICENCES_FILE), 'utf8');
		for (const name of BUNDLED) expect(text).toContain(`\n${name} `);
		expect(text).toContain('CC BY 4.0');
		expect(text.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(5);
		// WXT's, which its packages don't bring.
		expect(text).toContain('Copyright (c) 2023 Aaron');
		expect(text).toContain('Apache License');
	});
});

test.each([
	['/a/node_modules/preact/dist/preact.mjs', 'preact'],
	['/a/node_modules/@floating-ui/dom/dist/x.mjs', '@floating-ui/dom'],
	['/a/node_modules/wxt/node_modules/other/x.mjs', 'other'],
	['C:\\a\\node_modules\\@wxt-dev\\browser\\x.mjs', '@wxt-dev/browser'],
	['/a/src/page/x.ts', undefined],
])('%s is a module of %s', (module, name) => {
	expect(packageOf(module)).toBe(name);
});

test('Preact loses its way to markup, and a Preact that has another is noticed', () => {
	expect(withoutInnerHtml('a?(t.innerHTML=h.__html):b')).toBe('a?(0):b');
	expect(() => withoutInnerHtml('a')).toThrow('found 0');
});

test('a zip holds every file and nothing of when or where it was made', () => {
	const folder = mkdtempSync(join(tmpdir(), 'footnote-zip-'));
	const write = (name: string, seconds: number) => {
		writeFileSync(join(folder, name), name);
		utimesSync(join(folder, name), seconds, seconds);
	};
	try {
		mkdirSync(join(folder, 'deep'));
		for (const name of ['b.js', 'a.js', 'deep/c.js']) write(name, 1_000_000_000);
		const first = zipOf(folder);
		expect(Object.keys(unzipSync(first))).toEqual(['a.js', 'b.js', 'deep/c.js']);
		for (const name of ['deep/c.js', 'a.js', 'b.js']) write(name, 1_600_000_000);
		expect(Buffer.compare(first, zipOf(folder))).toBe(0);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('the bill of materials names what is bundled, by version and licence, and the same each time', () => {
	const bill = billOfMaterials(process.cwd());
	expect(billOfMaterials(process.cwd())).toBe(bill);
	const { components } = JSON.parse(bill) as {
		components: { name: string; version: string; licenses: unknown[] }[];
	};
	expect(components.map(({ name }) => name)).toEqual([...BUNDLED]);
	for (const { version, licenses } of components) {
		expect(version).toMatch(/^\d+\.\d+\.\d+/);
		expect(licenses).toHaveLength(1);
	}
});
