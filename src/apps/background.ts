/**
 * The background: answers what content scripts and views ask, passes commands on, shows the count on
 * the button. It keeps no state that matters: the browser may stop it at any time.
 */
import { browser } from 'wxt/browser';
import { loadRegions } from '../browser/checklist-file.ts';
import { tellOfChoices } from '../browser/choices-changed.ts';
import { loadExplanation, loadMeanings } from '../browser/explanation-file.ts';
import { GLOSSARY_FORMAT } from '../browser/glossary-format.ts';
import { createIndexLoader, type IndexLoader } from '../browser/index-file.ts';
import { dropTerm, isKept, keepTerm } from '../browser/kept.ts';
import { onMessages, type Sender, sendToPage } from '../browser/messages.ts';
import { ownStore } from '../browser/own-store.ts';
import { ownURL } from '../browser/own-url.ts';
import { isFromPrivate, isPrivate } from '../browser/private.ts';
import { localArea } from '../browser/storage.ts';
import { bringMarker } from '../browser/this-tab.ts';
import { type OwnExplanation, ownId } from '../glossary/own-word.ts';
import { KINDS } from '../guide/kinds.ts';
import { ownWordsIn } from '../matcher/own-words.ts';
import { COMMANDS, type CommandName, type PageChoices, type ToBackground } from '../messages.ts';
import { isLook, lookCss } from '../page/marks/mark-style.ts';
import { wanted } from '../page/marks/select.ts';
import { isOffSite, switchedSites } from '../settings/sites.ts';
import { changeSettings, loadSettings, watchSettings } from '../settings/store.ts';
import { createDetection, type Detection } from './detection.ts';
import { startLookUps } from './look-up.ts';
import { placeShown, setRegion } from './region.ts';
import { keepRegistered, type SentinelScript, sentinelScripts } from './registration.ts';

/** Built from `entrypoints/marker.ts`: put into a frame when its sentinel calls. */
const MARKER_SCRIPT = '/marker.js';
/** Built from `entrypoints/card.ts`: the card, put into a frame when it is first needed. */
const CARD_SCRIPT = '/card.js';
type Script = SentinelScript | typeof MARKER_SCRIPT | typeof CARD_SCRIPT;

export function startBackground(): void {
	const scripts = keepRegistered();
	void obeyPolicy();
	browser.storage.onChanged.addListener((_changes, area) => {
		if (area === 'managed') void obeyPolicy();
	});
	watchSettings(localArea, () => void tellOfChoices());
	const indexes = createIndexLoader(ownStore, GLOSSARY_FORMAT);
	const detection = createDetection(indexes.load);
	const lookUps = startLookUps();
	onMessages<ToBackground>({
		stillLoading: async (_request, sender) => putIntoFrameOf(sender, ...(await sentinelScripts(ownStore))),
		call: async (call, sender) => answerCall(detection, call, sender),
		choices: loadChoices,
		ownNames: async ({ has }) => {
			const own = await indexes.ownFilter();
			return own && (own.id === has ? { id: own.id } : own);
		},
		glossaryChanged: async (_request, { url }) => {
			if (!isOwnPage(url)) return false;
			indexes.forgetOwn();
			await scripts.renew();
			void tellOfChoices();
			return true;
		},
		detect: async (question, { tabId, frameId }) =>
			tabId === undefined || frameId === undefined
				? undefined
				: detection.answer(question, { tabId, frameId }),
		card: async ({ id }) => loadExplanation(id),
		// Of Footnote's own pages: a card asks for one word, and no page for more of them.
		ownMeanings: async ({ ids }, { url }) => (isOwnPage(url) ? loadMeanings(ids) : []),
		ownWordsIn: async ({ text }, { url }) => (isOwnPage(url) ? lookUpOwn(indexes, text) : []),
		loadCard: async (_request, sender) => putIntoFrameOf(sender, CARD_SCRIPT),
		markStyle: async (request, sender) => styleMarks(request, sender),
		openChecklist: async ({ id }) => openChecklist(id),
		isKept: async ({ id }) => isKept(ownStore, id),
		keepTerm: async ({ id, keep }, sender) => {
			if (isFromPrivate(sender)) return false;
			return keep ? keepTerm(ownStore, id) : dropTerm(ownStore, id);
		},
		hideTerm: async ({ id, hide }, sender) => !isFromPrivate(sender) && hideTerm(id, hide),
		switchSite: async ({ on }, sender) => switchSite(on, sender),
		place: async () => placeShown(localArea, await loadRegions()),
		setRegion: async (request, sender) =>
			isFromPrivate(sender) ? undefined : setRegion(localArea, await loadRegions(), request),
		// Of Footnote's own pages: a content script must not learn what was looked up.
		takeAsked: async (_request, { url }) => (isOwnPage(url) ? lookUps.take() : undefined),
		status: async ({ terms }, sender) => showCount(terms.filter(({ waits }) => !waits).length, sender),
	});
	browser.tabs.onRemoved.addListener((tabId) => detection.forgetTab(tabId));
	browser.commands.onCommand.addListener((name) => {
		if (name === 'explain-selection') void lookUps.explainSelection();
		else if ((COMMANDS as readonly string[]).includes(name)) void runCommand(name as CommandName);
	});
	browser.runtime.onInstalled.addListener(({ reason }) => {
		// Pages that are opened once it is there are marked.
		if (reason === 'install') void scripts.registered.then(() => openPage('/welcome.html'));
	});
}

/** Whether a message comes from one of Footnote's own pages. A content script's comes from its page. */
function isOwnPage(url: string | undefined): boolean {
	return url?.startsWith(ownURL('/')) ?? false;
}

/** UTF-16 units: what is longer is no question. */
const LONGEST_QUESTION = 400;
/** Of a question's words; more of them hide its answer. */
const MOST_OF_A_QUESTION = 4;

/** @returns the reader's own words in what was typed: the word that all of it is, then those in it, in its order */
async function lookUpOwn(indexes: IndexLoader, text: unknown): Promise<OwnExplanation[]> {
	const own = await indexes.own();
	if (!own || typeof text !== 'string') return [];
	const asked = text.slice(0, LONGEST_QUESTION);
	const found = ownWordsIn(own, asked).map(({ entry }) => entry);
	// Nobody types capitals to look something up: "mdt" by itself is "MDT".
	const ids = [...new Set([ownId(asked), ...found])].slice(0, MOST_OF_A_QUESTION);
	const words = await loadMeanings(ids);
	return ids.flatMap((id) => words.filter((word) => word.id === id));
}

/** Stores what a policy has fixed, so that every reader of the settings finds it there. */
async function obeyPolicy(): Promise<void> {
	if (!isPrivate() && Object.keys(await localArea.fixed()).length > 0) await changeSettings(localArea, {});
}

async function putIntoFrameOf({ tabId, frameId }: Sender, ...files: Script[]): Promise<boolean> {
	if (tabId === undefined || frameId === undefined) return false;
	return putInto({ tabId, frameIds: [frameId] }, ...files);
}

async function loadChoices(): Promise<PageChoices> {
	return { settings: (await loadSettings(localArea)).settings, kinds: KINDS };
}

/**
 * Puts the marker into a frame whose sentinel calls, if the reader wants anything marked there.
 * @returns what the marker needs to begin, so that it is there before the marker is
 */
async function answerCall(
	detection: Detection,
	call: unknown,
	{ tabId, frameId }: Sender,
): Promise<PageChoices | undefined> {
	if (tabId === undefined || frameId === undefined) return;
	const [choices, { url }] = await Promise.all([loadChoices(), browser.tabs.get(tabId)]);
	const { settings } = choices;
	if (!settings.on || settings.runs === 'on-click') return;
	if (url && URL.canParse(url) && isOffSite(settings.offSites, new URL(url).host)) return;
	if (!(await detection.isWorthMarking(call, wanted(settings, KINDS)))) return;
	// Nobody waits for it: it fails where the frame is gone, and then nobody is there to hear.
	putInto({ tabId, frameIds: [frameId] }, MARKER_SCRIPT).catch(() => false);
	return choices;
}

async function putInto(target: { tabId: number; frameIds: number[] }, ...files: Script[]): Promise<boolean> {
	await browser.scripting.executeScript({ target, files, injectImmediately: true });
	return true;
}

async function styleMarks(
	{ now, was }: ToBackground['markStyle']['request'],
	{ tabId, frameId }: Sender,
): Promise<boolean> {
	if (tabId === undefined || frameId === undefined) return false;
	// In Firefox only a user style sheet reaches into shadow roots (Chromium hands highlights down).
	const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
	const target = { tabId, frameIds: [frameId] };
	if (now && isLook(now)) await browser.scripting.insertCSS({ target, origin, css: lookCss(now) });
	if (was && isLook(was)) await browser.scripting.removeCSS({ target, origin, css: lookCss(was) });
	return true;
}

/** The checklist opens in a tab of its own: a card can't open the popup, and a tab doesn't close half-way. */
async function openChecklist(id: string | undefined): Promise<boolean> {
	const about = id === undefined ? '' : `&term=${encodeURIComponent(id)}`;
	await openPage(`/popup.html?tab=1${about}#checklist`);
	return true;
}

async function openPage(path: `/${string}`): Promise<void> {
	await browser.tabs.create({ url: ownURL(path) });
}

/** The number of different terms that are marked on the page, on the toolbar button. Only the top frame counts. */
async function showCount(count: number, { tabId, frameId }: Sender): Promise<boolean> {
	if (tabId === undefined || frameId !== 0) return false;
	await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
	await browser.action.setBadgeBackgroundColor({ tabId, color: '#5b4a3f' });
	return true;
}

async function runCommand(name: CommandName): Promise<void> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	if (tab?.id === undefined) return;
	if (name === 'toggle-site') {
		if (!isFromPrivate({ isPrivate: tab.incognito })) await toggleSite(tab.url);
		return;
	}
	// A page that lets no extension in can't answer: nothing to do there.
	const { id } = tab;
	await bringMarker({ tabId: id, allFrames: true })
		.then(() => sendToPage(id, 'command', { name }))
		.catch(() => false);
}

/** @returns whether it is so now: not when the list is full, or `id` is no id */
async function hideTerm(id: string, hide: boolean): Promise<boolean> {
	const { hiddenTerms } = await changeSettings(localArea, (stored) => ({
		hiddenTerms: withItem(stored.hiddenTerms, id, hide),
	}));
	return hiddenTerms.includes(id) === hide;
}

/** The site is the tab's own, also when the card is in a frame of another site. */
async function switchSite(on: boolean, sender: Sender): Promise<boolean> {
	const { tabId } = sender;
	if (tabId === undefined || isFromPrivate(sender)) return false;
	const host = hostOf((await browser.tabs.get(tabId)).url);
	if (!host) return false;
	await changeSettings(localArea, ({ offSites }) => ({ offSites: switchedSites(offSites, host, on) }));
	return true;
}

async function toggleSite(address: string | undefined): Promise<void> {
	const host = hostOf(address);
	if (!host) return;
	await changeSettings(localArea, ({ offSites }) => ({
		offSites: switchedSites(offSites, host, isOffSite(offSites, host)),
	}));
}

function withItem(list: readonly string[], item: string, isIn: boolean): string[] {
	const others = list.filter((other) => other !== item);
	return isIn ? [...others, item] : others;
}

/** As in `location.host`; nothing for pages without one. */
function hostOf(address: string | undefined): string | undefined {
	return (address && URL.parse(address)?.host) || undefined;
}
