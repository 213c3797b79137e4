import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { QUESTIONS_TITLE } from '../../checklist/summary.ts';
import { LONGEST_QUESTION, MOST_QUESTIONS } from '../../checklist/visit.ts';
import { Undo } from '../parts/undo.tsx';

export interface QuestionsProps {
	/** The person's own; `undefined` until they make them so. */
	readonly own: readonly string[] | undefined;
	readonly suggested: readonly string[];
	/** `undefined` goes back to the suggestions, and keeps none. */
	readonly onChange: (questions: readonly string[] | undefined) => void;
}

/** Letters that fit a line, for browsers that can't give a field the height of its text. */
const LINE = 50;

/** Questions for the doctor: suggested until the person changes them, and then their own. */
export function Questions({ own, suggested, onChange }: QuestionsProps) {
	const [before, setBefore] = useState<{ readonly done: string; readonly own: readonly string[] }>();
	const printed = (own ?? suggested).filter((question) => question.trim() !== '');
	const leave = (done: string, next: readonly string[] | undefined) => {
		if (own) setBefore({ done, own });
		onChange(next);
	};
	return (
		<section class="fn-asking" aria-labelledby="fn-asking-title">
			<h3 id="fn-asking-title">{QUESTIONS_TITLE}</h3>
			<ol class={own ? 'fn-print-only' : undefined}>
				{printed.map((question) => (
					<li key={question}>{question}</li>
				))}
			</ol>
			{own ? (
				<Own
					questions={own}
					suggested={suggested}
					onChange={(next) => {
						setBefore(undefined);
						onChange(next);
					}}
					onRemove={(next) => leave('The question is off the list.', next)}
					onStartAgain={() => leave('Your own questions are gone.', undefined)}
				/>
			) : (
				<p class="fn-screen-only">
					<span class="fn-hint">
						Suggested from what you kept and noted. They are yours to change, and not stored until you do.
					</span>
					<button type="button" class="fn-button" onClick={() => leave('', suggested)}>
						Change these questions
					</button>
				</p>
			)}
			<div class="fn-screen-only">
				<Undo
					done={before?.done ?? ''}
					onUndo={() => {
						onChange(before?.own);
						setBefore(undefined);
					}}
				/>
			</div>
		</section>
	);
}

interface OwnProps {
	readonly questions: readonly string[];
	readonly suggested: readonly string[];
	readonly onChange: (questions: readonly string[]) => void;
	readonly onRemove: (questions: readonly string[]) => void;
	readonly onStartAgain: () => void;
}

function Own({ questions, suggested, onChange, onRemove, onStartAgain }: OwnProps) {
	const list = useRef<HTMLOListElement>(null);
	const goTo = useRef<number | undefined>(undefined);
	// A field that came, or the one after a field that went, gets the focus: as soon as it is there, so that no later press overtakes it.
	useLayoutEffect(() => {
		if (goTo.current === undefined) return;
		const fields = list.current?.querySelectorAll('textarea');
		fields?.[Math.min(goTo.current, fields.length - 1)]?.focus();
		goTo.current = undefined;
	});
	const more = suggested.filter((question) => !questions.includes(question));
	const isFull = questions.length >= MOST_QUESTIONS;
	const add = (question: string) => {
		goTo.current = questions.length;
		onChange([...questions, question]);
	};
	return (
		<div class="fn-screen-only">
			<ol class="fn-asking-own" ref={list}>
				{questions.map((question, index) => (
					<li key={index}>
						<div class="fn-asking-row">
							<textarea
								aria-label={`Question ${index + 1}`}
								rows={question.length > LINE ? 2 : 1}
								maxLength={LONGEST_QUESTION}
								value={question}
								onInput={(event) => onChange(questions.with(index, event.currentTarget.value))}
							/>
							<button
								type="button"
								class="fn-button fn-button-quiet"
								aria-label={`Remove question ${index + 1}`}
								onClick={() => {
									onRemove(questions.toSpliced(index, 1));
									goTo.current = index;
								}}
							>
								Remove
							</button>
						</div>
					</li>
				))}
			</ol>
			<div class="fn-question-buttons">
				<button type="button" class="fn-button" disabled={isFull} onClick={() => add('')}>
					Add a question
				</button>
				<button type="button" class="fn-button fn-button-quiet" onClick={onStartAgain}>
					Back to the suggestions
				</button>
			</div>
			{isFull && <p class="fn-hint">The list is full: {MOST_QUESTIONS} questions.</p>}
			{more.length > 0 && !isFull && (
				<details class="fn-given">
					<summary>More that you could ask</summary>
					<ul class="fn-asking-more">
						{more.map((question) => (
							<li key={question}>
								{question}{' '}
								<button
									type="button"
									class="fn-button"
									aria-label={`Add: ${question}`}
									onClick={() => add(question)}
								>
									Add
								</button>
							</li>
						))}
					</ul>
				</details>
			)}
		</div>
	);
}
