/**
 * How well questions are answered: the share that find the right entry first, and among the first three; of those about
 * something else, how many are left alone; of those that name a sign of danger, how many are told so first.
 * `tests/ask/README.md` says where the sets come from.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Ask } from '../ask/ask.ts';
import { loadAsk } from './asking.ts';
import { loadCompiled } from './compiled.ts';
import type { EvaluationResult } from './eval.ts';
import { type Labelled, readLabelled } from './labelled-questions.ts';

/** Share as `[right, of]`. */
const Share = v.tuple([v.number(), v.number()]);
const Score = v.object({
	first: Share,
	three: Share,
	alone: Share,
	/** Of the questions that name a danger, those that were told one, large or as a line. */
	danger: Share,
	/** Of the questions in which somebody wishes to die or to harm themselves, those that were told who listens. */
	wishes: v.optional(Share),
	/** Of the questions without a danger, those that were told one all the same: large, or as a line above the answer. */
	alarms: Share,
	lines: v.optional(Share),
});
export type AskScore = v.InferOutput<typeof Score>;

export interface AskSet {
	readonly name: string;
	readonly score: AskScore;
	readonly missed: readonly string[];
}

const FOLDER = 'tests/ask';
const FIRST_READINGS = join(FOLDER, 'first-readings.json');
/** The halves that nothing was fitted on; sets by others stand as files `fresh-….jsonl`. */
const OWN = ['on-topic', 'off-topic', 'training-november10'] as const;

/** The half that what is learned was fitted on: it holds nothing. */
const FITTED = 'own, fitted half';

/** @param heldOnly leaves out the half that was fitted on: reading a set takes as long as answering all its questions */
export function evaluateAsk(heldOnly = false): AskSet[] {
	const ask = loadAsk(loadCompiled().guide);
	const half = (at: number) =>
		OWN.flatMap((name) => readLabelled(name).filter((_, index) => index % 2 === at));
	const fresh = readdirSync(FOLDER).filter((name) => /^fresh-.*\.jsonl$/.test(name));
	return [
		...(heldOnly ? [] : [{ name: FITTED, cases: half(0) }]),
		{ name: 'own, other half', cases: half(1) },
		...fresh.sort().map((file) => {
			const name = file.replace(/\.jsonl$/, '');
			return { name, cases: readLabelled(name) };
		}),
	].map(({ name, cases }) => ({ name, ...scoreOf(ask, cases) }));
}

function scoreOf(ask: Ask, cases: readonly Labelled[]): Omit<AskSet, 'name'> {
	const read = cases.map(({ question, expected, danger, wish }) => {
		const answer = ask(question);
		const surely = answer.danger.filter(({ strength }) => strength === 'sure');
		const ids = answer.found ? [answer.found.hit, ...answer.found.more].map(({ subject }) => subject.id) : [];
		return {
			question,
			expected,
			danger: danger && !wish,
			wish,
			ids,
			told: answer.danger.length > 0,
			toldOfWish: answer.danger.some(({ alone }) => alone),
			surely: surely.length > 0,
			// A sign that stands alone is the whole answer: nothing is shown beside it.
			rank: danger && surely[0]?.alone ? 0 : ids.findIndex((id) => expected?.includes(id)),
		};
	});
	const share = (all: typeof read, right: (one: (typeof read)[number]) => boolean): [number, number] => [
		all.filter(right).length,
		all.length,
	];
	const on = read.filter(({ expected }) => (expected?.length ?? 0) > 0);
	const off = read.filter(({ expected, danger }) => expected?.length === 0 && danger !== true);
	const dangerous = read.filter(({ danger }) => danger === true);
	const wishes = read.filter(({ wish }) => wish);
	const harmless = read.filter(({ danger, wish }) => danger === false && !wish);
	return {
		score: {
			first: share(on, ({ rank }) => rank === 0),
			three: share(on, ({ rank }) => rank >= 0 && rank < 3),
			alone: share(off, ({ ids, told }) => ids.length === 0 && !told),
			danger: share(dangerous, ({ told }) => told),
			wishes: share(wishes, ({ toldOfWish }) => toldOfWish),
			alarms: share(harmless, ({ surely }) => surely),
			lines: share(harmless, ({ told, surely }) => told && !surely),
		},
		missed: [
			...on
				.filter(({ rank }) => rank < 0 || rank > 2)
				.map(({ question, ids }) => `${question} -> ${ids.slice(0, 3).join(', ') || 'nothing'}`),
			...off
				.filter(({ ids, told }) => ids.length > 0 || told)
				.map(({ question, ids }) => `not about the guide: ${question} -> ${ids[0] ?? 'danger'}`),
			...dangerous.filter(({ told }) => !told).map(({ question }) => `no danger told: ${question}`),
			...wishes.filter(({ toldOfWish }) => !toldOfWish).map(({ question }) => `no wish told: ${question}`),
			...harmless
				.filter(({ surely }) => surely)
				.map(({ question }) => `a danger told without one: ${question}`),
		],
	};
}

/** What is promised, of every set that nothing was fitted on. */
const LEAST = { first: 0.8, three: 0.94, alone: 0.95, danger: 1, wishes: 0.95 } as const;

export const askEvaluation = { name: 'ask', document: 'docs/ask.md', run };

/** @param keep the first reading of a new set is kept beside it, whatever comes later */
function run(keep: boolean): EvaluationResult {
	const sets = evaluateAsk();
	const readings = firstReadings();
	const unread = sets.filter(({ name }) => name.startsWith('fresh') && !(name in readings));
	for (const { name, score } of unread) readings[name] = score;
	if (keep && unread.length > 0) writeFileSync(FIRST_READINGS, `${JSON.stringify(readings, null, '\t')}\n`);
	const held = sets.filter(({ name }) => name !== FITTED);
	return {
		figures: [
			'| set | right first | among the first three | other subjects left alone | danger told | wish to die told | told without a danger: large | as a line |',
			'|---|---|---|---|---|---|---|---|',
			...sets.map(({ name, score }) => row(name, score)),
			...Object.entries(readings).map(([name, score]) => row(`${name}, first reading`, score)),
			'',
			...held.flatMap(({ missed }) => missed.map((line) => `- Missed: ${line}`)),
		].join('\n'),
		broken: held.flatMap(({ name, score }) =>
			(Object.keys(LEAST) as (keyof typeof LEAST)[])
				.map((what) => ({ what, share: score[what] ?? NOTHING }))
				.filter(({ what, share: [right, of] }) => right < LEAST[what] * of)
				.map(({ what, share }) => `${name}: ${what}: ${share.join(' of ')}, promised ${100 * LEAST[what]} %`),
		),
	};
}

function firstReadings(): Record<string, AskScore> {
	return v.parse(v.record(v.string(), Score), JSON.parse(readFileSync(FIRST_READINGS, 'utf8')));
}

/** Not counted. */
const NOTHING = [0, 0] as const;

function row(name: string, { first, three, alone, danger, wishes, alarms, lines }: AskScore): string {
	const cells = [first, three, alone, danger, wishes ?? NOTHING, alarms, lines ?? NOTHING].map(
		([right, of]) => (of === 0 ? '–' : `${right} of ${of} (${((100 * right) / of).toFixed(1)} %)`),
	);
	return `| ${[name, ...cells].join(' | ')} |`;
}
