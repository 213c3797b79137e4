import type { ComponentChild } from 'preact';
import { capital } from '../../capital.ts';
import { type Fetched, useFetched } from './fetched.ts';
import { Note } from './note.tsx';

interface Words<T> {
	/** What is opened, with its article. */
	readonly what: string;
	/** Shown below why it could not be opened. */
	readonly instead?: ComponentChild;
	readonly children: (value: T) => ComponentChild;
}

/** What is shown of something that is fetched: a word that it is on its way, itself, or why it isn't there. */
export function Shown<T>({ of, what, instead, children }: Words<T> & { readonly of: Fetched<T> }) {
	if (of.at === 'loading') return <p class="fn-waiting">Opening {what}…</p>;
	if (of.at === 'ready') return <>{children(of.value)}</>;
	return (
		<Note title={`${capital(what)} could not be opened`}>
			<p>Footnote may just have been updated. Close this window and open it again.</p>
			{instead}
		</Note>
	);
}

/** A part that is read when it is first looked at. `load` is the same function at each drawing. */
export function Opened<T>({ load, ...words }: Words<T> & { readonly load: () => Promise<T> }) {
	return <Shown of={useFetched(load, 'part')} {...words} />;
}
