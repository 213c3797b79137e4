/** Follows the content scripts of one tab, all frames of it, on behalf of the popup. */
import { browser } from 'wxt/browser';
import type { BlockedWhy, FoundTerm, FrameStatus, ToBackground } from '../messages.ts';
import { LateError, within } from '../within.ts';
import { accessNow } from './access.ts';
import { onMessages, sendToPage } from './messages.ts';

/** What all frames of a tab found together; where each term was found first. */
export interface TabStatus {
	readonly status: FrameStatus;
	/** Entry id → frame. */
	readonly frameOf: ReadonlyMap<string, number>;
}

export type TabAnswer = TabStatus | { readonly blocked: BlockedWhy };

/** How long the popup waits for a page before it says so. What comes later is shown when it comes. */
const PATIENCE_MS = 1_500;
const TOP = 0;

/** The active tab of the window that the popup belongs to. */
export async function activeTab(): Promise<number | undefined> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab?.id;
}

/**
 * Asks the top frame what it holds, and has every frame read what has waited and tell: one message to the tab,
 * then each frame's news as they come. A slow frame holds up nobody.
 * @param changed is told of the tab as a whole, at most once in a turn of the event loop
 * @returns resolves after the first answer
 */
export async function followTab(tabId: number, changed: (answer: TabAnswer) => void): Promise<void> {
	const { url } = await browser.tabs.get(tabId);
	// The browser tells no address where nobody has asked Footnote in.
	const closed = url || (await accessNow()) === 'every-page' ? closedBy(url) : 'not-asked';
	const blocked = closed ?? unreadableAs(await contentTypeOf(tabId));
	if (blocked) {
		changed({ blocked });
		return;
	}
	const found = new Map<number, FrameStatus>();
	let isDue = false;
	const hear = (frame: number, status: FrameStatus) => {
		found.set(frame, status);
		if (isDue || !found.has(TOP)) return;
		isDue = true;
		setTimeout(() => {
			isDue = false;
			changed(together(found));
		});
	};
	onMessages<Pick<ToBackground, 'status'>>({
		status: async (status, sender) => {
			if (sender.tabId === tabId && sender.frameId !== undefined) hear(sender.frameId, status);
			return true;
		},
	});
	const asked = bringMarker({ tabId, frameIds: [TOP] })
		.then(() => sendToPage(tabId, 'terms', {}, TOP))
		.then((status) => hear(TOP, status));
	bringMarker({ tabId, allFrames: true })
		// Whichever frame answers first: all have heard it.
		.then(() => sendToPage(tabId, 'readAll', {}))
		.catch(() => undefined);
	await within(PATIENCE_MS, asked).catch(async (error: unknown) => {
		const why = error instanceof LateError ? 'busy' : await whySilent(tabId);
		if (!found.has(TOP)) changed({ blocked: why });
	});
}

/** What the frames found, those first that lie first. */
export function together(found: ReadonlyMap<number, FrameStatus>): TabStatus {
	const frameOf = new Map<string, number>();
	const terms = new Map<string, FoundTerm>();
	for (const [frame, status] of [...found].sort(([a], [b]) => a - b)) {
		for (const term of status.terms) {
			if (!frameOf.has(term.id)) frameOf.set(term.id, frame);
			const before = terms.get(term.id);
			terms.set(term.id, before ? joined(before, term) : term);
		}
	}
	const top = found.get(TOP) as FrameStatus;
	return { status: { ...top, terms: [...terms.values()] }, frameOf };
}

function joined(first: FoundTerm, next: FoundTerm): FoundTerm {
	return { ...first, count: first.count + next.count, waits: first.waits && next.waits };
}

/** Scrolls a tab to a term and opens its card there. Rejects when that can't be done, or not in time. */
export async function jumpInTab(tabId: number, id: string, frame: number): Promise<void> {
	const isOpen = await within(PATIENCE_MS, sendToPage(tabId, 'jump', { id }, frame));
	if (!isOpen) throw new Error('no card');
}

/** Marks a tab's page now, in all frames; each tells what it finds. */
export async function markTab(tabId: number): Promise<void> {
	await within(
		PATIENCE_MS,
		bringMarker({ tabId, allFrames: true }).then(() => sendToPage(tabId, 'markNow', {})),
	);
}

/** Marks what waits on a tab's page, too, in all frames; each tells what is marked then. */
export async function markMoreInTab(tabId: number): Promise<void> {
	await within(PATIENCE_MS, sendToPage(tabId, 'markMore', {}));
}

/**
 * Puts the marker into frames where it isn't yet: somebody wants to know what is there. Rejects where the browser lets
 * no extension in.
 */
export async function bringMarker(
	target: { readonly tabId: number } & ({ readonly allFrames: true } | { readonly frameIds: number[] }),
): Promise<void> {
	await browser.scripting.executeScript({
		target,
		// The sentinel brings the filter, and the first what the reader's own glossary adds to it. Those that are there already notice.
		files: ['/own-names.js', '/sentinel.js', '/marker.js'],
		injectImmediately: true,
	});
}

/** MIME type of what the top frame shows; nothing where no script may run, or none answers in time. */
async function contentTypeOf(tabId: number): Promise<string | undefined> {
	try {
		const func = () => document.contentType;
		const asked = browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, func });
		const [top] = await within(PATIENCE_MS, asked);
		return top && String(top.result);
	} catch {
		// The browser lets no extension in: its own pages, its store, its PDF viewer. Or the page is busy.
		return undefined;
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
