/**
 * What a person sees of the open card. On pages it lives in a frame of the extension, in the gallery in a closed
 * shadow root: pages reach neither, Chromium's DevTools and Firefox's BiDi both.
 */
import type { Frame, Page } from 'puppeteer-core';
import { bidi, isFirefox } from './bidi.ts';

/** An element inside the card. */
export interface CardElement {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** All text inside, white space folded. */
	readonly text: string;
	/** Handle for `clickInCard`. */
	readonly handle: string | number;
}

/** The custom element that hosts the card. */
export const CARD_HOST = 'footnote-card';

/** All elements inside the open card in document order; empty when no card is there. */
export async function cardElements(page: Page): Promise<CardElement[]> {
	const frame = await cardFrame(page);
	// A frame that goes while it is asked has nothing to say.
	if (frame) return ((await frame.ask(LIST).catch(() => undefined)) ?? []) as CardElement[];
	return isFirefox(page) ? firefoxElements(page) : chromiumElements(page);
}

/** The card's whole text, white space folded; empty when no card is there. */
export async function cardText(page: Page): Promise<string> {
	const frame = await cardFrame(page);
	// Its text alone: this is asked in each frame that is waited.
	if (frame) return ((await frame.ask(TEXT).catch(() => undefined)) ?? '') as string;
	const [root] = await cardElements(page);
	return root?.text ?? '';
}

/** Frames that a card may take to be awake; at 60 a second about five seconds. */
const MOST_FRAMES = 300;

/** Painted frames in which a card is awake and the element in one place, until a hand would press. */
const CALM_FRAMES = 4;

/** Presses an element of the card as a hand does: scrolled into view, in its middle, once nothing moves any more. */
export async function clickInCard(page: Page, element: CardElement): Promise<void> {
	let place = await pointInCard(page, element);
	for (let frame = 0, calm = 0; frame < MOST_FRAMES && calm < CALM_FRAMES; frame++) {
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
		// A card that has only just come, or has just been moved, takes no presses yet.
		const isAwake = await cardIsAwake(page);
		if (isAwake === undefined) break;
		const now = await pointInCard(page, element);
		calm = isAwake && now.x === place.x && now.y === place.y ? calm + 1 : 0;
		place = now;
	}
	await page.mouse.click(place.x, place.y);
}

/** Whether the open card takes presses; `undefined` when no card is there. */
export async function cardIsAwake(page: Page): Promise<boolean | undefined> {
	const frame = await cardFrame(page);
	if (frame) return (await frame.ask(AWAKE).catch(() => undefined)) as boolean | undefined;
	const elements = await cardElements(page);
	return elements.length === 0 ? undefined : elements.some(({ attributes }) => 'data-awake' in attributes);
}

/** The middle of an element of the card in the page's window, once it is scrolled into the card's view. */
export function middleInCard(page: Page, element: CardElement): Promise<{ x: number; y: number }> {
	return pointInCard(page, element);
}

/** The card's frame as tests use it. */
export interface CardFrame {
	/** What an expression is in the frame's own window, as JSON has it. */
	ask(expression: string): Promise<unknown>;
	/** The frame of the page that the card is in. */
	readonly holder: Frame;
}

const CARD_PAGE = /-extension:.*\/card\.html$/;

/** Painted frames in which a card's frame answers. One that goes before it has begun never does, and says nothing of it. */
const MOST_FRAMES_OF_AN_ANSWER = 120;

async function tooLong(page: Page): Promise<never> {
	await page.evaluate(async (most) => {
		for (let frame = 0; frame < most; frame++) await new Promise((done) => requestAnimationFrame(done));
	}, MOST_FRAMES_OF_AN_ANSWER);
	throw new Error('the frame of the card did not answer');
}

/** `undefined` while there is no card in a frame. */
export async function cardFrame(page: Page): Promise<CardFrame | undefined> {
	if (!isFirefox(page)) {
		const frame = page.frames().findLast((each) => !each.detached && CARD_PAGE.test(each.url()));
		const holder = frame?.parentFrame();
		if (!frame || !holder) return undefined;
		return { ask: (expression) => Promise.race([frame.evaluate(expression), tooLong(page)]), holder };
	}
	// Firefox tells puppeteer nothing of an extension's frame in a page: its tree does.
	const { context, send } = bidi(page);
	const { result } = await send('browsingContext.getTree', { root: context });
	const found = findIn((result as { contexts: BidiTree[] }).contexts, page.mainFrame());
	if (!found) return undefined;
	return {
		holder: page.frames().find((frame) => contextOf(frame) === found.parent) ?? page.mainFrame(),
		ask: async (expression) => {
			const answer = await send('script.evaluate', {
				expression: `JSON.stringify(${expression})`,
				target: { context: found.context },
				awaitPromise: false,
			});
			const { value } = (answer.result as { result: { value?: string } }).result;
			return value === undefined ? undefined : JSON.parse(value);
		},
	};
}

interface BidiTree {
	readonly context: string;
	readonly url: string;
	readonly children: readonly BidiTree[] | null;
}

function findIn(
	contexts: readonly BidiTree[],
	top: Frame,
	parent = contextOf(top),
): { context: string; parent: string | undefined } | undefined {
	for (const { context, url, children } of contexts) {
		if (CARD_PAGE.test(url)) return { context, parent };
		const found = findIn(children ?? [], top, context);
		if (found) return found;
	}
	return undefined;
}

function contextOf(frame: Frame): string | undefined {
	return (frame as unknown as { browsingContext?: { id: string } }).browsingContext?.id;
}

/** Brings an element into view and says where its middle is in the card's own window. */
const MIDDLE = `function () {
	this.scrollIntoView({ block: 'nearest', behavior: 'instant' });
	const { left, top, width, height } = this.getBoundingClientRect();
	return [left + width / 2, top + height / 2];
}`;

/** An element's text, as a person reads it: white space folded, style sheets left out. */
const TEXT_OF = `(element) => {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const texts = [];
	while (walker.nextNode()) {
		if (walker.currentNode.parentElement.localName !== 'style') texts.push(walker.currentNode.data);
	}
	return texts.join(' ').replace(/\\s+/g, ' ').trim();
}`;

/** All elements of the card. */
const LIST = `[...document.body.querySelectorAll('*')].flatMap((element, handle) => {
	if (!element.closest('.card')) return [];
	const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
	return [{ tag: element.localName, attributes, text: (${TEXT_OF})(element), handle }];
})`;

/** The text of the whole card. */
const TEXT = `((card) => card ? (${TEXT_OF})(card) : '')(document.body.querySelector('.card'))`;

/** Whether the card takes presses; nothing when there is none. */
const AWAKE = `((card) => card ? card.matches('[data-awake]') || card.querySelector('[data-awake]') !== null : undefined)(document.body.querySelector('.card'))`;

async function pointInCard(page: Page, { handle }: CardElement): Promise<{ x: number; y: number }> {
	const frame = await cardFrame(page);
	if (frame) {
		const middle = await frame.ask(`(${MIDDLE}).call(document.body.querySelectorAll('*')[${handle}])`);
		const [x, y] = middle as [number, number];
		const corner = await cornerOf(frame.holder);
		return { x: x + corner.x, y: y + corner.y };
	}
	if (isFirefox(page)) {
		const { context, send } = bidi(page);
		const answer = await send('script.callFunction', {
			functionDeclaration: MIDDLE,
			this: { sharedId: handle },
			target: { context },
			awaitPromise: false,
		});
		const { value } = (answer.result as { result: { value: { value: number }[] } }).result;
		return { x: value[0]?.value ?? 0, y: value[1]?.value ?? 0 };
	}
	const session = await page.createCDPSession();
	const { object } = await session.send('DOM.resolveNode', { backendNodeId: handle as number });
	const { result } = await session.send('Runtime.callFunctionOn', {
		objectId: object.objectId ?? '',
		functionDeclaration: MIDDLE,
		returnByValue: true,
	});
	await session.detach();
	const [x, y] = result.value as [number, number];
	return { x, y };
}

/** Where the card's host begins in the page's window. */
async function cornerOf(holder: Frame): Promise<{ x: number; y: number }> {
	const corner = await holder.evaluate((host) => {
		const { x, y } = document.querySelector(host)?.getBoundingClientRect() ?? new DOMRect();
		return { x, y };
	}, CARD_HOST);
	for (let frame: Frame | null = holder; frame?.parentFrame(); frame = frame.parentFrame()) {
		const element = await frame.frameElement();
		const box = await element?.evaluate((each) => {
			const { x, y } = each.getBoundingClientRect();
			return { x: x + each.clientLeft, y: y + each.clientTop };
		});
		corner.x += box?.x ?? 0;
		corner.y += box?.y ?? 0;
	}
	return corner;
}

interface CdpNode {
	readonly nodeType: number;
	readonly nodeName: string;
	readonly nodeValue: string;
	readonly backendNodeId: number;
	readonly attributes?: readonly string[];
	readonly children?: readonly CdpNode[];
	readonly shadowRoots?: readonly CdpNode[];
	readonly contentDocument?: CdpNode;
}

async function chromiumElements(page: Page): Promise<CardElement[]> {
	const session = await page.createCDPSession();
	const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
	await session.detach();
	const host = find(root as CdpNode);
	const shadow = host?.shadowRoots?.[0];
	return shadow ? [...(shadow.children ?? [])].flatMap(listCdp) : [];

	function find(node: CdpNode): CdpNode | undefined {
		if (node.nodeName.toLowerCase() === CARD_HOST) return node;
		for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
			const found = find(child);
			if (found) return found;
		}
		return node.contentDocument ? find(node.contentDocument) : undefined;
	}
}

function listCdp(node: CdpNode): CardElement[] {
	if (node.nodeType !== 1 || node.nodeName === 'STYLE') return [];
	const flat = node.attributes ?? [];
	const attributes: Record<string, string> = {};
	for (let at = 0; at < flat.length; at += 2) attributes[flat[at] ?? ''] = flat[at + 1] ?? '';
	const element: CardElement = {
		tag: node.nodeName.toLowerCase(),
		attributes,
		text: fold(cdpText(node)),
		handle: node.backendNodeId,
	};
	return [element, ...(node.children ?? []).flatMap(listCdp)];
}

function cdpText(node: CdpNode): string {
	if (node.nodeType === 3) return node.nodeValue;
	if (node.nodeName === 'STYLE') return '';
	return (node.children ?? []).map(cdpText).join(' ');
}

interface BidiNode {
	readonly sharedId: string;
	readonly value: {
		readonly nodeType: number;
		readonly localName?: string;
		readonly nodeValue?: string;
		readonly attributes?: Readonly<Record<string, string>>;
		readonly children?: readonly BidiNode[];
		readonly shadowRoot?: BidiNode | null;
	};
}

async function firefoxElements(page: Page): Promise<CardElement[]> {
	const { context, send } = bidi(page);
	const { result } = await send('script.evaluate', {
		expression: `document.querySelector('${CARD_HOST}')`,
		target: { context },
		awaitPromise: false,
		serializationOptions: { maxDomDepth: 40, includeShadowTree: 'all' },
	});
	const host = (result as { result: BidiNode }).result;
	return (host.value?.shadowRoot?.value.children ?? []).flatMap(listBidi);
}

function listBidi(node: BidiNode): CardElement[] {
	if (node.value.nodeType !== 1 || node.value.localName === 'style') return [];
	const element: CardElement = {
		tag: node.value.localName ?? '',
		attributes: node.value.attributes ?? {},
		text: fold(bidiText(node)),
		handle: node.sharedId,
	};
	return [element, ...(node.value.children ?? []).flatMap(listBidi)];
}

function bidiText(node: BidiNode): string {
	if (node.value.nodeType === 3) return node.value.nodeValue ?? '';
	if (node.value.localName === 'style') return '';
	return (node.value.children ?? []).map(bidiText).join(' ');
}

function fold(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
