/** Hands the popup its data, and carries out what it asks for. */
import { h, render } from 'preact';
import { browser } from 'wxt/browser';
import { loadRegions } from '../browser/checklist-file.ts';
import { loadList } from '../browser/guide-file.ts';
import { dropTerm, keepTerm } from '../browser/kept.ts';
import { sendToBackground } from '../browser/messages.ts';
import { forgetWord, noteWord } from '../browser/noted.ts';
import { ownStore } from '../browser/own-store.ts';
import { ownURL } from '../browser/own-url.ts';
import { placeOf } from '../browser/place.ts';
import type { Region } from '../checklist/schema.ts';
import type { Settings } from '../settings/settings.ts';
import { fetched } from '../ui/parts/fetched.ts';
import { pictureStyles } from '../ui/pictures/styles.ts';
import { Popup } from '../ui/popup/popup.tsx';
import type { PopupActions, PopupData } from '../ui/popup/services.ts';
import { keepSettings, type SettingsKeeper } from './choices.ts';
import { followKeptWords } from './kept-words.ts';
import { readOpening } from './popup-opening.ts';
import { popupSlots, readers } from './popup-parts.ts';
import { createPopupTab, type PopupTab } from './popup-tab.ts';
import { keepReach, type ReachKeeper } from './reach.ts';
import { renewGlossary } from './renew-glossary.ts';

export async function startPopup(root: HTMLElement): Promise<void> {
	const { wasAsked, ...opening } = readOpening(location);
	// Until the popup is shown: what is new by then, the keepers show.
	let update: (changes: Partial<PopupData>) => void = () => undefined;
	// No more than the first paint needs, and only what this context can read by itself: waking the background would keep the popup empty.
	const [keeper, reach, asked] = await Promise.all([
		keepSettings(({ checked, notStored }) => update({ settings: checked.settings, notStored })),
		keepReach(
			(now) => update({ reach: now }),
			(choices) => keeper.change(choices),
		),
		wasAsked ? sendToBackground('takeAsked', {}).catch(() => undefined) : undefined,
	]);
	const { settings } = keeper.shown.checked;
	let regions: readonly Region[] = [];
	let data: PopupData = {
		...{ settings, ...placeData(regions, settings) },
		notStored: undefined,
		reach: reach.shown,
		page: { at: 'loading' },
		list: { at: 'loading' },
		keptWords: { at: 'loading' },
		today: new Date().toISOString().slice(0, 10),
	};
	update = (changes) => {
		data = { ...data, ...changes };
		data = { ...data, ...placeData(regions, data.settings) };
		show();
	};
	const tab = createPopupTab(opening, (value) => update({ page: { at: 'ready', value } }));
	const actions = popupActions(tab, keeper, reach, opening.inWindow);
	const slots = popupSlots(() => data);
	const hasPage = opening.page !== undefined;
	const show = () => render(h(Popup, { data, actions, readers, slots, asked, hasPage, ...opening }), root);

	show();
	wearPictureStyles();
	void tab.follow();
	// The list alone keeps this thread busy for as long as all that stands above.
	await painted();
	void followKeptWords(ownStore, (keptWords) => update({ keptWords }));
	void renewGlossary(ownStore).catch(() => undefined);
	void fetched(loadList()).then((read) => update({ list: read }));
	void loadRegions().then(
		(all) => {
			regions = all;
			update({});
		},
		// The number that works in most places stays.
		() => undefined,
	);
}

/** What the popup asks for that isn't only its own. */
function popupActions(
	tab: PopupTab,
	{ change }: SettingsKeeper,
	{ actions: { allowEveryPage } }: ReachKeeper,
	inWindow: boolean,
): PopupActions {
	return {
		...tab.actions,
		...{ allowEveryPage, change },
		note: (word, keep) => void (keep ? noteWord(ownStore, word) : forgetWord(ownStore, word)),
		keep: (id, keep) => void (keep ? keepTerm(ownStore, id) : dropTerm(ownStore, id)),
		openOptions: () => void browser.runtime.openOptionsPage(),
		openReader(withThisPage) {
			const query = withThisPage && tab.id !== undefined ? `?tab=${tab.id}` : '';
			const opened = browser.tabs.create({ url: ownURL(`/reader.html${query}`) });
			if (inWindow) void opened.then(() => window.close());
		},
		openAsTab(first) {
			const page = tab.id === undefined ? '' : `&page=${tab.id}`;
			const url = ownURL(`/popup.html?tab=1${page}#${first}`);
			void browser.tabs.create({ url }).then(() => window.close());
		},
	};
}

/** Milliseconds: a popup that nobody sees isn't painted, and is opened all the same. */
const PAINTED_WITHIN = 100;

/** Resolves when what is shown has been painted and nothing else is to be done. */
function painted(): Promise<void> {
	return new Promise((done) => requestIdleCallback(() => done(), { timeout: PAINTED_WITHIN }));
}

function wearPictureStyles(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(pictureStyles);
	document.adoptedStyleSheets.push(sheet);
}

/** Whom to call where the reader is; until the regions are there, the number that works in most places. */
function placeData(
	regions: readonly Region[],
	settings: Settings,
): Pick<PopupData, 'emergencyNumber' | 'listener' | 'place'> {
	const place = placeOf(regions, settings);
	return { emergencyNumber: place.number, listener: place.crisis, place };
}
