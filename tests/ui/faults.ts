/**
 * What a reader cannot read on a view of Footnote: text too faint for its ground, a chosen tab that looks like
 * the others, text that is cut off or sticks out, words broken in the middle. Measured on what the browser has computed.
 */
import type { Page } from 'puppeteer-core';

/** Least contrast of text: WCAG 2.2, 1.4.3, for text of any size. */
const LEAST_CONTRAST = 4.5;
/** Words up to so many letters stay in one piece, however narrow the window. */
const SHORT_WORD = 12;

/** @returns one line a fault; empty when all is well */
export function faultsOf(page: Page): Promise<string[]> {
	return page.evaluate(findFaults, { leastContrast: LEAST_CONTRAST, shortWord: SHORT_WORD });
}

/** The same of a frame that is asked with text, such as the card's. */
export async function faultsIn(frame: { ask(expression: string): Promise<unknown> }): Promise<string[]> {
	const limits = JSON.stringify({ leastContrast: LEAST_CONTRAST, shortWord: SHORT_WORD });
	return (await frame.ask(`(${findFaults})(${limits})`)) as string[];
}

/** Stands alone: it is sent into the page as text. */
function findFaults({ leastContrast, shortWord }: { leastContrast: number; shortWord: number }): string[] {
	type Colour = readonly [red: number, green: number, blue: number, alpha: number];
	const faults = new Set<string>();
	const known = new Map<string, Colour>();
	const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

	/** Whatever notation the browser computes, as sRGB from 0 to 255 and alpha from 0 to 1. */
	const colourOf = (css: string): Colour => {
		const seen = known.get(css);
		if (seen || !canvas) return seen ?? [0, 0, 0, 0];
		canvas.clearRect(0, 0, 1, 1);
		canvas.fillStyle = css;
		canvas.fillRect(0, 0, 1, 1);
		const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
		const colour = [red, green, blue, alpha / 255] as const;
		known.set(css, colour);
		return colour;
	};
	const over = (top: Colour, below: Colour): Colour => {
		const mix = (a: number, b: number) => a * top[3] + b * (1 - top[3]);
		return [mix(top[0], below[0]), mix(top[1], below[1]), mix(top[2], below[2]), 1];
	};
	const luminance = ([red, green, blue]: Colour) => {
		const linear = (value: number) =>
			value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
		return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
	};
	const contrast = (a: Colour, b: Colour) => {
		const [x, y] = [luminance(a), luminance(b)];
		return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
	};
	/** What is looked at of an element for each text in it: read once, because nothing moves while faults are looked for. */
	interface Seen {
		readonly name: string;
		readonly box: DOMRect;
		readonly cutsSideways: boolean;
		readonly cutsBelow: boolean;
		readonly scrolls: boolean;
		readonly isFixed: boolean;
		readonly parent: Seen | undefined;
	}
	const seenElements = new Map<Element, Seen>();
	const seenOf = (element: Element): Seen => {
		const before = seenElements.get(element);
		if (before) return before;
		const { overflowX, overflowY, position } = getComputedStyle(element);
		const isRoot = element === document.documentElement;
		const seen = {
			name: nameOf(element),
			box: element.getBoundingClientRect(),
			cutsSideways: !isRoot && overflowX !== 'visible',
			cutsBelow: !isRoot && (overflowY === 'hidden' || overflowY === 'clip'),
			scrolls: overflowY === 'auto' || overflowY === 'scroll',
			isFixed: position === 'fixed',
			parent: element.parentElement ? seenOf(element.parentElement) : undefined,
		};
		seenElements.set(element, seen);
		return seen;
	};
	const grounds = new Map<Element, Colour>();
	/** What is painted behind an element's text: the backgrounds up the tree. */
	const groundOf = (element: Element): Colour => {
		const seen = grounds.get(element);
		if (seen) return seen;
		const below = element.parentElement ? groundOf(element.parentElement) : colourOf('Canvas');
		const ground = over(colourOf(getComputedStyle(element).backgroundColor), below);
		grounds.set(element, ground);
		return ground;
	};
	const fades = new Map<Element, number>();
	/** How much is left of an element's colours, with all that it stands in. */
	const fadeOf = (element: Element): number => {
		const seen = fades.get(element);
		if (seen !== undefined) return seen;
		const around = element.parentElement ? fadeOf(element.parentElement) : 1;
		const fade = around * Number(getComputedStyle(element).opacity);
		fades.set(element, fade);
		return fade;
	};
	const nameOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;

	const checkContrast = (element: Element, css: string, text: string) => {
		const ground = groundOf(element);
		const ink = colourOf(css);
		const seen = over([ink[0], ink[1], ink[2], ink[3] * fadeOf(element)], ground);
		const found = contrast(seen, ground);
		if (found < leastContrast)
			faults.add(`${nameOf(element)} "${text}" has a contrast of ${found.toFixed(2)}`);
	};

	/** Boxes that cut off what sticks out of them; where one scrolls, it may go on downwards. */
	const checkInside = (element: Element, rect: DOMRect, text: string) => {
		if (rect.right > innerWidth + 1 || rect.left < -1)
			faults.add(`${nameOf(element)} "${text}" is outside the window`);
		let scrolls = false;
		for (let each: Seen | undefined = seenOf(element); each; each = each.parent) {
			const { box } = each;
			const sideways = each.cutsSideways && (rect.right > box.right + 1 || rect.left < box.left - 1);
			const below = each.cutsBelow && !scrolls && (rect.bottom > box.bottom + 2 || rect.top < box.top - 2);
			if (sideways || below) faults.add(`${nameOf(element)} "${text}" is cut off by ${each.name}`);
			if (each.isFixed) return;
			scrolls ||= each.scrolls;
		}
		const button = element.closest('button, .fn-button, [role="tab"], kbd');
		const box = button && seenOf(button).box;
		if (
			button &&
			box &&
			(rect.right > box.right + 1 || rect.left < box.left - 1 || rect.bottom > box.bottom + 2)
		) {
			faults.add(`${nameOf(button)} "${text}" sticks out of its box`);
		}
	};

	const checkWords = (node: Text, element: Element) => {
		if (element.closest('svg')) return;
		for (const { 0: word, index } of node.data.matchAll(/\p{L}+/gu)) {
			if (word.length > shortWord) continue;
			const range = document.createRange();
			range.setStart(node, index);
			range.setEnd(node, index + word.length);
			const tops = new Set(
				[...range.getClientRects()].filter(({ width }) => width > 0.5).map(({ top }) => Math.round(top)),
			);
			if (tops.size > 1) faults.add(`${nameOf(element)} "${word}" is broken in the middle`);
		}
	};

	/** The chosen tab is told by its line: WCAG 2.2, 1.4.11. */
	const checkTabs = (tabs: readonly Element[]) => {
		const lineOf = (tab: Element) => over(colourOf(getComputedStyle(tab).borderBottomColor), groundOf(tab));
		const chosen = tabs.find((tab) => tab.getAttribute('aria-selected') === 'true');
		for (const other of tabs) {
			if (chosen && other !== chosen && contrast(lineOf(chosen), lineOf(other)) < 3)
				faults.add(`${nameOf(other)} "${other.textContent}" looks chosen`);
		}
	};

	/** Extracts show two lines of a text that a press opens whole. */
	const isMeantToBeCut = (element: Element) =>
		element.closest('.fn-hidden, option, [inert], .popup-result-text') !== null;

	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		const element = node.parentElement;
		const text = node.data.trim().replace(/\s+/g, ' ').slice(0, 40);
		if (!element || text === '' || element.closest('script, style, option, .fn-hidden')) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
		if (rects.length === 0) continue;
		const style = getComputedStyle(element);
		checkContrast(element, element.closest('svg') ? style.fill : style.color, text);
		if (isMeantToBeCut(element)) continue;
		for (const rect of rects) checkInside(element, rect, text);
		// In one line no word is broken.
		if (new Set(rects.map(({ top }) => Math.round(top))).size > 1) checkWords(node, element);
	}
	for (const field of document.querySelectorAll<HTMLInputElement>(
		'input:not([type="radio"], [type="checkbox"]), select, textarea',
	)) {
		if (!field.checkVisibility() || field.matches('.fn-hidden')) continue;
		const shown = field.value || field.placeholder;
		if (!shown || field.type === 'range' || field.type === 'color') continue;
		checkContrast(field, getComputedStyle(field, field.value ? undefined : '::placeholder').color, shown);
		checkInside(field, field.getBoundingClientRect(), shown);
	}
	for (const select of document.querySelectorAll('select')) {
		if (!select.checkVisibility()) continue;
		// As wide as its chosen words alone would make it.
		const alone = select.cloneNode() as HTMLSelectElement;
		alone.append(new Option(select.selectedOptions[0]?.text));
		alone.style.cssText = 'position: absolute; visibility: hidden; width: max-content; max-width: none';
		select.after(alone);
		if (alone.offsetWidth > select.offsetWidth + 1)
			faults.add(`${nameOf(select)} "${alone.selectedOptions[0]?.text}" is cut off`);
		alone.remove();
	}
	for (const list of document.querySelectorAll('[role="tablist"]')) checkTabs([...list.children]);
	const { scrollWidth } = document.documentElement;
	if (scrollWidth > innerWidth) {
		const widest = [...document.querySelectorAll('.fn *')].findLast(
			(each) => each.getBoundingClientRect().right > innerWidth,
		);
		const by = widest ? nameOf(widest) : 'what cannot be seen';
		faults.add(`the page is ${scrollWidth} px wide in a window of ${innerWidth} px, by ${by}`);
	}
	for (const box of document.querySelectorAll('.fn *')) {
		const { overflowX, overflowY, scrollbarColor } = getComputedStyle(box);
		// Firefox draws a white one in the dark where nothing is said.
		const scrolls = overflowY === 'auto' && box.scrollHeight > box.clientHeight + 1;
		if (scrolls && scrollbarColor === 'auto' && !matchMedia('(forced-colors: active)').matches)
			faults.add(`${nameOf(box)} has a scroll bar in the browser's colours`);
		if (overflowX === 'auto' && box.scrollWidth > box.clientWidth + 1)
			faults.add(`${nameOf(box)} scrolls sideways`);
	}
	return [...faults];
}
