import { useEffect, useRef, useState } from 'preact/hooks';
import type { Advice, Note as AdviceNote, GivenAnswer, Reason } from '../../checklist/advise.ts';
import type { EmergencyNumber } from '../../checklist/regions.ts';
import { inWords } from '../../checklist/session.ts';
import type { Answers } from '../../checklist/types.ts';
import { UrgencyShape } from '../entry/urgency.tsx';
import { ForgetAnswers } from './forget-answers.tsx';
import type { ChecklistProps } from './services.ts';

export interface ResultViewProps extends ChecklistProps {
	/** The answers that count. */
	readonly answers: Answers;
	readonly advice: Advice;
	readonly dial: EmergencyNumber;
	/** Answers a question once more. */
	readonly onAgain: (question: string) => void;
	readonly onBack: () => void;
	readonly onForget: () => void;
	readonly onKeep: () => Promise<void>;
}

/** The advice: what to do, how soon, why, and what would change it. Never what it is. */
export function ResultView(props: ResultViewProps) {
	const { advice, dial, checklist, answers, onAgain, onAsk } = props;
	const { level, words } = advice;
	const [kept, setKept] = useState<'no' | 'yes' | 'failed'>('no');
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	if (advice.alone) return <Listener {...props} />;
	const urgent = level === 'emergency' || level === 'today';
	return (
		<div class={`fn-result fn-result-${level}`}>
			<h2 ref={heading} tabIndex={-1}>
				{level !== 'outside' && <UrgencyShape level={level} />}
				{words.title}
			</h2>
			{level === 'emergency' && (
				<a class="fn-button fn-call" href={dial.link}>
					Call {dial.number}
				</a>
			)}
			<p class="fn-result-what">{words.what}</p>
			<p class="fn-result-soon">{words.soon}</p>
			{level === 'outside' && onAsk && (
				<p>
					The guide may know more about it:{' '}
					<button type="button" class="fn-button" onClick={onAsk}>
						Ask the guide
					</button>
				</p>
			)}
			{level === 'today' && dial.advice && (
				<p>
					For advice by phone:{' '}
					<a href={dial.advice.link}>
						{dial.advice.name}, {dial.advice.number}
					</a>
					.
				</p>
			)}
			{level === 'emergency' && <RegionLine {...props} />}
			{advice.contradictions.map(({ id, text }) => (
				<p key={id} class="fn-hint">
					{text}
				</p>
			))}
			{level === 'emergency' && <Notes title="Until help comes" notes={advice.meanwhile} />}
			<Reasons {...props} />
			{advice.wouldBeMoreUrgent.length > 0 && (
				<section>
					<h3>What would make it more urgent</h3>
					<p>{words.change}</p>
					<ul>
						{advice.wouldBeMoreUrgent.map(({ question, option, text, level: then }) => (
							<li key={`${question} ${option}`}>
								{text} <span class="fn-hint">({checklist.levels[then].title.toLowerCase()})</span>
							</li>
						))}
					</ul>
				</section>
			)}
			{advice.wouldBeMoreUrgent.length === 0 && <p>{words.change}</p>}
			{/* Beside small things the number stands with what would make them large, not above the reasons. */}
			{level !== 'emergency' && <RegionLine {...props} />}
			{level !== 'emergency' && <Notes title="What to do meanwhile" notes={advice.meanwhile} />}
			{!(level === 'emergency') && <Notes title="What they may ask or test" notes={advice.mayAsk} />}
			<details class="fn-given">
				<summary>What you answered</summary>
				<dl>
					{inWords(checklist, answers).map(({ question, text, answers }) => (
						<div key={question}>
							<dt>{text}</dt>
							<dd>
								{answers.join('; ')}{' '}
								<button type="button" class="fn-button fn-button-quiet" onClick={() => onAgain(question)}>
									Change<span class="fn-hidden">: {text}</span>
								</button>
							</dd>
						</div>
					))}
				</dl>
			</details>
			<p class="fn-hint">
				This is not a diagnosis. {urgent ? 'Do not wait for certainty.' : checklist.limits.at(-1)}
			</p>
			<div class="fn-question-buttons">
				<button
					type="button"
					class="fn-button"
					onClick={() =>
						void props.onKeep().then(
							() => setKept('yes'),
							() => setKept('failed'),
						)
					}
				>
					Keep for my doctor
				</button>
				<button type="button" class="fn-button fn-button-quiet" onClick={props.onBack}>
					<span aria-hidden="true">‹</span> Back
				</button>
			</div>
			<ForgetAnswers onForget={props.onForget} />
			<p role="status" class="fn-hint">
				{kept === 'yes' && 'Kept. You find it under “For my doctor”.'}
				{kept === 'failed' && 'It could not be kept: the browser did not store it.'}
			</p>
		</div>
	);
}

/** More reasons than this at first sight hide the weightiest. */
const MOST_REASONS = 4;

/** For someone who thinks of ending their life: kind words, who listens, and nothing else. */
function Listener({ advice, dial, onBack, onForget }: ResultViewProps) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	return (
		<div class="fn-result fn-listener">
			<h2 ref={heading} tabIndex={-1}>
				{advice.words.title}
			</h2>
			<p class="fn-result-what">{advice.words.what}</p>
			{dial.crisis && (
				<a class="fn-button fn-call fn-call-listen" href={dial.crisis.link}>
					{dial.crisis.name.includes(dial.crisis.shown)
						? `Talk now: ${dial.crisis.name}`
						: `${dial.crisis.name}: ${dial.crisis.shown}`}
				</a>
			)}
			<a class="fn-button fn-call" href={dial.link}>
				Call {dial.number}
			</a>
			<p>{advice.words.soon}</p>
			<div class="fn-question-buttons">
				<button type="button" class="fn-button fn-button-quiet" onClick={onBack}>
					<span aria-hidden="true">‹</span> Back
				</button>
			</div>
			<ForgetAnswers onForget={onForget} />
		</div>
	);
}

/** Which number is shown, and the way to another region. */
function RegionLine({ checklist, dial, region, onRegion }: ResultViewProps) {
	const regions = [...checklist.regions].sort((a, b) => a.name.localeCompare(b.name));
	return (
		<p class="fn-region">
			Emergency number{dial.region ? ` in ${dial.region}` : ''}: <a href={dial.link}>{dial.number}</a>
			{!dial.region && '. Your region is not known: this number works from most mobile phones'}.
			{onRegion && (
				<label>
					{' '}
					<span class="fn-hint">Somewhere else?</span>{' '}
					<select value={region ?? ''} onChange={(event) => onRegion(event.currentTarget.value)}>
						<option value="" disabled>
							Choose a region
						</option>
						{regions.map(({ code, name }) => (
							<option key={code} value={code}>
								{name}
							</option>
						))}
					</select>
				</label>
			)}
		</p>
	);
}

/** The reasons that carry the level, and folded away the lesser ones. */
function Reasons({ advice, onAgain, onOpenEntry }: ResultViewProps) {
	if (advice.reasons.length === 0) return null;
	const main = advice.reasons.filter(({ carries }) => carries).slice(0, MOST_REASONS);
	const rest = advice.reasons.filter((reason) => !main.includes(reason));
	const items = (reasons: readonly Reason[]) => (
		<ul class="fn-reasons">
			{reasons.map((reason) => (
				<ReasonItem key={reason.rule} reason={reason} onAgain={onAgain} onOpenEntry={onOpenEntry} />
			))}
		</ul>
	);
	return (
		<section>
			<h3>Why</h3>
			{items(main)}
			{rest.length > 0 && (
				<details class="fn-given">
					<summary>What else counts</summary>
					{items(rest)}
				</details>
			)}
		</section>
	);
}

interface ReasonItemProps {
	readonly reason: Reason;
	readonly onAgain: (question: string) => void;
	readonly onOpenEntry?: ((id: string) => void) | undefined;
}

function ReasonItem({ reason, onAgain, onOpenEntry }: ReasonItemProps) {
	return (
		<li>
			{reason.text}
			<span class="fn-reason-because">
				{reason.answers.length > 0 && 'You said: '}
				{saidOnce(reason).map(({ question, option, text }) => (
					<button
						key={`${question} ${option}`}
						type="button"
						class="fn-button fn-button-quiet"
						title="Change this answer"
						onClick={() => onAgain(question)}
					>
						{text}
					</button>
				))}
			</span>
			<span class="fn-source">
				{reason.sources.length === 0 &&
					'This is our own choice, to be careful. No page that we know says just that.'}
				{reason.sources.map(({ id, publisher, title, url }, index) => (
					<span key={id}>
						{index === 0 ? 'From ' : ', '}
						<a href={url} target="_blank" rel="noopener noreferrer" title={title}>
							{publisher}
						</a>
					</span>
				))}
				{reason.entry && onOpenEntry && (
					<>
						{' '}
						<button
							type="button"
							class="fn-button fn-button-quiet"
							onClick={() => reason.entry && onOpenEntry(reason.entry)}
						>
							Read more<span class="fn-hidden"> about: {reason.text}</span>
						</button>
					</>
				)}
			</span>
		</li>
	);
}

/** The same words of several questions stand once, such as "not sure". */
function saidOnce({ answers }: Reason): GivenAnswer[] {
	return answers.filter(({ text }, at) => answers.findIndex((other) => other.text === text) === at);
}

function Notes({ title, notes }: { readonly title: string; readonly notes: readonly AdviceNote[] }) {
	if (notes.length === 0) return null;
	return (
		<section>
			<h3>{title}</h3>
			<ul>
				{notes.map(({ id, text }) => (
					<li key={id}>{text}</li>
				))}
			</ul>
		</section>
	);
}
