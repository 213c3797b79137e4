/** Asks the content scripts of one tab, all frames of it, on behalf of the popup. */
import { browser } from 'wxt/browser';
import type { BlockedWhy, FoundTerm, FrameStatus } from '../messages.ts';
import { sendToPage } from './messages.ts';

/** What all frames of a tab found together; where each term was found first. */
export interface TabStatus {
	readonly status: FrameStatus;
	/** Entry id → frame. */
	readonly frameOf: ReadonlyMap<string, number>;
}

export type TabAnswer = TabStatus | { readonly blocked: BlockedWhy };

/** The active tab of the window that the popup belongs to. */
export async function activeTab(): Promise<number | undefined> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab?.id;
}

export async function askTab(tabId: number): Promise<TabAnswer> {
	const closed = closedBy((await browser.tabs.get(tabId)).url);
	if (closed) return { blocked: closed };
	const frames = await framesOf(tabId);
	const unreadable = unreadableAs(frames.find(({ frame }) => frame === 0)?.contentType);
	if (unreadable) return { blocked: unreadable };
	const answers = await Promise.all(
		frames.map(async ({ frame }) => ({
			frame,
			status: await sendToPage(tabId, 'terms', {}, frame).catch(() => undefined),
		})),
	);
	const there = answers.flatMap(({ frame, status }) => (status ? [{ frame, status }] : []));
	const top = there.find(({ frame }) => frame === 0);
	if (!top) return { blocked: await whySilent(tabId) };
	const frameOf = new Map<string, number>();
	const terms = new Map<string, FoundTerm>();
	for (const { frame, status } of there) {
		for (const term of status.terms) {
			if (!frameOf.has(term.id)) frameOf.set(term.id, frame);
			const before = terms.get(term.id);
			terms.set(term.id, before ? { ...before, count: before.count + term.count } : term);
		}
	}
	return { status: { ...top.status, terms: [...terms.values()] }, frameOf };
}

/** Scrolls a tab to a term and opens its card there. */
export async function jumpInTab(tabId: number, id: string, frame: number): Promise<void> {
	await sendToPage(tabId, 'jump', { id }, frame);
}

/** Marks a tab's page now, in all frames. */
export async function markTab(tabId: number): Promise<void> {
	const frames = await framesOf(tabId);
	await Promise.all(frames.map(({ frame }) => sendToPage(tabId, 'markNow', {}, frame).catch(() => false)));
}

interface Frame {
	/** 0 is the top frame. */
	readonly frame: number;
	/** MIME type of what it shows. */
	readonly contentType: string;
}

/** The frames that scripts may run in; the top frame comes first. */
async function framesOf(tabId: number): Promise<Frame[]> {
	try {
		const results = await browser.scripting.executeScript({
			target: { tabId, allFrames: true },
			func: () => document.contentType,
		});
		return results
			.map(({ frameId, result }) => ({ frame: frameId, contentType: String(result) }))
			.sort((a, b) => a.frame - b.frame);
	} catch {
		// The browser lets no extension in: its own pages, its store, its PDF viewer.
		return [];
	}
}

/** What an address alone tells: nobody need be asked there, and some would never answer. */
function closedBy(url: string | undefined): 'source' | 'browser' | undefined {
	// The browser keeps the addresses of its own pages to itself.
	if (!url || !URL.canParse(url)) return 'browser';
	const { protocol, host } = new URL(url);
	if (protocol === 'view-source:') return 'source';
	const stores = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org'];
	const ordinary = ['http:', 'https:', 'file:', 'data:', 'blob:', 'about:'].includes(protocol);
	return !ordinary || stores.includes(host) ? 'browser' : undefined;
}

/** Browsers show some files in a viewer of their own, whose document holds none of the text. */
function unreadableAs(contentType: string | undefined): 'pdf' | 'media' | undefined {
	if (contentType === 'application/pdf') return 'pdf';
	return contentType && /^(image\/(?!svg)|video\/|audio\/)/.test(contentType) ? 'media' : undefined;
}

/** Why no content script answers in an ordinary tab. */
async function whySilent(tabId: number): Promise<BlockedWhy> {
	const { url = '' } = await browser.tabs.get(tabId);
	const { protocol, pathname } = new URL(url);
	if (/\.pdf$/i.test(pathname)) return 'pdf';
	return protocol === 'about:' ? 'browser' : 'unreachable';
}
