/** Ways to every view of the built extension. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { BLANK, type Session } from '../harness/browsers.ts';
import { LETTER, RESULTS } from '../reader/letters.ts';

/** Looks at a view that is shown in the tab in front. */
export type See = (name: string, view: Page) => Promise<void>;

/**
 * Shows every view, one after the other, in as few tabs as that takes: opening the guide is what costs.
 * @param page a page of a site, with marks on it
 * @returns the names of all that were seen
 */
export async function seeViews(session: Session, page: Page, see: See): Promise<string[]> {
	const names: string[] = [];
	const noted: See = async (name, view) => {
		names.push(name);
		await see(name, view);
	};
	for (const part of [seeReports, seePopup, seeOptions, seeReader, seeTexts])
		await part(session, noted, page);
	return names;
}

async function openPopup(session: Session, hash: string, query = 'tab=1'): Promise<Page> {
	const view = await session.openOwn(`popup.html?${query}#${hash}`);
	await view.waitForSelector('main [role="tabpanel"] > *');
	return view;
}

/** The popup's first tab, over a page of a site and over one that can't be read. */
async function seeReports(session: Session, see: See, page: Page): Promise<void> {
	const reader = await openPopup(session, 'page', `page=${await tabIdOf(session, page.url())}`);
	await reader.waitForSelector('.popup-term');
	await see('this page', reader);
	await reader.close();
	const welcome = await session.openOwn('welcome.html');
	const none = await openPopup(session, 'page', `page=${await tabIdOf(session, welcome.url())}`);
	await none.waitForSelector('.fn-note');
	await see('page of the browser', none);
	await none.close();
	await welcome.close();
}

/** The popup's other tabs, and what they open. */
async function seePopup(session: Session, see: See): Promise<void> {
	const view = await openPopup(session, 'guide');
	const asked = async (name: string, question: string, shows: string) => {
		await ask(view, question);
		await view.waitForSelector(shows);
		await see(name, view);
	};
	const entry = async (name: string, term: string) => {
		await ask(view, term);
		await press(view, new RegExp(`^${term}`, 'i'));
		await view.waitForSelector('.fn-term');
		await see(name, view);
		await press(view, /^guide$/i, '[role="tab"]');
	};
	await view.waitForSelector('.popup-group');
	await openDetails(view);
	await see('guide', view);
	await view.click('.popup-result');
	await view.waitForSelector('.popup-topic');
	await openDetails(view);
	await see('topic', view);
	await press(view, /^guide$/i, '[role="tab"]');
	await asked('answer', 'numb heel', '.ask-answer');
	await asked('answer, danger first', 'crushing chest pain', '.ask-danger');
	await asked('nothing found', 'wifi keeps dropping', '.fn-note');
	await asked('answer, thoughts of ending life', 'I want to die', '.ask-danger');
	await entry('entry, emergency', 'stroke');
	await entry('entry, picture', 'tarsal tunnel syndrome');
	await press(view, /^for my doctor/i, '[role="tab"]');
	await view.waitForSelector('.fn-summary');
	await see('for my doctor', view);
	await press(view, /^checklist$/i, '[role="tab"]');
	await view.waitForSelector('.fn-checklist h2');
	await see('checklist, first screen', view);
	await press(view, /^start/i);
	await view.waitForSelector('.fn-option');
	await see('checklist, first question', view);
	await press(view, /chest pain/i, 'label');
	await press(view, /^next/i);
	await view.waitForSelector('.fn-result');
	await openDetails(view);
	await see('checklist, emergency', view);
	await view.close();
}

async function seeOptions(session: Session, see: See): Promise<void> {
	const view = await session.openOwn('options.html');
	await view.waitForSelector('.options-term-list');
	await openDetails(view);
	await type(view, '.options-add input', 'very.long.name.of.a.site.example.co.uk:8443');
	await press(view, /^add$/i);
	await untilStored(view);
	await type(view, '.options-add input', 'no site');
	await press(view, /^add$/i);
	await see('options', view);
	await view.close();
}

async function seeReader(session: Session, see: See): Promise<void> {
	const letter = async (text: string) => {
		const view = await session.openOwn('reader.html');
		await view.waitForSelector('.reader-opener textarea');
		await fill(view, '.reader-opener textarea', text);
		await press(view, /^read this text/i);
		await view.waitForSelector('.reader-words li');
		return view;
	};
	const empty = await session.openOwn('reader.html');
	await empty.waitForSelector('.reader-opener');
	await see('reader, nothing open', empty);
	await empty.close();
	const results = await letter(RESULTS);
	await see('reader, results', results);
	await results.close();
	const words = await letter(LETTER);
	await see('reader, a letter', words);
	const field = await words.waitForSelector('.reader-file');
	await (field as ElementHandle<HTMLInputElement>).uploadFile('public/icon/128.png');
	await words.waitForSelector('.reader-failure');
	await see('reader, refused', words);
	await words.close();
}

async function seeTexts(session: Session, see: See): Promise<void> {
	const privacy = await session.openOwn('privacy.html');
	await privacy.waitForSelector('main h2');
	await see('privacy', privacy);
	await privacy.close();
	const welcome = await session.openOwn('welcome.html');
	await welcome.waitForSelector('.fn-sample');
	await see('welcome', welcome);
	await welcome.close();
}

/** Puts a question into the guide's field in one piece, in the place of the last one. */
export async function ask(popup: Page, question: string): Promise<void> {
	await popup.waitForSelector('input[type="search"]');
	await fill(popup, 'input[type="search"]', '');
	await popup.waitForSelector('.popup-group');
	await fill(popup, 'input[type="search"]', question);
}

/** Fills a field as pasting does. */
function fill(page: Page, selector: string, text: string): Promise<void> {
	return page.$eval(
		selector,
		(element, value) => {
			const field = element as HTMLInputElement | HTMLTextAreaElement;
			field.value = value;
			field.dispatchEvent(new Event('input', { bubbles: true }));
		},
		text,
	);
}

/** Waits until a choice of sites has been stored: what a test stores meanwhile would be overwritten by it. */
async function untilStored(view: Page): Promise<void> {
	await view.waitForFunction(
		async () => {
			const { storage } = ((globalThis as { browser?: unknown }).browser ??
				(globalThis as { chrome?: unknown }).chrome) as Api;
			const { settings } = (await storage.local.get('settings')) as { settings?: { offSites?: string[] } };
			return (settings?.offSites?.length ?? 0) > 0;
		},
		{ polling: 'raf' },
	);
}

/** Stores settings as the options do. @param own any page of the extension */
export async function storeSettings(
	own: Page,
	settings: { readonly textSize?: number; readonly theme?: string; readonly density?: string },
): Promise<void> {
	await own.evaluate(async (change) => {
		const { storage } = ((globalThis as { browser?: unknown }).browser ??
			(globalThis as { chrome?: unknown }).chrome) as Api;
		const { settings: stored = {} } = await storage.local.get('settings');
		await storage.local.set({ settings: { version: 1, ...stored, ...change } });
	}, settings);
}

/** Stores the size of text, and waits until the view shows it. */
export async function setTextSize(view: Page, textSize: number): Promise<void> {
	await storeSettings(view, { textSize });
	await view.waitForFunction(
		(size: number) =>
			document.querySelector<HTMLElement>('.fn')?.style.getPropertyValue('--fn-text') === `${size}px`,
		{ polling: 'mutation' },
		textSize,
	);
}

/** Presses the first button or label whose words fit, once it is there. */
export async function press(page: Page, words: RegExp, selector = 'button'): Promise<void> {
	await page.waitForFunction(
		(source: string, flags: string, css: string) => {
			const fits = new RegExp(source, flags);
			// What is written is looked at first: what is shown of the guide's 2,700 buttons takes Chromium a second to tell.
			const isWritten = new RegExp(source.replace(/^\^|\$$/g, ''), flags);
			const found = [...document.querySelectorAll<HTMLElement>(css)].find(
				(element) => isWritten.test(element.textContent ?? '') && fits.test(element.innerText.trim()),
			);
			found?.click();
			return found !== undefined;
		},
		{ polling: 'raf' },
		words.source,
		words.flags,
		selector,
	);
}

export async function type(page: Page, selector: string, text: string): Promise<void> {
	const field = await page.waitForSelector(selector);
	await field?.type(text);
}

async function openDetails(page: Page): Promise<void> {
	await page.$$eval('details', (all) => {
		for (const details of all) details.open = true;
	});
}

/** The number that the browser gave to the tab with this address. */
export async function tabIdOf(session: Session, address: string): Promise<number> {
	const finder = await session.openOwn(BLANK);
	const api = session.name === 'chromium' ? 'chrome' : 'browser';
	const wanted = JSON.stringify(address);
	// Browsers keep some addresses to themselves; the tab in front of the finder is asked about then.
	const id = await finder.evaluate(
		`${api}.tabs.query({}).then((tabs) => (tabs.find(({ url }) => url === ${wanted}) ?? tabs.at(-2))?.id)`,
	);
	await finder.close();
	return Number(id);
}

interface Api {
	readonly storage: {
		readonly local: {
			get(key: string): Promise<{ settings?: object }>;
			set(values: object): Promise<void>;
		};
	};
}
