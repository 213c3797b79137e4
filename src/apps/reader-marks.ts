/**
 * The reader page is marked as any page is: by the same session, with the same detector in the background. No content script
 * runs in pages of the extension, so that the page is its own.
 */
import { filterBits } from 'virtual:footnote-filter';
import { sendToBackground } from '../browser/messages.ts';
import { followOwnNames } from '../browser/own-names.ts';
import { startCard } from '../card/card.ts';
import { inlineSurface } from '../card/inline-surface.ts';
import { cardCss } from '../card/sheet.ts';
import { KINDS } from '../guide/kinds.ts';
import { createWideFilter } from '../matcher/index/wide-filter.ts';
import type { FrameStatus } from '../messages.ts';
import { settingsFor } from '../page/marks/forced-colours.ts';
import { lookCss } from '../page/marks/mark-style.ts';
import { browserClock } from '../page/reading/idle-scheduler.ts';
import { BRIDGE } from '../page/session/bridge.ts';
import { type Session, startSession } from '../page/session/session.ts';
import type { Settings } from '../settings/settings.ts';
import { twice } from '../twice.ts';

/** All but the letter: Footnote's own words about it are no words of the letter, and have their own places. */
const NOT_THE_LETTER = ':not(.reader-text, .reader-text *, :has(.reader-text))';

/** @param report is told what is found whenever that changes */
export function markReader(settings: Settings, report: (status: FrameStatus) => void): Session {
	const sheet = new CSSStyleSheet();
	document.adoptedStyleSheets.push(sheet);
	const filter = createWideFilter(filterBits);
	const session = startSession({
		window,
		neverRead: NOT_THE_LETTER,
		settings: forReader(settings),
		host: '',
		isCalled: false,
		kinds: KINDS,
		filter,
		ask: (question) => sendToBackground('detect', question),
		clock: browserClock(window),
		// There is no site here to switch off.
		actions: {
			ask: (name, request) =>
				name === 'switchSite' ? Promise.resolve(false as never) : sendToBackground(name, request),
		},
		loadCard: async () => {
			const bridge = window[BRIDGE];
			bridge?.attachCard(startCard(bridge, { window, surface: inlineSurface(cardCss) }));
			return bridge !== undefined;
		},
		style: async (now) => {
			sheet.replaceSync(now ? lookCss(now) : '');
			return true;
		},
		report: async (status) => {
			report(status);
			return twice('status', () => sendToBackground('status', status));
		},
	});
	followOwnNames(window, (bits) => {
		filter.takeOwn(bits);
		session.renew();
	});
	return { ...session, update: (next) => session.update(forReader(next)) };
}

/** Whoever opens a letter here wants its words explained, all of them, and wherever else Footnote is off. */
function forReader(settings: Settings): Settings {
	return settingsFor({ ...settings, on: true, runs: 'everywhere', offSites: [], density: 'full' }, window);
}
