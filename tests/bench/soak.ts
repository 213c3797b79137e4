/**
 * `npm run bench -- --soak [--minutes 10]`: a chat that streams words into custom elements, for ten minutes, in a browser with Footnote
 * and in one without, side by side. Nodes that stay alive and script time have to be as flat with it as without. Chromium
 * only: no other browser tells either.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { launch, type Session } from '../harness/browsers.ts';
import { serve } from '../harness/serve.ts';

/** The messages that the page keeps; older ones are taken out. */
const KEPT = 60;
/** One word, in milliseconds; a message has about forty. */
const WORD_MS = 40;

/**
 * Every message is an element with an open root, its paragraphs are elements in it with roots of their own, and words
 * arrive one by one, now and then a name of the guide's. All that the page counts is put on `window`.
 */
const PAGE = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>A chat that never ends</title>
<main id="chat"></main>
<script>
const WORDS = 'it can start after long walks and most people feel better within some weeks when they rest the foot and wear soft shoes while the nerve heals slowly'.split(' ');
const NAMES = ['plantar fasciitis', 'peripheral neuropathy', 'tarsal tunnel syndrome', 'metatarsalgia', 'sarcoidosis', 'osteomyelitis'];
class Part extends HTMLElement {
	constructor() { super(); this.attachShadow({ mode: 'open' }).append(document.createElement('p')); }
	say(word) { this.shadowRoot.firstChild.append(word + ' '); }
}
class Message extends HTMLElement {
	constructor() { super(); this.attachShadow({ mode: 'open' }); }
	next() { const part = document.createElement('chat-part'); this.shadowRoot.append(part); return part; }
}
customElements.define('chat-part', Part);
customElements.define('chat-message', Message);
let part, message, count = 0;
setInterval(() => {
	if (count % 40 === 0) {
		message = document.createElement('chat-message');
		chat.append(message);
		while (chat.childElementCount > ${KEPT}) chat.firstElementChild.remove();
	}
	if (count % 10 === 0) part = message.next();
	part.say(count % 13 === 0 ? NAMES[count % NAMES.length] : WORDS[count % WORDS.length]);
	count++;
	scrollTo(0, document.body.scrollHeight);
}, ${WORD_MS});
function countNodes(root) {
	let sum = 0;
	const walker = document.createTreeWalker(root);
	do { sum++; if (walker.currentNode.shadowRoot) sum += countNodes(walker.currentNode.shadowRoot); } while (walker.nextNode());
	return sum;
}
</script></html>`;

interface Minute {
	readonly inPage: number;
	readonly alive: number;
	/** Of the main thread's scripts, in milliseconds. */
	readonly script: number;
	readonly marks: number;
}

interface Watched {
	readonly page: Page;
	readonly client: CDPSession;
}

/** @returns a table, one line a minute */
export async function soak(minutes: number): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'footnote-soak-'));
	writeFileSync(join(folder, 'chat.html'), PAGE);
	const server = await serve(folder);
	// A window of its own each, so that neither is hidden by the other.
	const sessions = [await launch('chromium'), await launch('chromium', { bare: true })] as const;
	try {
		const watched = await Promise.all(
			sessions.map((session) => watch(session, `${server.origin}/chat.html`)),
		);
		const lines: string[] = [];
		let before = await Promise.all(watched.map(look));
		for (let minute = 1; minute <= minutes; minute++) {
			await new Promise((done) => setTimeout(done, 60_000));
			const now = await Promise.all(watched.map(look));
			lines.push(lineOf(minute, now, before));
			process.stdout.write(`${lines.at(-1)}\n`);
			before = now;
		}
		return [HEAD, ...lines].join('\n');
	} finally {
		for (const session of sessions) await session.close();
		await server.close();
	}
}

const HEAD = [
	'| minute | nodes in the page | alive, with Footnote | alive, without | script a minute, with | without | marks |',
	'|---|---|---|---|---|---|---|',
].join('\n');

function lineOf(minute: number, now: readonly Minute[], before: readonly Minute[]): string {
	const [own, bare] = now;
	const [ownBefore, bareBefore] = before;
	if (!own || !bare || !ownBefore || !bareBefore) throw new Error('expected two browsers');
	const share = (alive: number, inPage: number) => `${alive} (${((alive / inPage) * 100).toFixed(0)} %)`;
	return `| ${[
		minute,
		own.inPage,
		share(own.alive, own.inPage),
		share(bare.alive, bare.inPage),
		`${(own.script - ownBefore.script).toFixed(0)} ms`,
		`${(bare.script - bareBefore.script).toFixed(0)} ms`,
		own.marks,
	].join(' | ')} |`;
}

async function watch({ browser }: Session, address: string): Promise<Watched> {
	const page = await browser.newPage();
	await page.goto(address);
	await page.bringToFront();
	const client = await page.createCDPSession();
	await client.send('Performance.enable');
	return { page, client };
}

async function look({ page, client }: Watched): Promise<Minute> {
	await client.send('HeapProfiler.collectGarbage');
	const { metrics } = await client.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
	const { inPage, marks } = await page.evaluate(() => ({
		inPage: (globalThis as unknown as { countNodes(root: Node): number }).countNodes(document),
		marks: [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
	}));
	return { inPage, marks, alive: of('Nodes'), script: of('ScriptDuration') * 1_000 };
}
