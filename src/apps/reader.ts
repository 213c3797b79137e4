/** Hands the reader page its data, and carries out what it asks for. What is read lives in this page alone. */
import { h, render } from 'preact';
import { browser } from 'wxt/browser';
import { watchGlossary } from '../browser/glossary-store.ts';
import { loadGuide } from '../browser/guide-file.ts';
import { loadKept, watchKept } from '../browser/kept.ts';
import { sendToBackground } from '../browser/messages.ts';
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
import type { Settings } from '../settings/settings.ts';
import { Reader } from '../ui/reader/reader.tsx';
import type { ReaderActions, ReaderData } from '../ui/reader/services.ts';
import { keepSettings } from './choices.ts';
import { followOwnTerms } from './own-explanations.ts';
import { readFile, readPasted } from './reader-files.ts';
import { markReader } from './reader-marks.ts';
import { createOpening } from './reader-opening.ts';
import { clearTitle } from './reader-showing.ts';

/** Query: `tab` when a tab's PDF is to be read. */
export async function startReader(root: HTMLElement): Promise<void> {
	let session: Session | undefined;
	const keeper = await keepSettings(({ checked }) => {
		update({ settings: checked.settings });
		session?.update(checked.settings);
	});
	let data = withoutLetter(keeper.shown.checked.settings, await loadKept(ownStore));
	const update = (changes: Partial<ReaderData>) => {
		data = { ...data, ...changes };
		render(h(Reader, { data, actions }), root);
	};
	const { open, cancel, givePassword } = createOpening(update, () => void session?.answers.readAll({}));
	const actions: ReaderActions = {
		openFile: (file) => void open(file.name, (options) => readFile(file, options)),
		openText: (text, html) =>
			void open('Pasted text', async function* () {
				yield readPasted(text, html);
			}),
		cancel,
		givePassword,
		close() {
			cancel();
			update({ document: undefined, terms: [], failure: undefined });
			clearTitle();
		},
		jump: (id) => void session?.answers.jump({ id }),
		print: () => window.print(),
		keepQuestions: (questions) => keepQuestions(questions, data),
		openForDoctor: () => void browser.tabs.create({ url: ownURL('/popup.html?tab=1#doctor') }),
	};
	update({});
	const ownTerms = followOwnTerms(
		(ids) => sendToBackground('ownMeanings', { ids }),
		(own) => update({ own }),
	);
	session = markReader(data.settings, ({ terms }) => {
		update({ terms: data.document ? terms : [] });
		ownTerms.found(data.terms);
	});
	listenToKeys(session);
	watchKept(ownStore, (kept) => update({ kept }));
	watchGlossary(ownStore, () => ownTerms.again(data.terms));
	// The letter with its numbers is there while it is being printed, whoever asks for it.
	addEventListener('beforeprint', () => update({ isPrinting: true }));
	addEventListener('afterprint', () => update({ isPrinting: false }));
	loadLater(update);
	const tab = Number(new URLSearchParams(location.search).get('tab'));
	if (tab > 0) {
		await open('The PDF in the other tab', async function* (options) {
			yield* readFile(await readTabPdf(tab), options);
		});
	}
}

function withoutLetter(settings: Settings, kept: readonly string[]): ReaderData {
	return {
		...{ settings, kept },
		document: undefined,
		progress: undefined,
		failure: undefined,
		password: undefined,
		terms: [],
		own: new Map(),
		guide: undefined,
		urgent: undefined,
		isPrinting: false,
	};
}

/** What the page can be read without. */
function loadLater(update: (changes: Partial<ReaderData>) => void): void {
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

/** Keys that the browser gives to the extension, while this page is in front. */
function listenToKeys(session: Session): void {
	browser.commands.onCommand.addListener((name) => {
		if (!document.hasFocus() || name === 'toggle-site') return;
		if ((COMMANDS as readonly string[]).includes(name))
			void session.answers.command({ name: name as CommandName });
	});
}
