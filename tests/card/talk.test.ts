/** What the card says, from being asked for to being sent away, without a card. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SLOW_TEXT_MS } from '../../src/card/delays.ts';
import { shown } from '../../src/card/model.ts';
import type { CardAction } from '../../src/card/surface.ts';
import { createTalk } from '../../src/card/talk.ts';
import type { CardEntry } from '../../src/guide/compile.ts';
import type { CardRequest, PageMatch } from '../../src/page/session/bridge.ts';

const words = (id: string) => ({ key: id, entryId: id, text: id }) as PageMatch;

const HERE = {
	place: { code: 'US', number: '911', regions: [{ code: 'GB', number: '999' }] },
	region: 'auto',
};
const UK = { ...HERE, place: { ...HERE.place, code: 'GB', number: '999' }, region: 'GB' };

let asked: { name: CardRequest; request: object }[];
/** What the background answers; a name that is not there stays unanswered. */
let answers: Partial<Record<CardRequest, (request: { id?: string }) => unknown>>;
let changes: boolean[];
let closes: number;
beforeEach(() => {
	vi.useFakeTimers();
	asked = [];
	answers = {
		card: ({ id }) => ({ id }) as CardEntry,
		isKept: () => false,
		place: () => HERE,
		keepTerm: () => true,
		hideTerm: () => true,
		switchSite: () => true,
	};
	changes = [];
	closes = 0;
});
afterEach(() => {
	vi.useRealTimers();
});

const talk = () =>
	createTalk({
		actions: {
			ask: (name, request) => {
				asked.push({ name, request });
				const answer = answers[name];
				return answer
					? Promise.resolve().then(() => answer(request as object) as never)
					: new Promise(() => {});
			},
		},
		changed: (moved) => void changes.push(moved),
		closed: () => void closes++,
	});
const settle = () => vi.advanceTimersByTimeAsync(0);
async function begun(id = 'gout') {
	const card = talk();
	await card.begin(words(id), () => {});
	return card;
}

test('says what the guide says, and presents it once', async () => {
	const card = talk();
	const present = vi.fn();
	await card.begin(words('gout'), present);
	expect(shown(card.model)?.id).toBe('gout');
	expect(card.model).toMatchObject({ failed: false, kept: [], ...HERE });
	expect(present).toHaveBeenCalledTimes(1);
});

test('a text that takes long is awaited in sight, and then said', async () => {
	let answer: (entry: CardEntry) => void = () => {};
	answers.card = () => new Promise((done) => (answer = done));
	const card = talk();
	const present = vi.fn();
	const begun = card.begin(words('gout'), present);
	await vi.advanceTimersByTimeAsync(SLOW_TEXT_MS);
	expect(present).toHaveBeenCalledTimes(1);
	expect(shown(card.model)).toBeUndefined();
	answer({ id: 'gout' } as CardEntry);
	await begun;
	expect(present).toHaveBeenCalledTimes(2);
	expect(shown(card.model)?.id).toBe('gout');
});

test('a text for words whose card has gone, or has given way to others, is not shown', async () => {
	let answer: (entry: CardEntry) => void = () => {};
	answers.card = ({ id }) => (id === 'gout' ? new Promise((done) => (answer = done)) : { id });
	const card = talk();
	const late = vi.fn();
	void card.begin(words('gout'), late);
	await card.begin(words('stroke'), () => {});
	answer({ id: 'gout' } as CardEntry);
	await vi.runAllTimersAsync();
	expect(late).not.toHaveBeenCalled();
	expect(shown(card.model)?.id).toBe('stroke');
	card.end();
	expect(card.match).toBeUndefined();
});

test('a background that is gone is said', async () => {
	answers.card = () => Promise.reject(new Error('orphaned'));
	const card = await begun();
	expect(card.model.failed).toBe(true);
});

describe('what is pressed', () => {
	test('shows at once, and as it was again with a word when it failed', async () => {
		answers.keepTerm = () => false;
		const card = await begun();
		card.act({ name: 'keep', args: ['gout', true] });
		expect(card.model).toMatchObject({ kept: ['gout'], notice: 'kept' });
		await settle();
		expect(card.model).toMatchObject({ kept: [], notice: 'failed' });
	});

	test('an answer to what was pressed in an earlier card changes nothing in the next', async () => {
		let fail: (done: boolean) => void = () => {};
		answers.hideTerm = () => new Promise((done) => (fail = done));
		const card = await begun();
		card.act({ name: 'hideTerm', args: ['gout', true] });
		await card.begin(words('stroke'), () => {});
		fail(false);
		await settle();
		expect(card.model.notice).toBeUndefined();
	});

	test('another entry is read from its start; the way back shows more of the first', async () => {
		answers.isKept = ({ id }) => id === 'stroke';
		const card = await begun();
		const first = card.key;
		card.act({ name: 'follow', args: ['stroke'] });
		await settle();
		expect(shown(card.model)?.id).toBe('stroke');
		expect(card.model.kept).toContain('stroke');
		expect(changes).toEqual([true]);
		expect(card.key).not.toBe(first);
		card.act({ name: 'back', args: [] });
		expect(shown(card.model)?.id).toBe('gout');
		expect(card.model.more).toBe(true);
	});

	test('more of the same is no other text', async () => {
		const card = await begun();
		card.act({ name: 'toggleMore', args: [] });
		expect(card.model.more).toBe(true);
		expect(changes).toEqual([false]);
	});

	test('closing is told', async () => {
		(await begun()).act({ name: 'close', args: [] });
		expect(closes).toBe(1);
	});

	test('another country shows its number at once', async () => {
		answers.setRegion = () => UK;
		const card = await begun();
		card.act({ name: 'setRegion', args: ['GB'] });
		await settle();
		expect(asked.at(-1)).toEqual({ name: 'setRegion', request: { region: 'GB' } });
		expect(card.model).toMatchObject({ ...UK, notice: undefined });
		expect(changes).toEqual([false]);
	});

	test('a country that was refused, or could not be stored, is said, and the number stays', async () => {
		const card = await begun();
		answers.setRegion = () => undefined;
		card.act({ name: 'setRegion', args: ['XX'] });
		await settle();
		expect(card.model).toMatchObject({ ...HERE, notice: 'failed' });
		answers.setRegion = () => Promise.reject(new Error('full'));
		card.act({ name: 'setRegion', args: ['GB'] });
		await settle();
		expect(card.model).toMatchObject({ ...HERE, notice: 'failed' });
	});

	test('a country that was chosen elsewhere is asked about, while there is a card', async () => {
		const card = await begun();
		answers.place = () => UK;
		card.renewPlace();
		await settle();
		expect(card.model).toMatchObject(UK);
		card.end();
		const before = asked.length;
		card.renewPlace();
		expect(asked).toHaveLength(before);
	});

	test.each(['toString', 'constructor', '__proto__', 'ask', 'card', ''])(
		'nothing but the view’s own actions is done: %s',
		async (name) => {
			const card = await begun();
			const before = asked.length;
			card.act({ name, args: ['gout'] } as unknown as CardAction);
			expect(asked).toHaveLength(before);
			expect([changes, closes]).toEqual([[], 0]);
		},
	);
});
