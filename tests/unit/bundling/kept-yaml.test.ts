/** What YAML files say is kept between runs, and is what reading them anew gives. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptYaml } from '../../../src/bundling/kept-yaml.ts';
import { readYaml } from '../../../src/guide/parse.ts';

const TEXT = 'id: gout\nnames:\n  plain: [gout, "1", 2]\n  none: ~\n';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'footnote-yaml-'));
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

/** Reads a text as a run of its own does, and keeps it. */
function readOnce(text: string) {
	const { read, keep } = keptYaml('test', folder);
	const result = read(text);
	keep();
	return result;
}
const files = () => readdirSync(folder).map((name) => join(folder, name));
/** As after a run that had read something else in the same text. */
function changeKept(from: string, to: string): void {
	const [file = ''] = files();
	writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}
const saidBy = (result: ReturnType<typeof readYaml>) => ('value' in result ? result.value : result);

test('what is kept is what reading gives, its lines included', () => {
	const anew = readYaml(TEXT);
	for (let time = 0; time < 2; time++) {
		const result = readOnce(TEXT);
		expect(saidBy(result)).toEqual(saidBy(anew));
		expect('value' in result && result.lineOf(['names', 'plain'])).toBe(3);
	}
	expect(files()).toHaveLength(1);
});

test('a text that was read is not read again; one that differs in a letter is', () => {
	readOnce(TEXT);
	changeKept('"gout"', '"kept"');
	expect(saidBy(readOnce(TEXT))).toMatchObject({ id: 'kept' });
	expect(saidBy(readOnce(TEXT.replace('gout', 'gouts')))).toMatchObject({ id: 'gouts' });
});

test('who wants all read anew has it', () => {
	readOnce(TEXT);
	changeKept('"gout"', '"kept"');
	vi.stubEnv('FOOTNOTE_READ_ANEW', '1');
	expect(saidBy(readOnce(TEXT))).toMatchObject({ id: 'gout' });
});

test('what can’t be read says so each time', () => {
	const broken = 'a: [1, 2\nb: "';
	expect(readOnce(broken)).toEqual(readYaml(broken));
	expect(readOnce(broken)).toEqual(readYaml(broken));
	expect(files()).toEqual([]);
});

test('a number that JSON has no word for is read each time', () => {
	for (let time = 0; time < 2; time++) expect(saidBy(readOnce('a: .inf\n'))).toEqual({ a: Infinity });
});

test('a kept file that is not whole harms nothing', () => {
	readOnce(TEXT);
	changeKept('}', '');
	expect(saidBy(readOnce(TEXT))).toEqual(saidBy(readYaml(TEXT)));
	expect(saidBy(readOnce(TEXT))).toEqual(saidBy(readYaml(TEXT)));
});

test('what is read no more is dropped before it is the most', () => {
	for (let time = 0; time < 20; time++) readOnce(`time: ${time}\n`);
	const [file = ''] = files();
	expect(Object.keys(JSON.parse(readFileSync(file, 'utf8'))).length).toBeLessThanOrEqual(3);
});
