/**
 * What users of highlighters, hover dictionaries and annotators report, as pages: our own small ones of each kind, and the
 * collection beside the repository where it is there. The built extension, as a new reader has it.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';
import { marksOf } from '../harness/marks.ts';
import { type Server, serve } from '../harness/serve.ts';
import { untilIdle } from '../page/marked.ts';

interface Report {
	readonly page: string;
	/** All marked words, as they stand in the page; with `!` before them where the highlight is the one for bare text. */
	readonly marks: readonly string[];
	/** Words that may be marked or not: what they mean depends on their neighbours, and where a long run is cut on when it was read. */
	readonly either?: readonly string[];
	/** What happens to the page before that. */
	readonly act?: (page: Page) => Promise<void>;
	/** What the page itself must have come to first. */
	readonly ready?: (page: Page) => Promise<unknown>;
	/** Name of the frame that is looked at. */
	readonly frame?: string;
}

const type = (page: Page) => page.type('input', 'a');

const OWN: readonly Report[] = [
	{
		page: 'pieces.html',
		marks: ['Tarsal tunnel syndrome', 'metatarsalgia', 'Osteomyelitis', 'peripheral neuropathy'],
	},
	{ page: 'app.html', marks: ["Morton's neuroma", 'metatarsalgia'] },
	{
		page: 'tags.html',
		marks: [
			...['Tarsal tunnel syndrome', 'Metatarsalgia', 'Osteomyelitis', 'Fibromyalgia', 'Plantar fasciitis'],
			'Peripheral neuropathy',
		],
	},
	{
		page: 'unseen.html',
		marks: [
			...[
				'osteomyelitis',
				'metatarsalgia',
				'sarcoidosis',
				'fibromyalgia',
				'plantar fasciitis',
				'neurapraxia',
			],
			...['myelopathy', 'Polyneuropathy'],
		],
	},
	{ page: 'paint.html', marks: ['!fibromyalgia', 'plantar fasciitis', '!polyneuropathy'] },
	{
		page: 'notes.html',
		marks: [
			...['polyneuropathy', 'sarcoidosis', 'fibromyalgia', 'osteomyelitis', 'metatarsalgia', 'gabapentin'],
			...['neurapraxia', 'vitamin B12 deficiency'],
		],
	},
	{
		page: 'contents.html',
		marks: [
			...['metatarsalgia', 'sarcoidosis', 'fibromyalgia', 'osteomyelitis', 'plantar fasciitis'],
			'polyneuropathy',
		],
	},
	{ page: 'editors.html', marks: ['fibromyalgia'] },
	{ page: 'editors.html', frame: 'letter', marks: [] },
	{ page: 'tokens.html', marks: ['plantar fasciitis'] },
	{ page: 'lines.html', marks: ['!tarsal tunnel syndrome', '!plantar fasci- itis'] },
	{ page: 'letters.html', marks: ['plantar fasciitis', 'Metatarsalgia'] },
	{ page: 'clear.html', marks: ['metatarsalgia'], act: type },
];

/** Beside the repository, or where `REPORTS` says. */
const COLLECTION = process.env.REPORTS ?? '../shared/reports';
const COLLECTED: readonly Report[] = [
	{
		page: '01-icon-first/index.html',
		marks: [
			...['Plantar fasciitis', 'peripheral neuropathy', 'Tarsal tunnel syndrome', 'Deep vein thrombosis'],
			'metatarsalgia',
		],
	},
	{ page: '03-translate-no/index.html', marks: ['Tarsal tunnel syndrome', 'sciatica'] },
	{ page: '03-translate-no/root_body_no.html', marks: ['Tarsal tunnel syndrome', 'sciatica'] },
	{ page: '03-translate-no/root_no.html', marks: ['Tarsal tunnel syndrome', 'sciatica'] },
	{
		page: '04-lang-underscore/index.html',
		marks: ['Tarsal tunnel syndrome', 'Plantar fasciitis', 'peripheral neuropathy', 'sciatica'],
	},
	{ page: '06-aria-hidden-twin/index.html', marks: ['peripheral neuropathy', 'tarsal tunnel syndrome'] },
	{
		page: '07-hidden-takes-turn/index.html',
		marks: [
			...[
				'plantar fasciitis',
				'peripheral neuropathy',
				'osteomyelitis',
				'sarcoidosis',
				'sciatica',
				'bursitis',
			],
		],
	},
	{ page: '08-bilingual/index.html', marks: ['plantar fasciitis', 'peripheral neuropathy'] },
	{
		page: '09-pdfjs/index.html',
		marks: ['!plantar fasciitis', '!peripheral neuro- pathy', '!tarsal tunnel syndrome'],
	},
	...['11-html-zoom/index.html', '11-html-zoom/zoom_html.html'].map((page) => ({
		page,
		marks: ['peripheral neuropathy', 'plantar fasciitis'],
	})),
	...['12-backdrop', '15-drag-select', '16-print', '18-last-child', '20-orphan', '31-stretched'].map(
		(folder) => ({
			page: `${folder}/index.html`,
			marks: ['plantar fasciitis'],
		}),
	),
	{
		page: '13-text-fill/index.html',
		marks: [
			...['bursitis', 'plantar fasciitis', 'osteomyelitis', 'sarcoidosis', 'metatarsalgia'],
			...['rheumatoid arthritis', 'tarsal tunnel syndrome'],
		],
	},
	{
		page: '14-svg-text/index.html',
		marks: [
			...[
				'!peripheral neuropathy',
				'!tarsal tunnel syndrome',
				'!plantar fasciitis',
				'osteomyelitis',
				'sciatica',
			],
			...['fibromyalgia', 'bursitis', 'rheumatoid arthritis', 'metatarsalgia'],
		],
	},
	{
		page: '17-highlights-clear/index.html',
		marks: ['plantar fasciitis'],
		act: (page) => page.evaluate(() => CSS.highlights.clear()),
	},
	{ page: '19-focus-trap/index.html', marks: ['sciatica', 'plantar fasciitis'] },
	{
		page: '21-display-contents/index.html',
		marks: ['plantar fasciitis', 'osteomyelitis', 'sarcoidosis', 'fibromyalgia', 'sciatica'],
	},
	{
		page: '22-open-root-on-div/index.html',
		marks: ['plantar fasciitis', 'sciatica', 'osteomyelitis', 'sarcoidosis', 'bursitis'],
	},
	{ page: '23-ace/index.html', marks: ['sciatica'] },
	{
		page: '24-superscript/index.html',
		marks: [
			...['peripheral neuropathy', 'sciatica', 'osteomyelitis', 'sarcoidosis', 'fibromyalgia', 'bursitis'],
			...['metatarsalgia', 'gabapentin', 'gangrene', 'cellulitis'],
		],
	},
	{ page: '25-shorthand/index.html', marks: ['PMH', 'neuropathy', 'DVT', 'osteomyelitis', 'MRI'] },
	...['az3000', 'azlist'].map((list) => ({
		page: `26-long-inline-run/${list}.html`,
		marks: [...['MS', 'PAD', 'acute', 'gait', 'insulin', 'opioid', 'reflex', 'statin', 'stroke', 'ulcer']],
		either: ['gout'],
	})),
	{
		page: '26-long-inline-run/diary.html',
		marks: ['nerve root', 'physiotherapist', 'podiatrist', 'scan', 'stroke'],
	},
	// One sentence that comes again and again: "My sister had a stroke last year, so every numb spot scares me."
	{ page: '26-long-inline-run/ppost.html', marks: ['stroke'] },
	{
		page: '28-split-letters/index.html',
		marks: ['Plantar fasciitis', 'Peripheral neuropathy'],
	},
	{ page: '28-split-letters/splitchars.html', marks: ['plantar fasciitis'] },
	// A page that swallows all events: its words are marked, and listed in the popup. No card by pointer: see docs/card.md.
	{ page: '32-swallowed-events/index.html', marks: ['plantar fasciitis'] },
	{ page: '41-root-size/index.html', marks: ['plantar fasciitis'] },
	{
		page: '42-google-translate/google_translate.html',
		marks: ['Plantar fasciitis', 'Peripheral neuropathy'],
	},
	{
		page: '42-google-translate/google_translate_away.html',
		marks: [],
		// It is English at first, and translated after a while: by then some of it may have been marked.
		ready: (page) => page.waitForFunction(() => document.documentElement.lang === 'es'),
	},
	{ page: '45-z-index/index.html', marks: ['sciatica', 'plantar fasciitis'] },
	{ page: '47-editors/index.html', marks: ['sciatica'] },
	{ page: '49-own-preview/index.html', marks: ['plantar fasciitis'] },
	{
		page: '50-select-none/index.html',
		marks: [
			...['plantar fasciitis', 'osteomyelitis', 'Peripheral neuropathy', 'sarcoidosis', 'fibromyalgia'],
			...['sciatica', 'bursitis'],
		],
	},
];

/** Pages of the collection that another test stands for. */
const ELSEWHERE: Readonly<Record<string, string>> = {
	'13-text-fill/hl.html': 'none: it has no health words, and draws highlights of its own',
	'23-ace/designmode.html': 'editors.html of our own, frame letter',
	'48-short-frame/index.html':
		'tests/card/guest.browser.test.ts, "a short frame: the card is read outside of it"',
};

describe.runIf(existsSync(COLLECTION))('the collection', () => {
	test('has no page that is not tried', () => {
		// Some pages are there under two names.
		const contentOf = (page: string) => readFileSync(`${COLLECTION}/${page}`, 'utf8');
		const tried = new Set([...COLLECTED.map(({ page }) => page), ...Object.keys(ELSEWHERE)].map(contentOf));
		const pages = globSync('*/*.html', { cwd: COLLECTION });
		expect(pages.length).toBeGreaterThan(60);
		expect(pages.filter((page) => !tried.has(contentOf(page)))).toEqual([]);
	});
});

describe.each(BROWSERS)('in %s', (name) => {
	let session: Session;
	let page: Page;
	const servers: Server[] = [];
	beforeAll(async () => {
		session = await launch(name);
		page = await session.browser.newPage();
	});
	afterAll(async () => {
		await session?.close();
		for (const server of servers) await server.close();
	});

	const addressOf = (folder: string) => {
		let server: Promise<Server> | undefined;
		return async (path: string) => {
			server ??= serve(folder).then((one) => {
				servers.push(one);
				return one;
			});
			return `${(await server).origin}/${path}`;
		};
	};
	const own = addressOf('tests/pages/reports');
	const collected = addressOf(COLLECTION);

	const check = async (report: Report, address: string) => {
		await page.goto(address);
		await page.bringToFront();
		await report.ready?.(page);
		const frame = report.frame ? await frameOf(page, report.frame) : page;
		if (report.act) {
			await expectMarks(frame, report);
			await report.act(page);
		}
		await expectMarks(frame, report);
	};

	test.each(OWN.map(titled))('$title', async ({ report }) => check(report, await own(report.page)));

	test.runIf(existsSync(COLLECTION)).each(COLLECTED.map(titled))('$title', async ({ report }) =>
		check(report, await collected(report.page)),
	);

	test.skipIf(existsSync(COLLECTION))('the collection of reports is not beside this repository', (context) =>
		context.skip(`${COLLECTION} is not there: only our own pages were tried`),
	);
});

function titled(report: Report): { title: string; report: Report } {
	return { title: report.frame ? `${report.page}, frame ${report.frame}` : report.page, report };
}

async function frameOf(page: Page, name: string): Promise<Frame> {
	const frame = await (await page.$(`iframe[name="${name}"]`))?.contentFrame();
	if (!frame) throw new Error(`no frame ${name}`);
	return frame;
}

/** Waits until these words are marked, or as long as it takes to be sure that they never are, and compares. */
async function expectMarks(frame: Page | Frame, { marks: words, either = [] }: Report): Promise<void> {
	await frame
		.waitForFunction(
			(count: number, most: number) => {
				const marks = [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
				// None are there at first: only one that comes says anything.
				return count === 0 ? marks > 0 : marks >= count && marks <= most;
			},
			{ polling: 'raf', timeout: words.length === 0 ? 2_000 : 30_000 },
			words.length,
			words.length + either.length,
		)
		.catch(() => undefined);
	await untilIdle(frame);
	const marks = await marksOf(frame as Page);
	const seen = marks.map(({ text, highlight }) => {
		const plain = text.replace(/[\u00AD\u200B]/g, '').replace(/\s+/g, ' ');
		return highlight.endsWith('-bare') ? `!${plain}` : plain;
	});
	expect(seen.filter((word) => !either.includes(word)).sort()).toEqual([...words].sort());
}
