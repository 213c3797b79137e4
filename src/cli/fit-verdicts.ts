/**
 * Fits how much each ground counts for a verdict: `node src/cli/fit-verdicts.ts DICT` prints the `WEIGHTS` of
 * `src/matcher/senses/sureness.ts`, and how many names of each kind of text stay at several bounds. DICT: see learn-context-words.ts.
 *
 * What words say is learned five times, each time without a fifth of the entries and texts, and these are then read with it: so what the words
 * around a name say was never learned from its own sentence. A logistic regression for each verdict, by Newton's method.
 */
import { compileLexicon } from '../guide/compile.ts';
import type { ExplainingDetector, Grounded } from '../matcher/detector.ts';
import type { TermIndex } from '../matcher/index/term-index.ts';
import { createDetector, openIndex } from '../matcher/mod.ts';
import type { Features, Verdict } from '../matcher/senses/sureness.ts';
import { encodeIndex } from '../matcher-build/encode.ts';
import { everydayFor } from '../matcher-build/everyday.ts';
import { loadCompiled } from './compiled.ts';
import { openLearning, partsOf } from './context-learning.ts';
import { blocksOfText } from './detect-command.ts';
import { readSenseTexts, type SenseText } from './sense-texts.ts';

const PARTS = 5;
/** How strongly weights are drawn to nothing, and how many steps the fit takes. */
const SHRINK = 1;
const STEPS = 40;
/** Amounts come in tenths; the fit is in whole ones. */
const AMOUNTS: ReadonlySet<string> = new Set(['near', 'rest', 'some', 'plenty']);
/** Bounds at which the report counts, in tenths. */
const BOUNDS = [-15, -5, -3, 0, 5, 10];

/** A name whose sense is known. */
interface Case {
	readonly verdict: Verdict;
	readonly group: 'one word in question' | 'whole text';
	readonly ours: 0 | 1;
	/** In the order of `names`. */
	readonly values: readonly number[];
}

function indexesOf(dictionary: string): { index: (source: string) => TermIndex } {
	const { content } = loadCompiled();
	const lexicon = compileLexicon('en', content.entries);
	const everyday = everydayFor(lexicon);
	const { sources, learnFrom } = openLearning(dictionary);
	const parts = partsOf(sources, PARTS);
	const indexes = Array.from({ length: PARTS }, (_, part) => {
		const { tenths, bias } = learnFrom((source) => parts.get(source) !== part);
		return openIndex(encodeIndex(lexicon, { ...everyday, context: tenths, bias }).buffer);
	});
	return { index: (source) => indexes[parts.get(source) ?? 0] as TermIndex };
}

/** What every verdict on a name of a text rests on, where the name's sense is known. */
function casesOf(index: TermIndex, { text, spans, whole, elsewhere }: SenseText): Case[] {
	const detector: ExplainingDetector = createDetector(index);
	const readings = blocksOfText(text).map((block) => ({ block, reading: detector.read(block) }));
	const found = readings.flatMap(({ block, reading }) =>
		detector.grounds(reading).map((one) => ({ one, offset: block.offset })),
	);
	return found.flatMap(({ one, offset }) => {
		const span = spans.find(({ start, end }) => start < one.end + offset && end > one.start + offset);
		const ours = span ? span.ours : elsewhere;
		return ours === undefined ? [] : caseOf(one, ours, whole);
	});
}

function caseOf({ grounds }: Grounded, ours: 0 | 1, whole: boolean): Case[] {
	if (!grounds) return [];
	const values = Object.entries(grounds.features).map(([name, value]: [string, number]) =>
		AMOUNTS.has(name) ? value / 10 : value,
	);
	return [{ verdict: grounds.verdict, group: whole ? 'whole text' : 'one word in question', ours, values }];
}

const dot = (one: readonly number[], two: readonly number[]) =>
	one.reduce((sum, value, at) => sum + value * (two[at] ?? 0), 0);

/** Gauss-Jordan elimination of a positive definite system. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
	const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
	for (let pivot = 0; pivot < rows.length; pivot++) {
		const lead = rows[pivot] as number[];
		const by = lead[pivot] as number;
		for (let at = pivot; at < lead.length; at++) lead[at] = (lead[at] as number) / by;
		for (const [number, row] of rows.entries()) {
			const times = row[pivot] as number;
			if (number === pivot) continue;
			for (let at = pivot; at < row.length; at++)
				row[at] = (row[at] as number) - times * (lead[at] as number);
		}
	}
	return rows.map((row) => row.at(-1) as number);
}

/** @returns a weight for each value, in natural logarithms of odds */
function regress(cases: readonly Case[]): number[] {
	const size = cases[0]?.values.length ?? 0;
	let weights = new Array<number>(size).fill(0);
	for (let step = 0; step < STEPS; step++) {
		const gradient = weights.map((weight, at) => (at === 0 ? 0 : SHRINK * weight));
		const curve = weights.map((_, row) => weights.map((__, column) => (row === column ? SHRINK : 0)));
		for (const { values, ours } of cases) {
			const odds = 1 / (1 + Math.exp(-dot(values, weights)));
			for (const [row, value] of values.entries()) {
				gradient[row] = (gradient[row] as number) + value * (odds - ours);
				const line = curve[row] as number[];
				for (const [column, other] of values.entries())
					line[column] = (line[column] as number) + value * other * odds * (1 - odds);
			}
		}
		const change = solve(curve, gradient);
		weights = weights.map((weight, at) => weight - (change[at] as number));
	}
	return weights;
}

function report(verdict: Verdict, cases: readonly Case[], names: readonly string[]): string {
	const weights = regress(cases);
	const written = names.map((name, at) => {
		const weight = weights[at] as number;
		return `${name}: ${AMOUNTS.has(name) ? weight.toFixed(2) : Math.round(10 * weight)}`;
	});
	const lines = [...new Set(cases.map(({ group }) => group))].map((group) => {
		const own = cases.filter((one) => one.group === group);
		const stay = (of: 0 | 1, least: number) =>
			own.filter(({ ours, values }) => ours === of && 10 * dot(values, weights) >= least).length;
		const all = (of: 0 | 1) => own.filter(({ ours }) => ours === of).length;
		const counts = BOUNDS.map((least) => `${least}: ${stay(1, least)}, ${stay(0, least)}`);
		return `  ${group}, ${all(1)} ours and ${all(0)} others; from ${counts.join('; ')}`;
	});
	return `${verdict}: { ${written.join(', ')} },\n${lines.join('\n')}`;
}

const [dictionary] = process.argv.slice(2);
if (dictionary === undefined) throw new Error("expected the folder of WordNet's files");
const { index } = indexesOf(dictionary);
const cases = readSenseTexts().flatMap((text) => casesOf(index(text.source), text));
const NAMES: readonly (keyof Features)[] = [
	...([
		'bias',
		'near',
		'rest',
		'some',
		'plenty',
		'cue',
		'cueNear',
		'cueTells',
		'unruled',
		'firm',
		'hard',
		'healthyPage',
	] as const),
];
for (const verdict of ['safe', 'weak', 'absent'] as const) {
	const own = cases.filter((one) => one.verdict === verdict);
	process.stdout.write(`${report(verdict, own, NAMES)}\n`);
}
