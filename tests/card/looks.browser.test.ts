/** The card as a reader sees it, in its frame on a page: light, dark and in forced colours, in small and large text, on a phone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { cardElements, cardFrame, clickInCard } from '../harness/card.ts';
import { LOOKS, switchLook, switchLookOfCard } from '../harness/looks.ts';
import { hoverMark } from '../harness/marks.ts';
import { type Server, serve } from '../harness/serve.ts';
import { untilAwake, untilCard } from '../harness/until.ts';
import { faultsIn } from '../ui/faults.ts';
import { storeSettings } from '../ui/views.ts';

/** WCAG 2.2, 2.5.8: whatever can be pressed and is no part of a line; the call is for a finger that trembles. */
const LEAST_TARGET = 24;
const LEAST_CALL = 44;
/** WCAG 2.2, 1.4.11: of what tells a control, and where the focus is. */
const LEAST_CONTRAST = 3;

const SIGHTS = LOOKS.flatMap((look) =>
	[
		{ textSize: 16, width: 420 },
		{ textSize: 12, width: 420 },
		{ textSize: 32, width: 320 },
	].flatMap((size) =>
		['plantar fasciitis', 'cauda equina syndrome'].map((words) => ({ look, words, ...size })),
	),
);

/** What the card's frame says of its own controls. */
interface Controls {
	readonly small: readonly string[];
	readonly call: { readonly height: number; readonly contrast: number } | undefined;
	readonly unframed: readonly string[];
	readonly signsFirst: boolean | undefined;
	readonly focus: { readonly style: string; readonly contrast: number };
}

/** Stands alone: it is sent into the frame as text. */
function lookAtControls({ least }: { readonly least: number }): Controls {
	const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
	const luminanceOf = (css: string) => {
		if (!canvas) return 0;
		canvas.clearRect(0, 0, 1, 1);
		canvas.fillStyle = css;
		canvas.fillRect(0, 0, 1, 1);
		const linear = (value: number) =>
			value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
		const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
		return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
	};
	const contrast = (a: string, b: string) => {
		const [x, y] = [luminanceOf(a), luminanceOf(b)];
		return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
	};
	const ground = getComputedStyle(document.querySelector('.card') as Element).backgroundColor;
	const nameOf = (element: Element) =>
		`${element.localName}.${element.className} "${element.textContent?.trim().slice(0, 20)}"`;
	const buttons = [...document.querySelectorAll('button, summary, select, .fn-call')].filter((each) =>
		each.checkVisibility(),
	);
	const call = document.querySelector('.fn-call');
	const [signs, place] = ['.fn-signs', '.fn-place'].map((part) =>
		document.querySelector(part)?.getBoundingClientRect(),
	);
	const focused = getComputedStyle(document.activeElement as Element);
	return {
		small: buttons
			.filter((each) => {
				const { width, height } = each.getBoundingClientRect();
				return width < least || height < least;
			})
			.map(nameOf),
		call: call
			? {
					height: call.getBoundingClientRect().height,
					contrast: contrast(getComputedStyle(call).backgroundColor, ground),
				}
			: undefined,
		unframed: [...document.querySelectorAll('.fn-button, .fn-icon-button')]
			.filter((each) => {
				const { borderTopWidth, borderTopColor } = getComputedStyle(each);
				return Number.parseFloat(borderTopWidth) < 1 || contrast(borderTopColor, ground) < 3;
			})
			.map(nameOf),
		signsFirst: signs && place && signs.bottom <= place.top,
		focus: { style: focused.outlineStyle, contrast: contrast(focused.outlineColor, ground) },
	};
}

describe.each(BROWSERS)('%s', (name) => {
	let session: Session;
	let server: Server;
	let page: Page;
	let own: Page;
	beforeAll(async () => {
		server = await serve('tests/pages');
		session = await launch(name, { still: true });
		own = await session.openOwn('privacy.html');
		page = await session.browser.newPage();
	});
	afterAll(async () => {
		await session?.close();
		await server?.close();
	});

	test.each(SIGHTS)('$words, $look, text of $textSize px, $width px wide', async (sight) => {
		const { look, words, textSize, width } = sight;
		await storeSettings(own, { textSize });
		await page.setViewport({ width, height: 800 });
		await page.mouse.move(width - 3, 790);
		await page.goto(`${server.origin}/card/${look === 'dark' ? 'dark' : 'plain'}.html`);
		await page.bringToFront();
		await switchLook(session, page, look);
		await hoverMark(page, words);
		await untilCard(page, new RegExp(words, 'i'));
		await switchLookOfCard(session, page, look);
		// Before that it takes no press.
		await untilAwake(page);
		const more = (await cardElements(page)).find(({ tag, text }) => tag === 'button' && text === 'More');
		if (more) await clickInCard(page, more);
		await untilCard(page, /Hide this term/);
		// Reached by key, so that the focus is shown.
		await page.keyboard.press('Tab');
		const frame = await cardFrame(page);
		if (!frame) throw new Error('expected an open card');
		expect(await faultsIn(frame)).toEqual([]);
		const controls = (await frame.ask(`(${lookAtControls})({ least: ${LEAST_TARGET} })`)) as Controls;
		expect(controls.small).toEqual([]);
		// Where there is no room beside the call, the signs come before whose number it is.
		if (width === 320 && words !== 'plantar fasciitis') expect(controls.signsFirst).toBe(true);
		expect(controls.focus.style).not.toBe('none');
		expect(controls.focus.contrast).toBeGreaterThanOrEqual(LEAST_CONTRAST);
		if (words !== 'plantar fasciitis') {
			expect(controls.call?.height).toBeGreaterThanOrEqual(LEAST_CALL);
			expect(controls.call?.contrast).toBeGreaterThanOrEqual(LEAST_CONTRAST);
		}
		// Where the guide's own colours are gone, a button is told by its frame.
		if (look === 'forced colours') expect(controls.unframed).toEqual([]);
	});
});
