/**
 * `npm run gallery -- --runs`: three runs of the checklist in the real toolbar popup, a picture after each press, in both
 * browsers. Each run is one of the stories of others (`tests/checklist/stories`), as a careful reader filled it in. The strips go to artifacts/gallery/<browser>/run-<story>.png.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Checklist } from '../../src/checklist/types.ts';
import { audienceOf, checklistFor } from '../../src/checklist/words.ts';
import { readStories, type Story } from '../../src/cli/eval-triage.ts';
import { loadChecklist } from '../checklist/checklist.ts';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { type Display, startDisplay } from '../harness/display.ts';
import { waitForMark } from '../harness/marks.ts';
import { serve } from '../harness/serve.ts';
import { FIREFOX_POPUP_PREFS, type InPopup, openToolbarPopup } from '../harness/toolbar-popup.ts';

/** Weakness that climbs (emergency), an ingrown toenail (days), a leg that fell asleep (look after it yourself). */
const STORIES = ['o030', 'o034', 'o041'] as const;
/** No run is longer. */
const MOST_SCREENS = 24;

export async function photographRuns(): Promise<void> {
	const display = await startDisplay();
	const server = await serve('tests/pages');
	const stories = readStories(process.cwd()).filter(({ id }) => STORIES.some((wanted) => wanted === id));
	for (const name of BROWSERS) {
		const session = await launch(name, { headful: true, display: display.name, prefs: FIREFOX_POPUP_PREFS });
		try {
			for (const story of stories) await photographRun(session, display, server.origin, story);
		} finally {
			await session.close();
		}
	}
	await server.close();
	display.close();
}

async function photographRun(
	session: Session,
	display: Display,
	origin: string,
	story: Story,
): Promise<void> {
	const folder = join(process.cwd(), 'artifacts', 'gallery', session.name);
	mkdirSync(folder, { recursive: true });
	const own = await session.openOwn('options.html');
	const front = await session.browser.newPage();
	await front.goto(`${origin}/demo/heel-numbness.html`);
	await front.bringToFront();
	await waitForMark(front, 'tarsal tunnel syndrome');
	const inPopup = await openToolbarPopup(session, front, own);
	await inPopup((popup) => {
		[...popup.document.querySelectorAll<HTMLElement>('[role="tab"]')]
			.find(({ textContent }) => textContent?.includes('Checklist'))
			?.click();
	});
	const pictures: string[] = [];
	const picture = async () => {
		await settled(inPopup);
		const path = `${folder}/run-${story.id}-${pictures.length + 1}.png`;
		display.picture(await inPopup(placeOf), path);
		pictures.push(path);
	};
	const words = wordsOf(checklistFor(loadChecklist(), audienceOf(story.careful)), story);
	for (let screen = 0; screen < MOST_SCREENS; screen++) {
		await settled(inPopup);
		// One after the other, as a hand does; a choice can open a further list on the same screen.
		while (await inPopup(tickOne, words)) await settled(inPopup);
		await inPopup(showChoice);
		await picture();
		if (await inPopup((popup) => popup.document.querySelector('.fn-result') !== null)) break;
		await inPopup(goOn);
	}
	await inPopup((popup) => popup.close());
	await strip(own, pictures, `${folder}/run-${story.id}.png`);
	console.log(`${session.name}: ${story.id}: ${pictures.length} screens`);
	await front.close();
	await own.close();
}

/** The words of the options that this story chooses. */
function wordsOf(checklist: Checklist, { careful }: Story): string[] {
	return checklist.questions.flatMap(({ id, options }) =>
		options.filter((option) => careful[id]?.includes(option.id)).map(({ text }) => text),
	);
}

/** Ticks one more of what was chosen and stands on this screen; the map is answered by its list. Tells whether there was one. */
function tickOne(popup: Window & typeof globalThis, words: readonly string[]): boolean {
	const input = [...popup.document.querySelectorAll('.fn-checklist label.fn-option')]
		.filter((label) => words.includes(label.querySelector('span')?.firstChild?.textContent ?? ''))
		.map((label) => label.querySelector('input'))
		.find((one) => one !== null && !one.checked);
	input?.click();
	return input !== undefined;
}

/** What was chosen is what the picture is of. */
function showChoice(popup: Window & typeof globalThis): void {
	popup.document.querySelector('.fn-checklist :checked')?.scrollIntoView({ block: 'center' });
}

function goOn(popup: Window & typeof globalThis): void {
	const buttons = [...popup.document.querySelectorAll<HTMLElement>('.fn-checklist button')];
	const named = (name: string) => buttons.find(({ textContent }) => textContent?.trim() === name);
	(
		named('Forget them and start again') ??
		named('Start') ??
		named('Next') ??
		named('None of these')
	)?.click();
}

/** Of the screen: where the popup's window stands, with a little around it. */
function placeOf(popup: Window & typeof globalThis) {
	const around = 10;
	// Firefox's `screenX` is that of the browser's window.
	const { mozInnerScreenX = popup.screenX, mozInnerScreenY = popup.screenY } = popup as {
		mozInnerScreenX?: number;
		mozInnerScreenY?: number;
	};
	return {
		left: Math.max(0, Math.round(mozInnerScreenX) - around),
		top: Math.max(0, Math.round(mozInnerScreenY) - around),
		width: popup.innerWidth + 2 * around,
		height: popup.innerHeight + 2 * around,
	};
}

/** The window follows its content some frames later. */
async function settled(inPopup: InPopup): Promise<void> {
	await inPopup(async (popup) => {
		for (let frame = 0; frame < 40; frame++) await new Promise((done) => popup.requestAnimationFrame(done));
	});
}

/** The pictures beside one another, as one. */
async function strip(own: Page, pictures: readonly string[], path: `${string}.png`): Promise<void> {
	const page = await own.browser().newPage();
	await page.setViewport({ width: Math.min(pictures.length, 6) * 300 + 20, height: 600 });
	const images = pictures
		.map((file) => `<img width="300" src="data:image/png;base64,${readFileSync(file).toString('base64')}">`)
		.join('');
	await page.setContent(`<body style="margin:10px;font-size:0;background:#888">${images}</body>`);
	await page.screenshot({ path, fullPage: true });
	await page.close();
}
