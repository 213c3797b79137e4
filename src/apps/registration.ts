/**
 * Which pages have a script of Footnote's: all while words are marked on every page, and none otherwise. So "off" and "only when
 * I ask" hold before a page is even opened. The browser remembers what is registered, also from one session to the next.
 */
import { browser } from 'wxt/browser';
import { accessNow, giveAccessBack } from '../browser/access.ts';
import { aboutGlossary } from '../browser/glossary-store.ts';
import { inOpenTabs } from '../browser/open-tabs.ts';
import { type OwnStore, ownStore } from '../browser/own-store.ts';
import { isPrivate } from '../browser/private.ts';
import { localArea } from '../browser/storage.ts';
import { SETTINGS_KEY } from '../settings/key.ts';
import { checkSettings, type Settings } from '../settings/settings.ts';
import { loadSettings } from '../settings/store.ts';

/** Every frame, also those without an address of their own. */
const EVERYWHERE = { matches: ['<all_urls>'], allFrames: true, matchOriginAsFallback: true };
/** Built from `entrypoints/sentinel.ts`: in every frame; put there sooner where a page never comes to rest. */
const SENTINEL_SCRIPT = '/sentinel.js';
/** Built from `entrypoints/own-names.ts`: beside the sentinel while the reader has a glossary of their own. */
const OWN_NAMES_SCRIPT = '/own-names.js';
export type SentinelScript = typeof SENTINEL_SCRIPT | typeof OWN_NAMES_SCRIPT;

const registeredAs = (sentinel: readonly string[]) => [
	{ ...EVERYWHERE, id: 'sentinel', runAt: 'document_idle' as const, js: [...sentinel] },
	// Asks for the sentinel where a page is still loading after a while. And Chromium sets up the extension API when the first
	// script runs, and fails where a frame of the page has the name `browser` or `chrome` by then: this one runs before there is a frame.
	{ ...EVERYWHERE, id: 'first', runAt: 'document_start' as const, js: ['first.js'] },
];
const IDS = registeredAs([]).map(({ id }) => id);

/** How long pages that were loading are looked after, in milliseconds. */
const CATCH_UP_MS = 10_000;

/** What reads a frame, as far as a frame needs it: for most readers one script. */
export async function sentinelScripts(store: OwnStore): Promise<SentinelScript[]> {
	const hasOwn = await aboutGlossary(store).catch(() => undefined);
	return hasOwn ? [OWN_NAMES_SCRIPT, SENTINEL_SCRIPT] : [SENTINEL_SCRIPT];
}

export interface Registration {
	/** Resolves when the first time is done; never rejects. */
	readonly registered: Promise<void>;
	/** There is a glossary, or none: frames that are open get what fetches its names, and those to come. Never rejects. */
	renew(): Promise<void>;
}

/** Registers the sentinel, or takes it back, now and whenever the settings or the browser's own change. */
export function keepRegistered(): Registration {
	let latest: Promise<void> = Promise.resolve();
	const next = (work: () => Promise<void>) => {
		latest = latest.then(work).catch(() => undefined);
		return latest;
	};
	browser.storage.onChanged.addListener((changes, area) => {
		const change = changes[SETTINGS_KEY];
		if (area !== 'local' || !change) return;
		const was = checkSettings(change.oldValue).settings;
		const now = checkSettings(change.newValue).settings;
		if (was.on !== now.on || was.runs !== now.runs) void next(() => register(readsPages(now)));
	});
	browser.permissions.onAdded.addListener(putIntoTabs);
	return {
		registered: next(start),
		renew: () => next(async () => register(readsPages((await loadSettings(localArea)).settings))),
	};
}

function readsPages({ on, runs }: Settings): boolean {
	return on && runs === 'everywhere';
}

/**
 * The background has started. Once in each run of the browser, and for each copy of the extension, what is registered is
 * brought up to date, and open tabs get it: a copy before this one leaves its scripts there as orphans.
 */
async function start(): Promise<void> {
	// Private windows share this storage, but in Chromium have a background and tabs of their own.
	const key = isPrivate() ? 'took-over-private' : 'took-over';
	const { settings } = await loadSettings(localArea);
	const isFirst = !(key in (await browser.storage.session.get(key)));
	await browser.storage.session.set({ [key]: true });
	const there = await browser.scripting.getRegisteredContentScripts({ ids: IDS });
	const expected = readsPages(settings) ? registeredAs(await sentinelScripts(ownStore)) : [];
	if (isFirst || filesOf(there) !== filesOf(expected)) await register(readsPages(settings));
}

/** Browsers give paths back as they like. */
function filesOf(scripts: readonly { readonly id: string; readonly js?: readonly string[] }[]): string {
	const named = scripts.map(
		({ id, js = [] }) => `${id}: ${js.map((path) => path.replace(/^.*\//, '')).join(' ')}`,
	);
	return named.sort().join('\n');
}

/** What is registered holds for private windows too: their background, where they have one, only sees to their tabs. */
async function register(isWanted: boolean): Promise<void> {
	if (isWanted) catchUp();
	if (!isPrivate()) await registerForAll(isWanted);
	if (isWanted) putIntoTabs();
}

async function registerForAll(isWanted: boolean): Promise<void> {
	const { scripting } = browser;
	const there = (await scripting.getRegisteredContentScripts({ ids: IDS })).map(({ id }) => id);
	const scripts = registeredAs(await sentinelScripts(ownStore));
	if (isWanted && there.length === IDS.length) {
		await scripting.updateContentScripts(scripts);
	} else {
		if (there.length > 0) await scripting.unregisterContentScripts({ ids: there });
		if (isWanted) await scripting.registerContentScripts(scripts);
	}
	const { settings } = await loadSettings(localArea);
	// Whoever chose it, on whichever way: what isn't used isn't kept.
	if (settings.runs === 'on-click' && (await accessNow()) === 'every-page') await giveAccessBack();
}

/**
 * Tabs that were open before. Scripts that are there already notice, and hidden tabs wait until they are shown. Nobody waits for it: a tab that hangs, or
 * shows an alert, never answers.
 */
function putIntoTabs(): void {
	const work = async () => {
		const { settings } = await loadSettings(localArea);
		if (!readsPages(settings)) return;
		const scripts = await sentinelScripts(ownStore);
		await inOpenTabs((tabId) => putInto(tabId, scripts));
	};
	work().catch(() => undefined);
}

/** Rejects where the browser lets no extension in, such as its own pages. */
async function putInto(tabId: number, files: SentinelScript[]): Promise<void> {
	await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files });
}

/**
 * A page that is loading while the sentinel is registered can miss it, and be no tab's page yet when open tabs get it:
 * its process learns of the one late, and the background of the other.
 */
function catchUp(): void {
	const loaded = (tabId: number, { status }: { readonly status?: string | undefined }) => {
		if (status !== 'complete') return;
		void sentinelScripts(ownStore)
			.then((scripts) => putInto(tabId, scripts))
			.catch(() => undefined);
	};
	browser.tabs.onUpdated.addListener(loaded);
	setTimeout(() => browser.tabs.onUpdated.removeListener(loaded), CATCH_UP_MS);
}
