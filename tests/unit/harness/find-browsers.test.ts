/** Set-up of browsers on machines of every kind: none, new enough, too old and upgraded, too old for good. */
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OLDEST_BROWSERS } from '../../../src/bundling/oldest-browsers.ts';
import { type FoundBrowser, installPackage, type Machine, newEnough } from '../../harness/find-browsers.ts';

const OLDEST = OLDEST_BROWSERS.firefox.version;
const OLD: FoundBrowser = { path: '/usr/bin/firefox-esr', version: '140.12.0' };
const NEW: FoundBrowser = { path: '/usr/bin/firefox-esr', version: `${OLDEST}.1.0` };

/** A machine that has some browsers, and others after its package was asked for. */
function machine(before: readonly FoundBrowser[], after?: readonly FoundBrowser[]) {
	const asked: string[] = [];
	const said: string[] = [];
	const made: Machine = {
		find: () => (asked.length === 0 ? before : (after ?? before)),
		install(name) {
			asked.push(name);
			return after !== undefined;
		},
		say: (text) => said.push(text),
	};
	return { asked, said, made };
}

describe('a browser for the tests', () => {
	test('that is new enough is taken as it is', () => {
		const { asked, made } = machine([NEW]);
		expect(newEnough('firefox', made)).toBe(NEW.path);
		expect(asked).toEqual([]);
	});

	test('is taken where it is new enough, although an older one comes first', () => {
		const other = { ...NEW, path: '/opt/firefox' };
		const { asked, made } = machine([OLD, other]);
		expect(newEnough('firefox', made)).toBe('/opt/firefox');
		expect(asked).toEqual([]);
	});

	test('that is missing is installed', () => {
		const { asked, said, made } = machine([], [NEW]);
		expect(newEnough('firefox', made)).toBe(NEW.path);
		expect(asked).toEqual(['firefox-esr']);
		expect(said.join()).toContain('missing');
	});

	test('that is too old is upgraded', () => {
		const { asked, said, made } = machine([OLD], [NEW]);
		expect(newEnough('firefox', made)).toBe(NEW.path);
		expect(asked).toEqual(['firefox-esr']);
		expect(said.join()).toContain('140.12.0');
	});

	test.each([
		['stays too old', [OLD], [OLD], '140.12.0 was found at /usr/bin/firefox-esr'],
		['is too old and no package can be had', [OLD], undefined, 'could not be installed'],
		['says no version', [{ ...OLD, version: '' }], undefined, 'an unknown version'],
		['can be had nowhere', [], undefined, 'none was found'],
	] as const)('that %s is named in one sentence', (_what, before, after, part) => {
		const { made } = machine(before, after);
		let message = '';
		try {
			newEnough('firefox', made);
		} catch (error) {
			message = (error as Error).message;
		}
		expect(message).toContain(part);
		expect(message).toContain(`firefox ${OLDEST} or newer`);
		expect(message).toContain('apt-get update && apt-get install firefox-esr');
		expect(message).toContain('FIREFOX_PATH');
		expect(message.split('\n')).toHaveLength(1);
	});
});

describe('a package', () => {
	afterEach(() => {
		vi.unstubAllEnvs();
	});

	/** Puts a program of this name first in the path: it notes how it was called, and ends as told. */
	function noting(name: string, folder: string, script: string): void {
		const path = join(folder, name);
		writeFileSync(path, `#!/bin/sh\n${script}\n`);
		chmodSync(path, 0o755);
	}

	test.each([
		['the lists can be had', 0],
		['they can’t: the old ones are worth a try', 100],
	])('is asked for after the lists are brought up to date: %s', (_what, update) => {
		const folder = mkdtempSync(join(tmpdir(), 'footnote-apt-'));
		const notes = join(folder, 'notes');
		noting('apt-get', folder, `echo "$1" >> '${notes}'; [ "$1" = update ] && exit ${update}; exit 0`);
		// For whoever isn't root.
		noting('sudo', folder, 'shift; exec "$@"');
		vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
		expect(installPackage('firefox-esr')).toBe(true);
		expect(readFileSync(notes, 'utf8').trim().split('\n')).toEqual(['update', 'install']);
	});
});
