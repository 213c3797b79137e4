import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type AboutGlossary, MOST_NAMES, MOST_WORDS, type OwnWord } from '../../glossary/own-word.ts';
import { showDate } from '../entry/dates.ts';
import { Breakable } from '../parts/breakable.tsx';
import { readyOf } from '../parts/fetched.ts';
import { NotStoredAlert } from '../parts/not-stored.tsx';
import { Undo } from '../parts/undo.tsx';
import { counted } from './counted.ts';
import { Section } from './fields.tsx';
import { FirstWords } from './first-words.tsx';
import { FoundWords } from './found-words.tsx';
import type { GlossaryActions, GlossaryData, GlossaryWork } from './services.ts';
import { TITLES } from './titles.ts';

/** The reader's own glossary: a file of words is chosen, looked at, used and removed. */
export function OwnGlossary({ glossary, actions }: { glossary: GlossaryData; actions: GlossaryActions }) {
	const { about, work, notStored } = glossary;
	const there = readyOf(about);
	const file = useRef<HTMLInputElement>(null);
	/** The button that was pressed goes: who uses keys stays where they were. */
	const andStay = (action: () => void) => () => {
		action();
		file.current?.focus();
	};
	return (
		<Section
			title={TITLES.glossary}
			intro="Words of your ward, your course or your family’s papers: give Footnote a file of them and what they mean, and it underlines them on pages too. The file stays on this device, and Footnote doesn’t check what it says."
		>
			{about.at === 'failed' && (
				<p class="fn-alert" role="alert">
					The words that you gave Footnote before could not be opened.
				</p>
			)}
			{there && <There about={there} actions={actions} onRemove={andStay(actions.remove)} />}
			<div class="popup-row">
				<FileField file={file} isAnother={there !== undefined} onChoose={actions.choose} />
				<button type="button" class="fn-button" onClick={actions.saveExample}>
					Save an example file
				</button>
			</div>
			<Said work={work} />
			{notStored && <NotStoredAlert why={notStored} />}
			{work.at === 'read' && (
				<FoundWords
					file={work.file}
					found={work.found}
					there={there}
					onUse={andStay(actions.use)}
					onCancel={andStay(actions.cancel)}
				/>
			)}
			<Undo done={doneIn(work)} onUndo={andStay(actions.undo)} />
			<HowToWrite />
		</Section>
	);
}

function FileField({
	file,
	isAnother,
	onChoose,
}: {
	file: RefObject<HTMLInputElement | null>;
	isAnother: boolean;
	onChoose: (file: File) => void;
}) {
	const choose = () => {
		const field = file.current;
		const [chosen] = field?.files ?? [];
		if (chosen) onChoose(chosen);
		// The same file can be chosen again.
		if (field) field.value = '';
	};
	return (
		<label class="fn-button options-file">
			{isAnother ? 'Choose another file' : 'Choose a file of words'}
			<input type="file" accept=".csv,.tsv,.txt,text/csv" class="fn-hidden" ref={file} onChange={choose} />
		</label>
	);
}

/** What is going on with a file, and why one can't be used. Both are there before their words, so that they are read out. */
function Said({ work }: { work: GlossaryWork }) {
	return (
		<>
			<p class="options-text" role="status">
				{statusOf(work)}
			</p>
			<div role="alert">
				{work.at === 'refused' && (
					<p class="fn-alert">
						<Breakable text={work.file} />: {work.why} Nothing was changed.
					</p>
				)}
			</div>
		</>
	);
}

/** The glossary that there is. */
function There({
	about,
	actions,
	onRemove,
}: {
	about: AboutGlossary;
	actions: Pick<GlossaryActions, 'firstWords'>;
	onRemove: () => void;
}) {
	return (
		<>
			<div class="options-there">
				<p>
					<strong>
						<Breakable text={about.file} />
					</strong>{' '}
					<span class="fn-hint">
						{counted(about.count, 'word')}, read on {showDate(about.added)}
					</span>
				</p>
				<button type="button" class="fn-button fn-button-quiet" onClick={onRemove}>
					Remove them
				</button>
			</div>
			<Look key={`${about.file} ${about.added} ${about.count}`} count={about.count} actions={actions} />
		</>
	);
}

/** The first words of the glossary, read when somebody looks. */
function Look({ count, actions }: { count: number; actions: Pick<GlossaryActions, 'firstWords'> }) {
	const [isOpen, setOpen] = useState(false);
	const [words, setWords] = useState<readonly OwnWord[] | 'failed'>();
	useEffect(() => {
		if (!isOpen) return;
		actions.firstWords().then(setWords, () => setWords('failed'));
	}, [isOpen, actions]);
	return (
		<details class="options-look" onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>Look at the first words</summary>
			{isOpen && words === undefined && <p class="fn-waiting">Opening your words…</p>}
			{words === 'failed' && <p class="fn-hint">Your words could not be opened.</p>}
			{Array.isArray(words) && <FirstWords words={words} count={count} />}
		</details>
	);
}

function HowToWrite() {
	return (
		<details class="options-look">
			<summary>How to write such a file</summary>
			<p class="fn-hint">
				Make a table in a spreadsheet program, and save it as CSV. Each line has a word and what it means. For
				more, name the columns in the first line: word, meaning, other names, source. Then each line may also
				have other names for its word (with | between them) and where the meaning is from, in any order of the
				columns.
			</p>
			<p class="fn-hint">
				Up to {MOST_WORDS.toLocaleString('en')} words are read, and with their other names up to{' '}
				{MOST_NAMES.toLocaleString('en')} names. Each word, and each other name, is underlined wherever it
				stands on a page, so leave out words that everybody uses.
			</p>
		</details>
	);
}

function statusOf(work: GlossaryWork): string {
	switch (work.at) {
		case 'reading':
			return `Reading ${work.file}… With many words this takes some seconds.`;
		case 'read':
			return work.found.count === 0
				? `${work.file} was read. No word in it can be used.`
				: `${work.file} was read: ${counted(work.found.count, 'word')} can be used. Nothing has changed yet.`;
		case 'saving':
			return `Getting ${counted(work.count, 'word')} ready… With many words this takes some seconds. Please keep this page open.`;
		default:
			return '';
	}
}

function doneIn(work: GlossaryWork): string {
	if (work.at !== 'done') return '';
	const { count, file } = work.glossary;
	const words = `${counted(count, 'word')} from ${file}`;
	if (work.what === 'removed') return `The ${words} ${count === 1 ? 'was' : 'were'} removed.`;
	return `From now on the ${words} ${count === 1 ? 'is' : 'are'} underlined too.`;
}
