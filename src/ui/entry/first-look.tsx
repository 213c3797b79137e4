import type { ComponentChild } from 'preact';
import { capital } from '../../capital.ts';
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
	/** Whose number that is, and the way to another: beside it where there is one to call. */
	readonly region?: ComponentChild;
	/** Makes ids for `aria-labelledby` and `aria-describedby`: `title`, `urgency`, `emergency` and `what`. */
	readonly idPrefix?: string;
}

/**
 * What a reader sees first: the term, how urgent it usually is, in an emergency whom to call and the signs, what it
 * is, when it is more urgent, what to look out for, and where that comes from.
 */
export function FirstLook({ entry, asWritten, emergencyNumber, region, idPrefix }: FirstLookProps) {
	const id = (part: string) => (idPrefix === undefined ? undefined : `${idPrefix}${part}`);
	const title = titleOf(entry);
	const written = asWritten && fold(asWritten) !== fold(title) ? asWritten : undefined;
	const { getHelp } = entry;
	return (
		<>
			<h2 class="fn-term" id={id('title')}>
				{capital(title)}
			</h2>
			{written && <p class="fn-written">here “{written}”</p>}
			{getHelp && <UrgencyLine level={getHelp.level} id={id('urgency')} />}
			{getHelp?.level === 'emergency' && (
				<EmergencyNote
					text={getHelp.text}
					signs={entry.feels?.text}
					number={emergencyNumber}
					region={region}
					id={id('emergency')}
				/>
			)}
			<p class="fn-what" id={id('what')}>
				{entry.narrower && <b class="fn-narrower">{broaderLine(entry.narrower, entry.names.preferred)} </b>}
				{entry.what.text}
			</p>
			<AdviceList advice={getHelp?.sooner ?? []} number={emergencyNumber} />
			{/* Of a thing that has no urgency of its own. */}
			<AdviceList advice={entry.warning.filter(isUrgent)} number={emergencyNumber} box />
			<SourceLine of={entry} about={entry.what.sources} />
		</>
	);
}

/** Advice that belongs to the first look. */
export function isUrgent({ level }: Advice): boolean {
	return level === 'emergency' || level === 'today';
}

/** Whom to call, first; then when, and by which signs. */
export function EmergencyNote({
	text,
	signs,
	number,
	region,
	id,
}: {
	text: string;
	signs?: string | undefined;
	number: string;
	region?: ComponentChild;
	id?: string | undefined;
}) {
	return (
		<div class="fn-emergency" id={id}>
			<div class="fn-call-row">
				<a class="fn-call" href={`tel:${number}`}>
					Call {number}
				</a>
				{region}
			</div>
			<p>{text}</p>
			{signs && (
				<p class="fn-signs">
					<b>The signs.</b> {signs}
				</p>
			)}
		</div>
	);
}

/** When help is needed sooner, or what to look out for: the most urgent first, each with the shape of its level. */
function AdviceList({ advice, number, box }: { advice: readonly Advice[]; number: string; box?: boolean }) {
	if (advice.length === 0) return null;
	return (
		<ul class={box ? 'fn-sooner fn-warning' : 'fn-sooner'}>
			{advice.map(({ level, text }) => (
				<li key={text}>
					<UrgencyShape level={level} />
					<span>{withNumber(text, number)}</span>
				</li>
			))}
		</ul>
	);
}

const YOUR_NUMBER = /\byour emergency number\b/i;

/** Whether a number is said at first look, though an emergency isn't what usually holds. */
export function saysNumber({ getHelp, warning }: CardEntry): boolean {
	const advice = [...(getHelp?.sooner ?? []), ...warning.filter(isUrgent)];
	return getHelp?.level !== 'emergency' && advice.some(({ text }) => YOUR_NUMBER.test(text));
}

/** Says which number "your emergency number" is, once. */
export function withNumber(text: string, number: string): string {
	return text.replace(YOUR_NUMBER, (words) => `${words} (${number})`);
}

function fold(text: string): string {
	return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
