import { useEffect, useRef, useState } from 'preact/hooks';

/** Forgets this run, after a question that says what goes and what stays. */
export function ForgetAnswers({ onForget }: { readonly onForget: () => void }) {
	const [asking, setAsking] = useState(false);
	const no = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (asking) no.current?.focus();
	}, [asking]);
	if (!asking) {
		return (
			<button type="button" class="fn-button fn-button-quiet" onClick={() => setAsking(true)}>
				Forget my answers
			</button>
		);
	}
	return (
		<div class="fn-forget">
			<p role="alert">
				Forget the answers of this run? They can't be brought back. Answers that you kept for your doctor stay
				there.
			</p>
			<div class="fn-question-buttons">
				<button type="button" class="fn-button" onClick={onForget}>
					Yes, forget them
				</button>
				<button ref={no} type="button" class="fn-button fn-button-quiet" onClick={() => setAsking(false)}>
					No, go back to the advice
				</button>
			</div>
		</div>
	);
}
