/**
 * What YAML files say, kept between runs beside the installed packages: to read all of `knowledge/` takes five seconds, and nearly
 * all of it is as it was. Known by the hash of the whole text: what has changed in a letter is read anew. Only what is sound is kept.
 * `FOOTNOTE_READ_ANEW=1` reads all anew.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type ReadYaml, readYaml } from '../guide/parse.ts';

export interface KeptYaml {
	/** As `readYaml`. */
	readonly read: ReadYaml;
	/** Keeps what was read for the next time. Call it once, at the end. */
	keep(): void;
}

const FOLDER = resolve('node_modules/.cache/footnote');

/**
 * @param name of what is read together, for the file's name
 * @param folder where it is kept
 */
export function keptYaml(name: string, folder = FOLDER): KeptYaml {
	if (process.env.FOOTNOTE_READ_ANEW) return { read: readYaml, keep: () => undefined };
	const path = join(folder, `yaml-${name}-${versionOfReader()}.json`);
	const before = load(path);
	const used = new Map<string, unknown>();
	let fresh = 0;
	return {
		read: (text) => {
			const hash = hashOf(text);
			if (before.has(hash)) {
				const value = before.get(hash);
				used.set(hash, value);
				// Lines are asked for where something is wrong, which is seldom.
				return {
					value,
					lineOf: (path) => (readYaml(text) as { lineOf(path: readonly PropertyKey[]): number }).lineOf(path),
				};
			}
			const result = readYaml(text);
			if ('value' in result && isDeepStrictEqual(result.value, JSON.parse(JSON.stringify(result.value)))) {
				used.set(hash, result.value);
				fresh += 1;
			}
			return result;
		},
		keep: () => {
			if (fresh > 0) save(folder, path, before.size > 2 * used.size ? used : new Map([...before, ...used]));
		},
	};
}

function load(path: string): ReadonlyMap<string, unknown> {
	try {
		return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>));
	} catch {
		// Not there yet, or not whole: all is read anew.
		return new Map();
	}
}

/** Another process may do the same at the same time: whoever reads it finds one of them, whole. */
function save(folder: string, path: string, values: ReadonlyMap<string, unknown>): void {
	try {
		mkdirSync(folder, { recursive: true });
		const own = `${path}.${process.pid}`;
		writeFileSync(own, JSON.stringify(Object.fromEntries(values)));
		renameSync(own, path);
	} catch {
		// Where nothing can be written, reading takes its time.
	}
}

/** Another release of the reader, or another way of using it, may read a text otherwise. */
function versionOfReader(): string {
	const release = readFileSync('node_modules/yaml/package.json');
	return hashOf(`${release} ${readFileSync(join(import.meta.dirname, '../guide/parse.ts'))}`).slice(0, 12);
}

function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
