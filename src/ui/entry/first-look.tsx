import { type CardEntry, titleOf } from '../../guide/compile.ts';
import type { Advice } from '../../guide/schema.ts';
import { SourceLine } from './sources.tsx';
import { UrgencyLine, UrgencyShape } from './urgency.tsx';
import { broaderLine } from './words.ts';

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

/**
 * What a reader sees first: the term, what it is, how urgent it usually is and when it is more so, what to look out
 * for, and where that comes from.
 */
export function FirstLook({ entry, asWritten, emergencyNumber, titleId, textId }: FirstLookProps) {
	const title = titleOf(entry);
	const written = asWritten && fold(asWritten) !== fold(title) ? asWritten : undefined;
	const { getHelp } = entry;
	return (
		<>
			<h2 class="fn-term" id={titleId}>
				{capital(title)}
			</h2>
			{written && <p class="fn-written">here “{written}”</p>}
			{getHelp && <UrgencyLine level={getHelp.level} />}
			<p class="fn-what" id={textId}>
				{entry.narrower && <b class="fn-narrower">{broaderLine(entry.narrower, entry.names.preferred)} </b>}
				{entry.what.text}
			</p>
			{getHelp?.level === 'emergency' && <EmergencyNote text={getHelp.text} number={emergencyNumber} />}
			<Sooner advice={getHelp?.sooner ?? []} number={emergencyNumber} />
			<Warnings advice={entry.warning.filter(isUrgent)} number={emergencyNumber} />
			<SourceLine of={entry} about={entry.what.sources} />
		</>
	);
}

/** Advice that belongs to the first look. */
export function isUrgent({ level }: Advice): boolean {
	return level === 'emergency' || level === 'today';
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

/** The exceptions to what usually holds, the most urgent first. */
function Sooner({ advice, number }: { advice: readonly Advice[]; number: string }) {
	if (advice.length === 0) return null;
	return (
		<ul class="fn-sooner">
			{advice.map(({ level, text }) => (
				<li key={level}>
					<UrgencyShape level={level} />
					<span>{withNumber(text, number)}</span>
				</li>
			))}
		</ul>
	);
}

/** What to look out for with a thing that has no urgency of its own. */
function Warnings({ advice, number }: { advice: readonly Advice[]; number: string }) {
	if (advice.length === 0) return null;
	return (
		<div class="fn-warning">
			{advice.map(({ text }) => (
				<p key={text}>{withNumber(text, number)}</p>
			))}
		</div>
	);
}

/** Says which number "your emergency number" is, once. */
export function withNumber(text: string, number: string): string {
	return text.replace(/\byour emergency number\b/i, (words) => `${words} (${number})`);
}

function fold(text: string): string {
	return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Upper case for the first letter, unless a capital follows ("pH", "tPA"). */
export function capital(text: string): string {
	return /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
