/** Many tabs, and many busy frames: who is seen is served at once, and nobody is asked more than it takes. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { waitForMark } from '../harness/marks.ts';
import { type Server, serve } from '../harness/serve.ts';
import { tabIdOf } from '../ui/views.ts';

const TABS = { chromium: 50, firefox: 12 };
const FRAMES = 200;
/** What a frame may send, its questions about changed text aside, while it is opened and asked by the popup. */
const MOST_OF_A_FRAME = 8;
/** What a tab may send when marking is switched off and on, its questions about text aside: each time what the reader chose, what it holds, and the look of its marks. */
const MOST_OF_A_TAB = 6;
/** Messages by which a tab has its text looked at. */
const LOOKS = new Set(['call', 'detect']);

describe.each(BROWSERS)('in %s', (name) => {
	let session: Session;
	let server: Server;
	let own: Page;
	beforeEach(async () => {
		server = await serve('tests/pages');
		session = await launch(name);
		own = await session.openOwn('options.html');
		await own.evaluate(() => {
			const scope = globalThis as unknown as Scope;
			scope.heard = [];
			(scope.browser ?? scope.chrome).runtime.onMessage.addListener(({ footnote }, { tab, frameId }) => {
				scope.heard.push({ footnote, tab: tab?.id, frameId });
				return false;
			});
		});
	});
	afterEach(async () => {
		await session?.close();
		await server?.close();
	});

	const heard = () => own.evaluate(() => (globalThis as unknown as Scope).heard);
	const forget = () =>
		own.evaluate(() => {
			(globalThis as unknown as Scope).heard = [];
		});
	/** From a view that nobody sees: the tab in front stays in front. */
	const change = (settings: object) =>
		own.evaluate(async (changed: object) => {
			const scope = globalThis as unknown as Scope;
			const { local } = (scope.browser ?? scope.chrome).storage;
			const { settings: before } = await local.get('settings');
			await local.set({ settings: { version: 1, ...before, ...changed } });
		}, settings);
	/** How many messages each tab sent that fit. */
	const sentBy = async (fits: (footnote: string) => boolean) =>
		Map.groupBy(
			(await heard()).filter(({ footnote }) => fits(footnote)),
			({ tab }) => tab,
		);
	const marksIn = (page: Page) =>
		page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
	/** How long it takes, in milliseconds: for people to read, never asserted. */
	const timed = async (act: () => Promise<void>) => {
		const started = performance.now();
		await act();
		return performance.now() - started;
	};
	const unmarked = (page: Page) =>
		page.waitForFunction(() => [...CSS.highlights].every(([, ranges]) => ranges.size === 0), {
			polling: 'raf',
		});

	test(`${TABS[name]} tabs: a change shows in the tab in front, and in the others when they are shown`, async () => {
		const pages: Page[] = [];
		for (let at = 0; at < TABS[name]; at++) {
			const page = await session.browser.newPage();
			await page.goto(`${server.origin}/attacks/words.html?${at}`);
			await page.bringToFront();
			await waitForMark(page, 'plantar fasciitis');
			pages.push(page);
		}
		const front = pages.at(-1) as Page;
		const frontId = await tabIdOf(session, front.url());
		await front.bringToFront();
		const hidden = pages.slice(0, -1);
		// What runs in order is held, not how long it takes: the tab in front is served alone, with few words.
		await forget();
		const offAfter = await timed(async () => {
			await change({ on: false });
			await unmarked(front);
		});
		const onAfter = await timed(async () => {
			await change({ on: true });
			await waitForMark(front, 'plantar fasciitis');
		});
		process.stdout.write(
			`${name}, ${TABS[name]} tabs: off after ${offAfter.toFixed(0)} ms, on after ${onAfter.toFixed(0)} ms in the tab in front\n`,
		);
		await front.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
		// Whoever is hidden takes marks away, says so, and has nothing looked at.
		expect([...(await sentBy((footnote) => LOOKS.has(footnote))).keys()]).toEqual([frontId]);
		for (const [tab, all] of await sentBy((footnote) => !LOOKS.has(footnote)))
			expect(all.length, `${tab}: ${all.map(({ footnote }) => footnote)}`).toBeLessThanOrEqual(MOST_OF_A_TAB);
		for (const page of hidden) {
			expect(await marksIn(page)).toBe(0);
			await page.bringToFront();
			await waitForMark(page, 'plantar fasciitis');
		}
	}, 180_000);

	test.runIf(name === 'chromium')(
		`${FRAMES} frames that never rest: the popup answers, and messages stay few`,
		async () => {
			const page = await session.browser.newPage();
			await page.goto(`${server.origin}/attacks/frames.html?${FRAMES}`);
			await page.bringToFront();
			await waitForMark(page, 'plantar fasciitis');
			const popup = await session.openOwn(`popup.html?page=${await tabIdOf(session, page.url())}#page`);
			await popup.waitForSelector('.popup-term');
			await page.bringToFront();
			// All of them have been busy for a while.
			await page.waitForFunction(
				(most: number) => (window as unknown as { changes: number }).changes > most,
				{ polling: 'raf' },
				FRAMES * 20,
			);
			const all = await heard();
			const changes = await page.evaluate(() => (window as unknown as { changes: number }).changes);
			const frames = new Set(all.map(({ frameId }) => frameId)).size;
			const questions = all.filter(({ footnote }) => footnote === 'detect').length;
			process.stdout.write(
				`${name}, ${frames} busy frames, ${changes} changes: ${questions} questions, ${all.length - questions} other messages\n`,
			);
			expect(frames).toBeGreaterThan(1);
			// Every frame asks for what it shows at first, and at most once for each change.
			expect(questions).toBeLessThan(changes + 2 * frames);
			expect(all.length - questions).toBeLessThan(MOST_OF_A_FRAME * frames);
		},
		120_000,
	);
});

interface Api {
	readonly runtime: {
		readonly onMessage: {
			addListener(
				listener: (
					message: { footnote: string },
					sender: { tab?: { id: number }; frameId?: number },
				) => boolean,
			): void;
		};
	};
	readonly storage: {
		readonly local: {
			get(key: string): Promise<{ settings?: object }>;
			set(items: object): Promise<void>;
		};
	};
}

interface Scope {
	readonly browser?: Api;
	readonly chrome: Api;
	heard: {
		readonly footnote: string;
		readonly tab: number | undefined;
		readonly frameId: number | undefined;
	}[];
}
