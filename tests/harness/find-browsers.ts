/** Finds the two browsers, or installs them from Debian's packages where that can be done. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
	chromium: [
		process.env.CHROMIUM_PATH ?? '',
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
	],
	firefox: [
		process.env.FIREFOX_PATH ?? '',
		'/usr/bin/firefox-esr',
		'/usr/bin/firefox',
		'/Applications/Firefox.app/Contents/MacOS/firefox',
	],
};
const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The path of the browser's program, installing it when missing. Throws with how to get it. */
export function ensureBrowser(name: BrowserName): string {
	const found = findBrowser(name) ?? installBrowser(name);
	if (found) return found;
	const variable = name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH';
	throw new Error(
		`${name} is missing and could not be installed. ` +
			`On Debian or Ubuntu: apt-get install ${PACKAGES[name]}. Elsewhere: install it and set ${variable} to its program.`,
	);
}

function findBrowser(name: BrowserName): string | undefined {
	return PLACES[name].find((path) => path !== '' && existsSync(path));
}

function installBrowser(name: BrowserName): string | undefined {
	const root = process.getuid?.() === 0;
	const run = (...args: string[]) =>
		spawnSync(root ? 'apt-get' : 'sudo', root ? args : ['-n', 'apt-get', ...args], {
			stdio: 'ignore',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		}).status === 0;
	process.stderr.write(`footnote: ${name} is missing, trying apt-get install ${PACKAGES[name]}…\n`);
	if (!run('install', '-y', '--no-install-recommends', PACKAGES[name])) {
		if (!run('update') || !run('install', '-y', '--no-install-recommends', PACKAGES[name])) return undefined;
	}
	return findBrowser(name);
}
