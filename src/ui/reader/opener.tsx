import { useId, useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../reader/pieces.ts';
import type { ReaderActions } from './services.ts';

/** Ways to bring a letter: choose, drop, paste. Nothing here is marked. */
export function Opener({ actions }: { readonly actions: Pick<ReaderActions, 'openFile' | 'openText'> }) {
	const [text, setText] = useState('');
	const id = useId();
	return (
		<section class="reader-opener notranslate" aria-labelledby={`${id}-title`}>
			<h2 class="reader-title" id={`${id}-title`}>
				Open a letter or a result sheet
			</h2>
			<div class="reader-drop">
				<FileButton label="Choose a file" isPrimary={true} onFile={actions.openFile} />
				<p class="reader-hint">or drop it anywhere on this page</p>
			</div>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					if (text.trim() === '') return;
					actions.openText(text);
					setText('');
				}}
			>
				<label class="fn-label" for={`${id}-text`}>
					Or paste or type the text
				</label>
				<textarea
					id={`${id}-text`}
					rows={4}
					value={text}
					onInput={(event) => setText(event.currentTarget.value)}
				/>
				<button type="submit" class="fn-button" disabled={text.trim() === ''}>
					Read this text
				</button>
			</form>
			<p class="fn-hint">
				It reads PDFs of up to {LIMITS.pages} pages, Word documents, plain text and saved web pages, up to{' '}
				{LIMITS.file / 1_000_000} megabytes. It can’t read photos and scans yet.
			</p>
			<p class="fn-hint">
				Nothing is sent anywhere, and nothing is kept. Close the page and the text is gone.
			</p>
		</section>
	);
}

export interface FileButtonProps {
	readonly label: string;
	readonly isPrimary?: boolean;
	readonly onFile: (file: File) => void;
}

/** A button for the browser's own file picker. */
export function FileButton({ label, isPrimary, onFile }: FileButtonProps) {
	const field = useRef<HTMLInputElement>(null);
	return (
		<>
			<input
				ref={field}
				type="file"
				class="reader-file"
				aria-label={label}
				tabIndex={-1}
				accept=".pdf,.docx,.txt,.text,.html,.htm,.md,.csv,application/pdf,text/plain,text/html"
				onChange={({ currentTarget }) => {
					const [file] = currentTarget.files ?? [];
					// The same file can be chosen again.
					if (file) onFile(file);
					currentTarget.value = '';
				}}
			/>
			<button
				type="button"
				class={isPrimary ? 'fn-button fn-button-primary' : 'fn-button'}
				onClick={() => field.current?.click()}
			>
				{label}
			</button>
		</>
	);
}
