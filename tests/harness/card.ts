/**
 * What a person sees of the open card. It lives in a closed shadow root, which pages can't reach:
 * Chromium's DevTools and Firefox's BiDi can.
 */
import type { Page } from 'puppeteer-core';
import { bidi } from './bidi.ts';

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
	return isFirefox(page) ? firefoxElements(page) : chromiumElements(page);
}

/** The card's whole text, white space folded; empty when no card is there. */
export async function cardText(page: Page): Promise<string> {
	const [root] = await cardElements(page);
	return root?.text ?? '';
}

/** Clicks an element of the card as scripts do. */
export async function clickInCard(page: Page, element: CardElement): Promise<void> {
	const click = 'function () { this.click(); }';
	if (isFirefox(page)) {
		const { context, send } = bidi(page);
		await send('script.callFunction', {
			functionDeclaration: click,
			this: { sharedId: element.handle },
			target: { context },
			awaitPromise: false,
		});
		return;
	}
	const session = await page.createCDPSession();
	const { object } = await session.send('DOM.resolveNode', { backendNodeId: element.handle as number });
	await session.send('Runtime.callFunctionOn', {
		objectId: object.objectId ?? '',
		functionDeclaration: click,
	});
	await session.detach();
}

function isFirefox(page: Page): boolean {
	return 'browsingContext' in page.mainFrame();
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
