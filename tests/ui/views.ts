/** Ways to every view of the built extension, each in a tab of its own. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Session } from '../harness/browsers.ts';
import { LETTER, RESULTS } from '../reader/letters.ts';

export interface View {
	readonly name: string;
	readonly page: Page;
}

/** @param page a page of a site, with marks on it */
export async function openViews(session: Session, page: Page): Promise<View[]> {
	const tabId = await tabIdOf(session, page.url());
	const popup = async (hash: string, query = 'tab=1') => {
		const view = await session.openOwn(`popup.html?${query}#${hash}`);
		await view.waitForSelector('main [role="tabpanel"] > *');
		return view;
	};
	const entry = async (name: string) => {
		const view = await popup('guide');
		await view.waitForSelector('.popup-group');
		await type(view, 'input[type="search"]', name);
		await press(view, new RegExp(`^${name}`, 'i'));
		await view.waitForSelector('.fn-term');
		return view;
	};
	const asked = async (question: string, shows: string) => {
		const view = await popup('guide');
		await view.waitForSelector('.popup-group');
		await type(view, 'input[type="search"]', question);
		await view.waitForSelector(shows);
		return view;
	};
	const letter = async (text: string) => {
		const view = await session.openOwn('reader.html');
		await view.bringToFront();
		await view.waitForSelector('.reader-opener textarea');
		await view.$eval(
			'.reader-opener textarea',
			(field, value) => {
				field.value = value;
				field.dispatchEvent(new Event('input', { bubbles: true }));
			},
			text,
		);
		await press(view, /^read this text/i);
		await view.waitForSelector('.reader-words li');
		return view;
	};
	const views: Readonly<Record<string, () => Promise<Page>>> = {
		'this page': async () => {
			const view = await popup('page', `page=${tabId}`);
			await view.waitForSelector('.popup-term');
			return view;
		},
		'page of the browser': async () => {
			const view = await popup(
				'page',
				`page=${await tabIdOf(session, (await session.openOwn('welcome.html')).url())}`,
			);
			await view.waitForSelector('.fn-note');
			return view;
		},
		guide: async () => {
			const view = await popup('guide');
			await view.waitForSelector('.popup-group');
			await openDetails(view);
			return view;
		},
		answer: () => asked('numb heel', '.ask-answer'),
		'answer, danger first': () => asked('crushing chest pain', '.ask-danger'),
		'answer, thoughts of ending life': () => asked('I want to die', '.ask-danger'),
		'nothing found': () => asked('wifi keeps dropping', '.fn-note'),
		'entry, emergency': () => entry('stroke'),
		'entry, picture': () => entry('tarsal tunnel syndrome'),
		topic: async () => {
			const view = await popup('guide');
			await view.waitForSelector('.popup-result');
			await view.click('.popup-result');
			await view.waitForSelector('.popup-topic');
			await openDetails(view);
			return view;
		},
		'checklist, first screen': async () => {
			const view = await popup('checklist');
			await view.waitForSelector('.fn-checklist h2');
			return view;
		},
		'checklist, first question': async () => {
			const view = await popup('checklist');
			await press(view, /^start/i);
			await view.waitForSelector('.fn-option');
			return view;
		},
		'checklist, emergency': async () => {
			const view = await popup('checklist');
			await press(view, /^start/i);
			await press(view, /chest pain/i, 'label');
			await press(view, /^next/i);
			await view.waitForSelector('.fn-result');
			await openDetails(view);
			return view;
		},
		'for my doctor': async () => {
			const view = await popup('doctor');
			await view.waitForSelector('.fn-summary');
			return view;
		},
		options: async () => {
			const view = await session.openOwn('options.html');
			await view.waitForSelector('.options-term-list');
			await openDetails(view);
			await type(view, '.options-add input', 'very.long.name.of.a.site.example.co.uk:8443');
			await press(view, /^add$/i);
			await type(view, '.options-add input', 'no site');
			await press(view, /^add$/i);
			return view;
		},
		'reader, nothing open': async () => {
			const view = await session.openOwn('reader.html');
			await view.waitForSelector('.reader-opener');
			return view;
		},
		'reader, a letter': () => letter(LETTER),
		'reader, results': () => letter(RESULTS),
		'reader, refused': async () => {
			const view = await letter(LETTER);
			const field = await view.waitForSelector('.reader-file');
			await (field as ElementHandle<HTMLInputElement>).uploadFile('public/icon/128.png');
			await view.waitForSelector('.reader-failure');
			return view;
		},
		privacy: async () => {
			const view = await session.openOwn('privacy.html');
			await view.waitForSelector('main h2');
			return view;
		},
		welcome: async () => {
			const view = await session.openOwn('welcome.html');
			await view.waitForSelector('.fn-sample');
			return view;
		},
	};
	const opened: View[] = [];
	for (const [name, open] of Object.entries(views)) opened.push({ name, page: await open() });
	return opened;
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

/** Stores settings, and waits until every view shows them. */
export async function setSettings(
	pages: readonly Page[],
	settings: { readonly textSize: number },
): Promise<void> {
	const [first] = pages;
	if (first) await storeSettings(first, settings);
	for (const page of pages) {
		await page.waitForFunction(
			(size: number) =>
				document.querySelector<HTMLElement>('.fn')?.style.getPropertyValue('--fn-text') === `${size}px`,
			{ polling: 'mutation' },
			settings.textSize,
		);
	}
}

/** Presses the first button or label whose words fit, once it is there. */
export async function press(page: Page, words: RegExp, selector = 'button'): Promise<void> {
	await page.waitForFunction(
		(source: string, flags: string, css: string) => {
			const fits = new RegExp(source, flags);
			const found = [...document.querySelectorAll<HTMLElement>(css)].find(({ innerText }) =>
				fits.test(innerText.trim()),
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
	const finder = await session.openOwn('options.html');
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
