/** Footnote asks for nothing that the oldest browsers of the manifest have not got: neither in code nor in style sheets. */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lackedBy, writeOldestLib } from '../../harness/oldest-lib.ts';

/** As in `tsconfig.json`. */
const LIBS = ['ES2024', 'DOM', 'DOM.Iterable', 'ESNext.Intl', 'ESNext.Collection'];

describe('code', () => {
	const folder = mkdtempSync(join(tmpdir(), 'footnote-oldest-'));
	const files = writeOldestLib(LIBS, join(folder, 'lib'));

	/** What the compiler says of some files, where browsers have only what the oldest have. */
	const faultsOf = (include: readonly string[]): string[] => {
		const config = {
			extends: join(process.cwd(), 'tsconfig.json'),
			compilerOptions: {
				noLib: true,
				lib: null,
				rootDir: '/',
				typeRoots: [join(process.cwd(), 'node_modules/@types')],
			},
			files,
			include,
			exclude: ['cli', 'bundling'].map((part) => join(process.cwd(), 'src', part)),
		};
		const path = join(folder, 'tsconfig.json');
		writeFileSync(path, JSON.stringify(config));
		const { stdout, stderr, status } = spawnSync('tsc', ['--pretty', 'false', '-p', path], {
			encoding: 'utf8',
		});
		if (stderr) throw new Error(stderr);
		const faults = stdout.split('\n').filter((line) => line !== '');
		expect(status === 0).toBe(faults.length === 0);
		return faults;
	};

	test('what newer browsers have is noticed, whatever it belongs to', () => {
		const path = join(folder, 'newer.ts');
		writeFileSync(
			path,
			`document.caretPositionFromPoint(0, 0, { shadowRoots: [] });
			new Map<string, number>().get('');
			document.body.currentCSSZoom;
			document.body.style.fieldSizing = 'content';
			document.body.moveBefore(document.body, null);
			new Map<string, number>().getOrInsert('', 1);
			document.prerendering;
			new CloseWatcher();
			export {};`,
		);
		const names = faultsOf([path]).map((line) => /\((\d+),.*?'(\w+)'/.exec(line)?.slice(1, 3));
		expect(names).toEqual([
			['4', 'fieldSizing'],
			['5', 'moveBefore'],
			['6', 'getOrInsert'],
			['7', 'prerendering'],
			['8', 'CloseWatcher'],
		]);
	});

	// What is newer and used all the same has a type of its own where it is asked for, which says that it may be missing.
	test('asks for nothing newer', () => {
		const own = ['.wxt/wxt.d.ts', 'entrypoints', 'src'].map((part) => join(process.cwd(), part));
		expect(faultsOf(own)).toEqual([]);
	});

	test('asks for no newer part of the extension API', () => {
		const text = globSync('{src,entrypoints}/**/*.{ts,tsx}').map((file) => readFileSync(file, 'utf8'));
		const parts = new Set(
			text.flatMap((file) =>
				[...file.matchAll(/\b(?:api|browser)\.([a-z]\w+)\.(\w+)/g)].map(
					([, space, name]) => `${space}.${name}`,
				),
			),
		);
		expect(parts.size).toBeGreaterThan(30);
		const newer = [...parts].filter((part) => lackedBy(`webextensions.api.${part}`).length > 0);
		expect(newer).toEqual([]);
		expect(lackedBy('webextensions.api.sidePanel.open')).toEqual(['firefox']);
	});
});

/** What a style sheet says to newer browsers only, and what the others do. */
const NICETIES: Readonly<Record<string, string>> = {
	'text-size-adjust': 'phones: Firefox keeps the size that it thinks right',
	'text-size-adjust.none': 'the same',
	'text-wrap.pretty': 'a last line may have one word',
	'field-sizing': 'a field of several lines scrolls, or is drawn larger',
	'field-sizing.content': 'the same',
	'break-after.avoid': 'a heading may end a sheet of paper',
	'print-color-adjust.exact': 'older Chromium knows it with its prefix, or prints no grounds',
};

test('style sheets say nothing newer but for niceties', () => {
	const sheets = [...globSync('src/**/*.css'), 'src/card/host-css.ts', 'src/page/marks/mark-style.ts'].map(
		(file) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
	);
	const newer = new Set<string>();
	const check = (start: string, name: string | undefined) => {
		if (name && lackedBy(`${start}.${name}`).length > 0) newer.add(name);
	};
	for (const css of sheets) {
		for (const [, property, value = ''] of css.matchAll(/([a-z-]+):\s([^;{}]+);/g)) {
			check('css.properties', property);
			for (const [word] of value.matchAll(/[a-z][a-z-]*/g)) check('css.properties', `${property}.${word}`);
		}
		for (const [, rule] of css.matchAll(/@([a-z-]+)/g)) check('css.at-rules', rule);
		for (const [, feature] of css.matchAll(/@media[^{]*?\(([a-z-]+)/g)) check('css.at-rules.media', feature);
		for (const [, selector] of css.matchAll(/::?([a-z-]+)/g)) check('css.selectors', selector);
		for (const [, name] of css.matchAll(/([a-z][a-z-]*)\(/g)) {
			check('css.types', name);
			check('css.types.color', name);
		}
	}
	expect([...newer].sort()).toEqual(Object.keys(NICETIES).sort());
});
