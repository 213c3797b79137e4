/** An index that can't be used: the popup says so, and pages are left alone; without that of asking all but answers is there. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ASK_INDEX_FILE } from '../../src/ask/index/rows.ts';
import { INDEX_FILE } from '../../src/matcher/index/index-file.ts';
import { BROWSERS, builtFor, launch, type Session } from '../harness/browsers.ts';
import type { BrowserName } from '../harness/find-browsers.ts';
import { untilSays } from '../harness/says.ts';
import { type Server, serve } from '../harness/serve.ts';
import { ask, press, tabIdOf } from '../ui/views.ts';

/** What may be wrong with the file. */
const FAULTS: Record<string, (bytes: Buffer) => Buffer> = {
	'damaged in the middle': (bytes) => {
		const at = bytes.length >> 1;
		return Buffer.concat([
			bytes.subarray(0, at),
			Buffer.from([~(bytes[at] as number) & 255]),
			bytes.subarray(at + 1),
		]);
	},
	'cut off': (bytes) => bytes.subarray(0, bytes.length >> 1),
	'of another version': (bytes) => {
		const other = Buffer.from(bytes);
		other.writeUInt32LE(other.readUInt32LE(4) + 1, 4);
		return other;
	},
};

describe.each(BROWSERS)('in %s', (name) => {
	// A browser for each fault, in both files: neither is needed for what is expected without the other.
	describe.each(Object.keys(FAULTS))('%s', (fault) => {
		let session: Session;
		let server: Server;
		let folder = '';
		beforeAll(async () => {
			folder = buildWith(name, FAULTS[fault] as (bytes: Buffer) => Buffer);
			server = await serve('tests/pages');
			session = await launch(name, { build: folder });
		});
		afterAll(async () => {
			await session?.close();
			await server?.close();
			rmSync(folder, { recursive: true, force: true });
		});

		test('the index', async () => {
			const page = await session.browser.newPage();
			const errors: unknown[] = [];
			page.on('pageerror', (error) => errors.push(error));
			await page.goto(`${server.origin}/demo/heel-numbness.html`);
			await page.bringToFront();
			const before = await page.content();
			const popup = await session.openOwn(`popup.html?page=${await tabIdOf(session, page.url())}#page`);
			await untilSays(popup, 'look up words just now');
			await page.bringToFront();
			expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
			expect(await page.content()).toBe(before);
			expect(errors).toEqual([]);
		});

		test('the index of asking', async () => {
			const popup = await session.openOwn('popup.html?tab=1#guide');
			await popup.waitForSelector('.popup-group');
			await ask(popup, 'gout');
			await untilSays(popup, 'The guide could not be opened');
			await ask(popup, '');
			await popup.waitForSelector('.popup-group');
			await press(popup, /^checklist$/i, '[role="tab"]');
			await popup.waitForSelector('.fn-checklist h2');
		});
	});
});

/** A copy of the build in which both files have a fault. */
function buildWith(name: BrowserName, fault: (bytes: Buffer) => Buffer): string {
	const folder = mkdtempSync(join(tmpdir(), 'footnote-index-'));
	cpSync(builtFor(name), folder, { recursive: true });
	for (const file of [INDEX_FILE, ASK_INDEX_FILE].map((path) => join(folder, path)))
		writeFileSync(file, fault(readFileSync(file)));
	return folder;
}
