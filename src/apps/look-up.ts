/**
 * Looking a word up from anywhere: the menu over a selection, a key, the address bar. A word that the page has marked is
 * explained in its card there; any other in Footnote's own page.
 */
import { browser } from 'wxt/browser';
import { namesLike } from '../ask/names.ts';
import { sendToPage } from '../browser/messages.ts';
import { loadNames } from '../browser/names-file.ts';
import { ownURL } from '../browser/own-url.ts';
import { bringMarker } from '../browser/this-tab.ts';

const MENU = 'explain';
const READER_MENU = 'reader';
const READER_PAGE = '/reader.html';
/** Typed in the address bar, opens the reader page. */
const READER_WORDS = /^(open )?(the )?(reader|letter|my letter|pdf|results?)$/i;
/** What is longer is no word and no question. */
const LONGEST = 400;

interface Place {
	readonly tabId: number;
	readonly frameId: number;
	/** The tab's place among the others: what explains its words opens beside it. */
	readonly index: number;
}

export interface LookUps {
	/** What was looked up last and not shown yet; it is told once. Never part of an address, which browsers remember. */
	take(): string | undefined;
	/** Explains what is selected in the tab that the reader is in. */
	explainSelection(): Promise<void>;
}

/** @param where in the tab that the reader is in, or in a new one */
type Show = (
	text: string,
	where?: 'here' | { readonly index?: number; readonly active?: boolean },
) => Promise<void>;

export function startLookUps(): LookUps {
	let asked: string | undefined;
	const show: Show = async (text, where = {}) => {
		asked = text.slice(0, LONGEST);
		const url = ownURL('/popup.html?tab=1&asked=1#guide');
		if (where === 'here') await browser.tabs.update({ url });
		else await browser.tabs.create({ url, ...where });
	};
	const explain = async (text: string, place: Place) => {
		const words = text.replace(/\s+/g, ' ').trim();
		if (words === '' || (await isExplainedThere(place))) return;
		await show(words, { index: place.index + 1 });
	};
	browser.runtime.onInstalled.addListener(() => {
		browser.contextMenus.create({ id: MENU, title: 'Explain “%s”', contexts: ['selection'] }, () => {
			// It is there already after an update.
			void browser.runtime.lastError;
		});
		const title = 'Read a letter or a result sheet…';
		browser.contextMenus.create({ id: READER_MENU, title, contexts: ['action'] }, () => {
			void browser.runtime.lastError;
		});
	});
	browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
		if (menuItemId === READER_MENU) void browser.tabs.create({ url: ownURL(READER_PAGE) });
		if (menuItemId !== MENU) return;
		if (tab?.id === undefined || tab.id < 0) void show(selectionText);
		else void explain(selectionText, { tabId: tab.id, frameId, index: tab.index });
	});
	listenToAddressBar(show);
	return {
		take() {
			const text = asked;
			asked = undefined;
			return text;
		},
		async explainSelection() {
			const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
			if (tab?.id === undefined) return;
			const found = await selectedIn(tab.id);
			if (found) await explain(found.text, { tabId: tab.id, frameId: found.frameId, index: tab.index });
		},
	};
}

/** The page opens the card of a marked word that is selected, if it has one. */
async function isExplainedThere({ tabId, frameId }: Place): Promise<boolean> {
	try {
		await bringMarker({ tabId, frameIds: [frameId] });
		return await sendToPage(tabId, 'explain', {}, frameId);
	} catch {
		// A page that lets no extension in.
		return false;
	}
}

/** What is selected in a tab, in the first frame that has a selection. */
async function selectedIn(tabId: number): Promise<{ text: string; frameId: number } | undefined> {
	try {
		const frames = await browser.scripting.executeScript({
			target: { tabId, allFrames: true },
			func: () => String(getSelection() ?? ''),
		});
		const found = frames.find(({ result }) => typeof result === 'string' && result.trim() !== '');
		return found && { text: String(found.result), frameId: found.frameId };
	} catch {
		return undefined;
	}
}

const MOST_SUGGESTED = 5;

/** `fn tarsal`: names of the guide as they are typed; Enter asks whatever was typed. */
function listenToAddressBar(show: Show): void {
	const { omnibox } = browser;
	omnibox.setDefaultSuggestion({ description: 'Ask Footnote: what does it mean?' });
	omnibox.onInputChanged.addListener((text, suggest) => {
		void loadNames().then(
			(names) =>
				suggest(
					namesLike(names, text, MOST_SUGGESTED).map(({ preferred, also }) => ({
						content: preferred,
						description: plain(also ? `${preferred} (${also})` : preferred),
					})),
				),
			() => suggest([]),
		);
	});
	omnibox.onInputEntered.addListener((text, disposition) => {
		if (READER_WORDS.test(text.trim())) {
			const url = ownURL(READER_PAGE);
			void (disposition === 'currentTab' ? browser.tabs.update({ url }) : browser.tabs.create({ url }));
			return;
		}
		void show(text, disposition === 'currentTab' ? 'here' : { active: disposition === 'newForegroundTab' });
	});
}

/** Chromium reads a suggestion as XML, Firefox as it stands. */
function plain(text: string): string {
	return text.replace(/&/g, 'and').replace(/[<>]/g, '');
}
