/** A reader's own file of words, in the real options: chosen, looked at, used, removed, brought back, reset. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_FILE } from '../../src/glossary/whole-file.ts';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { hoverMark, marksOf } from '../harness/marks.ts';
import { untilSays } from '../harness/says.ts';
import { type Server, serve } from '../harness/serve.ts';
import { escapeCard, untilCard } from '../harness/until.ts';
import { press } from '../ui/views.ts';

const SECTION = '[aria-labelledby="section-your-own-words"]';

/** Windows-1252, as old programs write, with a slip of each kind. */
const WARD = Buffer.from(
	[
		'Meaning;Word;Other names',
		'Nil by mouth;NBM;nothing by mouth',
		'Medicines to take home;TTO;',
		';obs;',
		'Never be mean;nbm;',
		'Everywhere;the;',
		'A caf\u00e9 on level 3;Caf\u00e9 Seven;NBM',
	].join('\r\n'),
	'latin1',
);

describe.each(BROWSERS)('in %s', (name) => {
	let session: Session;
	let server: Server;
	let options: Page;
	let folder: string;

	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'footnote-words-'));
		server = await serve('tests/pages');
		session = await launch(name);
		options = await session.openOwn('options.html');
		await options.waitForSelector('.options-file input');
	});
	afterAll(async () => {
		await session?.close();
		await server?.close();
		rmSync(folder, { recursive: true });
	});

	/** Chooses a file of this content. */
	async function choose(file: string, content: string | Uint8Array): Promise<void> {
		const path = join(folder, file);
		writeFileSync(path, content);
		const field = await options.waitForSelector(`${SECTION} input[type="file"]`);
		await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
	}
	/** What the section says, with what is folded in it. */
	const section = () => options.$eval(SECTION, (element) => element.textContent ?? '');
	const untilSectionSays = (text: string) =>
		options.waitForFunction(
			(part: string, wanted: string) => document.querySelector(part)?.textContent?.includes(wanted),
			{ polling: 'raf' },
			SECTION,
			text,
		);

	test('a file is read, and said what was found in it, before any of it is stored', async () => {
		await choose('ward.csv', WARD);
		await untilSays(options, '3 words from ward.csv');
		const said = await section();
		expect(said).toContain('3 lines and 1 other name were left out');
		expect(said).toContain('Line 4: “obs” has no meaning; expected one in the column “Meaning”.');
		expect(said).toContain('Line 5: “nbm” stands in line 2 already');
		expect(said).toMatch(/Line 6: “the” stands in nearly every text/);
		expect(said).toContain('Line 7: “NBM”, another name of “Café Seven”: it is a word of its own in line 2.');
		expect(said).toContain('A café on level 3');
		expect(await ownKeys(options)).not.toContain('glossary');
		await press(options, /^cancel$/i);
		await options.waitForFunction(() => !document.querySelector('.options-found'), { polling: 'raf' });
	});

	test('used, it shows in another window too; who uses keys is still in the section', async () => {
		const other = await session.openOwn('options.html');
		await options.bringToFront();
		await choose('ward.csv', WARD);
		await press(options, /^use these words$/i);
		await untilSays(options, 'From now on the 3 words from ward.csv are underlined too.');
		await untilSays(options, 'Choose another file');
		expect(
			await options.evaluate(
				() => document.activeElement?.closest('section')?.querySelector('h2')?.innerText,
			),
		).toBe('Your own words');
		await options.click('.options-there + .options-look summary');
		await untilSays(options, 'Medicines to take home');
		await other.bringToFront();
		await untilSays(other, '3 words, read on');
		await other.close();
		await options.bringToFront();
	});

	test('the example file is a file of words; it takes the place of others, and undone it goes again', async () => {
		await choose('example.csv', EXAMPLE_FILE);
		await untilSays(options, '2 words from example.csv');
		await untilSays(options, 'This takes the place of the 3 words from ward.csv.');
		expect(await section()).not.toContain('left out');
		await press(options, /^use these words$/i);
		await untilSays(options, '2 words, read on');
		await press(options, /^undo$/i);
		await untilSays(options, '3 words, read on');
	});

	test('from the file to the mark: a word of it on an open page is marked and explained, and no longer once it is removed', async () => {
		const page = await session.browser.newPage();
		await page.bringToFront();
		await page.goto(`${server.origin}/stages/ordinary.html`);
		await page.evaluate(() => {
			document.body.append(
				Object.assign(document.createElement('p'), { textContent: 'He had a second keyworker.' }),
			);
		});
		const marks = async () => (await marksOf(page)).map(({ text }) => text);
		await options.bringToFront();
		await choose('open.csv', 'Keyworker,"The person on the ward who looks after you.\nAsk them first."\n');
		await press(options, /^use these words$/i);
		await untilSectionSays('From now on the 1 word from open.csv is underlined too.');
		await page.bringToFront();
		await hoverMark(page, 'keyworker');
		const card = await untilCard(page, /looks after you/);
		expect(card).toContain('The person on the ward who looks after you. Ask them first.');
		expect(card).toContain('open.csv');
		await escapeCard(page);
		await options.bringToFront();
		await press(options, /^remove them$/i);
		await untilSectionSays('The 1 word from open.csv was removed.');
		await page.bringToFront();
		await expect.poll(marks).toEqual([]);
		await page.close();
		await options.bringToFront();
		await choose('ward.csv', WARD);
		await press(options, /^use these words$/i);
		await untilSectionSays('3 words, read on');
	});

	test('words that were removed don’t come back after everything is reset', async () => {
		await press(options, /^remove them$/i);
		await untilSectionSays('The 3 words from ward.csv were removed.');
		await press(options, /^reset everything$/i);
		await press(options, /^yes, reset everything$/i);
		await press(options, /^erase it for good now$/i);
		await options.waitForFunction(
			() =>
				![...document.querySelectorAll('button')].some(({ innerText }) =>
					/^(undo|erase it)/i.test(innerText),
				),
			{ polling: 'raf' },
		);
		expect(await ownKeys(options)).toEqual([]);
		await choose('ward.csv', WARD);
		await press(options, /^use these words$/i);
		await untilSectionSays('3 words, read on');
	});

	test('removed, undone; reset, brought back', async () => {
		await press(options, /^remove them$/i);
		await untilSays(options, 'The 3 words from ward.csv were removed.');
		expect(await ownKeys(options)).toEqual([]);
		await press(options, /^undo$/i);
		await untilSays(options, '3 words, read on');
		await press(options, /^reset everything$/i);
		await press(options, /^yes, reset everything$/i);
		await untilSays(options, 'Choose a file of words');
		expect(await ownKeys(options)).toEqual(['erased', 'erased-at']);
		await press(options, /^bring everything back$/i);
		await untilSays(options, '3 words, read on');
		expect(await ownKeys(options)).toEqual([
			...['glossary', 'glossary-filter', 'glossary-first', 'glossary-index', 'glossary-words-0'],
		]);
	});

	test.each([
		[
			'a spreadsheet',
			'words.xlsx',
			Buffer.from('504b0304140006000800', 'hex'),
			'words.xlsx: This is a spreadsheet, or another packed file. Footnote reads tables that are saved as CSV. Open the file in a spreadsheet program, choose “Save as” or “Download”, and there “CSV”. Nothing was changed.',
		],
		[
			'a picture',
			'words.csv',
			Buffer.from('89504e470d0a1a0a', 'hex'),
			'words.csv: This is a picture. Footnote reads tables',
		],
		[
			'an empty file',
			'empty.csv',
			'',
			'empty.csv: This file is empty. Expected a word and its meaning in each line. Nothing was changed.',
		],
		[
			'a letter',
			'letter.txt',
			'Dear colleague\nplease read this',
			'letter.txt: This file has no columns: no comma, semicolon or tab stands behind the words.',
		],
	])('%s is refused with what was expected, and the words stay', async (_what, file, content, why) => {
		await choose(file, content);
		await untilSectionSays(why);
		expect(await section()).toContain('3 words, read on');
	});

	test('a letter with commas is no table either: none of its lines is a word', async () => {
		await choose('letter.txt', 'Dear colleague,\nplease read this, when you can, today');
		await untilSectionSays('letter.txt was read. No word in it can be used.');
		const said = await section();
		expect(said).toContain('Line 1: “Dear colleague” has no meaning; expected one in the second column.');
		expect(said).toContain('Line 2: there are 3 columns, and 2 were expected, a word and its meaning');
		expect(said).toContain('3 words, read on');
		await press(options, /^close$/i);
	});

	test('ten thousand words are read and stored; what is going on is said first', async () => {
		const rows = Array.from({ length: 10_000 }, (_, at) => `ward${at} word,what ${at} means`);
		// All that the section says in its live region, from here on.
		await options.evaluate((part: string) => {
			const status = document.querySelector(`${part} [role="status"]`);
			const said: string[] = [];
			(window as unknown as { said: string[] }).said = said;
			if (status)
				new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
					...{ subtree: true, childList: true, characterData: true },
				});
		}, SECTION);
		await choose('many.csv', rows.join('\n'));
		await press(options, /^use these words$/i);
		await untilSays(options, 'From now on the 10,000 words from many.csv are underlined too.');
		expect(await options.evaluate(() => (window as unknown as { said: string[] }).said.join(' | '))).toMatch(
			/Reading many\.csv….*10,000 words can be used.*Getting 10,000 words ready…/,
		);
		await press(options, /^undo$/i);
		await untilSays(options, '3 words, read on');
	});
});

/** What the reader has in Footnote's own database. */
async function ownKeys(view: Page): Promise<string[]> {
	return view.evaluate(
		() =>
			new Promise<string[]>((done, failed) => {
				const opening = indexedDB.open('footnote');
				opening.onerror = () => failed(opening.error);
				opening.onsuccess = () => {
					const reading = opening.result.transaction('own').objectStore('own').getAllKeys();
					reading.onsuccess = () => {
						opening.result.close();
						done(reading.result.map(String));
					};
				};
			}),
	);
}
