/**
 * `npm run bench -- --pages FOLDER [--before OUTPUT] [--own 50000] [--runs 5] [--browser firefox]`: what Footnote costs saved pages, in paired browsers,
 * what another build of it does (a copy of `.output`), and what it does with so many words of the reader's own; prints a table.
 * `npm run bench -- --frames 500`: the same for pages of so many frames.
 * `npm run bench -- --first-marks [--runs 20]`: how soon the first marks come, with the background awake and asleep.
 * `npm run bench -- --names 10000`: what a page costs with so many names, against the bundled ones.
 * `npm run bench -- --soak [--minutes 10]`: a streaming chat, with Footnote and without; prints a table.
 * `npm run bench [-- --quick] [-- --browser chromium|firefox] [-- --runs 5]`: what Footnote costs a page, beside
 * other ways of marking words, in real browsers. Writes tables and plots into `docs/performance.md` (not with
 * `--quick`). Times are only reported; counts that must be nought make the command fail.
 */
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../../src/bundling/read-guide.ts';
import { compileLexicon } from '../../src/guide/compile.ts';
import { BROWSERS, builtFor, launch, type Session } from '../harness/browsers.ts';
import type { BrowserName } from '../harness/find-browsers.ts';
import { type Server, serve } from '../harness/serve.ts';
import { buildPageExtension } from '../page/extension.ts';
import { cardDelays, popupPaints } from './card.ts';
import type { Cost } from './content-script.ts';
import { firstMarks } from './first-marks.ts';
import { pagesOfFrames } from './frames.ts';
import { madeUpWords, timeMatching } from './match.ts';
import { type Counts, countAll, inPage, loadCost, longestThrottled, mark, ownChanges } from './measure.ts';
import { withNames } from './names.ts';
import { articlePage, sitePage } from './pages.ts';
import { loadPaired, pairedTable } from './paired.ts';
import { between, plot, type Row, rowsTable, type Series, seriesTable } from './report.ts';
import { soak } from './soak.ts';
import { type Figure, figureOf, late, ratioOf, round, show } from './statistics.ts';

const { values } = parseArgs({
	options: {
		quick: { type: 'boolean' },
		browser: { type: 'string' },
		runs: { type: 'string' },
		pages: { type: 'string' },
		before: { type: 'string' },
		own: { type: 'string' },
		frames: { type: 'string' },
		names: { type: 'string' },
		'first-marks': { type: 'boolean' },
		soak: { type: 'boolean' },
		minutes: { type: 'string' },
	},
});
const quick = values.quick ?? false;
const RUNS = Number(values.runs ?? (quick ? 3 : 5));
if (values.soak) {
	process.stdout.write(`${await soak(Number(values.minutes ?? 10))}\n`);
	process.exit(0);
}
const chosen = BROWSERS.filter((name) => values.browser === undefined || values.browser === name);
if (values['first-marks']) {
	process.stdout.write(`${await firstMarks(chosen, Number(values.runs ?? 20))}\n`);
	process.exit(0);
}
if (values.pages !== undefined || values.frames !== undefined) {
	const pages = values.pages ?? pagesOfFrames(Number(values.frames));
	const others = {
		before: values.before,
		own: values.own === undefined ? undefined : madeUpWords(Number(values.own)),
	};
	for (const name of chosen)
		process.stdout.write(`${name}\n${pairedTable(await loadPaired(name, pages, RUNS, others))}\n`);
	process.exit(0);
}
if (values.names !== undefined) {
	for (const name of chosen) process.stdout.write(`${await withNames(name, Number(values.names), RUNS)}\n`);
	process.exit(0);
}
const MAIN = 1_300_000;
const CARDS = 20;
const LENGTHS = quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000, 10_000_000];
/** mark.js walks the page once a name: above this it runs for many minutes. */
const LONGEST_FOR_MARKJS = { chromium: quick ? 10_000 : 100_000, firefox: 10_000 };
const SITES = ['news', 'forum', 'shop', 'docs'] as const;
const DOC = 'docs/performance.md';

const rows: Row[] = [];
const series: Series[] = [];
let broken = 0;

const { content } = readContent(process.cwd());
const lexicon = compileLexicon('en', content.entries);
const names = [...new Set(lexicon.entries.flatMap((entry) => entry.names.map(({ text }) => text)))];
const folder = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
for (const characters of new Set([...LENGTHS, MAIN])) {
	writeFileSync(join(folder, `article-${characters}.html`), articlePage({ characters, names, every: 90 }));
}
for (const kind of SITES) {
	const site = { characters: 60_000, names };
	writeFileSync(join(folder, `${kind}.html`), sitePage(kind, { ...site, every: 150 }));
	writeFileSync(join(folder, `${kind}-plain.html`), sitePage(kind, { ...site, every: 0 }));
}
const server = await serve(folder);
const ways = await buildPageExtension({ lexicon, entry: 'tests/bench/content-script.ts' });
try {
	for (const name of BROWSERS) {
		if (values.browser === undefined || values.browser === name) await benchBrowser(name);
	}
} finally {
	await server.close();
}
benchMatching();
benchSize();
report();
process.exitCode = broken > 0 ? 1 : 0;

async function benchBrowser(name: BrowserName): Promise<void> {
	const prefs = { 'privacy.reduceTimerPrecision': false };
	const session = await launch(name, { extension: ways, prefs });
	try {
		await benchWays(session, server);
		await benchOwnChanges(session);
		await benchCounts(session);
	} finally {
		await session.close();
	}
	await benchCard(name);
	if (name === 'chromium') await benchLoads();
}

async function benchWays(session: Session, { origin }: Server): Promise<void> {
	const { name } = session;
	const all = new Map<string, Cost[]>();
	const kinds = ['walk', 'footnote', 'footnote-all', 'regex', 'live', 'markjs'];
	const lengths = [...new Set([...LENGTHS, MAIN])].sort((a, b) => a - b);
	for (const characters of lengths) {
		for (let run = 0; run < RUNS; run++) {
			// Side by side, so that what else the machine does hits all alike.
			for (const way of kinds) {
				const key = `${way} ${characters}`;
				const costs = all.get(key) ?? [];
				if (way === 'markjs' && (characters > LONGEST_FOR_MARKJS[name] || isLong(costs))) continue;
				const address = `${origin}/article-${characters}.html`;
				costs.push(await inPage(session, address, (tab) => mark(tab, way)));
				all.set(key, costs);
			}
		}
		say(`${name}: ${characters} characters`);
	}
	const total = (way: string, characters: number): Figure | undefined => {
		const costs = all.get(`${way} ${characters}`);
		return costs && figureOf(costs.map((cost) => cost.total));
	};
	for (const way of kinds) {
		const points = LENGTHS.flatMap((characters) => {
			const figure = total(way, characters);
			return figure ? [{ characters, figure }] : [];
		});
		series.push({ browser: name, way, points });
	}
	const walk = total('walk', MAIN);
	const own = total('footnote', MAIN);
	const marked = all.get(`footnote ${MAIN}`) ?? [];
	if (walk && own) {
		const ratio = ratioOf(own, walk);
		add(
			name,
			`first pass, 1.3 million characters, ${names.length} names, against a bare walk of the text`,
			`${show(ratio, ' ×')}; ${show(own, ' ms')} against ${show(walk, ' ms')}`,
			'≤ 2.5 ×',
			ratio.median <= 2.5,
		);
	}
	const everything = total('footnote-all', MAIN);
	if (walk && everything) {
		add(
			name,
			'reading all of it, as when the popup asks',
			`${show(ratioOf(everything, walk), ' ×')}; ${show(everything, ' ms')}`,
			'',
			undefined,
		);
	}
	const longestPage = all.get(`footnote ${Math.max(...LENGTHS)}`) ?? [];
	const view = figureOf(longestPage.map((cost) => cost.untilView));
	add(
		name,
		`our work until the first words in view are marked, ${Math.max(...LENGTHS) / 1_000} k characters`,
		show(view, ' ms'),
		'≤ 16 ms',
		view.median <= 16,
	);
	const slice = figureOf(marked.map((cost) => cost.longest));
	add(name, 'longest slice, 1.3 million characters', show(slice, ' ms'), '≤ 8 ms', slice.median <= 8);
	const against = LONGEST_FOR_MARKJS[name];
	const markjs = total('markjs', against);
	const beside = total('footnote', against);
	if (markjs && beside) {
		const faster = ratioOf(markjs, beside);
		add(
			name,
			`faster than mark.js with the same names, ${against / 1_000} k characters`,
			`${show(faster, ' ×')}; mark.js ${show(markjs, ' ms')}`,
			'≥ 200 ×',
			faster.median >= 200,
		);
	}
	for (const way of ['regex', 'live'] as const) {
		const other = total(way, MAIN);
		if (walk && other)
			add(
				name,
				way === 'regex'
					? 'one regular expression with wrapping, against the walk'
					: 'live ranges, against the walk',
				show(ratioOf(other, walk), ' ×'),
				'',
				undefined,
			);
	}
}

/** One run of half a minute says enough. */
function isLong(costs: readonly Cost[]): boolean {
	return costs.some((cost) => cost.total > 20_000);
}

async function benchOwnChanges(session: Session): Promise<void> {
	const address = `${server.origin}/article-${MAIN}.html`;
	for (const kind of ['insert', 'edit'] as const) {
		const times: Record<string, number[]> = { without: [], with: [], live: [], observer: [] };
		for (let run = 0; run < RUNS; run++) {
			for (const way of ['without', 'with', 'live', 'observer'] as const) {
				const time = await inPage(session, address, async (tab) => {
					if (way !== 'without') await mark(tab, way === 'with' ? 'footnote' : way);
					return ownChanges(tab, kind, 20_000);
				});
				times[way]?.push(time);
			}
		}
		const without = figureOf(times.without ?? []);
		const ratio = ratioOf(figureOf(times.with ?? []), without);
		const what = kind === 'insert' ? "the page's own 20,000 insertions" : "the page's own 20,000 text edits";
		add(
			session.name,
			what,
			`${show(ratio, ' ×')} of ${show(without, ' ms')}; an observer that does nothing ${show(ratioOf(figureOf(times.observer ?? []), without), ' ×')}; live ranges ${show(ratioOf(figureOf(times.live ?? []), without), ' ×')}`,
			'≤ 1.10 ×',
			ratio.median <= 1.1,
		);
	}
	say(`${session.name}: the page's own changes`);
}

async function benchCounts(session: Session): Promise<void> {
	const address = `${server.origin}/article-${MAIN}.html`;
	const counts: Counts = await inPage(session, address, (tab) => countAll(session, tab));
	const { elements, layouts, requests, longTasks } = counts;
	const ok = elements === 0 && (layouts ?? 0) === 0 && requests === 0;
	add(
		session.name,
		'elements inserted; layouts; requests',
		`${elements}; ${layouts ?? 'not told'}; ${requests}`,
		'0; 0; 0',
		ok,
	);
	add(session.name, 'long tasks of ours (over 50 ms)', String(longTasks), '0', longTasks === 0);
	if (!ok || longTasks > 0) broken++;
	if (session.name !== 'chromium') return;
	const slices: number[] = [];
	for (let run = 0; run < RUNS; run++) {
		slices.push(await inPage(session, address, (tab) => longestThrottled(tab, 4)));
	}
	const longest = figureOf(slices);
	add(
		session.name,
		'longest slice at 4 × CPU throttling',
		show(longest, ' ms'),
		'< 50 ms',
		longest.median < 50,
	);
}

/** Whole loads, without and with the extension as it is built, in two browsers that take turns. */
async function benchLoads(): Promise<void> {
	const sessions = { bare: await launch('chromium', { bare: true }), with: await launch('chromium') };
	try {
		for (const [what, suffix] of [
			['with a health word now and then', ''],
			['without any', '-plain'],
		] as const) {
			const times = { bare: [] as number[], with: [] as number[] };
			const heaps = { bare: [] as number[], with: [] as number[] };
			for (let run = 0; run < RUNS; run++) {
				const sums = { bare: 0, with: 0 };
				for (const kind of SITES) {
					for (const side of ['bare', 'with'] as const) {
						const cost = await loadCost(sessions[side], `${server.origin}/${kind}${suffix}.html`);
						sums[side] += cost.time;
						heaps[side].push(cost.heap);
					}
				}
				times.bare.push(sums.bare);
				times.with.push(sums.with);
			}
			const ratio = ratioOf(figureOf(times.with), figureOf(times.bare));
			add(
				'chromium',
				`main-thread time over ${SITES.length} pages built like real sites, ${what}`,
				`${show(ratio, ' ×')} of ${show(figureOf(times.bare), ' ms')}`,
				'≤ 1.03 ×',
				ratio.median <= 1.03,
			);
			const more = (figureOf(heaps.with).median - figureOf(heaps.bare).median) / 1_048_576;
			add(
				'chromium',
				`JS heap a tab, after collection, pages ${what}`,
				`${round(more)} MB more`,
				'≤ 1 MB more',
				more <= 1,
			);
		}
	} finally {
		await sessions.bare.close();
		await sessions.with.close();
	}
	say('chromium: whole loads');
}

async function benchCard(name: BrowserName): Promise<void> {
	const demo = await serve('tests/pages');
	try {
		const delays = await cardDelays(name, `${demo.origin}/demo/heel-numbness.html`, quick ? 5 : CARDS);
		const p95 = late(delays);
		add(
			name,
			`the first card of a page after the dwell, background asleep, ${delays.length} times`,
			`p95 ${round(p95)} ms; ${show(figureOf(delays), ' ms')}`,
			'p95 ≤ 50 ms',
			p95 <= 50,
		);
	} finally {
		await demo.close();
	}
	add(name, 'popup painted', show(figureOf(await popupPaints(name, RUNS)), ' ms'), '', undefined);
}

function benchMatching(): void {
	for (const [terms, limit] of [
		[500, 3],
		[50_000, 8],
	] as const) {
		const { ratio } = timeMatching(terms, 4 * RUNS);
		add(
			'Node',
			`matching alone against reading every character, ${terms.toLocaleString('en')} terms`,
			show(ratio, ' ×'),
			`≤ ${limit} ×`,
			ratio.median <= limit,
		);
	}
}

function benchSize(): void {
	for (const name of BROWSERS) {
		const size = statSync(join(builtFor(name), 'marker.js')).size / 1_000;
		add(
			name,
			'content script, minified, index of all bundled terms included',
			`${round(size)} kB`,
			'≤ 100 kB',
			size <= 100,
		);
	}
}

function add(browser: string, what: string, figure: string, target: string, ok: boolean | undefined): void {
	rows.push({ browser, what, figure, target, ok });
	say(`${browser}: ${what}: ${figure}${target && `  [${target}]`}${ok === false ? '  MISSED' : ''}`);
}

function report(): void {
	const table = rowsTable(rows);
	const lengths = seriesTable(series);
	if (quick) return;
	const [cpu] = cpus();
	const when = new Date().toISOString().slice(0, 10);
	const machine = `Measured ${when} on ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Linux, ${RUNS} runs each. Median, and (least–most).`;
	const plots: string[] = [];
	for (const browser of new Set(series.map((line) => line.browser))) {
		writeFileSync(`docs/performance-${browser}.svg`, plot(series, browser));
		plots.push(`![Script time by length of text, ${browser}](performance-${browser}.svg)`);
	}
	const text = [
		'',
		machine,
		'',
		table,
		'',
		'Script time in milliseconds, by length of the text:',
		'',
		lengths,
		'',
		...plots,
		'',
	].join('\n');
	writeFileSync(DOC, between(readFileSync(DOC, 'utf8'), 'bench', text));
}

function say(text: string): void {
	process.stdout.write(`${text}\n`);
}
