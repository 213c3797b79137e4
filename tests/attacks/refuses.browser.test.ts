/** Pages that forbid frames, isolate themselves, or give frames and elements the names of what we ask for: the card opens all the same. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { hoverMark } from '../harness/marks.ts';
import { type Server, serve } from '../harness/serve.ts';
import { escapeCard, untilCard } from '../harness/until.ts';

const csp = (value: string) => ({ 'content-security-policy': value });
const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'isolates itself': {
		'cross-origin-embedder-policy': 'require-corp',
		'cross-origin-opener-policy': 'same-origin',
	},
	'lends nothing to frames': { 'cross-origin-embedder-policy': 'credentialless' },
	'allows no frames': csp("frame-src 'none'; child-src 'none'"),
	'allows next to nothing': csp("default-src 'none'; script-src 'unsafe-inline'"),
	'is sandboxed': csp('sandbox allow-scripts'),
	'trusts no types': csp("require-trusted-types-for 'script'; trusted-types 'none'"),
};

describe.each(BROWSERS)('%s', (name) => {
	let session: Session;
	let server: Server;
	let page: Page;
	beforeAll(async () => {
		server = await serve('tests/pages', ({ search }) => HEADERS[decodeURIComponent(search.slice(1))] ?? {});
		session = await launch(name, { still: true });
		page = await session.browser.newPage();
	});
	afterAll(async () => {
		await session?.close();
		await server?.close();
	});

	async function cardOn(path: string): Promise<void> {
		await page.mouse.move(590, 490);
		await page.goto(`${server.origin}/attacks/${path}`);
		await page.bringToFront();
		await hoverMark(page, 'plantar fasciitis');
		expect(await untilCard(page, /heel/i)).toMatch(/plantar fasciitis/i);
		await escapeCard(page);
	}

	test.each(Object.keys(HEADERS))('a page that %s', (what) =>
		cardOn(`words.html?${encodeURIComponent(what)}`),
	);

	test('frames named as the extension API is', () => cardOn('names.html'));

	test('elements named as what the card asks the page for', () => cardOn('clobbers.html'));
});
