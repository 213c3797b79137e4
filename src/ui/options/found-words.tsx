import { useId } from 'preact/hooks';
import type { AboutGlossary } from '../../glossary/own-word.ts';
import { Breakable } from '../parts/breakable.tsx';
import { counted } from './counted.ts';
import { FirstWords } from './first-words.tsx';
import type { FoundInFile } from './services.ts';

/** More of them help nobody: the file is mended by then, or wasn't meant. */
const PROBLEMS_SHOWN = 20;
/** Of more, only the number is in sight at first: what is to be chosen stands below. */
const OPEN_WITH = 4;

/** What was found in a file, before any of it is used. */
export function FoundWords({
	file,
	found,
	there,
	onUse,
	onCancel,
}: {
	file: string;
	found: FoundInFile;
	/** What there is already. */
	there: AboutGlossary | undefined;
	onUse: () => void;
	onCancel: () => void;
}) {
	const id = useId();
	const { count, first, unread, hasHeadings } = found;
	return (
		<section class="options-found" aria-labelledby={id}>
			<h3 id={id}>
				{count === 0 ? 'No word' : counted(count, 'word')} from <Breakable text={file} />
			</h3>
			<LeftOut found={found} />
			{unread.length > 0 && (
				<p class="fn-hint">
					{unread.length === 1 ? 'This column was not read: ' : 'These columns were not read: '}
					{unread.join(', ')}.
				</p>
			)}
			{count > 0 && (
				<>
					<p class="fn-label">
						{count > first.length ? 'The first words' : 'What it says'}
						{!hasHeadings && ' (first column: the word; second column: what it means)'}
					</p>
					<FirstWords words={first} count={count} />
				</>
			)}
			{count > 0 && there && (
				<p>
					This takes the place of the {counted(there.count, 'word')} from <Breakable text={there.file} />.
				</p>
			)}
			<div class="popup-row">
				{count > 0 && (
					<button type="button" class="fn-button fn-button-primary" onClick={onUse}>
						Use these words
					</button>
				)}
				<button type="button" class="fn-button" onClick={onCancel}>
					{count > 0 ? 'Cancel' : 'Close'}
				</button>
			</div>
		</section>
	);
}

/** What was left out and why. */
function LeftOut({ found: { problems, linesLeftOut, namesLeftOut } }: { found: FoundInFile }) {
	const all = linesLeftOut + namesLeftOut;
	if (all === 0) return null;
	const what = [
		...(linesLeftOut > 0 ? [counted(linesLeftOut, 'line')] : []),
		...(namesLeftOut > 0 ? [counted(namesLeftOut, 'other name')] : []),
	].join(' and ');
	const shown = problems.slice(0, PROBLEMS_SHOWN);
	return (
		<details class="options-look" open={all <= OPEN_WITH}>
			<summary>
				{what} {all === 1 ? 'was' : 'were'} left out
			</summary>
			<ul class="options-left-out">
				{shown.map(({ line, what: problem }, at) => (
					<li key={at}>
						<strong>Line {line.toLocaleString('en')}</strong>: {problem}.
					</li>
				))}
			</ul>
			{all > shown.length && <p class="fn-hint">And {(all - shown.length).toLocaleString('en')} more.</p>}
		</details>
	);
}
