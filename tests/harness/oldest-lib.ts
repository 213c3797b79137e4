/**
 * The compiler's own declarations of what browsers have, without what the oldest browsers have not: code that compiles
 * against them asks for nothing newer. TypeScript's file names the page of MDN for each member, and MDN's compatibility data has a
 * path of the same name.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import compatibility from '@mdn/browser-compat-data/forLegacyNode';
import { OLDEST_BROWSERS } from '../../src/bundling/oldest-browsers.ts';

/** Names of the browsers in the compatibility data. */
const NAMES = { chromium: 'chrome', firefox: 'firefox' } as const;

/** One stretch of versions in which a browser has a feature. */
export interface Support {
	readonly version_added?: string | false;
	readonly version_removed?: string;
	readonly flags?: unknown;
	readonly partial_implementation?: boolean;
}

/** A feature of the compatibility data, such as `api.Element.checkVisibility`; nothing where it has no such path. */
export function supportOf(feature: string, browser: keyof typeof NAMES): readonly Support[] | undefined {
	let node: unknown = compatibility;
	for (const key of feature.split('.')) node = (node as Record<string, unknown> | undefined)?.[key];
	const found = (node as { __compat?: { support: Record<string, Support | Support[]> } } | undefined)
		?.__compat;
	return found && [found.support[NAMES[browser]] ?? []].flat();
}

/** The browsers of which the oldest has not got a feature, at the first of its possible paths that the data knows. */
export function lackedBy(...paths: readonly string[]): string[] {
	return (['chromium', 'firefox'] as const).filter((browser) => {
		const oldest = OLDEST_BROWSERS[browser].version;
		const support = paths.map((path) => supportOf(path, browser)).find((found) => found !== undefined);
		return support !== undefined && !support.some((one) => isThere(one, oldest));
	});
}

function isThere({ version_added, version_removed, flags }: Support, version: number): boolean {
	const first = (text: string | false | undefined) => Number.parseInt(String(text).replace('≤', ''), 10);
	return !flags && first(version_added) <= version && !(first(version_removed) <= version);
}

/**
 * Writes the declarations of a folder of TypeScript's into another.
 * @param libs names as in `compilerOptions.lib`; what they refer to comes along
 * @returns the paths of the files, to be compiled with `noLib`
 */
export function writeOldestLib(libs: readonly string[], folder: string): string[] {
	const from = join(
		dirname(
			createRequire(createRequire(import.meta.url).resolve('typescript/package.json')).resolve(
				`@typescript/typescript-${process.platform}-${process.arch}/package.json`,
			),
		),
		'lib',
	);
	const names = new Map(readdirSync(from).map((file) => [file.toLowerCase(), file]));
	mkdirSync(folder, { recursive: true });
	const done = new Map<string, string>();
	const write = (lib: string) => {
		const file = names.get(`lib.${lib.toLowerCase()}.d.ts`);
		if (!file || done.has(file)) return;
		const path = join(folder, file);
		done.set(file, path);
		const text = readFileSync(join(from, file), 'utf8');
		for (const [, other] of text.matchAll(/<reference lib="([^"]+)"/g)) write(other as string);
		writeFileSync(path, withoutNewer(text.replace(/^\/\/\/ <reference .*$/gm, '')));
	};
	for (const lib of libs) write(lib);
	return [...done.values()];
}

/** Takes out the declarations of what the oldest browsers lack, member by member. */
function withoutNewer(text: string): string {
	const kept: string[] = [];
	let owner = '';
	let page = '';
	let isComment = false;
	/** The member, or declaration, that is left out. */
	let dropped: { readonly name: string; readonly indent: string } | undefined;
	for (const line of text.split('\n')) {
		if (/^\s*\/\*\*/.test(line)) {
			isComment = true;
			page = '';
		}
		if (isComment) {
			page = /docs\/Web\/([\w/-]+)\)/.exec(line)?.[1] ?? page;
			isComment = !line.includes('*/');
			continue;
		}
		const opened = /^(?:declare )?(?:interface|var) (\w+)\b.*\{$/.exec(line)?.[1];
		if (opened) owner = opened;
		const declared =
			opened ?? /^( *)(?:declare (?:function|var) |readonly |get |set )*(\w+)/.exec(line)?.[2] ?? '';
		const indent = /^ */.exec(line)?.[0] ?? '';
		if (dropped) {
			const ends = indent.length <= dropped.indent.length && declared !== dropped.name;
			if (!ends) continue;
			// The bracket that closes what was left out.
			const closes = line.trim().startsWith('}') && indent === dropped.indent;
			const isWhole = dropped.indent === '';
			dropped = undefined;
			if (closes && isWhole) continue;
		}
		// A type alone asks for nothing: its members do.
		const isType = /^interface /.test(line);
		if (declared !== '' && !isType && lackedBy(...pathsOf(page, owner, declared, indent)).length > 0) {
			dropped = { name: declared, indent };
			continue;
		}
		if (!opened) page = '';
		kept.push(line);
	}
	return kept.join('\n');
}

/** Where the compatibility data may have a declaration. */
function pathsOf(page: string, owner: string, name: string, indent: string): string[] {
	const [kind, ...rest] = page.split('/');
	const last = rest.at(-1) ?? '';
	if (kind === 'CSS') return [`css.properties.${last}`];
	const path = rest.join('.');
	if (last === name) return [`api.${path}`, `api.${path}_static`, `api.${path}_event`, `api.${name}`];
	if (indent === '') return [`javascript.builtins.${name}`, `api.${name}`];
	const type = owner.replace(/Constructor$/, '');
	return [`javascript.builtins.${type}.${name}`, `api.${owner}.${name}`, `api.${owner}.${name}_static`];
}
