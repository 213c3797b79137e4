/** What the sentinel asks, and when, without a browser. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CalledBlock } from '../../../src/matcher/documents.ts';
import { createFilter, type Filter, MET } from '../../../src/matcher/index/filter.ts';
import { type Sentinel, startSentinel } from '../../../src/page/sentinel/sentinel.ts';
import { filterBitsOf, lexiconOf } from '../matcher/lexicon.ts';

const FILTER = createFilter(
	filterBitsOf(
		lexiconOf([
			['neuropathy', 'tarsal tunnel'],
			[
				{ text: 'stroke', sense: { form: 'stroke', needsHealthPage: true } },
				{ text: 'scan', sense: { form: 'scan', needs: ['baby'] } },
			],
		]),
	),
);
/** Takes every word for a name. */
const ALWAYS: Filter = { ...FILTER, read: () => MET.sure };

interface Question {
	readonly blocks: readonly CalledBlock[];
	readonly isMuch: boolean;
	answer(isComing: boolean): void;
	fail(): void;
}

let sentinel: Sentinel | undefined;
beforeEach(() => {
	vi.useFakeTimers();
	Observer.spotOf = () => IN_VIEW;
	Observer.all = [];
});
afterEach(() => {
	sentinel?.stop();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** In heights of the view, from its top: where an element is, and how tall. */
interface Spot {
	readonly top: number;
	readonly height: number;
}
const VIEW = 800;
const IN_VIEW: Spot = { top: 0, height: 0.1 };

function boxAt({ top, height }: Spot) {
	return {
		left: 0,
		right: 600,
		width: 600,
		top: top * VIEW,
		bottom: (top + height) * VIEW,
		height: height * VIEW,
	};
}
/** The view and half of it more on both sides. */
const AROUND = boxAt({ top: -0.5, height: 2 });

/** Tells where elements are, as a browser does: at first, and whenever they come into view or leave it. */
class Observer {
	static spotOf: (element: Element) => Spot = () => IN_VIEW;
	static all: Observer[] = [];
	private readonly targets = new Map<Element, boolean | undefined>();
	private next: ReturnType<typeof setTimeout> | undefined;
	private readonly call: (entries: readonly IntersectionObserverEntry[]) => void;
	constructor(call: (entries: readonly IntersectionObserverEntry[]) => void) {
		this.call = call;
		Observer.all.push(this);
	}
	observe(element: Element): void {
		this.targets.set(element, undefined);
		this.next ??= setTimeout(() => {
			this.next = undefined;
			this.frame();
		}, 16);
	}
	unobserve(element: Element): void {
		this.targets.delete(element);
	}
	disconnect(): void {
		this.targets.clear();
	}
	get count(): number {
		return this.targets.size;
	}
	frame(): void {
		const entries = [...this.targets].flatMap(([target, was]) => {
			const { top, height } = Observer.spotOf(target);
			const isIntersecting = top < 1.5 && top + height > -0.5;
			if (was === isIntersecting) return [];
			this.targets.set(target, isIntersecting);
			return [{ target, isIntersecting, boundingClientRect: boxAt({ top, height }), rootBounds: AROUND }];
		});
		if (entries.length > 0) this.call(entries as unknown as IntersectionObserverEntry[]);
	}
}

/** A sentinel in a page, with all that it asks. */
function inPage(body: string, filter = FILTER, isOrphaned = () => false) {
	const { window, document } = parseHTML(`<html><body>${body}</body></html>`);
	vi.stubGlobal('MutationObserver', window.MutationObserver);
	vi.stubGlobal('IntersectionObserver', Observer);
	Object.assign(window.Element.prototype, {
		getBoundingClientRect(this: Element) {
			return boxAt(Observer.spotOf(this));
		},
	});
	const asked: Question[] = [];
	Object.assign(window, { setTimeout, clearTimeout });
	// It knows no XPath: shadow roots are looked for in browsers.
	Object.assign(document, { evaluate: () => ({ snapshotLength: 0 }) });
	sentinel = startSentinel({
		window: window as unknown as Window,
		filter,
		clock: {
			now: () => performance.now(),
			whenIdle(call) {
				const timer = setTimeout(() => call(50), 1);
				return () => clearTimeout(timer);
			},
		},
		call: (blocks, isMuch) =>
			new Promise((answer, fail) => {
				asked.push({ blocks, isMuch, answer, fail: () => fail(new Error('no answer')) });
			}),
		isOrphaned,
	});
	return { document: document as unknown as Document, asked };
}

const wait = (time = 2_000) => vi.advanceTimersByTimeAsync(time);

describe('a sentinel', () => {
	it('asks nobody about a page of everyday words', async () => {
		const { asked } = inPage('<p>A golf stroke, then a stroke of luck.</p><p>The tunnel was dark.</p>');
		await wait();
		expect(asked).toEqual([]);
	});

	it('shows the paragraph around a name, whatever elements part it', async () => {
		const { asked } = inPage('<p>Nothing here.</p><p>It was tarsal <b>tunnel</b> after <i>all</i>.</p>');
		await wait();
		expect(asked).toHaveLength(1);
		expect(asked[0]?.blocks.map(({ text }) => text)).toEqual(['It was tarsal tunnel after all.']);
	});

	it('takes a doubtful word and what speaks for it in one paragraph together, not in two', async () => {
		const one = inPage('<p>A <b>stroke</b> is a matter of the <i>brain</i>.</p>');
		await wait();
		expect(one.asked).toHaveLength(1);
		sentinel?.stop();
		const two = inPage('<p>A stroke of luck.</p><p>She has a brain.</p>');
		await wait();
		expect(two.asked).toEqual([]);
	});

	it('shows a word that an everyday neighbour can make ours: only the background knows these', async () => {
		const { asked } = inPage('<p>The scan is on Friday.</p>');
		await wait();
		expect(asked).toHaveLength(1);
	});

	describe('of a long page', () => {
		/** Paragraphs of half a view each, in one tall article. */
		const placed = (scrolled: () => number) => (element: Element) => {
			const paragraphs = [...element.ownerDocument.querySelectorAll('article > *')];
			const at = paragraphs.indexOf(element);
			const top = -scrolled();
			if (at < 0) return { top, height: paragraphs.length / 2 };
			return { top: top + at / 2, height: 0.5 };
		};
		const article = (last: string) =>
			`<main><article>${'<p>Nothing here.</p>'.repeat(60)}${last}</article></main>`;

		it('reads what comes near the view, and nothing else', async () => {
			let scrolled = 0;
			Observer.spotOf = placed(() => scrolled);
			const { asked } = inPage(article('<p>A neuropathy.</p>'));
			await wait();
			expect(asked).toEqual([]);
			scrolled = 29;
			for (const observer of Observer.all) observer.frame();
			await wait();
			expect(asked.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([['A neuropathy.']]);
		});

		it('divides what is tall as soon as it hears of it: each question would take a frame', async () => {
			const section = `<section>${'<p>Nothing here.</p>'.repeat(9)}</section>`;
			Observer.spotOf = (element) => {
				const at = [...element.ownerDocument.querySelectorAll<Element>('p')].indexOf(element);
				if (at >= 0) return { top: at / 2, height: 0.5 };
				const before = [...element.ownerDocument.querySelectorAll<Element>('section')].indexOf(element);
				return before < 0 ? { top: 0, height: 200 } : { top: before * 4.5, height: 4.5 };
			};
			const { asked } = inPage(
				`<main>${section.replace('Nothing', 'A neuropathy')}${section.repeat(40)}</main>`,
			);
			// One frame, and idle time after it.
			await wait(30);
			expect(asked.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([['A neuropathy here.']]);
		});

		it('reads a name that goes on from one inline element to the next', async () => {
			Observer.spotOf = placed(() => 29);
			const { asked } = inPage(article('<x-a>A tarsal</x-a> <x-b>tunnel.</x-b>'));
			await wait();
			expect(asked.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([['A tarsal tunnel.']]);
		});

		it('reads text that stands between elements of a tall one', async () => {
			Observer.spotOf = placed(() => 0);
			const { asked } = inPage(article('A neuropathy.'));
			await wait();
			expect(asked).toHaveLength(1);
		});

		it('reads all of it once the reader has clicked: a dialog may be drawn where its parent is not', async () => {
			Observer.spotOf = placed(() => 0);
			const { document, asked } = inPage(article('<p>A neuropathy.</p>'));
			await wait();
			const { defaultView: window } = document;
			for (let time = 0; time < 2; time++) window?.dispatchEvent(new window.Event('click'));
			await wait();
			expect(asked).toHaveLength(1);
		});

		it('watches nothing any more once it is stopped', async () => {
			Observer.spotOf = placed(() => 0);
			inPage(article('<p>A neuropathy.</p>'));
			await wait();
			expect(Observer.all.some(({ count }) => count > 0)).toBe(true);
			sentinel?.stop();
			expect(Observer.all.every(({ count }) => count === 0)).toBe(true);
		});
	});

	describe('that a marker takes over from', () => {
		const textsOf = (tell: ReturnType<Sentinel['stop']> | undefined) => {
			const read = tell?.();
			return read && [...read.places].map(([{ data }, isSomething]) => [data, isSomething]);
		};

		it('tells what it has read and where something may be, once', async () => {
			inPage('<p>Nothing here.</p><p>It was tarsal <b>tunnel</b> after <i>all</i>.</p>');
			await wait();
			const tell = sentinel?.stop();
			const read = tell?.();
			expect(read?.passages.map(({ first, last }) => [first.data, last.data])).toEqual([
				['Nothing here.', '.'],
			]);
			expect([...(read?.places ?? [])].map(([{ data }, isSomething]) => [data, isSomething])).toEqual([
				['It was tarsal ', true],
			]);
			expect(tell?.()).toBeUndefined();
		});

		it('tells where something may begin, too: an element may part what it has read as one word', async () => {
			inPage('<p>A cold.</p><p>Stroke</p>', createFilter(filterBitsOf(lexiconOf([['cold foot', 'stroke']]))));
			await wait();
			expect(textsOf(sentinel?.stop())).toEqual([
				['A cold.', false],
				['Stroke', true],
			]);
		});

		it('tells of what has changed if it has read that, and else nothing at all', async () => {
			const { document } = inPage('<p>A neuropathy.</p>');
			await wait();
			document.body.insertAdjacentHTML('beforeend', '<p>Another neuropathy.</p>');
			await wait();
			expect(textsOf(sentinel?.stop())).toEqual([
				['A neuropathy.', true],
				['Another neuropathy.', true],
			]);
			const later = inPage('<p>A neuropathy.</p>');
			await wait();
			later.document.body.insertAdjacentHTML('beforeend', '<p>Another neuropathy.</p>');
			expect(textsOf(sentinel?.stop())).toBeUndefined();
		});

		it('tells nothing when the page has changed between its end and the question', async () => {
			const { document } = inPage('<p>A neuropathy.</p>');
			await wait();
			const tell = sentinel?.stop();
			document.body.insertAdjacentHTML('beforeend', '<p>Another neuropathy.</p>');
			await wait(0);
			expect(textsOf(tell)).toBeUndefined();
		});

		it('has kept nothing once it was refused', async () => {
			const { asked } = inPage('<p>A neuropathy.</p>');
			await wait();
			asked[0]?.answer(false);
			await wait();
			expect(textsOf(sentinel?.stop())).toBeUndefined();
		});
	});

	it('is silent while it is being answered, and shows then what has come meanwhile', async () => {
		const { document, asked } = inPage('<p>A neuropathy.</p>');
		await wait();
		document.body.insertAdjacentHTML('beforeend', '<p>Another neuropathy.</p>');
		await wait();
		expect(asked).toHaveLength(1);
		asked[0]?.answer(false);
		await wait();
		expect(asked).toHaveLength(2);
		expect(asked[1]?.blocks.map(({ text }) => text)).toEqual(['A neuropathy.', 'Another neuropathy.']);
	});

	it('does not show text that went while it was asking', async () => {
		const { document, asked } = inPage('<p>A neuropathy.</p>');
		await wait();
		document.body.insertAdjacentHTML('beforeend', '<p id="brief">Another neuropathy.</p>');
		await wait();
		document.querySelector('#brief')?.remove();
		asked[0]?.answer(false);
		await wait();
		expect(asked).toHaveLength(1);
	});

	it('asks no second time about what was refused, until what the answer depended on has changed', async () => {
		const { document, asked } = inPage('<p>A neuropathy.</p>');
		await wait();
		asked[0]?.answer(false);
		await wait();
		document.body.insertAdjacentHTML('beforeend', '<p>A neuropathy.</p>');
		await wait();
		expect(asked).toHaveLength(1);
		sentinel?.askAgain();
		await wait();
		expect(asked).toHaveLength(2);
	});

	it('whose background was killed while it was asked goes on, and asks again when there is news', async () => {
		const { document, asked } = inPage('<p>A neuropathy.</p>');
		await wait();
		asked[0]?.fail();
		await wait();
		document.body.insertAdjacentHTML('beforeend', '<p>Another neuropathy.</p>');
		await wait();
		expect(asked[1]?.blocks).toHaveLength(2);
	});

	it('with a filter that says yes to everything asks once, without sending a whole long page', async () => {
		const paragraph = (at: number) => `<p>${at} ${'word '.repeat(100)}</p>`;
		const { asked } = inPage(Array.from({ length: 300 }, (_, at) => paragraph(at)).join(''), ALWAYS);
		await wait(60_000);
		expect(asked).toHaveLength(1);
		expect(asked[0]?.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(60_000);
	});

	it('whose extension is gone ends at the next change of the page', async () => {
		let isGone = false;
		const { document, asked } = inPage('<p>Nothing.</p>', FILTER, () => isGone);
		await wait();
		isGone = true;
		document.body.insertAdjacentHTML('beforeend', '<p>A neuropathy.</p>');
		await wait();
		expect(asked).toEqual([]);
	});
});
