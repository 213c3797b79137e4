/**
 * The oldest browsers that Footnote serves, stated once: the manifest, the style sheets' target, the tests' set-up
 * and the README all follow. `tests/unit/bundling/oldest-browsers.test.ts` holds each number to published compatibility data,
 * and `oldest-apis.test.ts` all code and style sheets to what these browsers have.
 */

export interface OldestBrowser {
	/** First number of the version. */
	readonly version: number;
	/** What sets it: the newest of what Footnote can't do without, named as in MDN's browser-compat-data. */
	readonly because: string;
}

export const OLDEST_BROWSERS: Readonly<Record<'chromium' | 'firefox', OldestBrowser>> = {
	// Which text is under the pointer.
	chromium: { version: 128, because: 'api.Document.caretPositionFromPoint' },
	// The same inside of shadow roots. Firefox 140 to 145 registers marks, but draws no underline.
	firefox: { version: 150, because: 'api.Document.caretPositionFromPoint.options_parameter' },
};

/** What Footnote uses and can't do without, named as in MDN's browser-compat-data. */
export const REQUIRED_FEATURES = [
	'api.CSS.highlights_static',
	'api.CSSStyleSheet.replaceSync',
	'api.Document.caretPositionFromPoint',
	'api.Document.caretPositionFromPoint.options_parameter',
	'api.Element.checkVisibility',
	'api.Element.currentCSSZoom',
	'api.HTMLElement.popover',
	'css.selectors.highlight',
	'css.selectors.nesting',
	'css.types.color.color-mix',
	'css.types.color.light-dark',
	'webextensions.api.scripting.executeScript',
	'webextensions.api.scripting.insertCSS',
	'webextensions.api.scripting.RegisteredContentScript.matchOriginAsFallback',
	'webextensions.api.scripting.updateContentScripts',
] as const;
