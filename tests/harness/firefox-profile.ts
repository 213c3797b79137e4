/**
 * A new profile for each Firefox, copied from one that Firefox has started with once: what it compiles and sets up at its very first
 * start takes longer than all the rest. The one to copy is kept beside the installed packages until Firefox itself is another.
 */
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const KEPT = resolve('node_modules/.cache/footnote');
/** History and icons of pages, and what the browser's own page for new tabs keeps: empty, large, and made anew at once. */
const LEFT_OUT: ReadonlySet<string> = new Set([
	'places.sqlite',
	'favicons.sqlite',
	'storage',
	'cache2',
	'lock',
]);

/**
 * @param program Firefox's
 * @param start starts it once with a profile folder, and ends it when it is ready
 * @returns a folder of its own for a profile
 */
export async function newProfile(program: string, start: (folder: string) => Promise<void>): Promise<string> {
	const model = join(KEPT, `firefox-${idOf(program)}`);
	if (!existsSync(model)) await make(model, start);
	const folder = mkdtempSync(join(tmpdir(), 'footnote-firefox-'));
	cpSync(model, folder, { recursive: true });
	return folder;
}

export function removeProfile(folder: string): void {
	rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Two may make it at the same time: the first one's stays. */
async function make(model: string, start: (folder: string) => Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'footnote-firefox-'));
	await start(folder);
	mkdirSync(KEPT, { recursive: true });
	const made = mkdtempSync(join(KEPT, 'making-'));
	cpSync(folder, made, { recursive: true, filter: (path) => !isLeftOut(basename(path)) });
	removeProfile(folder);
	try {
		renameSync(made, model);
	} catch (error) {
		removeProfile(made);
		if (!existsSync(model)) throw error;
	}
}

function isLeftOut(name: string): boolean {
	return LEFT_OUT.has(name.replace(/-(wal|shm)$/, ''));
}

/** Changes with each version that is installed. */
function idOf(program: string): string {
	const path = realpathSync(program);
	return createHash('sha256')
		.update(`${path} ${statSync(path).mtimeMs}`)
		.digest('hex')
		.slice(0, 12);
}
