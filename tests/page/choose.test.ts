import { expect, test } from 'vitest';
import { SUBJECTS, subjectBits } from '../../src/guide/kinds.ts';
import { choose, wanted } from '../../src/page/marks/select.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';

const IDS = ['a', 'b', 'c'];
const KINDS = { categories: ['condition', 'symptom'], own: 255, subjects: SUBJECTS };
const mark = (entry: number, hardness: 0 | 1 | 2 = 0, category = 0, shown = false) => ({
	entry: IDS[entry] as string,
	hardness,
	category,
	subjects: 0,
	shown,
});
const block = (section: unknown, ...marks: ReturnType<typeof mark>[]) => ({ section, marks });
const settings = { ...DEFAULT_SETTINGS, level: 'more' as const, categories: ['condition' as const] };
const RULES = { mayMark: wanted(settings, KINDS), isSeen: () => true };

function chosen(often: 'section' | 'page' | 'all', ...blocks: ReturnType<typeof block>[]): boolean[] {
	const decisions: boolean[] = [];
	choose(blocks, often, { ...RULES, keep: true }, (_mark, marked) => decisions.push(marked));
	return decisions;
}

test.each([
	['all', [true, true, true, true]],
	['page', [true, false, true, false]],
	['section', [true, false, true, true]],
] as const)('how often: %s', (often, expected) => {
	expect(chosen(often, block(null, mark(0), mark(0)), block(null, mark(1)), block('h2', mark(0)))).toEqual(
		expected,
	);
});

test('hardness, category and hidden terms decide what may be marked', () => {
	const may = wanted({ ...settings, hiddenTerms: ['b'] }, KINDS);
	expect(may(mark(0, 1))).toBe(true);
	expect(may(mark(0, 2))).toBe(false);
	expect(may(mark(0, 0, 1))).toBe(false);
	expect(may(mark(1))).toBe(false);
});

test('a word is marked while one of its subjects is on, and whatever it has no subject', () => {
	const may = wanted({ ...settings, offSubjects: ['heart', 'lungs'] }, KINDS);
	const of = (...fields: Parameters<typeof subjectBits>[0]) => ({
		...mark(0),
		subjects: subjectBits(fields),
	});
	expect(may(of('heart'))).toBe(false);
	expect(may(of('heart', 'lungs', 'tests'))).toBe(false);
	expect(may(of('heart', 'gut'))).toBe(true);
	expect(may(of('tests'))).toBe(true);
	expect(may(of('mental-health'))).toBe(true);
});

test('what is not seen takes no turn', () => {
	const decisions: boolean[] = [];
	const unseen = mark(0);
	choose(
		[block(null, unseen, mark(0))],
		'page',
		{ mayMark: () => true, isSeen: (one) => one !== unseen, keep: true },
		(_mark, marked) => decisions.push(marked),
	);
	expect(decisions).toEqual([false, true]);
});

test('a term that may not be marked takes no turn either', () => {
	expect(chosen('page', block(null, mark(0, 2)), block(null, mark(0)))).toEqual([false, true]);
});

test('a mark stays when an earlier occurrence comes in, unless the settings are chosen anew', () => {
	const blocks = [block(null, mark(0)), block(null, mark(0, 0, 0, true)), block(null, mark(0))];
	expect(chosen('page', ...blocks)).toEqual([true, true, false]);
	const anew: boolean[] = [];
	choose(blocks, 'page', { ...RULES, keep: false }, (_mark, marked) => anew.push(marked));
	expect(anew).toEqual([true, false, false]);
});
