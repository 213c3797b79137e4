/** How long the card takes to show after the dwell, with the background asleep, and the popup to be painted. */
import { launch, type Session } from '../harness/browsers.ts';
import { CARD_HOST } from '../harness/card.ts';
import type { BrowserName } from '../harness/find-browsers.ts';
import { marksOf, waitForMark } from '../harness/marks.ts';
import { quiet } from './measure.ts';

/** The reader's setting as it comes, in milliseconds. */
const DWELL = 300;
/** Firefox puts the background to sleep after so many idle milliseconds; as a preference, for this alone. */
export const FIREFOX_IDLE = 500;

/** What `watchCard` leaves in the page. */
interface Watched {
	cardDelay?: Promise<number>;
}

/**
 * Milliseconds from the end of the dwell to the frame in which the card is seen, once a run; the first card of a
 * page each, so that its script has to be fetched too.
 */
export async function cardDelays(name: BrowserName, address: string, runs: number): Promise<number[]> {
	const session = await launch(name, { prefs: { 'extensions.background.idle.timeout': FIREFOX_IDLE } });
	const delays: number[] = [];
	try {
		for (let run = 0; run < runs; run++) {
			const page = await session.browser.newPage();
			await page.goto(address);
			await page.bringToFront();
			await waitForMark(page, 'tarsal tunnel syndrome');
			await quiet(page);
			await sleepInBackground(session);
			const marks = await marksOf(page);
			const mark = marks[run % Math.min(marks.length, 5)];
			if (!mark) throw new Error('expected a marked word in the demo article');
			await page.evaluate(watchCard, CARD_HOST, DWELL);
			await page.mouse.move(mark.x, mark.y);
			delays.push(await page.evaluate(() => (globalThis as Watched).cardDelay ?? Promise.reject()));
			await page.close();
		}
	} finally {
		await session.close();
	}
	return delays;
}

/** Runs in the page: from its last pointer event and the dwell to the first frame in which the card is seen. */
function watchCard(host: string, dwell: number): void {
	let moved = 0;
	window.addEventListener(
		'mousemove',
		() => {
			moved = performance.now();
		},
		true,
	);
	(globalThis as Watched).cardDelay = new Promise((done) => {
		const look = () => {
			const card = document.querySelector(host);
			if (!card || getComputedStyle(card).visibility !== 'visible') requestAnimationFrame(look);
			else requestAnimationFrame(() => done(performance.now() - moved - dwell));
		};
		look();
	});
}

export async function sleepInBackground({ name, browser }: Session): Promise<void> {
	if (name === 'firefox') {
		// Nothing tells when it has gone to sleep: this is its time-out, and as much again.
		await new Promise((done) => setTimeout(done, 3 * FIREFOX_IDLE));
		return;
	}
	const target = browser.targets().find((one) => one.type() === 'service_worker');
	const worker = await target?.worker();
	await worker?.close();
}

/** Milliseconds to the popup's first painted content, once a run. */
export async function popupPaints(name: BrowserName, runs: number): Promise<number[]> {
	const session = await launch(name);
	const times: number[] = [];
	try {
		for (let run = 0; run < runs; run++) {
			const popup = await session.openOwn('popup.html');
			await popup.bringToFront();
			times.push(
				await popup.evaluate(
					() =>
						new Promise<number>((done) => {
							new PerformanceObserver((list) => {
								for (const entry of list.getEntriesByName('first-contentful-paint')) done(entry.startTime);
							}).observe({ type: 'paint', buffered: true });
						}),
				),
			);
			await popup.close();
		}
	} finally {
		await session.close();
	}
	return times;
}
