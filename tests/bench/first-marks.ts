/**
 * `npm run bench -- --first-marks`: milliseconds from a page's load to the frame in which its first marks are painted, with the
 * background awake and put to sleep.
 */
import { launch, type Session } from '../harness/browsers.ts';
import type { BrowserName } from '../harness/find-browsers.ts';
import { serve } from '../harness/serve.ts';
import { FIREFOX_IDLE, sleepInBackground } from './card.ts';
import { figureOf, late, round, show } from './statistics.ts';

interface Watched {
	firstMarks?: Promise<number>;
}

/** One line a way. */
export async function firstMarks(names: readonly BrowserName[], runs: number): Promise<string> {
	const lines = ['| browser | background | p95 | median (least–most) |', '|---|---|---|---|'];
	const server = await serve('tests/pages');
	const address = `${server.origin}/demo/heel-numbness.html`;
	try {
		for (const name of names) {
			for (const isAsleep of [false, true]) {
				// Awake it stays only if its time is not cut short.
				const prefs = isAsleep ? { 'extensions.background.idle.timeout': FIREFOX_IDLE } : {};
				const session = await launch(name, { prefs });
				try {
					const times: number[] = [];
					// The first page of a browser is for warming up.
					await loadOnce(session, address, false);
					for (let run = 0; run < runs; run++) times.push(await loadOnce(session, address, isAsleep));
					lines.push(
						`| ${name} | ${isAsleep ? 'asleep' : 'awake'} | ${round(late(times))} ms | ${show(figureOf(times), ' ms')} |`,
					);
				} finally {
					await session.close();
				}
			}
		}
	} finally {
		await server.close();
	}
	return lines.join('\n');
}

async function loadOnce(session: Session, address: string, isAsleep: boolean): Promise<number> {
	const page = await session.browser.newPage();
	try {
		await page.bringToFront();
		if (isAsleep) await sleepInBackground(session);
		await page.evaluateOnNewDocument(watchMarks);
		await page.goto(address);
		return await page.evaluate(() => (globalThis as Watched).firstMarks ?? Promise.reject());
	} finally {
		await page.close();
	}
}

/** Runs in the page before anything else: from the end of its load to the frame after its first marks. */
function watchMarks(): void {
	(globalThis as Watched).firstMarks = new Promise((done) => {
		const look = () => {
			const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
			if (load && load.loadEventEnd > 0 && (CSS.highlights.get('footnote-mark')?.size ?? 0) > 0)
				done(performance.now() - load.loadEventEnd);
			else requestAnimationFrame(look);
		};
		look();
	});
}
