/** The looks that a machine can ask of pages, switched in an open tab. */
import type { CDPSession, Page } from 'puppeteer-core';
import { inFirefox } from './bidi.ts';
import type { Session } from './browsers.ts';

export const LOOKS = ['light', 'dark', 'forced colours'] as const;
export type Look = (typeof LOOKS)[number];

const MEDIA: Readonly<Record<Look, string>> = {
	light: '(prefers-color-scheme: light) and (forced-colors: none)',
	dark: '(prefers-color-scheme: dark) and (forced-colors: none)',
	'forced colours': '(forced-colors: active)',
};

/** In Chromium for this tab, in Firefox for all of them; returns once the page has it. */
export async function switchLook(session: Session, page: Page, look: Look): Promise<void> {
	if (session.name === 'firefox') await switchFirefox(page, look);
	else await switchChromium(page, look);
	await page.waitForFunction((media: string) => matchMedia(media).matches, { polling: 'raf' }, MEDIA[look]);
}

/** What one session emulates, another can't take back: each tab has its one. */
const protocols = new WeakMap<Page, CDPSession>();

async function switchChromium(page: Page, look: Look): Promise<void> {
	const protocol = protocols.get(page) ?? (await page.createCDPSession());
	protocols.set(page, protocol);
	await protocol.send('Emulation.setEmulatedMedia', { features: featuresOf(look) });
}

function featuresOf(look: Look) {
	return [
		{ name: 'forced-colors', value: look === 'forced colours' ? 'active' : 'none' },
		{ name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
	];
}

/**
 * The same in the open card. Chromium keeps what it emulates in a page from frames of another process, as the card's is: that one
 * is asked by itself. Firefox has switched it with the page.
 */
export async function switchLookOfCard(session: Session, page: Page, look: Look): Promise<void> {
	if (session.name === 'firefox') return;
	const frame = page.frames().findLast((each) => !each.detached && each.url().endsWith('/card.html'));
	if (!frame) throw new Error('expected an open card');
	const { client } = frame as unknown as { readonly client: CDPSession };
	await client.send('Emulation.setEmulatedMedia', { features: featuresOf(look) });
	await frame.waitForFunction((media: string) => matchMedia(media).matches, {}, MEDIA[look]);
}

/** Firefox has no emulation: the settings behind its own switches. */
function switchFirefox(page: Page, look: Look): Promise<void> {
	const prefs = {
		'layout.css.prefers-color-scheme.content-override': look === 'dark' ? 0 : 1,
		'ui.systemUsesDarkTheme': look === 'dark' ? 1 : 0,
		'ui.useAccessibilityTheme': look === 'forced colours' ? 1 : 0,
		// 2: the machine's colours for those of pages.
		'browser.display.document_color_use': look === 'forced colours' ? 2 : 0,
	};
	return inFirefox(
		page,
		`for (const [name, value] of Object.entries(${JSON.stringify(prefs)})) Services.prefs.setIntPref(name, value);`,
	);
}
