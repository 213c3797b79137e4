import type { ComponentChild } from 'preact';
import type { Part } from '../../ask/answer.ts';
import type { Answer, Found } from '../../ask/ask.ts';
import type { ToldSign } from '../../ask/dangers-told.ts';
import type { Hit } from '../../ask/rank.ts';
import type { Subject } from '../../ask/subjects.ts';
import { capital } from '../../capital.ts';
import type { EmergencyNumber } from '../../checklist/regions.ts';
import type { OwnExplanation } from '../../glossary/own-word.ts';
import { withNumber } from '../entry/first-look.tsx';
import { OwnLook } from '../entry/own-look.tsx';
import { FirstSource, SourceLinks } from '../entry/sources.tsx';
import { UrgencyLine, UrgencyShape } from '../entry/urgency.tsx';
import { Note } from '../parts/note.tsx';

export interface AnswerViewProps {
	readonly answer: Answer;
	/** Words of the reader's own file that are in the question; `undefined` while that is not known: until then nothing is said to be missing. */
	readonly own: readonly OwnExplanation[] | undefined;
	readonly emergencyNumber: string;
	/** Who listens to people who think of ending their life, where that is known. */
	readonly listener: EmergencyNumber['crisis'] | undefined;
	/** Whose emergency number is shown, and how to change it. */
	readonly region: ComponentChild;
	readonly onEntry: (id: string) => void;
	readonly onTopic: (id: string) => void;
	/** Words that are noted already. */
	readonly noted: readonly string[];
	readonly onNote: (word: string, keep: boolean) => void;
	/** Asks something else. */
	readonly onAsk: (question: string) => void;
	/** Opens the reader page, where results stand beside their own ranges. */
	readonly onReader: () => void;
	readonly onChecklist: () => void;
}

/** What the guide says to a question: danger first, then a short answer with its sources, then where to read on. */
export function AnswerView(props: AnswerViewProps) {
	const {
		answer,
		own,
		emergencyNumber,
		listener,
		region,
		noted,
		onEntry,
		onTopic,
		onAsk,
		onNote,
		onReader,
		onChecklist,
	} = props;
	const { danger, found, spelling, question, closest } = answer;
	const isMissing = own !== undefined && !isOwnWord(answer, own);
	const open = (subject: Subject) => (subject.kind === 'entry' ? onEntry(subject.id) : onTopic(subject.id));
	return (
		<>
			<p class="ask-status fn-hint" role="status" aria-live="polite">
				{statusOf(answer, own)}
			</p>
			{danger.map((sign) =>
				sign.strength === 'sure' ? (
					<DangerBox
						key={sign.id}
						sign={sign}
						number={emergencyNumber}
						listener={listener}
						onEntry={onEntry}
					/>
				) : (
					<MaybeLine key={sign.id} sign={sign} number={emergencyNumber} listener={listener} />
				),
			)}
			{danger.some(({ level }) => level === 'emergency') && region}
			{answer.hasNumber && <NumberNote onReader={onReader} />}
			{own?.map((word) => (
				<article key={word.id} class="ask-own">
					<OwnLook word={word} />
				</article>
			))}
			{found ? (
				<ShortAnswer found={found} number={emergencyNumber} onOpen={open} />
			) : closest ? (
				<TooLittleSaid closest={closest} onOpen={open} onChecklist={onChecklist} />
			) : isMissing && answer.isElsewhere ? (
				<Elsewhere question={question} />
			) : (
				isMissing &&
				!danger.some(isSure) && (
					<NothingFound question={question} spelling={spelling} noted={noted} onAsk={onAsk} onNote={onNote} />
				)
			)}
			{found && found.more.length > 0 && <More title="More about" hits={found.more} onOpen={open} />}
		</>
	);
}

/** From so many words on it is a question, not a word. */
const A_QUESTION_FROM = 5;

/** It is a word of the reader's own that was asked about, and not a question in which there is one. */
function isOwnWord({ question, spelling }: Answer, own: readonly OwnExplanation[]): boolean {
	return own.length > 0 && spelling === undefined && isWord(question);
}

function isWord(question: string): boolean {
	return question.trim().split(/\s+/).length < A_QUESTION_FROM;
}

function isSure({ strength }: ToldSign): boolean {
	return strength === 'sure';
}

/** One line for those who hear the page. */
function statusOf(answer: Answer, own: AnswerViewProps['own']): string {
	const { danger: all, found, spelling, closest } = answer;
	const danger = all.filter(isSure);
	const [maybe] = all.filter((sign) => !isSure(sign));
	const fromOwn = (own ?? []).map(({ name }) => `Your own word: ${isolated(name)}.`);
	if (closest) return [`${CANT_TELL}.`, ...fromOwn].join(' ');
	const parts = [
		...(danger[0] ? [`${danger[0].title}.`] : []),
		...(maybe ? [maybe.alone ? maybe.text : `${IF_NOW}: ${maybe.text}`] : []),
		...fromOwn,
		...(found
			? [
					found.isUnnamed
						? `The nearest in the guide: ${found.hit.subject.title}.`
						: `Answer from the guide: ${found.hit.subject.title}.`,
				]
			: danger.length > 0 || !own || isOwnWord(answer, own)
				? []
				: ['Nothing found in the guide.']),
		...(found && spelling ? [`Read as “${spelling}”.`] : []),
	];
	return parts.join(' ');
}

/** A name may run from right to left, and turns no word of ours. */
function isolated(name: string): string {
	return `\u2068${name}\u2069`;
}

interface DangerBoxProps {
	readonly sign: ToldSign;
	readonly number: string;
	readonly listener: EmergencyNumber['crisis'] | undefined;
	readonly onEntry: (id: string) => void;
}

const IF_NOW = 'If this is happening now';

function ListenerLink({ listener }: { listener: NonNullable<EmergencyNumber['crisis']> }) {
	return (
		<a href={listener.link}>
			{listener.name.includes(listener.shown) ? listener.name : `${listener.name}: ${listener.shown}`}
		</a>
	);
}

/** The question may mean a danger or may not: what to do stands small above the answer, and nothing shouts. */
function MaybeLine({ sign, number, listener }: Omit<DangerBoxProps, 'onEntry'>) {
	return (
		<div class="ask-maybe">
			<p>
				{!sign.alone && <strong>{IF_NOW}: </strong>}
				{withNumber(sign.text, number)} {sign.alone && listener && <ListenerLink listener={listener} />}
			</p>
			<FirstSource sources={sign.sources} />
		</div>
	);
}

function DangerBox({ sign, number, listener, onEntry }: DangerBoxProps) {
	const { entry } = sign;
	return (
		<section class="fn-emergency ask-danger" aria-label={sign.title}>
			<h2>
				{!sign.alone && <UrgencyShape level={sign.level} />} {sign.title}
			</h2>
			<p>{sign.level === 'emergency' ? sign.text : withNumber(sign.text, number)}</p>
			{sign.otherwise && (
				<div class="ask-otherwise">
					<UrgencyLine level={sign.otherwise.level} />
					<p>{withNumber(sign.otherwise.text, number)}</p>
				</div>
			)}
			<div class="popup-row">
				{sign.alone && listener && (
					<a class="fn-call" href={listener.link}>
						{listener.name.includes(listener.shown)
							? `Talk now: ${listener.name}`
							: `${listener.name}: ${listener.shown}`}
					</a>
				)}
				{sign.level === 'emergency' && (
					<a class="fn-call" href={`tel:${number}`}>
						Call {number}
						{sign.goes && ' if you can’t get there'}
					</a>
				)}
				{entry !== undefined && !sign.alone && (
					<button type="button" class="fn-button" onClick={() => onEntry(entry)}>
						Why
					</button>
				)}
			</div>
			<p class="fn-source">
				From <SourceLinks sources={sign.sources} />.
				{sign.entry !== undefined &&
					!sign.alone &&
					' You asked about a sign that can be dangerous. Footnote can’t tell what it is.'}
			</p>
		</section>
	);
}

const CANT_TELL = 'Footnote can’t tell what is wrong';

/** Any answer would be a guess: how soon somebody should look can be asked, and words can be picked. */
function TooLittleSaid({
	closest,
	onOpen,
	onChecklist,
}: {
	closest: readonly Hit[];
	onOpen: (subject: Subject) => void;
	onChecklist: () => void;
}) {
	return (
		<>
			<Note title={CANT_TELL}>
				<p>
					The checklist can say how soon somebody should look. Or say more here: where it is, what it feels
					like, and since when. If you feel that something is badly wrong, get help now.
				</p>
				<button type="button" class="fn-button" onClick={onChecklist}>
					Open the checklist
				</button>
			</Note>
			{closest.length > 0 && <More title="Closest words in the guide" hits={closest} onOpen={onOpen} />}
		</>
	);
}

/** What a number means depends on the laboratory and on whose it is. */
function NumberNote({ onReader }: Pick<AnswerViewProps, 'onReader'>) {
	return (
		<Note title="Footnote can’t judge a number">
			<p>
				The range on your own sheet counts, and your doctor knows what it means for you. Footnote can read a
				whole sheet and show each result beside its range.
			</p>
			<button type="button" class="fn-button" onClick={onReader}>
				Read my results
			</button>
		</Note>
	);
}

function ShortAnswer({
	found,
	number,
	onOpen,
}: {
	found: Found;
	number: string;
	onOpen: (subject: Subject) => void;
}) {
	const { subject } = found.hit;
	const title = capital(subject.title);
	// Signs were asked about: what to do comes before the name of an illness that nobody has found yet.
	const rest = found.parts.findIndex(({ level }) => level === undefined);
	const first = found.isUnnamed ? found.parts.slice(0, rest < 0 ? undefined : rest) : [];
	const views = (parts: readonly Part[]) =>
		parts.map((part, at) => (
			<PartView
				key={`${part.from.id} ${part.title} ${part.text}`}
				part={part}
				lead={subject.id}
				isSameAsBefore={parts[at - 1]?.title === part.title}
				number={number}
			/>
		));
	return (
		<article class="ask-answer">
			{views(first)}
			{found.isUnnamed && (
				<p class="ask-unnamed">
					The nearest that the guide has. Other things can feel the same, and only a doctor can tell:
				</p>
			)}
			<h2>
				<button type="button" class="popup-result ask-title" onClick={() => onOpen(subject)}>
					<span class="popup-term-name">{title}</span>
				</button>
			</h2>
			{found.missing !== undefined && (
				<p class="ask-missing">The guide doesn’t say {found.missing}. This is what it does say:</p>
			)}
			{views(found.parts.slice(first.length))}
			<button type="button" class="fn-button" onClick={() => onOpen(subject)}>
				Read all of it
			</button>
			<AllSources parts={found.parts} />
		</article>
	);
}

/** Each source once, with its dates. */
function AllSources({ parts }: { parts: readonly Part[] }) {
	const all = new Map(parts.flatMap(({ sources }) => sources).map((source) => [source.url, source]));
	return (
		<details class="ask-sources">
			<summary>All sources</summary>
			<p class="fn-source">
				<SourceLinks sources={[...all.values()]} />
			</p>
		</details>
	);
}

interface PartViewProps {
	readonly part: Part;
	readonly lead: string;
	readonly isSameAsBefore: boolean;
	readonly number: string;
}

/**
 * @param lead the subject that stands above: a part of another says whose it is
 * @param isSameAsBefore the title is said already
 */
function PartView({ part, lead, isSameAsBefore, number }: PartViewProps) {
	const { title, text, level, from, sources } = part;
	return (
		<section class="ask-part">
			{!(isSameAsBefore && from.id === lead) && (
				<h3>
					{from.id !== lead && `${capital(from.title)}: `}
					{title}
				</h3>
			)}
			{level && <UrgencyLine level={level} />}
			<p class="ask-text">{withNumber(text, number)}</p>
			<FirstSource sources={sources} />
		</section>
	);
}

function More({
	title,
	hits,
	onOpen,
}: {
	title: string;
	hits: readonly Hit[];
	onOpen: (subject: Subject) => void;
}) {
	return (
		<section>
			<h2>{title}</h2>
			<ul class="popup-results">
				{hits.map(({ subject }) => (
					<li key={`${subject.kind} ${subject.id}`}>
						<button type="button" class="popup-result" onClick={() => onOpen(subject)}>
							<span class="popup-term-name">{subject.title}</span>
							<span class="popup-result-text">
								{subject.kind === 'entry'
									? subject.entry.what.text
									: `To read. ${subject.topic.summary.text}`}
							</span>
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}

/** No word of it speaks of health. */
function Elsewhere({ question }: { question: string }) {
	return (
		<Note title={`Nothing on “${question.replace(/\s+/g, ' ').trim()}”`}>
			<p>That isn’t a question about health that this guide can answer. It is in English only.</p>
		</Note>
	);
}

interface NothingFoundProps extends Pick<AnswerViewProps, 'noted' | 'onAsk' | 'onNote'> {
	readonly question: string;
	readonly spelling: string | undefined;
}

function NothingFound({ question, spelling, noted, onAsk, onNote }: NothingFoundProps) {
	const asked = question.replace(/\s+/g, ' ').trim();
	const isNoted = noted.includes(asked);
	return (
		<Note title={isWord(asked) ? `“${asked}” isn’t in the guide yet` : `Nothing on “${asked}”`}>
			{spelling !== undefined && (
				<p>
					Did you mean{' '}
					<button type="button" class="fn-link" onClick={() => onAsk(spelling)}>
						{spelling}
					</button>
					?
				</p>
			)}
			<p>
				The guide has no answer to this, and Footnote doesn’t guess. That says nothing about how common or how
				serious it is. The guide knows feet, legs, backs and nerves best, and is still growing elsewhere. Try
				a shorter word, or the everyday name of the complaint. If you feel that something is badly wrong, get
				help now.
			</p>
			{isWord(asked) && (
				<button
					type="button"
					class="fn-button"
					aria-pressed={isNoted}
					onClick={() => onNote(asked, !isNoted)}
				>
					{isNoted ? 'Noted for my doctor' : 'Note it for my doctor'}
				</button>
			)}
		</Note>
	);
}
