/** Asks the content scripts of one tab, all frames of it, on behalf of the popup. */
import { browser } from 'wxt/browser';
import type { FoundTerm, FrameStatus } from '../messages.ts';
import { sendToPage } from './messages.ts';

/** What all frames of a tab found together; where each term was found first. */
export interface TabStatus {
	readonly status: FrameStatus;
	/** Entry id → frame. */
	readonly frameOf: ReadonlyMap<string, number>;
}

export type TabAnswer = TabStatus | { readonly blocked: 'pdf' | 'browser' | 'unreachable' };

/** The active tab of the window that the popup belongs to. */
export async function activeTab(): Promise<number | undefined> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab?.id;
}

export async function askTab(tabId: number): Promise<TabAnswer> {
	const frames = await framesOf(tabId);
	const answers = await Promise.all(
		frames.map(async (frame) => ({
			frame,
			status: await sendToPage(tabId, 'terms', {}, frame).catch(() => undefined),
		})),
	);
	const there = answers.flatMap(({ frame, status }) => (status ? [{ frame, status }] : []));
	const top = there.find(({ frame }) => frame === 0);
	if (!top) return { blocked: await whyBlocked(tabId) };
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
	await Promise.all(frames.map((frame) => sendToPage(tabId, 'markNow', {}, frame).catch(() => false)));
}

/** The frames that scripts may run in; the top frame comes first. */
async function framesOf(tabId: number): Promise<number[]> {
	try {
		const results = await browser.scripting.executeScript({
			target: { tabId, allFrames: true },
			func: () => true,
		});
		return results.map(({ frameId }) => frameId).sort((a, b) => a - b);
	} catch {
		// The browser lets no extension in: its own pages, its store, its PDF viewer.
		return [];
	}
}

async function whyBlocked(tabId: number): Promise<'pdf' | 'browser' | 'unreachable'> {
	const { url = '' } = await browser.tabs.get(tabId);
	if (!URL.canParse(url)) return 'browser';
	const { protocol, host, pathname } = new URL(url);
	if (/\.pdf$/i.test(pathname)) return 'pdf';
	const stores = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org'];
	const ordinary = ['http:', 'https:', 'file:'].includes(protocol);
	return !ordinary || stores.includes(host) ? 'browser' : 'unreachable';
}
