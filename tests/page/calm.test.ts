/** How many marks a page bears, and which they are. */
import { expect, test } from 'vitest';
import { createCalm, isCalm, MOST, STRETCH } from '../../src/page/marks/calm.ts';
import { type Candidate, choose } from '../../src/page/marks/select.ts';

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
const text = (marks: Word[], { section = 'one', length = 100 } = {}): Text => ({
	marks,
	section,
	run: { text: 'x'.repeat(length) },
});
const words = (count: number, hardness: 0 | 1 | 2 = 0, name = 'word') =>
	Array.from({ length: count }, (_, at) => word(`${name}${at}`, hardness));

/** Chooses, and gives the entries that are marked, in the order of the page. */
function marked(texts: readonly Text[], keep = true, requested: readonly string[] = []): string[] {
	const isUrgent = ({ category, entry }: Word) => category === RED_FLAG || requested.includes(entry);
	const calm = createCalm<Word, Text>(texts, isUrgent);
	const decided: Word[] = [];
	choose<Word, Text>(
		texts,
		'section',
		() => true,
		keep,
		(mark, isMarked) => {
			mark.shown = isMarked;
			decided.push(mark);
		},
		calm,
	);
	const all = texts.flatMap(({ marks }) => marks);
	expect(decided, 'each is decided once').toHaveLength(all.length);
	expect(new Set(decided)).toEqual(new Set(all));
	return all.filter(({ shown }) => shown).map(({ entry }) => entry);
}

test('a stretch of text bears so many marks, the next one as many again', () => {
	const texts = [text(words(40), { length: STRETCH }), text(words(40, 0, 'next'), { section: 'two' })];
	const entries = marked(texts);
	expect(entries.filter((entry) => entry.startsWith('word'))).toHaveLength(MOST);
	expect(entries.filter((entry) => entry.startsWith('next'))).toHaveLength(MOST);
});

test('a paragraph longer than a stretch is several', () => {
	const long = words(40).map((each, at) => ({ ...each, start: at * 200 }));
	expect(marked([text(long, { length: 8_000 })])).toHaveLength(40);
});

test('short lines take the room of a line each', () => {
	const lines = words(MOST * 3).map((each) => text([each], { length: 8 }));
	const inOneStretch = Math.ceil(STRETCH / 80);
	expect(marked(lines)).toHaveLength(MOST + Math.min(MOST, lines.length - inOneStretch));
});

test('the hardest come first, wherever they stand', () => {
	const entries = marked([text([...words(20, 1, 'easy'), ...words(5, 0, 'hard')])]);
	expect(entries.filter((entry) => entry.startsWith('hard'))).toHaveLength(5);
	expect(entries.filter((entry) => entry.startsWith('easy'))).toHaveLength(MOST - 5);
});

test('of equally hard words the rarer comes first', () => {
	const often = [word('often'), ...words(MOST - 1), word('rare')];
	const later = text([word('often'), word('often')], { section: 'two', length: STRETCH });
	expect(marked([text(often, { length: STRETCH }), later])).toContain('rare');
	expect(marked([text(often, { length: STRETCH })], false)).not.toContain('rare');
});

test('what was explained above gives way to what was not', () => {
	const above = text(words(MOST), { length: STRETCH });
	const below = text([...words(MOST), ...words(MOST, 0, 'new')], { section: 'two' });
	const entries = marked([above, below]).slice(MOST);
	expect(entries).toHaveLength(MOST);
	expect(entries.every((entry) => entry.startsWith('new'))).toBe(true);
});

test('a word without room is marked where there is some, in the same section too', () => {
	const crowded = text([...words(MOST), word('later', 1)], { length: STRETCH });
	const calm = text([word('later', 1)]);
	expect(marked([crowded, calm]).at(-1)).toBe('later');
	expect(crowded.marks.at(-1)?.shown).toBe(false);
});

test('a red flag never drops out, and takes room of others', () => {
	const flags = Array.from({ length: 3 }, (_, at) => word(`flag${at}`, 2, { category: RED_FLAG }));
	const entries = marked([text([...words(30), ...flags])]);
	expect(entries.filter((entry) => entry.startsWith('flag'))).toHaveLength(3);
	expect(entries).toHaveLength(MOST);
	const many = Array.from({ length: 30 }, (_, at) => word(`flag${at}`, 2, { category: RED_FLAG }));
	expect(marked([text([...words(30), ...many])])).toHaveLength(30);
});

test('what is requested is marked, however many are', () => {
	const page = [text(words(30))];
	expect(marked(page, true, ['word25'])).toContain('word25');
	expect(
		marked(
			page,
			true,
			page[0]?.marks.map(({ entry }) => entry),
		),
	).toHaveLength(30);
});

test('no mark goes when harder words come in, before or after it', () => {
	const first = text(words(20, 1, 'easy'));
	const before = marked([first]);
	expect(before).toHaveLength(MOST);
	const after = marked([text(words(20, 0, 'above'), { section: 'top' }), first, text(words(20, 0, 'below'))]);
	expect(after).toEqual(expect.arrayContaining(before));
	expect(after.filter((entry) => !before.includes(entry))).toEqual([]);
	// Chosen anew, the hardest have the room.
	const anew = marked([first, text(words(20, 0, 'below'))], false);
	expect(anew.every((entry) => entry.startsWith('below'))).toBe(true);
});

test('choosing again changes nothing', () => {
	const page = [text([...words(20, 1, 'easy'), ...words(9)]), text(words(20, 0, 'more'), { section: 'two' })];
	const before = marked(page);
	expect(marked(page)).toEqual(before);
	expect(marked(page, false)).toEqual(before);
});

test('whoever wants all words, or every occurrence, gets them', () => {
	expect(isCalm({ level: 'more', often: 'section' })).toBe(true);
	expect(isCalm({ level: 'hard', often: 'page' })).toBe(true);
	expect(isCalm({ level: 'all', often: 'section' })).toBe(false);
	expect(isCalm({ level: 'hard', often: 'all' })).toBe(false);
});
