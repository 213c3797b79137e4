/** Fresh sets: what is counted, that a first reading stays what it was, and that bad labels are named. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFresh } from '../../../src/cli/eval-fresh.ts';
import { indexOf, lexiconOf } from './lexicon.ts';

const lexicon = lexiconOf([['neuropathy', 'nerve disease'], ['sciatica']]);
const index = indexOf(lexicon);
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'fresh-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(...lines: readonly object[]): void {
	writeFileSync(join(folder, 'set.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
}

it('counts what is found, what is right and what is meant', () => {
	write({
		id: 1,
		kind: 'health',
		text: 'Sciatica, neuropathy, lumbago.',
		labels: [
			{ text: 'Sciatica', start: 0, entry: 'neuropathy' },
			{ text: 'lumbago', start: 22 },
		],
	});
	expect(readFresh(folder, index, lexicon, false)).toEqual([
		{
			file: 'set.jsonl',
			kind: 'health',
			first: undefined,
			now: { texts: 1, labels: 2, found: 1, marks: 2, right: 1, narrower: 0, named: 1, meant: 0 },
		},
	]);
});

it('tells how many of the marks without a label are of a kind or an example of an entry', () => {
	const medicines = lexiconOf([['antidepressant'], ['sertraline']]);
	const [antidepressant, sertraline] = medicines.entries;
	if (!antidepressant || !sertraline) throw new Error('two entries');
	const withExample = {
		...medicines,
		entries: [antidepressant, { ...sertraline, id: 'antidepressant~sertraline' }],
	};
	write({ id: 1, kind: 'health', text: 'Sertraline, an antidepressant.', labels: [] });
	const [set] = readFresh(folder, indexOf(withExample), withExample, false);
	expect([set?.now.marks, set?.now.right, set?.now.narrower]).toEqual([2, 0, 1]);
});

it('keeps the first reading of a set, and never another', () => {
	write({ id: 1, kind: 'health', text: 'Sciatica.', labels: [] });
	readFresh(folder, index, lexicon, true);
	write({ id: 1, kind: 'health', text: 'Nothing.', labels: [] });
	const [set] = readFresh(folder, index, lexicon, true);
	expect([set?.first?.marks, set?.now.marks]).toEqual([1, 0]);
	expect(
		JSON.parse(readFileSync(join(folder, 'first-readings.json'), 'utf8'))['set.jsonl'].health.marks,
	).toBe(1);
});

it('says which line has a label that is not where it says', () => {
	write({ id: 1, kind: 'health', text: 'Sciatica.', labels: [{ text: 'sciatica', start: 0 }] });
	expect(() => readFresh(folder, index, lexicon, false)).toThrow('line 1: label "sciatica"');
});
