/** Texts of public reports: which words are marked, and which never. Those beside the repository, where they are there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadAsk } from '../../src/cli/asking.ts';
import { loadCompiled } from '../../src/cli/compiled.ts';
import { openLexicon } from '../../src/cli/detect-command.ts';
import { marksOf } from '../../src/cli/eval-detect.ts';

const COLLECTION = process.env.REPORTS ?? '../shared/reports';

/** Marked words of a text, with the end of a line as a space. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
	'29-hyphen': ['peripheral neuro- pathy'],
	'30-hashtag': [],
	'37-impression': ['PE', 'DVT', 'veins', 'OA', 'ankle'],
};

/** By the name of the line: abbreviations that mean something else, names of code, games, addresses. */
const NOTHING = [
	...[
		'192b',
		'410',
		'hashtags',
		'game',
		'bind-foreign-1',
		'bind-foreign-skip',
		'bind-foreign-sq',
		'bind-noncap',
	],
	...['chemspot', 'hash', 'url', 'camel', 'PE3'],
];
const SOMETHING: Readonly<Record<string, readonly string[]>> = {
	'192a': ['TTS', 'tarsal tunnel syndrome', 'TTS', 'ankle sprain'],
	'188b': ['D.V.T.', 'deep vein thrombosis'],
	imp: ['PE', 'DVT', 'veins', 'OA', 'ankle'],
	imp2: ['pulmonary embolism', 'deep vein thrombosis', 'veins', 'osteoarthritis', 'ankle'],
	hyph: ['peripheral neuro- pathy'],
	// Morphine, not multiple sclerosis; "by mouth" is a word of the guide.
	'openmed-MS1': ['PO'],
	short: ['PMH', 'neuropathy', 'DVT', 'osteomyelitis', 'MRI'],
	short2: ['PMH', 'neuropathy', 'DVT', 'rule out', 'osteomyelitis', 'MRI'],
	'scispacy188-sentence': ['complex regional pain syndrome'],
	'hyphen-eol': ['peripheral neuro- pathy', 'plantar fasci- itis'],
	emoji: ['plantar fasciitis', 'peripheral neuropathy'],
	fullwidth: ['ＤＶＴ', 'ｐｌａｎｔａｒ ｆａｓｃｉｉｔｉｓ'],
};

/** What a question typed wrong means: the entry that stands first. */
const MEANT: Readonly<Record<string, RegExp>> = {
	nuropathy: /^peripheral-neuropathy$/,
	neuropthay: /^peripheral-neuropathy$/,
	tarsaltunnel: /^tarsal-tunnel-syndrome$/,
	'vitamin b-12': /^vitamin-b12-/,
	'heal pain': /^heel-pain$/,
};

const { index, lexicon } = openLexicon();
const markedIn = (text: string) =>
	marksOf(index, lexicon, text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));

const isThere = existsSync(COLLECTION);

describe.runIf(isThere)('texts of reports', () => {
	const lines = new Map<string, string>();
	// What is skipped is gone through all the same.
	for (const folder of isThere ? ['38-senses', '40-short-forms'] : [])
		for (const line of readFileSync(`${COLLECTION}/${folder}/in.jsonl`, 'utf8').trim().split('\n')) {
			const { id, text } = JSON.parse(line) as { id: string; text: string };
			lines.set(id, text);
		}
	const line = (id: string): string => {
		const text = lines.get(id);
		if (text === undefined) throw new Error(`no line ${id} in the collection`);
		return text;
	};

	test.each(Object.entries(WHOLE))('%s', (folder, words) => {
		expect(markedIn(readFileSync(`${COLLECTION}/${folder}/in.txt`, 'utf8').trim())).toEqual(words);
	});
	test.each(NOTHING)('%s: nothing', (id) => expect(markedIn(line(id))).toEqual([]));
	test('35-typos', () => {
		const ask = loadAsk(loadCompiled().guide);
		const questions = readFileSync(`${COLLECTION}/35-typos/in.txt`, 'utf8').trim().split('|');
		expect(questions).toEqual(Object.keys(MEANT));
		for (const question of questions)
			expect(ask(question).found?.hit.subject.id, question).toMatch(MEANT[question] as RegExp);
	});
	test.each(Object.entries(SOMETHING))('%s', (id, words) => expect(markedIn(line(id))).toEqual(words));
});

test.skipIf(isThere)('the collection of reports is not beside this repository', (context) =>
	context.skip(`${COLLECTION} is not there`),
);
