/**
 * The popup in its real window below the toolbar, which grows with what is in it: a popup page in a tab of
 * fixed size shows nothing of that. Needs a window (`headful`), see `display.ts`.
 */
import type { Page } from 'puppeteer-core';
import type { Session } from './browsers.ts';
import { untilTrue } from './until.ts';

/** Prefs without which Firefox opens a popup only when somebody presses its button, and closes it at once. */
export const FIREFOX_POPUP_PREFS = {
	'extensions.openPopupWithoutUserGesture.enabled': true,
	'ui.popup.disable_autohide': true,
};

/** @param given what JSON can hold */
export type InPopup = <Result, Given extends readonly unknown[]>(
	look: (popup: Window & typeof globalThis, ...given: Given) => Result,
	...given: Given
) => Promise<Awaited<Result>>;

/**
 * Opens the popup over the tab that is in front, and waits until something is in it.
 * @param front the page in that tab
 * @param own any page of the extension, which may stay in the background: both browsers let it reach into the popup's window
 * @returns evaluates a function with the popup's window and what else is given; it is sent as text and must stand alone
 */
export async function openToolbarPopup(session: Session, front: Page, own: Page): Promise<InPopup> {
	const api = session.name === 'chromium' ? 'chrome' : 'browser';
	const popup = `${api}.extension.getViews({ type: 'popup' })[0]`;
	// A popup closes as soon as its window loses the focus.
	await front.bringToFront();
	await front.waitForFunction(() => document.hasFocus(), { polling: 'raf' });
	await own.evaluate(`${api}.action.openPopup()`);
	// By the frames of the tab in front: one in the background paints none, and its timers rest.
	await untilTrue(front, () => own.evaluate(`Boolean(${popup}?.document.querySelector('main'))`));
	return async (look, ...given) =>
		(await own.evaluate(
			`(${look})(${[popup, ...given.map((one) => JSON.stringify(one))].join(', ')})`,
		)) as never;
}
