import { useEffect, useState } from 'preact/hooks';
import { toQuestionnaireResponse } from '../../checklist/fhir.ts';
import { countedAnswers } from '../../checklist/flow.ts';
import { readSession, type Session } from '../../checklist/session.ts';
import {
	type Summary as SummaryOf,
	summarise,
	summaryText,
	WHOM_WORDS,
	WRITTEN,
} from '../../checklist/summary.ts';
import type { Checklist } from '../../checklist/types.ts';
import { LONGEST_TEXT, newVisit, readVisit, type Visit, WHOM, type Whom } from '../../checklist/visit.ts';
import { audienceOf, checklistFor } from '../../checklist/words.ts';
import { BodyMap } from '../body-map/body-map.tsx';
import type { NamedTerm } from '../checklist/services.ts';
import { Forget } from './forget.tsx';
import { Questions } from './questions.tsx';
import type { SummaryActions, SummaryStores } from './services.ts';

export interface SummaryProps {
	readonly checklist: Checklist;
	readonly stores: SummaryStores;
	readonly keptTerms: readonly NamedTerm[];
	/** Questions for the doctor, while the person has none of their own. */
	readonly suggested: readonly string[];
	readonly actions: SummaryActions;
	/** Now, as ISO 8601. */
	readonly clock: () => string;
	readonly writer: string;
}

/** One page for the visit: to print, copy or save. */
export function Summary({ checklist, stores, keptTerms, suggested, actions, clock, writer }: SummaryProps) {
	const { run, visit: texts } = stores;
	const [session, setSession] = useState<Session>();
	const [visit, setVisit] = useState<Visit>();
	const [told, setTold] = useState('');
	useEffect(() => {
		let open = true;
		void Promise.all([run.load(), texts.load()]).then(([kept, written]) => {
			if (!open) return;
			setSession(readSession(checklist, kept).session);
			setVisit(readVisit(written, kept, writer));
		});
		const stops = [
			run.watch((stored) => setSession(readSession(checklist, stored).session)),
			// What this window wrote comes back late: it must not overwrite what was typed since.
			texts.watch((stored) => {
				const read = readVisit(stored, undefined, '');
				if (read.writer !== writer) setVisit(read);
			}),
		];
		return () => {
			open = false;
			for (const stop of stops) stop();
		};
	}, [checklist, run, texts, writer]);

	if (!visit) return <p class="fn-waiting">One moment…</p>;
	const names = keptTerms.map(({ name }) => name);
	const spoken = checklistFor(checklist, audienceOf(session?.answers ?? {}));
	const summary = summarise(spoken, session, visit, names, clock(), suggested);
	const write = (change: Change) => {
		const next = changed(visit, change, writer);
		setVisit(next);
		void texts.save(next).catch(() => setTold('Your notes could not be kept.'));
	};
	const day = clock().slice(0, 10);
	const saveForClinic = () => {
		if (!session) return;
		const value = toQuestionnaireResponse(spoken, session, visit, names, summary.advice?.level);
		const text = `${JSON.stringify(value, null, '\t')}\n`;
		actions.save({ name: `visit-${day}.fhir.json`, type: 'application/fhir+json', text });
	};
	return (
		<section class="fn-summary" aria-label={summary.title}>
			<h2>{summary.title}</h2>
			<p class="fn-hint">
				{summary.date}
				{summary.whom && <span class="fn-paper-only"> · For: {WHOM_WORDS[summary.whom]}</span>}
				{summary.answered && ` · Answered on ${summary.answered}`}
			</p>
			<SummaryBody summary={summary} checklist={spoken} session={session} />
			<Written visit={visit} whom={summary.whom} onWrite={write} />
			<Questions own={visit.questions} suggested={suggested} onChange={(questions) => write({ questions })} />
			{summary.limits.length > 0 && <p class="fn-hint">{summary.limits.slice(0, 2).join(' ')}</p>}
			<div class="fn-question-buttons fn-screen-only">
				<button type="button" class="fn-button fn-button-primary" onClick={actions.print}>
					Print
				</button>
				<button
					type="button"
					class="fn-button"
					onClick={() =>
						void actions.copy(summaryText(summary)).then(
							() => setTold('Copied.'),
							() => setTold('The browser did not let it be copied. Save it as text instead.'),
						)
					}
				>
					Copy
				</button>
				<button
					type="button"
					class="fn-button"
					onClick={() =>
						actions.save({ name: `visit-${day}.txt`, type: 'text/plain', text: summaryText(summary) })
					}
				>
					Save as text
				</button>
			</div>
			<p role="status" class="fn-hint fn-screen-only">
				{told}
			</p>
			<Forget
				stores={stores}
				onForgotten={() => {
					setSession(undefined);
					setVisit(newVisit(writer));
				}}
				onBack={(kept, written) => {
					setSession(readSession(checklist, kept).session);
					setVisit(readVisit(written, kept, writer));
				}}
			/>
			{session && (
				<details class="fn-given fn-screen-only">
					<summary>For a clinic’s computer</summary>
					<p class="fn-hint">A file in the format HL7 FHIR R4, if the clinic asks for one.</p>
					<button type="button" class="fn-button" onClick={saveForClinic}>
						Save as FHIR
					</button>
				</details>
			)}
		</section>
	);
}

/** `undefined` takes a person's own questions away. */
type Change = Partial<Omit<Visit, 'questions'>> & {
	readonly questions?: readonly string[] | undefined;
};

function changed(visit: Visit, change: Change, writer: string): Visit {
	const { questions, ...next } = { ...visit, ...change, writer };
	return questions ? { ...next, questions } : next;
}

interface WrittenProps {
	readonly visit: Visit;
	/** As chosen here, or else in the checklist. */
	readonly whom: Whom | undefined;
	readonly onWrite: (change: Partial<Visit>) => void;
}

/** What only the person knows: for whom it is, medicines, allergies, notes. Kept with each letter. */
function Written({ visit, whom, onWrite }: WrittenProps) {
	return (
		<>
			<fieldset class="fn-whom fn-screen-only">
				<legend>For whom is it?</legend>
				{WHOM.map((one) => (
					<label key={one}>
						<input
							type="radio"
							name="fn-whom"
							checked={whom === one}
							onChange={() => onWrite({ whom: one })}
						/>{' '}
						{WHOM_WORDS[one]}
					</label>
				))}
			</fieldset>
			{WRITTEN.map(({ id, title }) => (
				<section key={id} class={visit[id] === '' ? 'fn-own-words fn-own-words-empty' : 'fn-own-words'}>
					<h3>
						<label for={`fn-${id}`}>{title}</label>
					</h3>
					<textarea
						id={`fn-${id}`}
						rows={id === 'notes' ? 4 : 2}
						maxLength={LONGEST_TEXT}
						value={visit[id]}
						onInput={(event) => onWrite({ [id]: event.currentTarget.value })}
					/>
					<p class="fn-print-only fn-notes-printed">{visit[id]}</p>
				</section>
			))}
		</>
	);
}

interface SummaryBodyProps {
	readonly summary: SummaryOf;
	readonly checklist: Checklist;
	readonly session: Session | undefined;
}

function SummaryBody({ summary, checklist, session }: SummaryBodyProps) {
	const { advice, places } = summary;
	const map = checklist.questions.find(({ kind }) => kind === 'map');
	const chosen = (map && session && countedAnswers(checklist, session.answers)[map.id]) ?? [];
	if (!advice) {
		return (
			<>
				<p class="fn-screen-only">
					Go through the checklist and choose “Keep for my doctor”. Your answers then stand here.
				</p>
				<List title="Words I want to ask about" items={summary.keptTerms} />
			</>
		);
	}
	return (
		<>
			{places.length > 0 && (
				<section class="fn-summary-map">
					<h3>Where</h3>
					<p>{places.join('; ')}</p>
					<div inert>
						<BodyMap
							options={map?.options.filter(({ group }) => group === map.groups[0]?.id) ?? []}
							places={[]}
							chosen={chosen}
							onToggle={() => undefined}
						/>
					</div>
				</section>
			)}
			<List title="How long" items={summary.duration} />
			<section>
				<h3>What I answered</h3>
				<dl>
					{summary.answers.map(({ question, text, answers }) => (
						<div key={question}>
							<dt>{text}</dt>
							<dd>{answers.join('; ')}</dd>
						</div>
					))}
				</dl>
			</section>
			{summary.denied.length > 0 && (
				<section class="fn-denied">
					<h3>Asked about, and not there</h3>
					<p>{summary.denied.join('; ')}.</p>
				</section>
			)}
			<section>
				<h3>What the checklist advised</h3>
				<p>
					<strong>{advice.words.title}.</strong> {advice.reasons[0]?.text}
				</p>
			</section>
			<List title="Words I want to ask about" items={summary.keptTerms} />
		</>
	);
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
	if (items.length === 0) return null;
	return (
		<section>
			<h3>{title}</h3>
			<ul>
				{items.map((item) => (
					<li key={item}>{item}</li>
				))}
			</ul>
		</section>
	);
}
