import type { CardEntry } from '../../guide/compile.ts';
import { SourceLine } from './sources.tsx';
import { UrgencyLine } from './urgency.tsx';

export interface FirstLookProps {
	readonly entry: CardEntry;
	/** The words as the page has them, if it is a page that asks. */
	readonly asWritten?: string | undefined;
	/** The number for emergencies in the reader's region. */
	readonly emergencyNumber: string;
	/** Ids for `aria-labelledby` and `aria-describedby`. */
	readonly titleId?: string;
	readonly textId?: string;
}

/** What a reader sees first: the term, what it is, how urgent it can be, and where that comes from. */
export function FirstLook({ entry, asWritten, emergencyNumber, titleId, textId }: FirstLookProps) {
	const { preferred } = entry.names;
	const written = asWritten && fold(asWritten) !== fold(preferred) ? asWritten : undefined;
	return (
		<>
			<h2 class="fn-term" id={titleId}>
				{capital(preferred)}
			</h2>
			{written && <p class="fn-written">here “{written}”</p>}
			{entry.getHelp && <UrgencyLine level={entry.getHelp.level} />}
			<p class="fn-what" id={textId}>
				{entry.what.text}
			</p>
			{entry.getHelp?.level === 'emergency' && (
				<EmergencyNote text={entry.getHelp.text} number={emergencyNumber} />
			)}
			<SourceLine of={entry} about={entry.what.sources} />
		</>
	);
}

/** What makes it an emergency, with the number to call. */
export function EmergencyNote({ text, number }: { text: string; number: string }) {
	return (
		<p class="fn-emergency">
			{text}{' '}
			<a class="fn-call" href={`tel:${number}`}>
				Call {number}
			</a>
		</p>
	);
}

function fold(text: string): string {
	return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Upper case for the first letter, unless a capital follows ("pH", "tPA"). */
function capital(text: string): string {
	return /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
