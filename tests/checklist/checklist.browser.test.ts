/** The checklist in the built extension, in both browsers: the way through it, and axe on every screen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(BROWSERS)('%s', (name) => {
	let session: Session;
	beforeAll(async () => {
		session = await launch(name);
	});
	afterAll(async () => {
		await session.close();
	});

	const open = async (query = 'tab=1') => {
		const page = await session.openOwn(`popup.html?${query}#checklist`);
		await page.waitForSelector('.fn-checklist h2');
		return page;
	};
	/** As somebody finds it who answered so, about a leg or foot of their own, and closed the window half-way. */
	const openAfter = async (answers: Readonly<Record<string, unknown>>) => {
		const page = await open();
		await store(page, 'session', 'checklist-draft', {
			version: 1,
			answers: { about: ['leg-or-foot'], whom: ['me'], ...answers },
		});
		await page.close();
		return open();
	};
	/** Chromium stands for both: the rules judge the same markup, and take several seconds a screen in Firefox. */
	const audit = async (page: Page) => {
		if (name === 'chromium') expect(await violations(page)).toEqual([]);
	};
	/** Opens the checklist with nothing answered before. */
	const fresh = async () => {
		const page = await open();
		if (await button(page, 'Forget them and start again')) await press(page, 'Forget them and start again');
		await press(page, 'Start');
		await shows(page, 'Before anything else');
		return page;
	};

	test('a screen where several boxes may be ticked says so', async () => {
		const page = await fresh();
		expect(await page.$eval('.fn-question .fn-hint', (hint) => hint.textContent)).toMatch(
			/^Tick all that fit\. /,
		);
		await page.close();
	});

	test('an emergency sign ends the questions at once, with the number to call', async () => {
		const page = await fresh();
		await tick(page, 'Chest pain, tearing pain in the upper back');
		await press(page, 'Next');
		await shows(page, 'Get emergency help now');
		expect(await page.$eval('a.fn-call', (link) => link.getAttribute('href'))).toMatch(/^tel:\d+$/);
		await audit(page);
		await page.close();
	});

	test.each(['light', 'dark', 'contrast'])('the call for help can be read at a glance: %s', async (theme) => {
		const page = await fresh();
		await tick(page, 'Chest pain, tearing pain in the upper back');
		await press(page, 'Next');
		await shows(page, 'Get emergency help now');
		await page.$eval('.fn.popup', (root, name) => root.setAttribute('data-theme', name), theme);
		const { contrast, size, width } = await page.$eval('a.fn-call', (link) => {
			const style = getComputedStyle(link);
			const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
			if (!paint) throw new Error('no canvas');
			const luminance = (colour: string) => {
				paint.fillStyle = colour;
				paint.fillRect(0, 0, 1, 1);
				const [r = 0, g = 0, b = 0] = [...paint.getImageData(0, 0, 1, 1).data].map((part) => {
					const share = part / 255;
					return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
				});
				return 0.2126 * r + 0.7152 * g + 0.0722 * b;
			};
			const ink = luminance(style.color);
			const ground = luminance(style.backgroundColor);
			return {
				contrast: (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05),
				size: Number.parseFloat(style.fontSize),
				width: link.clientWidth / (link.parentElement?.clientWidth ?? 0),
			};
		});
		expect(contrast).toBeGreaterThanOrEqual(4.5);
		expect(size).toBeGreaterThanOrEqual(20);
		expect(width).toBeGreaterThan(0.95);
		await page.close();
	});

	test('ticked signs can not be thrown away with "None of these"', async () => {
		const page = await fresh();
		expect(await button(page, 'None of these')).toBe(true);
		await tick(page, 'Chest pain, tearing pain in the upper back');
		expect(await button(page, 'None of these')).toBe(false);
		await press(page, 'Next');
		await shows(page, 'Get emergency help now');
		await page.close();
	});

	test('Back leads to the first screen, also after an answer was changed, and never to and fro', async () => {
		const page = await fresh();
		await press(page, 'None of these');
		await shows(page, 'What is wrong there?');
		await tick(page, "I can't say where");
		await press(page, 'Next');
		await shows(page, 'Is any of this true now');
		await press(page, '‹ Back');
		await shows(page, 'What is wrong there?');
		await press(page, '‹ Back');
		await shows(page, 'Before anything else');
		await press(page, 'None of these');
		await shows(page, 'Is any of this true now');
		await press(page, '‹ Back');
		await shows(page, 'What is wrong there?');
		await press(page, '‹ Back');
		await shows(page, 'Before anything else');
		await press(page, '‹ Back');
		await shows(page, 'When should I see a doctor?');
		await page.close();
	});

	test('a map with only a side is asked for the place, or to say that there is none to touch', async () => {
		const page = await fresh();
		await press(page, 'None of these');
		await shows(page, 'What is wrong there?');
		await tick(page, 'It hurts, aches or cramps');
		await tick(page, 'Left');
		await press(page, 'Next');
		await page.waitForSelector('.fn-question [role="alert"]');
		expect(await page.$eval('.fn-question h2', (h2) => h2.textContent)).toBe('What is wrong there?');
		await audit(page);
		await tick(page, "I can't say where");
		await press(page, 'Next');
		await shows(page, 'Is any of this true now');
		await page.close();
	});

	test('the number keys choose, and their hints are seen by who uses a keyboard', async () => {
		const page = await fresh();
		await press(page, 'None of these');
		await shows(page, 'What is wrong there?');
		const hints = () =>
			page.$$eval('.fn-option-key', (all) =>
				all.filter((one) => one.checkVisibility()).map((one) => one.textContent),
			);
		await page.click('.fn-question .fn-option input');
		await page.click('.fn-question .fn-option input');
		expect(await hints()).toEqual([]);
		await page.keyboard.press('2');
		expect(
			await page.$$eval('.fn-question input:checked + span', (all) => all.map((one) => one.textContent)),
		).toEqual(['It hurts, aches or cramps']);
		expect(await hints()).toEqual(['1', '2', '3', '4', '5', '6', '7']);
		await page.keyboard.press('2');
		expect(await page.$$('.fn-question input:checked')).toEqual([]);
		await page.close();
	});

	test('letters of 32 px at 320 px leave the first answer in view', async () => {
		const page = await open();
		await page.setViewport({ width: 320, height: 600 });
		await page.$eval('.fn.popup', (root) => (root as HTMLElement).style.setProperty('--fn-text', '32px'));
		if (await button(page, 'Forget them and start again')) await press(page, 'Forget them and start again');
		await press(page, 'Start');
		await shows(page, 'Before anything else');
		await page.waitForFunction(() => {
			const first = document.querySelector('.fn-question .fn-option')?.getBoundingClientRect();
			return first && first.top >= 0 && first.top < window.innerHeight * 0.8;
		});
		await page.close();
	});

	test('what a tick opens stands on the same screen at once', async () => {
		const page = await openAfter({
			'first-signs': ['none'],
			complaint: ['hurts'],
			where: ['low-back'],
			'body-signs': ['none'],
			'limb-signs': ['none'],
			pain: ['pain'],
			since: ['up-to-two-weeks'],
			course: ['staying-the-same'],
			'closer-look': ['none'],
		});
		await press(page, 'Go on');
		await shows(page, 'Is any of this true of you?');
		const text = () => page.$eval('.fn-question', (form) => form.textContent);
		expect(await text()).not.toContain('a back or belly that tightens');
		await tick(page, 'Pregnant, or gave birth');
		await page.waitForFunction(() =>
			document.querySelector('.fn-question')?.textContent?.includes('a back or belly that tightens'),
		);
		await page.close();
	});

	test('forgetting a run asks first, and says that what was kept stays', async () => {
		const page = await fresh();
		await tick(page, 'Chest pain, tearing pain in the upper back');
		await press(page, 'Next');
		await shows(page, 'Get emergency help now');
		await press(page, 'Forget my answers');
		await page.waitForSelector('.fn-forget [role="alert"]');
		expect(await page.$eval('.fn-forget', (box) => box.textContent)).toMatch(/kept for your doctor stay/);
		await audit(page);
		await press(page, 'No, go back to the advice');
		await shows(page, 'Get emergency help now');
		await press(page, 'Forget my answers');
		await press(page, 'Yes, forget them');
		await shows(page, 'When should I see a doctor?');
		await page.close();
	});

	test('“not sure” of several questions stands once in a reason', async () => {
		const again = await openAfter({
			...Object.fromEntries(
				['first-signs', 'first-again', 'body-signs', 'body-again', 'limb-signs', 'limb-again'].map((id) => [
					id,
					['not-sure'],
				]),
			),
			complaint: ['feels-numb-tingling-or-burning'],
			where: ['calf', 'left-side'],
			feeling: ['numb'],
			'closer-look': ['not-sure'],
			health: ['none'],
			background: ['none'],
			since: ['minutes-or-hours'],
			course: ['staying-the-same'],
		});
		await press(again, 'Go on');
		await shows(again, 'Get emergency help now');
		const said = await again.$$eval('.fn-reason-because', (all) => all.map((one) => one.textContent));
		expect(said.some((one) => one?.includes('not sure'))).toBe(true);
		expect(said.filter((one) => /not sure.*not sure/.test(one ?? ''))).toEqual([]);
		await again.close();
	});

	test('what stands outside leads on to the question box of the guide', async () => {
		const page = await open();
		if (await button(page, 'Forget them and start again')) await press(page, 'Forget them and start again');
		await tick(page, 'Something else than leg');
		await press(page, 'Start');
		await shows(page, 'Before anything else');
		await press(page, 'None of these');
		await shows(page, 'Is any of this true now');
		await press(page, 'None of these');
		await shows(page, 'This checklist is for legs');
		await press(page, 'None of these');
		await shows(page, 'Once more, in other words');
		await press(page, 'None of these');
		await shows(page, 'One more look');
		await press(page, 'None of these');
		await shows(page, 'judge that');
		await press(page, 'Ask the guide');
		await page.waitForFunction(
			() => document.querySelector('[role="tab"][aria-selected="true"]')?.textContent === 'Guide',
		);
		await page.close();
	});

	test('thoughts of ending life: kind words, who listens, and nothing else', async () => {
		const page = await fresh();
		await tick(page, 'Thoughts of ending');
		await press(page, 'Next');
		await shows(page, 'You are not alone with this');
		expect(await page.$$('.fn-reasons, .fn-given, h3')).toEqual([]);
		expect(await page.$eval('a.fn-call:last-of-type', (link) => link.getAttribute('href'))).toMatch(
			/^tel:\d+$/,
		);
		await audit(page);
		await page.close();
	});

	test('for a child the words follow, and its age stands on the first page', async () => {
		const page = await open();
		if (await button(page, 'Forget them and start again')) await press(page, 'Forget them and start again');
		expect(await page.$$eval('.fn-checklist legend', (all) => all.length)).toBe(2);
		await tick(page, 'My child');
		await tick(page, 'Five to eleven');
		await press(page, 'Start');
		await shows(page, 'Before anything else');
		expect(await page.$eval('.fn-options', (list) => list.textContent)).toContain('floppy, hard to wake');
		await page.close();
	});

	const doctor = async () => {
		const page = await session.openOwn('popup.html?tab=1#doctor');
		await page.waitForSelector('#fn-notes');
		return page;
	};

	test('half-typed notes outlive the window, each letter of them', async () => {
		const page = await doctor();
		await page.type('#fn-notes', 'It began after');
		await page.type('#fn-medicines', 'Metformin');
		await page.close();
		const again = await doctor();
		expect(await again.$eval('#fn-notes', (area) => (area as HTMLTextAreaElement).value)).toBe(
			'It began after',
		);
		expect(await again.$eval('#fn-medicines', (area) => (area as HTMLTextAreaElement).value)).toBe(
			'Metformin',
		);
		await again.close();
	});

	test('forgetting asks first, says what goes, and can be undone', async () => {
		const page = await doctor();
		const pressHere = (text: string) =>
			page.$$eval(
				'.fn-forget button',
				(all, wanted) => all.find((one) => one.textContent === wanted)?.click(),
				text,
			);
		const notes = () => page.$eval('#fn-notes', (area) => (area as HTMLTextAreaElement).value);
		await page.$eval('#fn-notes', (area) => {
			(area as HTMLTextAreaElement).value = 'A note';
			area.dispatchEvent(new Event('input', { bubbles: true }));
		});
		await pressHere('Forget answers and notes');
		await page.waitForSelector('.fn-forget [role="alert"]');
		expect(await page.$eval('.fn-forget', (box) => box.textContent)).toMatch(
			/answers.*notes, medicines and allergies.*kept from cards stay/,
		);
		expect(await notes()).toBe('A note');
		await pressHere('Yes, forget them');
		await page.waitForFunction(() =>
			document.querySelector('.fn-forget')?.textContent?.includes('forgotten'),
		);
		expect(await notes()).toBe('');
		await pressHere('Undo');
		await page.waitForFunction(
			() => document.querySelector<HTMLTextAreaElement>('#fn-notes')?.value === 'A note',
		);
		await page.close();
	});

	test('on paper stands the page to take along, and nothing else', async () => {
		const page = await doctor();
		await page.emulateMediaType('print').catch(() => undefined);
		const seen = await page.evaluate(() => {
			const sheets = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
			return sheets
				.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print')
				.flatMap((rule) => [...(rule as CSSMediaRule).cssRules])
				.filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.style.display === 'none')
				.flatMap((rule) => [...document.querySelectorAll(rule.selectorText)])
				.map((element) => element.className || element.tagName.toLowerCase());
		});
		expect(seen).toEqual(expect.arrayContaining(['header', 'h2', 'fn-forget fn-screen-only']));
		expect(seen).not.toContain('fn-summary');
		await page.close();
	});

	test('a run without danger signs: map, result, reasons, and no violations on any screen', async () => {
		const page = await fresh();
		await audit(page);
		await press(page, 'None of these');
		await shows(page, 'What is wrong there?');
		await audit(page);
		await tick(page, 'It feels numb');
		await page.click('.fn-map-sole [aria-label="Heel, underneath"]');
		await page.waitForFunction(() =>
			document.querySelector('.fn-map-nerve')?.textContent?.includes('tibial nerve'),
		);
		await audit(page);
		await tick(page, 'Left');
		await press(page, 'Next');
		await shows(page, 'Is any of this true now');
		await audit(page);
		await press(page, 'None of these');
		await shows(page, 'Look at the leg or foot');
		await audit(page);
		await press(page, 'None of these');
		await shows(page, 'How does it feel?');
		await tick(page, 'Numb: less feeling');
		await press(page, 'Next');
		await shows(page, 'Since when?');
		await tick(page, 'Days, up to two weeks');
		// A numbness that goes within hours needs no visit: so it is asked how it goes, on the same screen.
		await tick(page, 'Staying the same');
		await audit(page);
		await press(page, 'Next');
		await shows(page, 'One more look');
		await audit(page);
		await press(page, 'None of these');
		await shows(page, 'Is any of this true of you?');
		await audit(page);
		await press(page, 'None of these');
		await shows(page, 'See a doctor within days');
		expect(await page.$eval('.fn-reasons', (list) => list.textContent)).toContain('numb');
		await audit(page);

		await press(page, 'Keep for my doctor');
		await page.waitForFunction(() => document.body.textContent?.includes('Kept. You find it'));
		await page.evaluate(() => {
			const tab = [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find(
				(one) => one.textContent === 'For my doctor',
			);
			tab?.click();
		});
		await page.waitForFunction(
			() => document.querySelector('.fn-summary')?.textContent?.includes('heel') ?? false,
		);
		await audit(page);
		await page.close();
	});

	test('closed half-way: offers to go on, or to forget', async () => {
		const first = await fresh();
		await press(first, 'None of these');
		await shows(first, 'What is wrong there?');
		await first.close();
		const second = await open();
		await shows(second, 'Go on where you left off?');
		await audit(second);
		await press(second, 'Go on');
		await shows(second, 'What is wrong there?');
		await second.close();
		const third = await open();
		await press(third, 'Forget them and start again');
		await shows(third, 'When should I see a doctor?');
		await third.close();
		const fourth = await open();
		await shows(fourth, 'When should I see a doctor?');
		await fourth.close();
	});

	test('saved answers that are damaged: what is sound is kept, and it says so', async () => {
		const again = await openAfter({
			'first-signs': ['none'],
			complaint: ['bogus'],
			wat: 7,
		});
		await shows(again, 'Go on where you left off?');
		expect(await again.$eval('.fn-checklist', (all) => all.textContent)).toContain(
			'Some saved answers could not be read',
		);
		await press(again, 'Go on');
		await shows(again, 'What is wrong there?');
		await again.close();
	});

	test('many choices stand on several screens, and a tick on each of them counts', async () => {
		const again = await openAfter({
			'first-signs': ['none'],
			complaint: ['hurts'],
			where: ['calf', 'inner-sole-or-arch', 'big-toe', 'left-side'],
			'limb-signs': ['none'],
		});
		await press(again, 'Go on');
		await shows(again, 'How does it hurt?');
		const progress = () => again.$eval('.fn-progress', (line) => line.textContent);
		expect(await progress()).toContain('part 1 of 2');
		await tick(again, 'Pain or ache');
		await press(again, 'Next');
		await again.waitForFunction(() =>
			document.querySelector('.fn-progress')?.textContent?.includes('part 2'),
		);
		await again.waitForFunction(() => document.activeElement?.matches('h2'));
		await audit(again);
		expect(await button(again, 'None of these')).toBe(true);
		await tick(again, 'Only cramps that let go');
		await press(again, '‹ Back');
		await again.waitForFunction(() =>
			document.querySelector('.fn-progress')?.textContent?.includes('part 1'),
		);
		await press(again, 'Next');
		await again.waitForFunction(() =>
			document.querySelector('.fn-progress')?.textContent?.includes('part 2'),
		);
		await press(again, 'Next');
		await shows(again, 'Since when?');
		await tick(again, 'Days, up to two weeks');
		await tick(again, 'Staying the same');
		await press(again, 'Next');
		await shows(again, 'One more look');
		// Offered since the cramps of the second part count.
		expect(await again.$eval('.fn-checklist', (all) => all.textContent)).toContain(
			'A cramp that does not let go',
		);
		await again.close();
	});

	test('two windows at once: the one behind is told', async () => {
		const one = await fresh();
		const two = await open();
		if (await button(two, 'Forget them and start again')) await press(two, 'Forget them and start again');
		await press(two, 'Start');
		await shows(two, 'Before anything else');
		await press(one, 'None of these');
		await shows(two, 'You went on in another window');
		await press(two, 'Use the newer answers');
		await shows(two, 'What is wrong there?');
		await one.close();
		await two.close();
	});

	test.each(['a4', 'letter'] as const)('a full page to take along fits one sheet of %s', async (format) => {
		const page = await session.openOwn('popup.html?tab=1#doctor');
		await page.waitForSelector('.fn-summary');
		await keep(page, 'checklist-kept', {
			version: 1,
			answers: {
				whom: ['me'],
				about: ['leg-or-foot'],
				'first-signs': ['none'],
				'body-signs': ['none'],
				'limb-signs': ['hot-sore-red-or-darker-skin', 'foot-drags-or-leg-weak'],
				complaint: ['feels-numb-tingling-or-burning', 'looks-or-feels-different', 'started-with-an-injury'],
				where: ['heel-under', 'heel-back', 'calf', 'left-side'],
				injury: ['numb-or-tingling-patch-since-injury'],
				feeling: ['numb', 'tingling', 'burning', 'hands-arms-or-body-too'],
				look: ['swelling', 'colour-change'],
				'closer-look': ['none'],
				since: ['two-to-six-weeks'],
				course: ['getting-worse'],
				health: ['diabetes', 'over-65'],
				background: ['blood-thinners'],
			},
			keptContradictions: [],
			notes: 'It began after the long walk on Sunday, and at night it is worse. '.repeat(6),
			changed: '2026-11-22T10:00:00.000Z',
			writer: 'another',
		});
		await page.waitForSelector('.fn-summary-map');
		expect(pagesOf(await page.pdf({ format }))).toBe(1);
		await page.close();
	});

	test('what a person wrote is printed in normal ink, and for whom as it is chosen on the page', async () => {
		const page = await session.openOwn('popup.html?tab=1#doctor');
		await page.waitForSelector('.fn-summary');
		const run = (answers: Readonly<Record<string, readonly string[]>>) =>
			keep(page, 'checklist-kept', {
				version: 1,
				answers,
				keptContradictions: [],
				changed: '2026-11-22T10:00:00.000Z',
				writer: 'another',
			});
		await run({});
		await page.waitForFunction(() => !document.querySelector('.fn-whom input:checked'), { polling: 'raf' });
		expect(await page.$('.fn-summary .fn-paper-only')).toBeNull();
		await page.type('#fn-notes', 'It hurts most at night.');
		const ink = await page.$eval('#fn-notes ~ .fn-print-only', (notes) => {
			const of = (element: Element) => {
				const { color, fontStyle } = getComputedStyle(element);
				return { color, fontStyle };
			};
			return [of(notes), of(notes.closest('.fn-summary') ?? notes)];
		});
		expect(ink[0]).toEqual(ink[1]);
		await run({ whom: ['my-child'], about: ['leg-or-foot'] });
		await page.waitForSelector('.fn-whom input:checked');
		expect(await page.$eval('.fn-whom label:has(:checked)', ({ textContent }) => textContent?.trim())).toBe(
			'My child',
		);
		expect(await page.$eval('.fn-summary .fn-paper-only', ({ textContent }) => textContent)).toContain(
			'For: My child',
		);
		await page.close();
	});

	test('“The whole foot” chooses all its places at once, and takes them back', async () => {
		const page = await fresh();
		await press(page, 'None of these');
		await shows(page, 'What is wrong there?');
		await tick(page, 'It feels numb');
		await tick(page, "I can't say where");
		const places = () =>
			page.$$eval('.fn-map-list input:checked', (all) => all.map((one) => one.closest('label')?.textContent));
		await press(page, 'The whole foot');
		await page.waitForSelector('.fn-map-whole [aria-pressed="true"]');
		expect(await places()).toHaveLength(9);
		expect(await page.$eval('input[name="where-none"]', (box) => (box as HTMLInputElement).checked)).toBe(
			false,
		);
		await audit(page);
		await press(page, 'The whole foot');
		await page.waitForSelector('.fn-map-whole [aria-pressed="false"]');
		expect(await places()).toEqual([]);
		await page.close();
	});

	test('by keyboard alone: Tab to a drawing, arrow keys in it, Space to choose', async () => {
		const page = await fresh();
		await press(page, 'None of these');
		await shows(page, 'What is wrong there?');
		await tick(page, 'A wound, rash, itch');
		await page.$eval('.fn-map-sole [role="checkbox"][tabindex="0"]', (place) =>
			(place as SVGElement).focus(),
		);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press(' ');
		await page.waitForSelector('.fn-map-sole [aria-label="Other toes"][aria-checked="true"]');
		expect(await page.$$eval('.fn-map-sole [aria-checked="true"]', (all) => all.length)).toBe(1);
		await page.close();
	});
});

async function shows(page: Page, heading: string): Promise<void> {
	await page.waitForFunction(
		(text: string) =>
			[...document.querySelectorAll('.fn-checklist h2')].some((h2) => h2.textContent?.includes(text)),
		{},
		heading,
	);
}

async function button(page: Page, name: string): Promise<boolean> {
	return page.$$eval(
		'.fn-checklist button',
		(all, wanted) => all.some((one) => one.textContent?.trim() === wanted),
		name,
	);
}

async function press(page: Page, name: string): Promise<void> {
	const found = await page.$$eval(
		'.fn-checklist button',
		(all, wanted) => {
			const one = all.find((candidate) => candidate.textContent?.trim() === wanted);
			one?.click();
			return one !== undefined;
		},
		name,
	);
	expect(found, `a button "${name}"`).toBe(true);
}

async function tick(page: Page, text: string): Promise<void> {
	const found = await page.$$eval(
		'.fn-option',
		(all, wanted) => {
			const one = all.find((candidate) => candidate.textContent?.startsWith(wanted));
			one?.querySelector('input')?.click();
			return one !== undefined;
		},
		text,
	);
	expect(found, `an option "${text}"`).toBe(true);
}

/** Number of pages of a PDF; Firefox packs the objects that say so into compressed streams. */
function pagesOf(pdf: Uint8Array): number {
	const text = Buffer.from(pdf).toString('latin1');
	const packed = [...text.matchAll(/\/ObjStm[\s\S]*?stream\r?\n([\s\S]*?)endstream/g)].map(
		([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'),
	);
	return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What axe finds in the checklist or the page to take along; the popup around them has tests of its own. */
async function violations(page: Page): Promise<string[]> {
	// Colours count when they have come to rest: a button that has just become the main one fades.
	await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
	await page.evaluate(axeSource);
	return page.evaluate(async () => {
		const { axe } = window as unknown as {
			axe: { run(where: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
		};
		const found = (await axe.run('.popup-main')).violations;
		return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
	});
}

/** Writes into the extension's own database, as another of its windows would. */
async function keep(page: Page, key: string, value: unknown): Promise<void> {
	await page.evaluate(
		async (name: string, data: unknown) => {
			await new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('footnote');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const writing = opening.result.transaction('own', 'readwrite');
					writing.objectStore('own').put(data, name);
					writing.oncomplete = () => resolve();
					writing.onerror = () => reject(writing.error);
				};
			});
			new BroadcastChannel('footnote-own-store').postMessage(name);
		},
		key,
		value,
	);
}

interface ExtensionStorage {
	readonly storage: Record<string, { set(items: object): Promise<void> }>;
}

/** Writes into the extension's storage from one of its own pages. */
async function store(page: Page, area: string, key: string, value: unknown): Promise<void> {
	await page.evaluate(
		async (where: string, name: string, data: unknown) => {
			const apis = globalThis as unknown as { browser?: ExtensionStorage; chrome: ExtensionStorage };
			await (apis.browser ?? apis.chrome).storage[where]?.set({ [name]: data });
		},
		area,
		key,
		value,
	);
}
