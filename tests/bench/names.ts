/** `npm run bench -- --names 10000`: what a page costs with more names than are bundled. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../../src/bundling/read-guide.ts';
import { compileLexicon } from '../../src/guide/compile.ts';
import { launch, type Session } from '../harness/browsers.ts';
import type { BrowserName } from '../harness/find-browsers.ts';
import { serve } from '../harness/serve.ts';
import { buildPageExtension } from '../page/extension.ts';
import { madeUpLexicon } from './match.ts';
import { inPage, mark } from './measure.ts';
import { articlePage } from './pages.ts';
import { figureOf, ratioOf, show } from './statistics.ts';

const CHARACTERS = 100_000;

/** Marks the same page with the bundled names and with so many, in two browsers that take turns. */
export async function withNames(name: BrowserName, count: number, runs: number): Promise<string> {
	const { content } = readContent(process.cwd());
	const bundled = compileLexicon('en', content.entries);
	const names = [...new Set(bundled.entries.flatMap((entry) => entry.names.map(({ text }) => text)))];
	const more = madeUpLexicon(Math.max(0, count - names.length));
	const folder = mkdtempSync(join(tmpdir(), 'footnote-names-'));
	writeFileSync(join(folder, 'article.html'), articlePage({ characters: CHARACTERS, names, every: 90 }));
	const server = await serve(folder);
	const lexicons = { few: bundled, many: { ...bundled, entries: [...bundled.entries, ...more.entries] } };
	const sessions: Partial<Record<keyof typeof lexicons, Session>> = {};
	const times = { few: [] as number[], many: [] as number[] };
	try {
		for (const way of ['few', 'many'] as const) {
			const extension = await buildPageExtension({
				lexicon: lexicons[way],
				entry: 'tests/bench/content-script.ts',
			});
			sessions[way] = await launch(name, { extension, prefs: { 'privacy.reduceTimerPrecision': false } });
		}
		// The first turn is for warming up: the index is opened once for the whole browser.
		for (let run = 0; run <= runs; run++) {
			for (const way of ['few', 'many'] as const) {
				const { total } = await inPage(sessions[way] as Session, `${server.origin}/article.html`, (page) =>
					mark(page, 'footnote'),
				);
				if (run > 0) times[way].push(total);
			}
		}
	} finally {
		for (const session of Object.values(sessions)) await session.close();
		await server.close();
	}
	const few = figureOf(times.few);
	const many = figureOf(times.many);
	return `${name}: ${names.length} names ${show(few, ' ms')}, ${count} names ${show(many, ' ms')}: ${show(ratioOf(many, few), ' ×')}`;
}
