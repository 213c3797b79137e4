import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FRESH_MS } from '../../src/card/delays.ts';
import { createTexts } from '../../src/card/texts.ts';

const HERE = { place: { code: 'IE', number: '112', regions: [] }, region: 'auto' };

describe('what a card says of its reader', () => {
	let kept = false;
	let asked: string[] = [];
	let isDown = false;
	const texts = () =>
		createTexts({
			ask: async (name) => {
				asked.push(name);
				if (isDown) throw new Error('the background is gone');
				return (name === 'isKept' ? kept : name === 'place' ? HERE : undefined) as never;
			},
		});
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['performance'] });
		kept = false;
		isDown = false;
		asked = [];
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	test('is asked for while the pointer rests, and not once more when the card opens', async () => {
		const { prefetch, ofReader } = texts();
		prefetch('gout');
		asked = [];
		expect(await ofReader('gout')).toEqual({ kept: [], ...HERE });
		expect(asked).toEqual([]);
	});

	test('is asked anew for the next card, which may be of a term that was kept meanwhile', async () => {
		const { prefetch, ofReader } = texts();
		prefetch('gout');
		await ofReader('gout');
		kept = true;
		expect(await ofReader('gout')).toEqual({ kept: ['gout'], ...HERE });
	});

	test('is asked anew when the card opens long after the pointer came, as by a press', async () => {
		const { prefetch, ofReader } = texts();
		prefetch('gout');
		kept = true;
		vi.advanceTimersByTime(FRESH_MS);
		expect((await ofReader('gout')).kept).toEqual(['gout']);
	});

	test('of another term serves no card', async () => {
		const { prefetch, ofReader } = texts();
		prefetch('gout');
		kept = true;
		expect((await ofReader('stroke')).kept).toEqual(['stroke']);
	});

	test('is asked once more when the background failed while the pointer rested', async () => {
		const { prefetch, ofReader } = texts();
		isDown = true;
		prefetch('gout');
		await new Promise((done) => setImmediate(done));
		isDown = false;
		expect(await ofReader('gout')).toEqual({ kept: [], ...HERE });
	});
});

describe('what a word means', () => {
	let asked = 0;
	const texts = () => {
		asked = 0;
		return createTexts({
			ask: async (_name, request) => {
				asked++;
				return request as never;
			},
		});
	};
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['performance'] });
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	test('is asked once of the guide, for as long as the page is there', async () => {
		const { of } = texts();
		await of('gout');
		vi.advanceTimersByTime(FRESH_MS);
		await of('gout');
		expect(asked).toBe(1);
	});

	test('is asked anew of the reader’s own file, which may be another by then', async () => {
		const { of } = texts();
		await of('own:nyha iii');
		await of('own:nyha iii');
		expect(asked).toBe(1);
		vi.advanceTimersByTime(FRESH_MS);
		await of('own:nyha iii');
		expect(asked).toBe(2);
	});
});
