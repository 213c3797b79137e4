import { useState } from 'preact/hooks';
import { QUESTIONS_TITLE } from '../../checklist/summary.ts';
import type { ReaderActions } from './services.ts';

export interface DoctorQuestionsProps {
	/** Made from this letter. */
	readonly questions: readonly string[];
	readonly actions: Pick<ReaderActions, 'keepQuestions' | 'openForDoctor'>;
}

/** What could be asked about this letter. Nothing of it is kept until the reader says so. */
export function DoctorQuestions({ questions, actions }: DoctorQuestionsProps) {
	const [kept, setKept] = useState<{ readonly questions: string; readonly at: 'kept' | 'failed' }>();
	const now = questions.join('\n');
	// Kept is what was shown then: a letter that has more questions by now can be kept again.
	const at = kept?.questions === now ? kept.at : undefined;
	const keep = () =>
		void actions.keepQuestions(questions).then(
			() => setKept({ questions: now, at: 'kept' }),
			() => setKept({ questions: now, at: 'failed' }),
		);
	return (
		<section class="reader-asking notranslate" aria-labelledby="reader-asking-title">
			<h2 id="reader-asking-title" class="reader-title">
				{QUESTIONS_TITLE}
			</h2>
			{questions.length === 0 ? (
				<p class="fn-hint">
					To ask about a word, open its card and choose “More”, then “Keep for my doctor”. A question about it
					will stand here.
				</p>
			) : (
				<>
					<ol>
						{questions.map((question) => (
							<li key={question}>{question}</li>
						))}
					</ol>
					{at === 'kept' ? (
						<button type="button" class="fn-button" onClick={actions.openForDoctor}>
							Change or print them
						</button>
					) : (
						<button type="button" class="fn-button" onClick={keep}>
							Keep these questions
						</button>
					)}
				</>
			)}
			<p class="fn-hint" role="status">
				{at === 'kept' && 'Kept on this device, on Footnote’s page “For my doctor”.'}
				{at === 'failed' && 'They could not be kept: the browser did not change its store.'}
			</p>
		</section>
	);
}
