/**
 * `node tests/bench/ask.ts [BUILD…]`: what answering costs the popup, in Chromium, for each folder of a build (`.output/chrome-mv3` if none is
 * named), in turns. The popup is opened on the guide's tab and asked a first question; then questions are typed key by key.
 * Said are medians of milliseconds: of the main thread until the first answer stands, and for each key the main thread's, and from the key
 * to the painted answer. `--entries 5000`: with made-up entries beside the guide's; only for builds of this source.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'puppeteer-core';
import { ASK_INDEX_FILE } from '../../src/ask/index/rows.ts';
import { askFilesOf, loadAsking } from '../../src/cli/asking.ts';
import { loadCompiled } from '../../src/cli/compiled.ts';
import { enlarged } from '../../src/cli/enlarged.ts';
import { readLabelled } from '../../src/cli/labelled-questions.ts';
import { GUIDE_FILES, guideParts } from '../../src/guide/guide-files.ts';
import { launch } from '../harness/browsers.ts';

const ROUNDS = 5;
const TYPED = 6;

const { values: options, positionals } = parseArgs({
	options: { entries: { type: 'string' } },
	allowPositionals: true,
});

interface Measured {
	readonly opening: number[];
	readonly keys: number[];
	readonly painted: number[];
}

/** Milliseconds that the main thread has worked. */
async function workOf(devtools: CDPSession): Promise<number> {
	const { metrics } = await devtools.send('Performance.getMetrics');
	return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Runs in the page: types, and waits until that is painted. */
function typeAndPaint(text: string): Promise<number> {
	const input = document.querySelector<HTMLInputElement>('input[type="search"]');
	const began = performance.now();
	if (input) input.value = text;
	input?.dispatchEvent(new Event('input', { bubbles: true }));
	return new Promise((done) => {
		// The second frame begins when the first is painted.
		requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
	});
}

async function measureIn(page: Page, questions: readonly string[], measured: Measured): Promise<void> {
	const devtools = await page.createCDPSession();
	await devtools.send('Performance.enable');
	await page.waitForSelector('input[type="search"]');
	await page.evaluate(typeAndPaint, 'is gout serious');
	await page.waitForSelector('.ask-answer', { timeout: 60_000 });
	measured.opening.push(await workOf(devtools));
	for (const question of questions) {
		for (let length = 1; length <= question.length; length++) {
			const before = await workOf(devtools);
			measured.painted.push(await page.evaluate(typeAndPaint, question.slice(0, length)));
			measured.keys.push((await workOf(devtools)) - before);
		}
	}
}

/** A copy of a build with a guide of so many entries. */
function withEntries(build: string, entries: number): string {
	const { guide } = loadCompiled();
	const many = enlarged(guide, entries, false);
	const files = askFilesOf(many, loadAsking(guide));
	const folder = mkdtempSync(join(tmpdir(), 'footnote-entries-'));
	cpSync(build, folder, { recursive: true });
	guideParts(many).forEach((part, at) => {
		writeFileSync(join(folder, GUIDE_FILES[at] ?? ''), JSON.stringify(part));
	});
	writeFileSync(join(folder, ASK_INDEX_FILE), new Uint8Array(files.index));
	return folder;
}

function share(all: readonly number[], of: number): string {
	const sorted = [...all].sort((one, other) => one - other);
	return (sorted[Math.min(sorted.length - 1, Math.floor(of * sorted.length))] ?? 0).toFixed(1);
}

const questions = readLabelled('fresh-november10')
	.filter((_, at) => at % 60 === 7)
	.slice(0, TYPED)
	.map(({ question }) => question);
const builds = positionals.length > 0 ? positionals : ['.output/chrome-mv3'];
const folders = options.entries ? builds.map((build) => withEntries(build, Number(options.entries))) : builds;
const measured = folders.map((): Measured => ({ opening: [], keys: [], painted: [] }));
for (let round = 0; round < ROUNDS; round++) {
	for (const [at, folder] of folders.entries()) {
		const session = await launch('chromium', { build: folder });
		const page = await session.openOwn('popup.html?tab=1#guide');
		await measureIn(page, questions, measured[at] as Measured);
		await session.close();
	}
}
for (const [at, { opening, keys, painted }] of measured.entries())
	process.stdout.write(
		`${builds[at]}: main thread until the first answer ${share(opening, 0.5)} ms; ${keys.length} keys: main thread ${share(keys, 0.5)} ms, 95 % within ${share(keys, 0.95)}; painted after ${share(painted, 0.5)} ms, 95 % within ${share(painted, 0.95)}, longest ${share(painted, 1)}\n`,
	);
if (options.entries) for (const folder of folders) rmSync(folder, { recursive: true, force: true });
