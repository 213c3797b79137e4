/** The index as the popup opens it, beside the one that was built, and beside plain counting: on all labelled questions. */
import { readdirSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { createAsk } from '../../src/ask/ask.ts';
import { createByWords } from '../../src/ask/by-words.ts';
import { createDescribed, featuresOf, isTelling } from '../../src/ask/described.ts';
import { type AskRows, DESCRIPTION_WEIGHTS, FIELDS, openAskIndex } from '../../src/ask/index/rows.ts';
import { openStems } from '../../src/ask/index/stems.ts';
import { openAsk } from '../../src/ask/open.ts';
import { idsOf } from '../../src/ask/subjects.ts';
import { FILLER, stemOf, stemsOf, wordsOf } from '../../src/ask/words.ts';
import { descriptionsOf } from '../../src/ask-build/described-rows.ts';
import { documentsOf } from '../../src/ask-build/documents.ts';
import { buildAskIndex, encodeAskIndex } from '../../src/ask-build/encode.ts';
import { tells } from '../../src/ask-build/tells.ts';
import { everydayEnglishOf } from '../../src/ask-build/word-rows.ts';
import { loadAsking } from '../../src/cli/asking.ts';
import { loadCompiled } from '../../src/cli/compiled.ts';
import { readLabelled } from '../../src/cli/labelled-questions.ts';
import { BadRowsFile } from '../../src/rows-file.ts';

const { guide } = loadCompiled();
const { asking, texts } = loadAsking(guide);
const built = buildAskIndex(guide, texts);
const file = encodeAskIndex(built);
const opened = openAskIndex(file.buffer, idsOf(guide));
const questions = readdirSync('tests/ask')
	.filter((name) => name.endsWith('.jsonl'))
	.flatMap((name) => readLabelled(name.replace(/\.jsonl$/, '')))
	.map(({ question }) => question);

describe('the opened index', () => {
	test('has the rows that were built', () => {
		// Compared as bytes: a million numbers one by one take a while.
		for (const name of Object.keys(built) as (keyof AskRows)[])
			expect(Buffer.compare(bytesOf(opened[name]), bytesOf(built[name])), name).toBe(0);
		expect(Object.keys(opened).sort()).toEqual(Object.keys(built).sort());
	});

	test('answers labelled questions as the built one does', () => {
		const [one, other] = [createAsk(guide, asking, built), openAsk(guide, asking, file.buffer)];
		// Its rows are the same: every fifth shows that nothing else is read.
		const asked = questions.filter((_, at) => at % 5 === 0);
		const differs = asked.filter((text) => JSON.stringify(one(text)) !== JSON.stringify(other(text)));
		expect(differs).toEqual([]);
	});

	test('is made anew from the same guide to the last byte', () => {
		expect(Buffer.compare(file, encodeAskIndex(buildAskIndex(guide, texts)))).toBe(0);
	});

	test('is not opened when it is damaged, of another version, or of another guide', () => {
		const ids = idsOf(guide);
		for (const at of [0, 4, 8, file.length >> 1, file.length - 1]) {
			const damaged = file.slice();
			damaged[at] = (damaged[at] as number) ^ 16;
			expect(() => openAskIndex(damaged.buffer, ids), `byte ${at}`).toThrow(BadRowsFile);
		}
		expect(() => openAskIndex(file.slice(0, file.length >> 1).buffer, ids)).toThrow(BadRowsFile);
		expect(() => openAskIndex(new ArrayBuffer(0), ids)).toThrow(BadRowsFile);
		expect(() => openAskIndex(file.buffer, ids.slice(1))).toThrow('of another guide');
	});
});

describe('what is read from it is what plain counting gives, to the last figure', () => {
	const documents = documentsOf(guide, texts);
	const stems = openStems(opened, documents.length);
	const asked = new Set(questions.flatMap(stemsOf));

	test('which documents have a word, and how it scores: as minisearch does', () => {
		const english = everydayEnglishOf(texts);
		const plain = new MiniSearch({
			fields: [...FIELDS],
			tokenize: wordsOf,
			processTerm: (word) => (FILLER.has(word) ? null : stemOf(word)),
			searchOptions: {
				boost: { names: 5, people: 4, narrower: 2, what: 1.6, signs: 1.2, rest: 0.5 },
				bm25: { k: 1.2, b: 0.5, d: 0.3 },
				tokenize: (text) => [text],
				processTerm: (stem) => stem,
			},
		});
		plain.addAll(
			documents.map(({ names, people, narrower, ...fields }, id) => ({
				...fields,
				id,
				names: names.join(' '),
				people: people.filter((phrase) => tells(phrase, english)).join(' '),
				narrower: narrower.join(' '),
			})),
		);
		const byWords = createByWords(opened, stems);
		for (const stem of asked) {
			const expected = new Map(plain.search(stem).map(({ id, score }) => [id as number, score]));
			expect(byWords(new Map([[stem, 1]])), stem).toEqual(expected);
		}
	});

	test('how like a question is to what people say: as the cosine with each description says', () => {
		const said = descriptionsOf(documents, texts.others);
		const vectors = said.map(({ text }) => featuresOf(saidWords(text)));
		const frequency = new Map<string, number>();
		for (const vector of vectors)
			for (const name of vector.keys()) frequency.set(name, (frequency.get(name) ?? 0) + 1);
		const weighed = (vector: ReadonlyMap<string, number>) =>
			new Map(
				[...vector].map(([name, share]) => [
					name,
					share * Math.log(1 + said.length / (frequency.get(name) ?? 8)),
				]),
			);
		const lengthOf = (vector: ReadonlyMap<string, number>) =>
			Math.sqrt([...vector.values()].reduce((sum, value) => sum + value ** 2, 0)) || 1;
		const all = vectors.map(weighed);
		const lengths = all.map(lengthOf);
		const described = createDescribed(opened, stems);
		for (const question of questions.filter((_, at) => at % 50 === 0)) {
			const one = weighed(featuresOf(saidWords(question)));
			const best = new Map<number, number>();
			for (const [at, other] of all.entries()) {
				let product = 0;
				for (const [name, value] of one) product += value * (other.get(name) ?? 0);
				const { of = 0, weight = 0 } = said[at] ?? {};
				const cosine = product / lengthOf(one) / (lengths[at] ?? 1);
				const likeness = (DESCRIPTION_WEIGHTS[weight] ?? 0) * cosine;
				if (likeness > 0) best.set(of, Math.max(likeness, best.get(of) ?? 0));
			}
			const likeness = described(saidWords(question));
			expect([...likeness.keys()].sort(), question).toEqual([...best.keys()].sort());
			// A second description adds a fifth of its own likeness at most.
			for (const [of, most] of best) {
				expect(likeness.get(of), question).toBeGreaterThanOrEqual(Math.min(1, most) - 1e-6);
				expect(likeness.get(of), question).toBeLessThanOrEqual(1.2 * most + 1e-6);
			}
		}
	});

	test('a stem is as rare as the documents without it are many', () => {
		const having = documents.map(
			({ names, people, narrower, what, signs, rest }) =>
				new Set([...names, ...people, ...narrower, what, signs, rest].flatMap(stemsOf)),
		);
		for (const stem of [...asked].filter((_, at) => at % 10 === 0)) {
			// What people say counts only where it tells something by single words: a few documents less.
			const most = having.filter((its) => its.has(stem)).length;
			const documentsWith = documents.length / (Math.exp(stems.rarity(stem)) - 1);
			expect(documentsWith, stem).toBeLessThanOrEqual(Math.max(0.5, most) + 1e-6);
			expect(documentsWith, stem).toBeGreaterThan(0.4);
		}
	});
});

function saidWords(text: string) {
	return wordsOf(text)
		.filter(isTelling)
		.map((word) => new Map([[stemOf(word), 1]]));
}

function bytesOf({ buffer, byteOffset, byteLength }: AskRows[keyof AskRows]): Buffer {
	return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}
