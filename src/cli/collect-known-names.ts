/**
 * Collects names of health that are longer than one word, for `src/matcher-build/known-names.ts`:
 * `node src/cli/collect-known-names.ts FILE… > src/matcher-build/known-names.ts`
 *
 * Files: tables of terms (`.tsv`: preferred name in column 3, other names in column 4, parted by "|") and JSON lines of pages
 * (`.jsonl`: what each of `answers` is `about`). Names only: no definition and no sentence is read.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { foldedWords } from '../matcher/text/tokenize.ts';

const Line = v.object({ answers: v.array(v.object({ about: v.string() })) });
/** Longer ones are descriptions. */
const MOST_WORDS = 5;
/** A name, not a list, a remark or a chapter. */
const NAME = /^\p{L}[\p{L}\d'’ -]*$/u;

function namesOf(file: string): string[] {
	const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
	if (file.endsWith('.jsonl'))
		return lines.flatMap((line) => v.parse(Line, JSON.parse(line)).answers.map(({ about }) => about));
	return lines.slice(1).flatMap((line) => {
		const [, , preferred = '', others = ''] = line.split('\t');
		return [preferred, ...others.split('|')];
	});
}

function isName(name: string): boolean {
	const words = foldedWords(name).length;
	return words > 1 && words <= MOST_WORDS && NAME.test(name) && !/ -|- /.test(name);
}

const files = process.argv.slice(2);
if (files.length === 0) {
	process.stderr.write('collect-known-names: expected files of names\n');
	process.exitCode = 2;
} else {
	const names = new Set(
		files
			.flatMap(namesOf)
			.map((name) => name.trim().toLowerCase())
			.filter(isName),
	);
	process.stdout.write(`/** Written by src/cli/collect-known-names.ts: names of health of more than one word, whether the guide has them or not. */
export const KNOWN_NAMES: readonly string[] = \`
${[...names].sort().join('\n')}
\`
	.trim()
	.split('\\n');
`);
	if (names.size === 0) process.exitCode = 1;
}
