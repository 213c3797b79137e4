/**
 * Policies of whoever runs a machine, for one browser alone: it is started in a mount namespace of its own, in which its folder of
 * policies is another. The machine and other browsers on it see nothing of them.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BrowserName } from './find-browsers.ts';

const FIREFOX_ID = 'footnote@footnote.example';

/** Why policies can't be tried on this machine; nothing where they can. */
export function whyNoPolicies(name: BrowserName, program: string): string | undefined {
	const folder = folderOf(name, program);
	if (!existsSync(folder)) return `${folder} is not there`;
	// What a browser itself needs to start says whether it may: as root, and not in a container that forbids it.
	const { status } = spawnSync('unshare', ['-m', 'mount', '--bind', tmpdir(), folder], { stdio: 'ignore' });
	return status === 0 ? undefined : 'mounting takes root';
}

/**
 * @param program of the browser
 * @param build folder of the extension: Chromium makes its id from it
 * @param settings what the policy fixes for the extension
 * @returns a program that starts the browser under this policy
 */
export function programUnder(
	name: BrowserName,
	program: string,
	build: string,
	settings: Readonly<Record<string, unknown>>,
): string {
	const own = mkdtempSync(join(tmpdir(), 'footnote-policies-'));
	const managed = join(own, 'policies', 'managed');
	mkdirSync(managed, { recursive: true });
	writeFileSync(
		join(managed, 'footnote.json'),
		JSON.stringify({ '3rdparty': { extensions: { [idOfFolder(build)]: settings } } }),
	);
	writeFileSync(
		join(own, 'policies.json'),
		JSON.stringify({ policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: settings } } } }),
	);
	const starter = join(own, name);
	writeFileSync(
		starter,
		`#!/bin/sh
exec unshare -m sh -c 'mount --bind "$1" "$2" && shift 2 && exec "$@"' sh '${own}' '${folderOf(name, program)}' '${program}' "$@"
`,
	);
	chmodSync(starter, 0o755);
	return starter;
}

/** Where a browser looks for policies. */
function folderOf(name: BrowserName, program: string): string {
	return name === 'chromium' ? '/etc/chromium' : join(dirname(realpathSync(program)), 'distribution');
}

/** Chromium's id of an extension that is loaded from a folder: half of the hash of its path, in letters from a to p. */
function idOfFolder(folder: string): string {
	const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
	return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
