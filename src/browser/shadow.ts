/** Shadow roots as extensions see them: closed ones too. */

interface ChromiumDom {
	readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
interface FirefoxElement {
	readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

// Not part of the polyfilled API: Chromium has it on `chrome.dom`, Firefox on the element itself.
const { dom } = (globalThis as { chrome?: ChromiumDom }).chrome ?? {};

export function shadowOf(element: Element): ShadowRoot | null {
	if (dom && element instanceof HTMLElement) return dom.openOrClosedShadowRoot(element);
	return (element as FirefoxElement).openOrClosedShadowRoot ?? element.shadowRoot;
}
