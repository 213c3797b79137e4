/** Finds the two browsers that the tests drive, and installs or upgrades them from Debian's packages where that can be done. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { OLDEST_BROWSERS } from '../../src/bundling/oldest-browsers.ts';

export type BrowserName = 'chromium' | 'firefox';

/** A browser that is on this machine. */
export interface FoundBrowser {
	/** Path of its program. */
	readonly path: string;
	/** As its program says, such as `153.3.0`; empty when it says nothing. */
	readonly version: string;
}

/** What looking for and installing takes; handed in by the tests. */
export interface Machine {
	/** Every program of this browser that is on the machine, the preferred one first. */
	find(name: BrowserName): readonly FoundBrowser[];
	/** Installs the package, or brings it up to date. Tells whether that worked. */
	install(packageName: string): boolean;
	/** Tells a person what takes so long. */
	say(text: string): void;
}

const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };
const VARIABLES: Readonly<Record<BrowserName, string>> = {
	chromium: 'CHROMIUM_PATH',
	firefox: 'FIREFOX_PATH',
};
const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
	chromium: [
		process.env[VARIABLES.chromium] ?? '',
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
	],
	firefox: [
		process.env[VARIABLES.firefox] ?? '',
		'/usr/bin/firefox-esr',
		'/usr/bin/firefox',
		'/Applications/Firefox.app/Contents/MacOS/firefox',
	],
};

const THIS_MACHINE: Machine = { find: findPrograms, install: installPackage, say };
const known = new Map<BrowserName, string>();

/** The path of a browser's program that is new enough for Footnote. Throws with one sentence that says how to get it. */
export function ensureBrowser(name: BrowserName): string {
	const path = known.get(name) ?? newEnough(name, THIS_MACHINE);
	known.set(name, path);
	return path;
}

/**
 * @returns the path of a program that is at least as new as the manifest asks for
 * @throws what was found, what is needed and how to get it
 */
export function newEnough(name: BrowserName, machine: Machine): string {
	const oldest = OLDEST_BROWSERS[name].version;
	const fits = ({ version }: FoundBrowser) => majorOf(version) >= oldest;
	const before = machine.find(name);
	const there = before.find(fits);
	if (there) return there.path;
	const [old] = before;
	machine.say(
		old
			? `${name} ${old.version || 'of an unknown version'} is older than ${oldest}, upgrading it…`
			: `${name} is missing, installing it…`,
	);
	const installed = machine.install(PACKAGES[name]);
	const after = machine.find(name);
	const now = after.find(fits);
	if (now) return now.path;
	const [found] = after;
	const wanted = `Footnote needs ${name} ${oldest} or newer`;
	const have = found
		? `${found.version || 'an unknown version'} was found at ${found.path}`
		: 'none was found';
	const tried = `${installed ? 'its package brought nothing newer' : 'its package could not be installed'}`;
	throw new Error(
		`${wanted}; ${have}, and ${tried}: on Debian or Ubuntu run "apt-get update && apt-get install ${PACKAGES[name]}", ` +
			`elsewhere install it and set ${VARIABLES[name]} to its program.`,
	);
}

/** The first number of a version: `153` of `153.3.0esr`; 0 where there is none. */
function majorOf(version: string): number {
	return Number.parseInt(version, 10) || 0;
}

function findPrograms(name: BrowserName): FoundBrowser[] {
	return PLACES[name]
		.filter((path) => path !== '' && existsSync(path))
		.map((path) => ({ path, version: versionOf(path) }));
}

/** Asks the program itself: a package's version says nothing of a program that was put there by hand. */
function versionOf(path: string): string {
	const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
	return /\d+(\.\d+)*/.exec(stdout ?? '')?.[0] ?? '';
}

/**
 * Brings the package lists up to date first: those of an image can be months old, and name browsers that
 * are too old. Where the lists can't be had, the old ones are still worth a try.
 */
export function installPackage(packageName: string): boolean {
	const root = process.getuid?.() === 0;
	const run = (...args: string[]) =>
		spawnSync(root ? 'apt-get' : 'sudo', root ? args : ['-n', 'apt-get', ...args], {
			stdio: 'ignore',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		}).status === 0;
	run('update');
	return run('install', '-y', '--no-install-recommends', packageName);
}

/** Tells a person what takes so long, without getting into the output. */
export function say(text: string): void {
	process.stderr.write(`footnote: ${text}\n`);
}
