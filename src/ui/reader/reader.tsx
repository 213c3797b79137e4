import { useEffect, useMemo, useState } from 'preact/hooks';
import { questionsAbout } from '../../doctor/questions.ts';
import { askedWords } from '../../doctor/words.ts';
import { textsOf } from '../../reader/notes.ts';
import { linesOf } from '../../reader/pieces.ts';
import { Logo } from '../parts/logo.tsx';
import { Note } from '../parts/note.tsx';
import { PrivacyLink } from '../parts/privacy-link.tsx';
import { DoctorQuestions } from './doctor-questions.tsx';
import { DocumentView } from './document-view.tsx';
import { FAILURES } from './failures.ts';
import { FileButton, Opener } from './opener.tsx';
import { Paper } from './paper.tsx';
import { ResultsTable } from './results-table.tsx';
import type { Progress, ReaderActions, ReaderData, ReaderDocument } from './services.ts';
import { UnknownWords } from './unknown-words.tsx';
import { WordList } from './word-list.tsx';

export interface ReaderProps {
	readonly data: ReaderData;
	readonly actions: ReaderActions;
}

/** Reads what scripts can't reach: the letter from the hospital, as a file or pasted. */
export function Reader({ data, actions }: ReaderProps) {
	const { settings, document, progress, failure, password, guide } = data;
	const isDropping = useDrop(actions);
	return (
		<div
			class={isDropping ? 'fn reader reader-dropping' : 'fn reader'}
			data-theme={settings.theme}
			style={`--fn-text: ${settings.textSize}px`}
		>
			<header class="reader-head">
				<h1>
					<Logo />
					Footnote’s reader
				</h1>
				{document && (
					<div class="reader-ways">
						<FileButton label="Open another file" onFile={actions.openFile} />
						<button type="button" class="fn-button" disabled={progress !== undefined} onClick={actions.print}>
							Print with footnotes
						</button>
						<button type="button" class="fn-button" onClick={actions.close}>
							Close the text
						</button>
					</div>
				)}
			</header>
			<main class={document ? 'reader-main reader-open' : 'reader-main'}>
				<div class="reader-news">
					<p role="status" class="fn-hidden">
						{progress ? `Reading ${progress.name}…` : document ? `${document.name} is open.` : ''}
					</p>
					{progress && <ProgressLine progress={progress} onCancel={actions.cancel} />}
					{password && <Password wasWrong={password.wasWrong} onGive={actions.givePassword} />}
					{failure && (
						<div role="alert" class="reader-failure notranslate">
							<Note title={FAILURES[failure.why].title}>
								<p>
									{failure.name && <b class="reader-name">{failure.name}: </b>}
									{FAILURES[failure.why].text}
								</p>
							</Note>
						</div>
					)}
					{document?.isForeign && (
						<Note title="This text is not in English">
							<p>
								Footnote knows only English words so far. You can read the text here, but little is marked.
							</p>
						</Note>
					)}
					{document && document.pagesLeftOut > 0 && (
						<p class="fn-alert">
							The file is long. The first {document.pages.length} pages are here; {document.pagesLeftOut} more
							were left out.
						</p>
					)}
				</div>
				{document ? (
					<>
						<div class="reader-letter">
							{document.results.length > 0 && (
								<ResultsTable results={document.results} guide={guide} urgent={data.urgent} />
							)}
							<DocumentView document={document} />
						</div>
						<div class="reader-side">
							<DoctorQuestions questions={questionsOf(data)} actions={actions} />
							<Words data={data} document={document} actions={actions} />
						</div>
						{data.isPrinting && <Paper data={data} document={document} />}
					</>
				) : (
					!progress && <Opener actions={actions} />
				)}
			</main>
			<footer class="reader-foot notranslate">
				<p>
					The explanations come from public health sources, named on each card
					{data.own.size > 0 && ', or from your own file, where the card says so'}. Footnote makes no
					diagnosis. <PrivacyLink />
				</p>
			</footer>
		</div>
	);
}

/** The words of the letter: those that are explained, and abbreviations that nobody explains. */
function Words({
	data: { terms, own, guide, progress },
	document,
	actions,
}: ReaderProps & { readonly document: ReaderDocument }) {
	const { pages } = document;
	// Once all of it is there: a long file comes a few pages at a time.
	const isReading = progress !== undefined;
	const pieces = useMemo(() => (isReading ? [] : pages.flatMap((page) => page.pieces)), [pages, isReading]);
	const texts = useMemo(() => pieces.flatMap(textsOf), [pieces]);
	const lines = useMemo(() => pieces.flatMap(linesOf), [pieces]);
	return (
		<>
			<WordList terms={terms} own={own} guide={guide} texts={texts} onJump={actions.jump} />
			{guide && !document.isForeign && <UnknownWords lines={lines} guide={guide} explained={terms} />}
		</>
	);
}

/** About the results of this letter, what is urgent first, and its words that are kept. */
function questionsOf({ document, terms, kept, guide, urgent }: ReaderData): string[] {
	if (!document) return [];
	const ids = terms.map(({ id }) => id).filter((id) => kept.includes(id));
	const words = guide ? askedWords(guide, ids) : [];
	return questionsAbout({ results: document.results, urgent, words, noted: [] });
}

function ProgressLine({
	progress,
	onCancel,
}: {
	readonly progress: Progress;
	readonly onCancel: () => void;
}) {
	const { name, done, total } = progress;
	return (
		<div class="reader-progress notranslate">
			<label>
				<span>
					Reading <b class="reader-name">{name}</b>
					{total !== undefined && `: page ${done} of ${total}`}
				</span>
				<progress value={total === undefined ? undefined : done} max={total ?? 1} />
			</label>
			<button type="button" class="fn-button" onClick={onCancel}>
				Cancel
			</button>
		</div>
	);
}

function Password({
	wasWrong,
	onGive,
}: {
	readonly wasWrong: boolean;
	readonly onGive: (password: string) => void;
}) {
	const [password, setPassword] = useState('');
	return (
		<form
			class="reader-password notranslate"
			onSubmit={(event) => {
				event.preventDefault();
				setPassword('');
				onGive(password);
			}}
		>
			<h2 class="reader-title">This file is locked with a password</h2>
			<p role={wasWrong ? 'alert' : undefined}>
				{wasWrong
					? 'That password doesn’t open it. Look at its capitals and try again.'
					: 'Clinics often send it in another message, or use your date of birth. It is used to open the file, and not kept.'}
			</p>
			<label class="fn-label" for="reader-password">
				Password
			</label>
			<input
				id="reader-password"
				type="password"
				autocomplete="off"
				value={password}
				onInput={(event) => setPassword(event.currentTarget.value)}
			/>
			<button type="submit" class="fn-button fn-button-primary">
				Open it
			</button>
		</form>
	);
}

/** Files and text can be dropped and pasted anywhere on the page. What is pasted is read at once. */
function useDrop(actions: ReaderActions): boolean {
	const [isOver, setOver] = useState(false);
	useEffect(() => {
		const end = new AbortController();
		const listen = <K extends keyof WindowEventMap>(name: K, handle: (event: WindowEventMap[K]) => void) =>
			addEventListener(name, handle, { signal: end.signal });
		listen('dragover', (event) => {
			event.preventDefault();
			setOver(true);
		});
		listen('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
		listen('drop', (event) => {
			event.preventDefault();
			setOver(false);
			take(event.dataTransfer, actions);
		});
		listen('paste', (event) => {
			if (event.target instanceof HTMLInputElement) return;
			event.preventDefault();
			take(event.clipboardData, actions);
		});
		return () => end.abort();
	}, [actions]);
	return isOver;
}

function take(data: DataTransfer | null, actions: ReaderActions): void {
	const [file] = data?.files ?? [];
	const html = data?.getData('text/html') ?? '';
	const text = data?.getData('text/plain') ?? '';
	// Word processors put a picture of the text beside the text.
	if (text !== '' || html !== '') actions.openText(text, html === '' ? undefined : html);
	else if (file) actions.openFile(file);
}
