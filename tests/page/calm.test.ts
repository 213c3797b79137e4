/** How many marks a page bears, and which they are. */
import { expect, test } from 'vitest';
import { chooseMarks, MOST, MOST_HARD, STRETCH } from '../../src/page/marks/calm.ts';
import type { Candidate, ChoiceSettings } from '../../src/page/marks/select.ts';

interface Word extends Candidate {
	readonly start: number;
	shown: boolean;
}
interface Text {
	readonly marks: Word[];
	readonly section: unknown;
	readonly run: { readonly text: string };
}

const RED_FLAG = 9;
const word = (entry: string, hardness: 0 | 1 | 2 = 0, change: Partial<Word> = {}): Word => ({
	...{ entry, hardness, category: 0, subjects: 0, shown: false, start: 0 },
	...change,
});
/** Its words stand beside each other where they don't say where they stand. */
const text = (marks: Word[], { section = 'one' as unknown, length = 100 } = {}): Text => ({
	marks: marks.map((mark, at) => ({ ...mark, start: mark.start || at })),
	section,
	run: { text: 'x'.repeat(length) },
});
const words = (count: number, hardness: 0 | 1 | 2 = 0, name = 'word') =>
	Array.from({ length: count }, (_, at) => word(`${name}${at}`, hardness));
const far = (marks: Word[], section: unknown = 'far') => [
	text([], { length: STRETCH }),
	text(marks, { section, length: STRETCH }),
];

interface How extends Partial<Pick<ChoiceSettings, 'often' | 'density'>> {
	readonly keep?: boolean;
	readonly requested?: readonly string[];
	readonly isSeen?: (word: Word) => boolean;
}

/** Chooses, and gives the entries that are marked, in the order of the page. */
function marked(texts: readonly Text[], how: How = {}): string[] {
	const { often = 'section', density = 'calm', keep = true, requested = [], isSeen = () => true } = how;
	const decided: Word[] = [];
	const isUrgent = ({ category, entry }: Word) => category === RED_FLAG || requested.includes(entry);
	chooseMarks<Word>(
		texts,
		{ often, density },
		{ mayMark: ({ hardness }) => hardness < 2, isSeen, isUrgent, keep },
		(mark, isMarked) => {
			mark.shown = isMarked;
			decided.push(mark);
		},
	);
	const all = texts.flatMap(({ marks }) => marks);
	expect(decided, 'each is decided once').toHaveLength(all.length);
	expect(new Set(decided)).toEqual(new Set(all));
	return shownIn(texts);
}
const shownIn = (texts: readonly Text[]) =>
	texts.flatMap(({ marks }) => marks.filter(({ shown }) => shown)).map(({ entry }) => entry);
const named = (entries: readonly string[], name: string) => entries.filter((entry) => entry.startsWith(name));

test('a stretch of text bears so many marks, the next one as many again', () => {
	const entries = marked([
		text(words(40), { length: STRETCH }),
		text(words(40, 0, 'next'), { section: 'two' }),
	]);
	expect(named(entries, 'word')).toHaveLength(MOST_HARD);
	expect(named(entries, 'next').length).toBeLessThanOrEqual(MOST_HARD);
	expect(named(marked([text(words(40)), ...far(words(40, 0, 'next'))]), 'next')).toHaveLength(MOST_HARD);
});

test('no stretch holds more, wherever it begins', () => {
	const places = Array.from({ length: 400 }, (_, at) => at * 90 + ((at * 37) % 90));
	const page = [
		text(
			places.map((start, at) => word(`word${at}`, (at % 2) as 0 | 1, { start: start + 1 })),
			{ length: 40_000 },
		),
	];
	marked(page);
	const taken = page.flatMap(({ marks }) => marks.filter(({ shown }) => shown)).map(({ start }) => start);
	expect(taken.length).toBeGreaterThan(100);
	for (const first of taken) {
		const inStretch = taken.filter((place) => place >= first && place < first + STRETCH);
		expect(inStretch.length).toBeLessThanOrEqual(MOST_HARD);
	}
});

test('a paragraph longer than a stretch is several', () => {
	const long = words(40).map((each, at) => ({ ...each, start: 1 + at * 250 }));
	expect(marked([text(long, { length: 10_000 })])).toHaveLength(40);
});

test('short lines take the room of a line each', () => {
	const lines = (count: number) => words(count).map((each) => text([each], { length: 8 }));
	expect(marked(lines(STRETCH / 80))).toHaveLength(MOST_HARD);
	expect(marked(lines(STRETCH / 80 + MOST_HARD))).toHaveLength(2 * MOST_HARD);
});

test('the hardest come first, wherever they stand', () => {
	const entries = marked([text([...words(20, 1, 'easy'), ...words(5, 0, 'hard')])]);
	expect(named(entries, 'hard')).toHaveLength(5);
	expect(named(entries, 'easy')).toHaveLength(MOST - 5);
});

test('hard words have more room than the rest, and leave it none', () => {
	const entries = marked([text([...words(40, 1, 'easy'), ...words(15, 0, 'hard')])]);
	expect(named(entries, 'hard')).toHaveLength(15);
	expect(named(entries, 'easy')).toEqual([]);
});

test('of equally hard words the rarer comes first', () => {
	const crowd = () => [word('often'), ...words(MOST_HARD - 1), word('rare')];
	expect(marked([text(crowd()), ...far([word('often'), word('often')])])).toContain('rare');
	expect(marked([text(crowd())])).not.toContain('rare');
});

test('what was explained above gives way to what was not', () => {
	const below = text([...words(MOST_HARD), ...words(MOST_HARD, 0, 'new')], { section: 'two' });
	const entries = marked([text(words(MOST_HARD), { length: STRETCH }), below]).slice(MOST_HARD);
	expect(entries.length).toBeGreaterThan(0);
	expect(named(entries, 'new')).toEqual(entries);
});

test('a hard word that was explained above still comes before an easier one', () => {
	const [, below] = far([word('hard'), ...words(MOST_HARD, 1, 'easy')]) as [Text, Text];
	const entries = marked([text([word('hard')], { length: STRETCH }), below]);
	expect(entries.slice(1)).toContain('hard');
});

test('a word without room is marked where there is some, in the same section too', () => {
	const crowded = text([...words(MOST_HARD), word('later', 1)]);
	const page = [crowded, ...far([word('later', 1)], 'one')];
	expect(marked(page).at(-1)).toBe('later');
	expect(crowded.marks.at(-1)?.shown).toBe(false);
});

test('a word is marked once in a section, once on the page, or every time', () => {
	const page = () => [text([word('a'), word('b'), word('a')]), text([word('a')], { section: 'two' })];
	expect(marked(page())).toEqual(['a', 'b', 'a']);
	expect(marked(page(), { often: 'page' })).toEqual(['a', 'b']);
	expect(marked(page(), { often: 'all' })).toEqual(['a', 'b', 'a', 'a']);
	// No mark is worth more for coming again and again.
	const crowd = () => [text([...Array.from({ length: 30 }, () => word('a')), ...words(MOST_HARD - 1)])];
	expect(new Set(marked(crowd(), { often: 'all' }))).toHaveLength(MOST_HARD);
});

test('a lay name before it does not hide a hard one', () => {
	expect(marked([text([word('a', 1), word('a', 0), word('a', 1)])])).toEqual(['a', 'a']);
});

test('a red flag never drops out, and takes room of others', () => {
	const flags = (count: number) =>
		Array.from({ length: count }, (_, at) => word(`flag${at}`, 1, { category: RED_FLAG }));
	const entries = marked([text([...words(30), ...flags(3)])]);
	expect(named(entries, 'flag')).toHaveLength(3);
	expect(entries).toHaveLength(MOST_HARD);
	expect(marked([text([...words(30), ...flags(30)])])).toHaveLength(30);
});

test('what is requested is marked, however many are', () => {
	const page = () => [text(words(30))];
	expect(marked(page(), { requested: ['word25'] })).toContain('word25');
	expect(marked(page(), { requested: words(30).map(({ entry }) => entry) })).toHaveLength(30);
	expect(marked(page(), { density: 'full' })).toHaveLength(30);
});

test('what may not be marked takes no room', () => {
	expect(marked([text([...words(30, 2, 'everyday'), ...words(MOST_HARD)])])).toHaveLength(MOST_HARD);
	expect(marked([text(words(30, 2, 'everyday'))])).toEqual([]);
});

test('harder words that come in later are marked, and no mark goes for them', () => {
	const first = text(words(20, 1, 'easy'));
	const before = marked([first]);
	expect(before).toHaveLength(MOST);
	const page = [
		text(words(20, 1, 'above'), { section: 'top' }),
		first,
		text(words(20, 0, 'hard'), { section: 'two' }),
	];
	const after = marked(page);
	expect(shownIn([first])).toEqual(before);
	expect(named(after, 'above')).toEqual([]);
	expect(named(after, 'hard')).toHaveLength(MOST_HARD);
	// Chosen anew, the hardest have the room.
	expect(named(marked(page, { keep: false }), 'hard')).toHaveLength(MOST_HARD);
	expect(shownIn(page)).toHaveLength(MOST_HARD);
});

test('choosing again changes nothing', () => {
	const page = [
		text([...words(20, 1, 'easy'), ...words(9)], { length: STRETCH / 2 }),
		text(words(20, 0, 'more'), { section: 'two' }),
		text(words(20, 1, 'easy'), { section: 'three' }),
	];
	const before = marked(page);
	expect(marked(page)).toEqual(before);
	expect(marked(page, { keep: false })).toEqual(before);
});

/** Paragraphs of some 300 letters with five words each, hard and familiar, in sections of four. */
function article(name: string, paragraphs: number): Text[] {
	return Array.from({ length: paragraphs }, (_, at) => {
		const marks = Array.from({ length: 5 }, (_, nth) =>
			word(`${name}${(at * 7 + nth * 3) % 40}`, nth < 2 ? 0 : 1, { start: 1 + nth * 60 }),
		);
		return text(marks, { section: `${name} ${Math.floor(at / 4)}`, length: 250 + ((at * 53) % 100) });
	});
}

test.each([1, 2, 3, 5, 8, 13])(
	'what is put in %d paragraphs at a time above and below changes no mark',
	(step) => {
		let page = article('text', 12);
		const painted = marked(page);
		expect(painted.length).toBeLessThan(60);
		const seen = page;
		for (let round = 0; round < 10; round++) {
			page = [...article(`above${round} `, step), ...page, ...article(`below${round} `, step)];
			marked(page);
			expect(shownIn(seen), `after ${round + 1}`).toEqual(painted);
		}
	},
);

test('no mark goes with text above and below it', () => {
	const page = article('text', 30);
	marked(page);
	const seen = page.slice(10, 20);
	const painted = shownIn(seen);
	marked(page.slice(5, 25));
	expect(shownIn(seen)).toEqual(expect.arrayContaining(painted));
});

test('only where something would be marked anybody looks whether it is seen', () => {
	const same = Array.from({ length: 500 }, () => word('often'));
	const hidden = [word('late'), word('late'), word('late')];
	for (const density of ['calm', 'full'] as const) {
		const looked: Word[] = [];
		const page = [text([...same, ...hidden])];
		const [, , last] = page[0]?.marks.slice(-3) ?? [];
		const isSeen = (one: Word) => {
			looked.push(one);
			return one.entry === 'often' || one === last;
		};
		expect(marked(page, { density, isSeen })).toEqual(['often', 'late']);
		expect(looked).toHaveLength(4);
	}
});
