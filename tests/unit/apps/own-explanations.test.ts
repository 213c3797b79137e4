import { expect, test } from 'vitest';
import { followOwnTerms } from '../../../src/apps/own-explanations.ts';
import { type OwnExplanation, ownId } from '../../../src/glossary/own-word.ts';

const term = (id: string) => ({ id, text: id, count: 1, waits: false });
const [a, b] = [ownId('SBAR'), ownId('NYHA III')] as const;
const said = (id: string, meaning = id) => ({ id, meaning }) as OwnExplanation;
const settled = () => new Promise((done) => setImmediate(done));

/** Followed words: what was asked and shown, and how each question is answered. */
function following() {
	const asked: (readonly string[])[] = [];
	const shown: string[][] = [];
	const answers: ((found: readonly OwnExplanation[] | undefined) => void)[] = [];
	const own = followOwnTerms(
		(ids) => {
			asked.push(ids);
			return new Promise((done, fail) => {
				answers.push((found) => (found ? done(found) : fail(new Error('the background is gone'))));
			});
		},
		(known) => shown.push([...known.values()].map(({ meaning }) => meaning)),
	);
	return { own, asked, shown, answers };
}

test('own words are asked for once, and entries never', async () => {
	const { own, asked, shown, answers } = following();
	own.found([term('gout')]);
	own.found([term('gout'), term(a)]);
	own.found([term(a)]);
	expect(asked).toEqual([[a]]);
	answers[0]?.([said(a)]);
	await settled();
	own.found([term(a), term(b)]);
	answers[1]?.([said(b)]);
	await settled();
	expect(asked).toEqual([[a], [b]]);
	expect(shown).toEqual([[a], [a, b]]);
});

test('what could not be asked is asked with the next words', async () => {
	const { own, asked, shown, answers } = following();
	own.found([term(a)]);
	answers[0]?.(undefined);
	await settled();
	expect(shown).toEqual([]);
	own.found([term(a), term(b)]);
	expect(asked).toEqual([[a], [a, b]]);
});

test('of another file all are asked for anew, and an answer about the one before is not shown', async () => {
	const { own, asked, shown, answers } = following();
	own.found([term(a)]);
	own.again([term(a)]);
	expect(asked).toEqual([[a], [a]]);
	answers[1]?.([said(a, 'new')]);
	await settled();
	answers[0]?.([said(a, 'old')]);
	await settled();
	expect(shown).toEqual([[], ['new']]);
});
