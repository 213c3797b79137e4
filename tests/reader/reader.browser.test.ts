/** The reader page as it ships: letters come in as files or pasted, are marked, explained and printed, and go nowhere. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { cardElements, clickInCard } from '../harness/card.ts';
import { makePdf } from '../harness/pdf.ts';
import { untilSays } from '../harness/says.ts';
import { serve } from '../harness/serve.ts';
import { untilCard } from '../harness/until.ts';
import { ask, press, tabIdOf, type } from '../ui/views.ts';
import { HOSPITAL_LETTER, LETTER, letterPage, RESULTS } from './letters.ts';

const folder = mkdtempSync(join(tmpdir(), 'footnote-reader-'));

function fileOf(name: string, bytes: Buffer | string): string {
	const path = join(folder, name);
	writeFileSync(path, bytes);
	return path;
}

describe.each(BROWSERS)('in %s', (name) => {
	let session: Session;
	beforeAll(async () => {
		session = await launch(name);
	});
	afterAll(() => session?.close());
	const opened: Page[] = [];
	/** Letters that stay open are told of all that is kept, and looked at again. */
	afterEach(async () => {
		for (const page of opened.splice(0)) await page.close();
	});

	async function openView(path: string): Promise<Page> {
		const page = await session.openOwn(path);
		opened.push(page);
		return page;
	}
	async function openReader(): Promise<Page> {
		const page = await openView('reader.html');
		await page.bringToFront();
		await page.waitForSelector('.reader-opener');
		return page;
	}
	async function choose(page: Page, path: string): Promise<void> {
		const field = (await page.waitForSelector('.reader-file')) as ElementHandle<HTMLInputElement>;
		await field.uploadFile(path);
	}
	const textOf = (page: Page) => page.$eval('.reader-text', (text) => (text as HTMLElement).innerText);
	/** As the browser does when something is pasted. Firefox takes the one kind of data in a way of its own. */
	const paste = (page: Page, data: string, dataType = 'text/plain') =>
		page.evaluate(
			(value, kind) => {
				const clipboardData = new DataTransfer();
				clipboardData.setData(kind, value);
				const init = { clipboardData, data: value, dataType: kind, bubbles: true, cancelable: true };
				document.body.dispatchEvent(new ClipboardEvent('paste', init));
			},
			data,
			dataType,
		);

	test('a pasted letter is marked by the same engine, and its words stand beside it', async () => {
		const page = await openReader();
		await type(page, 'textarea', 'Your heel hurts because of plantar fasciitis.');
		await press(page, /^read this text/i);
		await untilSays(page, 'One word explained');
		await paste(page, LETTER);
		await untilSays(page, 'Tarsal tunnel syndrome');
		const words = await page.$$eval('.reader-words button', (all) =>
			all.map(({ textContent }) => textContent),
		);
		expect(words).toEqual(
			expect.arrayContaining(['Nerve conduction study', 'Tarsal tunnel syndrome', 'Peripheral neuropathy']),
		);
		await page.waitForFunction(() => [...CSS.highlights.keys()].length > 0, { polling: 'raf' });
		await press(page, /^tarsal tunnel syndrome/i, '.reader-words button');
		await page.waitForSelector('footnote-card');
		await page.keyboard.press('Escape');
		expect(await textOf(page)).toContain('Yours sincerely,\nDr A. Sample');
	});

	test('its cards offer nothing that only a site has', async () => {
		const page = await openReader();
		await paste(page, LETTER);
		await untilSays(page, 'Tarsal tunnel syndrome');
		await press(page, /^tarsal tunnel syndrome/i, '.reader-words button');
		await untilCard(page, /More/);
		const more = (await cardElements(page)).find(({ tag, text }) => tag === 'button' && text === 'More');
		if (more) await clickInCard(page, more);
		expect(await untilCard(page, /Hide this term/)).not.toContain('Not on this site');
	});

	test('a letter full of hard words has all of them marked, however many there are', async () => {
		const page = await openReader();
		const hard =
			'sciatica, osteoarthritis, cellulitis, tarsal tunnel syndrome, osteomyelitis, bursitis, tendinopathy, lymphoedema, psoriasis, ' +
			'atrial fibrillation, pneumonia, cirrhosis, hepatitis, pancreatitis, glaucoma, tinnitus, epilepsy, endometriosis, sepsis';
		const count = hard.split(', ').length;
		await paste(page, `We looked for ${hard}.`);
		await untilSays(page, `${count} words explained`);
		await page.waitForFunction(
			(all: number) => [...CSS.highlights.values()].reduce((sum, marks) => sum + marks.size, 0) === all,
			{ polling: 'raf' },
			count,
		);
	});

	test('pasted HTML becomes text: nothing of it loads or runs', async () => {
		const page = await openReader();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await paste(
			page,
			`<h1>Letter</h1><p onclick="x()">A mild <b>peripheral neuropathy</b>.<img src="http://127.0.0.1:9/a.png" onerror="document.title='ran'">
			<script>document.title='ran'</script><style>@import "http://127.0.0.1:9/b.css"</style><iframe src="http://127.0.0.1:9/c"></iframe>
			<ul><li>Rest</li><li>Orthotics</li></ul><table><tr><td>HbA1c</td><td>48</td></tr></table>`,
			'text/html',
		);
		await untilSays(page, 'Peripheral neuropathy');
		expect(
			await page.$$eval('.reader-text *', (all) =>
				[...new Set(all.map(({ localName }) => localName))].sort(),
			),
		).toEqual(['h2', 'li', 'p', 'table', 'tbody', 'td', 'tr', 'ul']);
		expect(await page.title()).not.toBe('ran');
		expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
	});

	test('a PDF is read page by page, and a long one says what was left out', async () => {
		const page = await openReader();
		const pages = Array.from({ length: 503 }, (_none, at) => letterPage(`This is sheet ${at + 1}.`));
		await choose(page, fileOf('long.pdf', makePdf(pages)));
		await page.waitForSelector('.reader-page', { timeout: 10_000 });
		await untilSays(page, '3 more were left out');
		expect(await page.$$eval('.reader-page', ({ length }) => length)).toBe(500);
		const first = await page.$eval('.reader-page', (section) => (section as HTMLElement).innerText);
		expect(first).toContain('tarsal tunnel syndrome in the left foot.');
		expect(await page.$eval('.reader-page h2', ({ textContent }) => textContent)).toBe('Foot clinic');
		await untilSays(page, 'Tarsal tunnel syndrome');
	});

	test('reading can be cancelled, and what was open before stays', async () => {
		const page = await openReader();
		await paste(page, LETTER);
		await page.waitForSelector('.reader-text');
		await choose(page, fileOf('locked-cancel.pdf', makePdf([letterPage()], 'secret')));
		await page.waitForSelector('.reader-password');
		await press(page, /^cancel/i);
		await page.waitForFunction(() => !document.querySelector('.reader-password, .reader-progress'), {
			polling: 'raf',
		});
		expect(await textOf(page)).toContain('Dear Mr Example');
	});

	test('a locked PDF asks for its password, kindly, until it is right', async () => {
		const page = await openReader();
		await choose(page, fileOf('locked.pdf', makePdf([letterPage()], 'secret')));
		await page.waitForSelector('.reader-password');
		await type(page, '.reader-password input', 'wrong');
		await press(page, /^open it/i);
		await untilSays(page, 'That password doesn’t open it');
		await type(page, '.reader-password input', 'secret');
		await press(page, /^open it/i);
		await page.waitForSelector('.reader-text');
		expect(await textOf(page)).toContain('peripheral neuropathy');
	});

	test.each([
		['scan.pdf', makePdf([[], []]), 'This PDF holds pictures, not text'],
		['broken.pdf', Buffer.from('%PDF-1.7\nnothing of a PDF follows'), 'This file can’t be opened'],
		['photo.jpg', Buffer.from('ffd8ffe000104a464946', 'hex'), 'can’t read photos and scans yet'],
		['sheet.pdf', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'can’t read this kind of file'],
		['empty.txt', '', 'There is nothing to read in it'],
		['long.txt', 'All is well. '.repeat(800_000), 'This text is too long'],
	])('%s gets a clear message', async (file, bytes, message) => {
		const page = await openReader();
		await choose(page, fileOf(file, bytes));
		await untilSays(page, message);
		expect(await page.$('.reader-opener')).not.toBeNull();
	});

	test('a file that is too big isn’t even read, and ten megabytes pasted are refused', async () => {
		const page = await openReader();
		await choose(page, fileOf('big.pdf', Buffer.alloc(51_000_000)));
		await untilSays(page, 'This file is too big');
		await paste(page, 'gout '.repeat(2_000_000));
		await untilSays(page, 'This text is too long');
	});

	test('a result sheet gets a table beside its own ranges, in doubt where it may be misread', async () => {
		const page = await openReader();
		await paste(
			page,
			'HbA1c\t48\tmmol/mol\t20-42\tH\nPotassium\t59\tmmol/L\t3.5-5.3\nSodium\t140\tmmol/L\t133-146',
		);
		await page.waitForSelector('.reader-results tbody tr');
		const rows = await page.$$eval('.reader-results tbody tr', (all) =>
			all.map(({ innerText }) => innerText),
		);
		expect(rows[0]).toMatch(/HbA1c.*48 mmol\/mol.*6\.54 %.*20 to 42.*Above the range on your sheet/s);
		expect(rows[1]).toContain('Not sure: This is so unusual');
		expect(rows[1]).not.toContain('the range on your sheet');
		expect(rows[2]).toContain('Within the range on your sheet');
		// What a test is comes with the guide, which may be later than the letter.
		await (await page.waitForSelector('.reader-results summary'))?.click();
		await untilSays(page, 'A blood test that shows how high your blood sugar has been');
	});

	test('a value that laboratories phone stands first, with whom to call and who says so', async () => {
		const page = await openReader();
		await paste(page, 'Sodium\t140\tmmol/L\t133-146\nPotassium\t6.4\tmmol/L\t3.5-5.3\tH');
		await page.waitForSelector('.reader-urgent');
		const told = await page.$eval('.reader-urgent', (box) => (box as HTMLElement).innerText);
		expect(told).toMatch(
			/^Call today: potassium 6\.4 mmol\/L.*call your doctor or the clinic today.*From Homerton/s,
		);
		expect(told).not.toMatch(/sodium/i);
		const isFirst = await page.$eval(
			'.reader-urgent',
			(box) => box.previousElementSibling?.localName === 'h2',
		);
		expect(isFirst, 'expected nothing but the title above what is urgent').toBe(true);
		const width = await page.$eval('.reader-urgent svg', (shape) => shape.getBoundingClientRect().width);
		expect(width).toBeLessThan(40);
		await paste(page, 'Potassium\t5.9\tmmol/L\t3.5-5.3\tH');
		await page.waitForFunction(() => document.querySelectorAll('.reader-results tbody tr').length === 1, {
			polling: 'raf',
		});
		expect(await page.$('.reader-urgent')).toBeNull();
	});

	test('in a narrow window each cell of the results says what it is', async () => {
		const page = await openReader();
		await page.setViewport({ width: 320, height: 640 });
		await paste(page, RESULTS);
		await page.waitForSelector('.reader-results tbody tr');
		const cells = await page.$$eval('.reader-results tbody tr:first-child td', (all) =>
			all.map((cell) => (cell as HTMLElement).innerText.split('\n')[0]),
		);
		expect(cells).toEqual(['Your result', 'Range on your sheet']);
	});

	test('a file that is dropped on the page is read', async () => {
		const page = await openReader();
		await page.evaluate((text) => {
			const data = new DataTransfer();
			data.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }));
			const init = { dataTransfer: data, bubbles: true, cancelable: true };
			const over = new DragEvent('dragover', init);
			document.body.dispatchEvent(over);
			// A page that doesn't take what is dragged over it is left for the file.
			if (!over.defaultPrevented) throw new Error('the drop would be refused');
			const drop = new DragEvent('drop', init);
			document.body.dispatchEvent(drop);
			if (!drop.defaultPrevented) throw new Error('the browser would open the file');
		}, LETTER);
		await untilSays(page, 'Tarsal tunnel syndrome');
		expect(await page.title()).toMatch(/^dropped\.txt/);
		expect(await page.$('.reader-dropping')).toBeNull();
	});

	test('questions for the doctor come from the letter, are kept only when asked, and are the reader’s to change', async () => {
		const doctor = await openView('popup.html?tab=1#doctor');
		await doctor.waitForSelector('.fn-asking');
		const page = await openReader();
		await paste(page, RESULTS);
		await page.waitForSelector('.reader-asking li');
		const asked = () =>
			page.$$eval('.reader-asking li', (all) => all.map(({ textContent }) => textContent ?? ''));
		expect(await asked()).toEqual([
			'Does the sheet really say that my potassium is 59 mmol/L, and has anyone acted on it?',
			'My HbA1c is above the range on the sheet: what happens next?',
			'My haemoglobin is below the range on the sheet: what happens next?',
			'No range stands beside my eGFR on the sheet: what does it mean for me?',
		]);
		const guide = await openView('popup.html?tab=1#guide');
		await guide.waitForSelector('.popup-group');
		await ask(guide, 'peripheral neuropathy');
		await press(guide, /^peripheral neuropathy/i);
		await guide.waitForSelector('.fn-term');
		await press(guide, /^keep for my doctor/i);
		await page.bringToFront();
		await untilSays(page, 'What does peripheral neuropathy mean for me, and what helps?');
		// Nothing is the reader's own yet.
		expect(await doctor.$('.fn-asking-own')).toBeNull();

		await press(page, /^keep these questions/i);
		await untilSays(page, 'Kept on this device');
		await doctor.bringToFront();
		await doctor.waitForSelector('.fn-asking-own textarea');
		const own = () => doctor.$$eval('.fn-asking-own textarea', (all) => all.map(({ value }) => value));
		const suggested = await own();
		expect(suggested.slice(0, 5)).toEqual(await asked());
		expect(suggested.at(-1)).toBe('When should I come back, or get help sooner?');
		expect(suggested.length).toBeLessThanOrEqual(8);

		await doctor.click('[aria-label="Remove question 2"]');
		await press(doctor, /^undo/i, '.fn-asking button');
		expect(await own()).toEqual(suggested);
		await doctor.click('[aria-label="Remove question 2"]');
		await press(doctor, /^add a question/i);
		await doctor.waitForFunction(
			(label: string) => document.activeElement?.ariaLabel === label,
			{ polling: 'raf' },
			`Question ${suggested.length}`,
		);
		await doctor.keyboard.type('May I still drive?');
		const changed = [...suggested.toSpliced(1, 1), 'May I still drive?'];
		expect(await own()).toEqual(changed);
		await doctor.waitForFunction(() => localStorage.getItem('visit-unsaved') === null, { polling: 'raf' });
		const again = await openView('popup.html?tab=1#doctor');
		await again.waitForSelector('.fn-asking-own textarea');
		expect(
			await again.$$eval('.fn-asking .fn-print-only li', (all) => all.map(({ textContent }) => textContent)),
		).toEqual(changed);
	});

	test('a Word document is read; a bomb and a spreadsheet renamed are refused', async () => {
		const page = await openReader();
		const xml = (text: string) => new TextEncoder().encode(text);
		const body = '<w:body><w:p><w:r><w:t>A mild peripheral neuropathy.</w:t></w:r></w:p></w:body>';
		const letter = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:document>`;
		const word = (files: Zippable) => Buffer.from(zipSync(files));
		await choose(page, fileOf('letter.docx', word({ 'word/document.xml': xml(letter) })));
		await untilSays(page, 'Peripheral neuropathy');
		await choose(page, fileOf('bomb.docx', word({ 'word/document.xml': new Uint8Array(40_000_000) })));
		await untilSays(page, 'This text is too long');
		await choose(page, fileOf('sheet.docx', word({ 'xl/workbook.xml': xml('<x/>') })));
		await untilSays(page, 'can’t read spreadsheets');
		expect(await textOf(page)).toContain('A mild peripheral neuropathy.');
	});

	test('text in another language is shown, and said to be so', async () => {
		const page = await openReader();
		await paste(
			page,
			'Sehr geehrte Frau Muster, die Untersuchung des Fußes war ohne Befund. Wir haben nicht mehr zu tun als zu warten, und das ist gut.',
		);
		await untilSays(page, 'This text is not in English');
	});

	test('printed, it is a letter with its footnotes', async () => {
		const page = await openReader();
		await paste(page, LETTER);
		await untilSays(page, 'Tarsal tunnel syndrome');
		const paper = await page.evaluate(() => {
			dispatchEvent(new Event('beforeprint'));
			const { innerHTML = '', textContent = '' } = document.querySelector('.reader-paper') ?? {};
			dispatchEvent(new Event('afterprint'));
			return { innerHTML, textContent };
		});
		expect(paper.innerHTML).toMatch(/nerve conduction study<sup>\d<\/sup>/);
		expect(paper.textContent).toContain('Footnotes');
		expect(paper.textContent).toMatch(/Tarsal tunnel syndrome\. .*From /);
		expect(await page.$('.reader-paper')).toBeNull();
	});

	test('only the letter’s words are counted, marked and numbered, not what Footnote says of its results', async () => {
		const page = await openReader();
		await paste(page, HOSPITAL_LETTER);
		await page.waitForSelector('.reader-urgent');
		await untilSays(page, 'Ramipril');
		// All of it is in view and open, and has been read.
		await page.$$eval('.reader-results details', (all) => {
			for (const one of all) one.open = true;
		});
		await press(page, /^troponin/i, '.reader-words button');
		await page.waitForSelector('footnote-card');
		await page.keyboard.press('Escape');
		const terms = await page.$$eval('.reader-words button', (all) =>
			all.map(({ textContent }) => textContent ?? ''),
		);
		expect(terms.join()).not.toMatch(/leukaemia|kidney disease improving/i);
		expect(terms.findIndex((term) => /potassium/i.test(term))).toBeGreaterThan(
			terms.findIndex((term) => /haemoglobin/i.test(term)),
		);
		const outside = await page.evaluate(() =>
			[...CSS.highlights.values()].flatMap((ranges) =>
				[...ranges]
					.map(({ startContainer }) => startContainer.parentElement)
					.filter((element) => !element?.closest('.reader-text'))
					.map((element) => element?.textContent),
			),
		);
		expect(outside).toEqual([]);
	});

	test('printed, the urgent value stands above the letter, its results below, and numbers run from 1', async () => {
		const page = await openReader();
		await paste(page, HOSPITAL_LETTER);
		await page.waitForSelector('.reader-urgent');
		await untilSays(page, 'Ramipril');
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		const paper = await page.$eval('.reader-paper', (element) => ({
			text: element.textContent ?? '',
			numbers: [...element.querySelectorAll('sup')].map((sup) => Number(sup.textContent)),
			notes: [...element.querySelectorAll('.reader-notes li')].map((note) => note.textContent ?? ''),
			rows: element.querySelectorAll('.reader-results tbody tr').length,
		}));
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		expect(paper.text).toMatch(
			/^\s*Call today: potassium 6\.8 mmol\/L.*no part of the letter\..*Dear Dr Patel.*Results in this letter/s,
		);
		expect(paper.rows).toBe(5);
		expect(paper.numbers.length).toBeGreaterThan(8);
		expect(paper.numbers).toEqual(paper.numbers.map((_number, at) => at + 1));
		expect(paper.notes).toHaveLength(paper.numbers.length);
		// Lines of the letter keep their numbers, although the results stand in a table too.
		expect(paper.text).toMatch(/Potassium\d+ 6\.8 mmol\/L/);
		expect(paper.text).toMatch(/Platelets\d+ 210/);
	});

	test('what the letter denies has no urgency, and abbreviations that the guide has not got are listed', async () => {
		const page = await openReader();
		await paste(page, 'She coughs. No chest pain. No haematuria. No DVT. ?USS. CKD. JVQ not raised.');
		await untilSays(page, 'The letter says it is not there');
		const items = await page.$$eval('.reader-words li', (all) => all.map(({ innerText }) => innerText));
		const item = (name: RegExp) => items.find((text) => name.test(text)) ?? '';
		expect(item(/^blood in urine/i)).toContain('The letter says it is not there.');
		expect(item(/^deep vein thrombosis/i)).toContain('The letter says it is not there.');
		expect(item(/^chronic kidney/i)).not.toContain('not there');
		expect(await page.$$eval('.reader-words .fn-shape', ({ length }) => length)).toBe(0);
		expect(await page.$eval('.reader-unknown', (box) => (box as HTMLElement).innerText)).toBe(
			'Not in the guide: USS, JVQ. Ask what they mean.',
		);
		await paste(page, 'She has haematuria and a DVT.');
		await page.waitForFunction(
			() =>
				document.querySelectorAll('.reader-words .fn-shape').length === 2 &&
				!document.querySelector('.reader-unknown'),
			{ polling: 'raf' },
		);
	});

	test('a value without a range is no value that is fine', async () => {
		const page = await openReader();
		await paste(page, HOSPITAL_LETTER);
		await page.waitForSelector('.reader-results tbody tr');
		const row = await page.$$eval(
			'.reader-results tbody tr',
			(all) => all.map(({ innerText }) => innerText).find((text) => text.startsWith('eGFR')) ?? '',
		);
		expect(row).toMatch(
			/No range on your sheet\s*\? This is no judgement: Footnote can’t say .*Ask what it means/s,
		);
	});

	test('keys alone open a file and read a word', async () => {
		const page = await openReader();
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Choose a file');
		await paste(page, LETTER);
		await untilSays(page, 'Tarsal tunnel syndrome');
		await page.focus('.reader-words button');
		await page.keyboard.press('Enter');
		await page.waitForSelector('footnote-card');
	});
});

test('in chromium, a PDF in a tab is opened from the popup, without asking its site again', async () => {
	const server = await serve(folder, () => ({ 'cache-control': 'max-age=3600' }));
	const session = await launch('chromium');
	try {
		fileOf('tab.pdf', makePdf([letterPage()]));
		const tab = await session.browser.newPage();
		await tab.goto(`${server.origin}/tab.pdf`);
		// Only of the PDF: the browser asks for the site's little picture when it likes.
		const asked = () => server.requests.filter((path) => path === '/tab.pdf').length;
		const before = asked();
		const popup = await session.openOwn(`popup.html?tab=1&page=${await tabIdOf(session, tab.url())}#page`);
		await press(popup, /^open in footnote’s reader/i);
		const target = await session.browser.waitForTarget((each) => each.url().includes('reader.html?tab='));
		const reader = await target.page();
		await reader?.waitForSelector('.reader-text');
		expect(await reader?.$eval('.reader-text', ({ textContent }) => textContent)).toContain('tarsal tunnel');
		expect(asked()).toBe(before);
	} finally {
		await session.close();
		await server.close();
	}
});
