/** Hands the popup its data, and carries out what it asks for. */
import { h, render } from 'preact';
import { browser } from 'wxt/browser';
import { type Ask, createAsk } from '../ask/ask.ts';
import { loadAsking } from '../browser/ask-file.ts';
import { loadChecklist } from '../browser/checklist-file.ts';
import { loadDrawing, loadGuide } from '../browser/guide-file.ts';
import { dropTerm, keepTerm, loadKept, watchKept } from '../browser/kept.ts';
import { sendToBackground } from '../browser/messages.ts';
import { forgetWord, loadNoted, noteWord, watchNoted } from '../browser/noted.ts';
import { ownStore } from '../browser/own-store.ts';
import { ownURL } from '../browser/own-url.ts';
import { placeOf } from '../browser/place.ts';
import {
	activeTab,
	followTab,
	jumpInTab,
	markMoreInTab,
	markTab,
	type TabAnswer,
	type TabStatus,
} from '../browser/this-tab.ts';
import type { Checklist } from '../checklist/types.ts';
import { suggestQuestions } from '../doctor/questions.ts';
import { askedWords } from '../doctor/words.ts';
import { findCard, titleOf } from '../guide/compile.ts';
import type { Settings } from '../settings/settings.ts';
import { pictureStyles } from '../ui/pictures/styles.ts';
import { Popup } from '../ui/popup/popup.tsx';
import {
	type PageReport,
	type PopupActions,
	type PopupData,
	type PopupSlots,
	TABS,
} from '../ui/popup/services.ts';
import { checklistPart, summaryPart } from './checklist-slots.ts';
import { keepSettings } from './choices.ts';
import { keepReach } from './reach.ts';

/**
 * Query: `tab` when opened as a page in a tab, `asked` when something was looked up elsewhere, `term` for the checklist, `page` for the tab to report on
 * instead of the active one. The fragment names the first of the popup's own tabs.
 */
export async function startPopup(root: HTMLElement): Promise<void> {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(pictureStyles);
	document.adoptedStyleSheets.push(sheet);
	const query = new URLSearchParams(location.search);
	const hasPage = query.has('page') || !query.has('tab');
	const inWindow = browser.extension.getViews({ type: 'popup' }).includes(window);
	const firstTab = TABS.find((tab) => tab === location.hash.slice(1)) ?? (hasPage ? 'page' : 'guide');
	// Only what this context can read by itself: waking the background would keep the popup empty.
	const [keeper, kept, noted, asked] = await Promise.all([
		keepSettings(({ checked, notStored }) => update({ settings: checked.settings, notStored })),
		loadKept(ownStore),
		loadNoted(ownStore),
		query.has('asked') ? sendToBackground('takeAsked', {}).catch(() => undefined) : undefined,
	]);
	const reach = await keepReach((now) => update({ reach: now }), keeper.change);
	let checklist: Checklist | undefined;
	let data: PopupData = {
		settings: keeper.shown.checked.settings,
		notStored: undefined,
		reach: reach.shown,
		kept,
		noted,
		...placeData(undefined, keeper.shown.checked.settings),
		page: { at: 'loading' },
		guide: { at: 'loading' },
		today: new Date().toISOString().slice(0, 10),
	};
	let tabId: number | undefined;
	let found: TabStatus | undefined;

	const update = (changes: Partial<PopupData>) => {
		data = { ...data, ...changes };
		data = { ...data, ...placeData(checklist, data.settings) };
		show();
	};
	const named = (id: string | undefined) => {
		if (id === undefined || data.guide.at !== 'ready') return undefined;
		const entry = findCard(data.guide.value.guide, id);
		return entry && { id, name: titleOf(entry) };
	};
	const tabChanged = (answer: TabAnswer) => {
		found = 'blocked' in answer ? undefined : answer;
		update({ page: { at: 'ready', value: reportOf(answer) } });
	};
	const unreachable = () => tabChanged({ blocked: 'unreachable' });
	const actions: PopupActions = {
		allowEveryPage: reach.actions.allowEveryPage,
		change: keeper.change,
		jump: (id) => {
			if (tabId === undefined) return;
			// The card is on the page, under this window or in another tab: make way for it.
			if (!inWindow) void browser.tabs.update(tabId, { active: true });
			void jumpInTab(tabId, id, found?.frameOf.get(id) ?? 0).then(
				() => inWindow && window.close(),
				unreachable,
			);
		},
		markNow: () => {
			if (tabId !== undefined) void markTab(tabId).catch(unreachable);
		},
		markMore: () => {
			if (tabId !== undefined) void markMoreInTab(tabId).catch(unreachable);
		},
		note: (word, keep) => void (keep ? noteWord(ownStore, word) : forgetWord(ownStore, word)),
		keep: (id, keep) => void (keep ? keepTerm(ownStore, id) : dropTerm(ownStore, id)),
		loadDrawing,
		openOptions: () => void browser.runtime.openOptionsPage(),
		openReader(withThisPage) {
			const tab = withThisPage && tabId !== undefined ? `?tab=${tabId}` : '';
			const opened = browser.tabs.create({ url: ownURL(`/reader.html${tab}`) });
			if (inWindow) void opened.then(() => window.close());
		},
		openAsTab: (tab) => {
			const page = tabId === undefined ? '' : `&page=${tabId}`;
			void browser.tabs.create({ url: ownURL(`/popup.html?tab=1${page}#${tab}`) }).then(() => window.close());
		},
	};
	const slots: PopupSlots = {
		checklist: (termId, onOpenEntry, onAsk) =>
			checklist && checklistPart(checklist, data.settings, named(termId), onOpenEntry, onAsk),
		summary: (ids) => {
			const words = data.guide.at === 'ready' ? askedWords(data.guide.value.guide, ids) : [];
			const suggested = suggestQuestions({ results: [], words, noted: data.noted });
			return checklist && summaryPart(checklist, words, suggested);
		},
	};
	const termId = query.get('term') ?? undefined;
	const show = () =>
		render(h(Popup, { data, actions, slots, firstTab, termId, asked, inWindow, hasPage }), root);

	show();
	watchKept(ownStore, (ids) => update({ kept: ids }));
	watchNoted(ownStore, (words) => update({ noted: words }));
	void Promise.all([loadGuide(), loadAsking()]).then(
		([guide, asking]) =>
			update({ guide: { at: 'ready', value: { guide, ask: atFirstUse(() => createAsk(guide, asking)) } } }),
		() => update({ guide: { at: 'failed' } }),
	);
	void loadChecklist().then((loaded) => {
		checklist = loaded;
		update({});
	});
	tabId = query.has('page') ? Number(query.get('page')) : hasPage ? await activeTab() : undefined;
	if (tabId === undefined) update({ page: { at: 'ready', value: { kind: 'none' } } });
	else await followTab(tabId, tabChanged).catch(unreachable);
}

/** Whom to call where the reader is; until the checklist is there, the number that works in most places. */
function placeData(
	checklist: Checklist | undefined,
	settings: Settings,
): Pick<PopupData, 'emergencyNumber' | 'listener' | 'place'> {
	const place = placeOf(checklist?.regions ?? [], settings);
	return { emergencyNumber: place.number, listener: place.crisis, place };
}

/** Putting the guide's words in order takes a moment, which the popup's first picture doesn't wait for. */
function atFirstUse(create: () => Ask): Ask {
	let ask: Ask | undefined;
	return (question) => {
		ask ??= create();
		return ask(question);
	};
}

function reportOf(answer: TabAnswer): PageReport {
	return 'blocked' in answer
		? { kind: 'blocked', why: answer.blocked }
		: { kind: 'page', status: answer.status };
}
