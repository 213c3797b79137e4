/**
 * Learns how people tell of a danger: `node src/cli/fit-danger.ts` writes `knowledge/en/ask/told.json` from the lines of
 * `knowledge/en/ask/said/` and the labelled questions of `tests/ask`. `--check` writes nothing, and says how each writer's lines are read by
 * what the others have taught; with `--missed`, which are read wrong.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createBearOut } from '../ask/borne-out.ts';
import { createFindDanger } from '../ask/danger.ts';
import { createEnglish } from '../ask/english.ts';
import { createRank } from '../ask/rank.ts';
import { readQuestion } from '../ask/reading.ts';
import { strengthOf } from '../ask/strength.ts';
import { createTell } from '../ask/told.ts';
import { askIndexOf, loadAsking } from './asking.ts';
import { learnBorneOut, verdictsOf } from './borne-out-learning.ts';
import { loadCompiled } from './compiled.ts';
import { NONE, readSaid, WISHES } from './said.ts';
import { createLearner, type Sentence } from './told-learning.ts';

const FILE = 'knowledge/en/ask/told.json';

const { values: options, positionals } = parseArgs({
	options: { check: { type: 'boolean' }, missed: { type: 'boolean' } },
	allowPositionals: true,
});
const { guide } = loadCompiled();
const { asking, texts } = loadAsking(guide);
const index = askIndexOf(guide, texts);
const english = createEnglish(index);
const find = createFindDanger(asking.signs, english.has);
const rank = createRank(guide, asking, index);
const reading = { signs: asking.signs, english, rank };
const learner = createLearner(readSaid(guide, texts), asking.told.alike, asking.signs, english);

function readingOf(writer: string): string {
	const tell = createTell(
		learner.learn((sentence) => sentence.writer !== writer),
		english,
	);
	const bearOut = createBearOut(learnBorneOut(verdictsOf(learner, reading, writer)));
	const read = learner.sentences
		.filter((sentence) => sentence.writer === writer)
		.map((sentence) => {
			const signs = find(sentence.text);
			const heard = tell(
				sentence.text,
				signs.map(({ id }) => id),
			);
			const told = bearOut(heard, signs, sentence.text, readQuestion(sentence.text, rank).ranking);
			return { sentence, told, ...strengthOf(told, signs) };
		});
	type Read = (typeof read)[number];
	const part = (name: string, is: (sentence: Sentence) => boolean) => {
		const all = read.filter(({ sentence }) => is(sentence));
		const share = (has: (one: Read) => boolean) =>
			`${all.filter(has).length} of ${all.length} (${((100 * all.filter(has).length) / all.length).toFixed(1)} %)`;
		const told = (one: Read) => one.wish !== undefined || one.danger !== undefined;
		const surely = (one: Read) => one.wish === 'sure' || one.danger === 'sure';
		return all.length === 0 ? [] : [`  ${name}: told ${share(told)}, surely ${share(surely)}`];
	};
	const isWish = ({ kind }: Sentence) => kind !== undefined && WISHES.has(kind);
	const ofKind = read.filter(
		({ sentence: { kind } }) => kind !== undefined && kind !== NONE && !WISHES.has(kind),
	);
	const right = ofKind.filter(({ sentence, told }) => told.kinds[0]?.kind === sentence.kind).length;
	const missed = read.filter(({ sentence, wish, danger }) =>
		sentence.kind === NONE ? wish || danger === 'sure' : isWish(sentence) ? !wish : !danger && !wish,
	);
	return [
		`${writer}:`,
		...part('wishes', isWish),
		...part('other dangers', (sentence) => sentence.kind !== NONE && !isWish(sentence)),
		...part('none', ({ kind }) => kind === NONE),
		...(ofKind.length > 0 ? [`  of the right kind: ${right} of ${ofKind.length}`] : []),
		...(options.missed
			? missed.map(
					({ sentence, told, wish, danger }) =>
						`  - ${sentence.kind}: ${sentence.text} -> ${wish ?? '-'}/${danger ?? '-'} ${told.wish.toFixed(2)} ${told.danger.toFixed(2)} ${told.kinds[0]?.kind}`,
				)
			: []),
	].join('\n');
}

if (options.check) {
	const all = [...new Set(learner.sentences.map(({ writer }) => writer))];
	const writers = positionals.length > 0 ? positionals : all;
	for (const writer of writers) process.stdout.write(`${readingOf(writer)}\n`);
} else {
	const { alike: _, ...weights } = learner.learn(() => true);
	const borneOut = learnBorneOut(verdictsOf(learner, reading));
	const written = `${JSON.stringify({ ...weights, borneOut })}\n`;
	writeFileSync(FILE, written);
	process.stdout.write(`${learner.sentences.length} sentences, ${written.length} bytes\n`);
}
