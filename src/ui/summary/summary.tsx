import { useEffect, useState } from 'preact/hooks';
import { toQuestionnaire, toQuestionnaireResponse } from '../../checklist/fhir.ts';
import { newSession, readSession, type Session } from '../../checklist/session.ts';
import { type Summary as SummaryOf, summarise, summaryText } from '../../checklist/summary.ts';
import type { Checklist } from '../../checklist/types.ts';
import { BodyMap } from '../body-map/body-map.tsx';
import type { NamedTerm, SessionStore } from '../checklist/services.ts';
import type { SummaryActions } from './services.ts';

export interface SummaryProps {
	readonly checklist: Checklist;
	/** The run that was kept for the doctor. */
	readonly store: SessionStore;
	readonly keptTerms: readonly NamedTerm[];
	readonly actions: SummaryActions;
	/** Now, as ISO 8601. */
	readonly clock: () => string;
	readonly writer: string;
}

/** One page for the visit: to print, copy, save as text, or hand over as FHIR. */
export function Summary({ checklist, store, keptTerms, actions, clock, writer }: SummaryProps) {
	const [session, setSession] = useState<Session>();
	const [told, setTold] = useState('');
	useEffect(() => {
		let open = true;
		const take = (stored: unknown) => {
			if (open) setSession(readSession(checklist, stored).session);
		};
		void store.load().then(take);
		const stop = store.watch(take);
		return () => {
			open = false;
			stop();
		};
	}, [checklist, store]);

	const names = keptTerms.map(({ name }) => name);
	const summary = summarise(checklist, session, names, clock());
	const note = (notes: string) => {
		const next = { ...(session ?? newSession(writer, clock())), notes, writer };
		setSession(next);
		void store.save(next).catch(() => setTold('Your notes could not be kept.'));
	};
	const date = summary.date;
	const fhir = () => session && toQuestionnaireResponse(checklist, session, names, summary.advice?.level);
	return (
		<section class="fn-summary" aria-label={summary.title}>
			<h2>{summary.title}</h2>
			<p class="fn-hint">{date}</p>
			<SummaryBody summary={summary} checklist={checklist} session={session} />
			<h3>
				<label for="fn-notes">My notes</label>
			</h3>
			<textarea
				id="fn-notes"
				rows={4}
				maxLength={5000}
				value={summary.notes}
				onChange={(event) => note(event.currentTarget.value)}
			/>
			<p class="fn-print-only fn-notes-printed">{summary.notes}</p>
			<List title="What I want to ask" items={summary.toAsk} />
			<p class="fn-hint">{checklist.limits.slice(0, 2).join(' ')}</p>
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
						actions.save({ name: `visit-${date}.txt`, type: 'text/plain', text: summaryText(summary) })
					}
				>
					Save as text
				</button>
				<button
					type="button"
					class="fn-button"
					disabled={!session}
					onClick={() => actions.save(jsonFile(`visit-${date}.fhir.json`, fhir()))}
				>
					Save for a clinic’s computer (FHIR)
				</button>
				<button
					type="button"
					class="fn-button fn-button-quiet"
					onClick={() => actions.save(jsonFile('checklist.fhir.json', toQuestionnaire(checklist)))}
				>
					Save the empty checklist (FHIR)
				</button>
				<button
					type="button"
					class="fn-button fn-button-quiet"
					disabled={!session}
					onClick={() => {
						setSession(undefined);
						void store.forget();
					}}
				>
					Forget all of this
				</button>
			</div>
			<p role="status" class="fn-hint fn-screen-only">
				{told}
			</p>
		</section>
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
	const chosen = (map && session?.answers[map.id]) ?? [];
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

function jsonFile(name: string, value: unknown) {
	return { name, type: 'application/fhir+json', text: `${JSON.stringify(value, null, '\t')}\n` };
}
