import type { Source } from '../../guide/schema.ts';
import { showDate } from './dates.ts';
import { EVIDENCE_WORDS } from './words.ts';

/** The parts of an entry or a topic that say where it comes from and who has checked it. */
export interface Provenance {
	readonly sources: readonly Source[];
	readonly written: string;
	readonly reviewedBy: readonly { readonly name: string; readonly role: string; readonly date: string }[];
	readonly reviewDue: string;
}

/** One line: the first source with its dates, and whether a clinician has checked the text. */
export function SourceLine({ of, about }: { of: Provenance; about: readonly string[] }) {
	const cited = of.sources.filter((source) => about.includes(source.id));
	const [first = of.sources[0], ...rest] = cited;
	return (
		<p class="fn-source">
			{first && (
				<>
					From <SourceLink source={first} />, {sourceDates(first)}
					{rest.length > 0 && `; and ${rest.length} more`}.{' '}
				</>
			)}
			<ReviewNote of={of} />
		</p>
	);
}

/** Whether a clinician has checked the text, in plain words. */
export function ReviewNote({ of }: { of: Provenance }) {
	return of.reviewedBy.length > 0 ? (
		<span class="fn-reviewed">
			Reviewed by{' '}
			{of.reviewedBy.map(({ name, role, date }) => `${name}, ${role}, ${showDate(date)}`).join('; ')}.
		</span>
	) : (
		<span class="fn-unreviewed">Not reviewed by a clinician.</span>
	);
}

/** All sources, with how each was read, and the dates of our own text. */
export function SourceList({ of, today }: { of: Provenance; today: string }) {
	return (
		<div class="fn-sources">
			<ol>
				{of.sources.map((source) => (
					<li key={source.id}>
						<SourceLink source={source} />: {source.title}
						{source.edition ? ` (${source.edition})` : ''}, {sourceDates(source)}
						{EVIDENCE_WORDS[source.evidence] ? `, ${EVIDENCE_WORDS[source.evidence]}` : ''}.
					</li>
				))}
			</ol>
			<p>
				Our words, written {showDate(of.written)}.{' '}
				{of.reviewDue < today
					? `A new look at the sources has been due since ${showDate(of.reviewDue)}.`
					: `To be checked against the sources again by ${showDate(of.reviewDue)}.`}{' '}
				<ReviewNote of={of} />
			</p>
		</div>
	);
}

/** Sources in a row, for a statement that stands alone. */
export function SourceLinks({ sources }: { sources: readonly Source[] }) {
	return sources.map((source, at) => (
		<span key={source.id}>
			{at > 0 && '; '}
			<SourceLink source={source} />, {sourceDates(source)}
		</span>
	));
}

/** One short line: the first source, when it was read, and how many more there are. */
export function FirstSource({ sources: [first, ...rest] }: { sources: readonly Source[] }) {
	if (!first) return null;
	return (
		<p class="fn-source">
			Source: <SourceLink source={first} /> · read {showDate(first.read)}
			{rest.length > 0 && ` · and ${rest.length} more`}
		</p>
	);
}

function SourceLink({ source }: { source: Source }) {
	return (
		<a href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>
			{source.publisher}
		</a>
	);
}

function sourceDates({ reviewed, read }: Source): string {
	const theirs = reviewed === 'undated' ? 'undated page' : `page of ${showDate(reviewed)}`;
	return `${theirs}, read ${showDate(read)}`;
}
