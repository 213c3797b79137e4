import { useState } from 'preact/hooks';
import type { SummaryStores } from './services.ts';

export interface ForgetProps {
	readonly stores: SummaryStores;
	readonly onForgotten: () => void;
	/** All is back: what the stores of the run and of the person's texts held. */
	readonly onBack: (run: unknown, visit: unknown) => void;
}

interface Held {
	readonly run: unknown;
	readonly visit: unknown;
	readonly draft: unknown;
}

type At = { readonly at: 'rest' | 'asking' | 'failed' } | { readonly at: 'forgotten'; readonly held: Held };

/** Erases answers and the person's own texts: after a question that says what goes, and with a way back. */
export function Forget({ stores, onForgotten, onBack }: ForgetProps) {
	const [state, setState] = useState<At>({ at: 'rest' });
	const failed = () => setState({ at: 'failed' });
	const forget = async () => {
		const { run, visit, draft } = stores;
		const held = { run: await run.load(), visit: await visit.load(), draft: await draft.load() };
		await Promise.all([run.forget(), visit.forget(), draft.forget()]);
		setState({ at: 'forgotten', held });
		onForgotten();
	};
	const undo = async (held: Held) => {
		const back = (key: keyof Held) => (held[key] === undefined ? undefined : stores[key].save(held[key]));
		await Promise.all([back('run'), back('visit'), back('draft')]);
		setState({ at: 'rest' });
		onBack(held.run, held.visit);
	};
	return (
		<div class="fn-forget fn-screen-only">
			{state.at === 'asking' ? (
				<>
					<p role="alert">
						Forget all answers to the checklist, and your notes, medicines and allergies? The words that you
						kept from cards stay.
					</p>
					<div class="fn-question-buttons">
						<button type="button" class="fn-button" onClick={() => void forget().catch(failed)}>
							Yes, forget them
						</button>
						<button type="button" class="fn-button fn-button-quiet" onClick={() => setState({ at: 'rest' })}>
							No, keep them
						</button>
					</div>
				</>
			) : state.at === 'forgotten' ? (
				<p role="status">
					Answers and notes are forgotten.{' '}
					<button type="button" class="fn-button" onClick={() => void undo(state.held).catch(failed)}>
						Undo
					</button>
				</p>
			) : (
				<button type="button" class="fn-button fn-button-quiet" onClick={() => setState({ at: 'asking' })}>
					Forget answers and notes
				</button>
			)}
			{state.at === 'failed' && <p role="alert">That did not work: the browser did not change its store.</p>}
		</div>
	);
}
