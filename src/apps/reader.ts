/** Hands the reader page its data, and carries out what it asks for. What is read lives in this page alone. */
import { h, render } from 'preact';
import { browser } from 'wxt/browser';
import { loadGuide } from '../browser/guide-file.ts';
import { loadKept, watchKept } from '../browser/kept.ts';
import { loadNoted } from '../browser/noted.ts';
import { ownStore } from '../browser/own-store.ts';
import { ownURL } from '../browser/own-url.ts';
import { readTabPdf } from '../browser/tab-pdf.ts';
import { loadUrgentValues } from '../browser/urgent-values-file.ts';
import { runStore, visitStore } from '../browser/visit-store.ts';
import { readVisit, withQuestions } from '../checklist/visit.ts';
import { suggestMore } from '../doctor/questions.ts';
import { askedWords } from '../doctor/words.ts';
import { COMMANDS, type CommandName } from '../messages.ts';
import type { Session } from '../page/session/session.ts';
import { type FailureWhy, ReadFailure } from '../reader/failure.ts';
import { isForeign } from '../reader/language.ts';
import { linesOf } from '../reader/pieces.ts';
import { readResults } from '../results/read.ts';
import type { LabResult } from '../results/result.ts';
import { Reader } from '../ui/reader/reader.tsx';
import type { ReaderActions, ReaderData, ReaderPage } from '../ui/reader/services.ts';
import { keepSettings } from './choices.ts';
import { type PageRead, type ReadOptions, readFile, readPasted } from './reader-files.ts';
import { markReader } from './reader-marks.ts';

/** How often a long file's new pages are shown. */
const SHOW_EVERY_MS = 100;
/** So many of them at once: laying out a dozen full pages takes the browser longer than a reader should wait for anything. */
const PAGES_AT_ONCE = 4;
/** Hidden tabs draw no frames. */
const LONGEST_FRAME_MS = 100;

/** Query: `tab` when a tab's PDF is to be read. */
export async function startReader(root: HTMLElement): Promise<void> {
	let session: Session | undefined;
	const keeper = await keepSettings(({ checked }) => {
		update({ settings: checked.settings });
		session?.update(checked.settings);
	});
	let data: ReaderData = {
		settings: keeper.shown.checked.settings,
		document: undefined,
		progress: undefined,
		failure: undefined,
		password: undefined,
		terms: [],
		guide: undefined,
		urgent: undefined,
		kept: await loadKept(ownStore),
		isPrinting: false,
	};
	let reading: AbortController | undefined;
	let givePassword: ((password: string) => void) | undefined;
	const update = (changes: Partial<ReaderData>) => {
		data = { ...data, ...changes };
		render(h(Reader, { data, actions }), root);
	};

	const open = async (name: string, read: (options: ReadOptions) => AsyncIterable<PageRead>) => {
		reading?.abort();
		const mine = new AbortController();
		reading = mine;
		const { signal } = mine;
		update({ progress: { name, done: 0 }, failure: undefined, password: undefined });
		const askPassword = (wasWrong: boolean) =>
			new Promise<string>((done) => {
				givePassword = done;
				if (!signal.aborted) update({ password: { wasWrong } });
			});
		const shower = createShower(name, signal, update);
		try {
			for await (const { page, total } of read({ signal, askPassword })) {
				signal.throwIfAborted();
				shower.add(page, total);
			}
			await shower.finish();
			void session?.answers.readAll({});
		} catch (error) {
			// What was read before it failed stays, with the reason beside it.
			await shower.showRest();
			if (!signal.aborted) update({ failure: { name, why: whyOf(error) } });
		}
		if (reading === mine) update({ progress: undefined, password: undefined });
	};
	const actions: ReaderActions = {
		openFile: (file) => void open(file.name, (options) => readFile(file, options)),
		openText: (text, html) =>
			void open('Pasted text', async function* () {
				yield readPasted(text, html);
			}),
		cancel() {
			reading?.abort();
			update({ progress: undefined, password: undefined });
		},
		givePassword(password) {
			update({ password: undefined });
			givePassword?.(password);
		},
		close() {
			reading?.abort();
			update({
				document: undefined,
				terms: [],
				failure: undefined,
				progress: undefined,
				password: undefined,
			});
			document.title = TITLE;
		},
		jump: (id) => void session?.answers.jump({ id }),
		print: () => window.print(),
		keepQuestions: (questions) => keepQuestions(questions, data),
		openForDoctor: () => void browser.tabs.create({ url: ownURL('/popup.html?tab=1#doctor') }),
	};
	update({});
	session = markReader(data.settings, ({ terms }) => update({ terms: data.document ? terms : [] }));
	listenToKeys(session);
	watchKept(ownStore, (kept) => update({ kept }));
	// The letter with its numbers is there while it is being printed, whoever asks for it.
	addEventListener('beforeprint', () => update({ isPrinting: true }));
	addEventListener('afterprint', () => update({ isPrinting: false }));
	void loadGuide().then(
		(guide) => update({ guide }),
		// Words are marked all the same; the list has only their names.
		() => undefined,
	);
	void loadUrgentValues().then(
		(urgent) => update({ urgent }),
		// Results are shown all the same, without the word about urgent ones.
		() => undefined,
	);
	const tab = Number(new URLSearchParams(location.search).get('tab'));
	if (tab > 0) {
		await open('The PDF in the other tab', async function* (options) {
			yield* readFile(await readTabPdf(tab), options);
		});
	}
}

/** Behind the person's own questions; where there are none yet, together with what else is kept and noted. */
async function keepQuestions(
	questions: readonly string[],
	{ guide, kept, terms }: ReaderData,
): Promise<void> {
	const visit = readVisit(await visitStore.load(), await runStore.load(), '');
	const others = kept.filter((id) => !terms.some((term) => term.id === id));
	const words = guide ? askedWords(guide, others) : [];
	const more = visit.questions ? questions : suggestMore(questions, words, await loadNoted(ownStore));
	await visitStore.save({ ...withQuestions(visit, more), writer: crypto.randomUUID() });
}

const TITLE = document.title;

/** Collects pages, and shows the first at once and the others a few at a time: drawing each by itself, or all together, would take long. */
function createShower(name: string, signal: AbortSignal, update: (changes: Partial<ReaderData>) => void) {
	const pages: ReaderPage[] = [];
	const results: LabResult[] = [];
	let total = 0;
	let isDone = false;
	let shownAt = 0;
	let shown = 0;
	const show = () => {
		if (signal.aborted || pages.length === 0) return;
		if (shownAt === 0) {
			// Another document than before: its words and its place in the page are no longer true.
			update({ terms: [], document: undefined });
			scrollTo(0, 0);
			document.title = `${name} – ${TITLE}`;
		}
		shownAt = performance.now();
		shown = Math.min(shown + PAGES_AT_ONCE, pages.length);
		const isWhole = isDone && shown === pages.length;
		update({
			document: {
				name,
				pages: pages.slice(0, shown),
				pagesLeftOut: isWhole ? total - pages.length : 0,
				results: [...results],
				isForeign: isForeign(pages.flatMap(({ pieces }) => pieces)),
			},
			...(isWhole ? {} : { progress: { name, done: pages.length, total } }),
		});
	};
	const showRest = async () => {
		while (shown < pages.length && !signal.aborted) {
			show();
			await nextFrame();
		}
	};
	return {
		add(page: ReaderPage, all: number) {
			pages.push(page);
			results.push(...readResults(page.pieces.flatMap(linesOf)));
			total = all;
			const hasText = pages.some(({ pieces }) => pieces.length > 0);
			if (hasText && performance.now() - shownAt > SHOW_EVERY_MS) show();
		},
		async finish() {
			isDone = true;
			await showRest();
			// The last page may have been shown before it was known to be the last.
			show();
		},
		/** What has come since something was shown. */
		async showRest() {
			if (shownAt > 0) await showRest();
		},
	};
}

/** Resolves when what was rendered has been laid out and drawn. */
function nextFrame(): Promise<void> {
	return new Promise((done) => {
		const late = setTimeout(done, LONGEST_FRAME_MS);
		requestAnimationFrame(() => {
			clearTimeout(late);
			setTimeout(done);
		});
	});
}

function whyOf(error: unknown): FailureWhy {
	return error instanceof ReadFailure ? error.why : 'damaged';
}

/** Keys that the browser gives to the extension, while this page is in front. */
function listenToKeys(session: Session): void {
	browser.commands.onCommand.addListener((name) => {
		if (!document.hasFocus() || name === 'toggle-site') return;
		if ((COMMANDS as readonly string[]).includes(name))
			void session.answers.command({ name: name as CommandName });
	});
}
