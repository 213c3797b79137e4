/** A page with Footnote is the page without it: every node, attribute and style sheet of saved pages. */
import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { type Server, serve } from '../harness/serve.ts';
import { untilIdle } from '../page/marked.ts';

const OWN = 'tests/pages/ordinary';
/** `PAGES=FOLDER`: saved pages of other sites too. They are not in the repository, as they belong to others. */
const FOLDERS = process.env.PAGES ? [OWN, process.env.PAGES] : [OWN];
/** Nothing is fetched from elsewhere, so that both browsers are given the same. */
const OFFLINE = {
	chromium: { args: ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'] },
	firefox: { proxy: '127.0.0.1:9' },
};

describe.each(BROWSERS)('in %s', (name) => {
	let sessions: readonly Session[] = [];
	let pages: readonly Page[] = [];
	beforeAll(async () => {
		sessions = await Promise.all([false, true].map((bare) => launch(name, { ...OFFLINE[name], bare })));
		pages = await Promise.all(sessions.map(({ browser }) => browser.newPage()));
	});
	afterAll(() => Promise.all(sessions.map((session) => session.close())));

	describe.each(FOLDERS)('%s', (folder) => {
		let server: Server;
		let marked = 0;
		beforeAll(async () => {
			server = await serve(folder);
		});
		afterAll(async () => {
			await server.close();
			// Or nothing would have been tried.
			expect(marked).toBeGreaterThan(0);
		});
		const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
		test.each(files)('%s', async (file) => {
			const address = `${server.origin}/${encodeURIComponent(file)}`;
			const [own, bare] = await Promise.all(pages.map((page) => contentOf(page, address)));
			marked += own?.marks ?? 0;
			expect(own?.sheets).toEqual(bare?.sheets);
			// Not with `toBe`: a difference in a megabyte would be printed whole.
			expect(firstDifference(own?.html ?? '', bare?.html ?? '')).toBe('');
		});
	});
});

interface Content {
	readonly html: string;
	/** How many sheets the document has, those adopted, and the rules in all of them. */
	readonly sheets: readonly number[];
	readonly marks: number;
}

async function contentOf(page: Page, address: string): Promise<Content> {
	await page.goto(address);
	await page.bringToFront();
	for (let time = 0; time < 5; time++) await untilIdle(page);
	return page.evaluate(() => {
		const serialised = (root: Document | ShadowRoot): string => {
			const roots = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
			const own = [...root.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join('\n');
			return [own, ...roots.map(serialised)].join('\n#shadow-root\n');
		};
		const rules = (sheet: CSSStyleSheet) => {
			try {
				return sheet.cssRules.length;
			} catch {
				return 0;
			}
		};
		return {
			html: serialised(document),
			sheets: [
				document.styleSheets.length,
				document.adoptedStyleSheets.length,
				[...document.styleSheets, ...document.adoptedStyleSheets].reduce(
					(sum, sheet) => sum + rules(sheet),
					0,
				),
			],
			marks: [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
		};
	});
}

/** The surroundings of the first place at which two texts differ; nothing when they are the same. */
function firstDifference(one: string, other: string): string {
	if (one === other) return '';
	let at = 0;
	while (one[at] === other[at]) at++;
	return `${one.slice(Math.max(0, at - 80), at + 80)} ≠ ${other.slice(Math.max(0, at - 80), at + 80)}`;
}
