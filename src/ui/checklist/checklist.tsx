import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { advise, levelOf } from '../../checklist/advise.ts';
import { isOpen, shownOptions } from '../../checklist/condition.ts';
import { countedAnswers, hostsOf, joinedTo, nextQuestion } from '../../checklist/flow.ts';
import { type EmergencyNumber, emergencyNumber } from '../../checklist/regions.ts';
import type { Question } from '../../checklist/schema.ts';
import { screensOf } from '../../checklist/screens.ts';
import { newSession, readSession, type Session } from '../../checklist/session.ts';
import type { Checklist as ChecklistData } from '../../checklist/types.ts';
import { audienceOf, checklistFor } from '../../checklist/words.ts';
import { Note } from '../parts/note.tsx';
import { QuestionView } from './question-view.tsx';
import { ResultView } from './result-view.tsx';
import type { ChecklistProps } from './services.ts';

/** What is shown: still loading, the offer to go on, the first page, or the run itself. */
type Stage = 'loading' | 'offer' | 'start' | 'run';

/**
 * The checklist from its first page to its advice. A run in progress is kept in `storage.draft` after
 * each answer, so that a closed window loses nothing; it is kept for the doctor only when asked.
 */
export function Checklist(props: ChecklistProps) {
	const { checklist: written, storage, region, clock, writer } = props;
	const [stage, setStage] = useState<Stage>('loading');
	const [session, setSession] = useState<Session>(() => newSession(writer, clock()));
	const [damaged, setDamaged] = useState(false);
	const [elsewhere, setElsewhere] = useState<Session>();
	const audience = audienceOf(session.answers);
	const checklist = useMemo(() => checklistFor(written, audience), [written, audience]);
	/** A question that is answered once more, from the result or by going back. */
	const [redo, setRedo] = useState<string>();
	const number = emergencyNumber(checklist.regions, region);
	const latest = useRef(session);
	latest.current = session;

	useEffect(() => {
		let open = true;
		void storage.draft.load().then((stored) => {
			if (!open) return;
			const read = readSession(written, stored);
			setDamaged(read.damaged);
			if (read.session && Object.keys(read.session.answers).some((id) => !startIds(written).includes(id))) {
				setSession({ ...read.session, writer });
				setStage('offer');
			} else setStage('start');
		});
		const stop = storage.draft.watch((stored) => {
			const other = readSession(written, stored).session;
			if (other && other.writer !== writer && other.changed > latest.current.changed) setElsewhere(other);
			if (!other) setElsewhere(undefined);
		});
		return () => {
			open = false;
			stop();
		};
	}, [written, storage, writer]);

	const counted = useMemo(() => countedAnswers(checklist, session.answers), [checklist, session]);
	// In the order of the questions, not of the answering: so Back leads to the first one, always.
	const hosts = hostsOf(checklist, new Set(Object.keys(counted)), counted);
	/** The screens so far, by their first question. */
	const asked = Object.keys(counted).filter((id) => !startIds(checklist).includes(id) && !hosts.has(id));
	const step = useMemo(() => {
		const question = redo && checklist.questions.find(({ id }) => id === redo);
		return question ? { question } : nextQuestion(checklist, counted, session.keptContradictions);
	}, [checklist, counted, session, redo]);

	const alone = !step || ('again' in step && step.again !== undefined);
	/** What stands below the question, as long as this is ticked: what it opens is there at once. */
	const joinedWith = (chosen: Session['answers']): Question[] => {
		if (alone) return [];
		const before = joinedTo(checklist, step.question, counted);
		const answers = { ...counted, ...chosen };
		const now = joinedTo(checklist, step.question, answers).filter(
			({ id }) => !before.some((one) => one.id === id),
		);
		return [...before, ...now].map((one) => ({ ...one, options: shownOptions(one, answers) }));
	};

	const change = (next: Partial<Session>) => {
		const changed = { ...session, ...next, writer, changed: clock() };
		setSession(changed);
		void storage.draft.save(changed);
	};
	const answer = (chosen: Session['answers']) => {
		setRedo(undefined);
		// What was left open on a screen with two questions is open again.
		const joined = joinedWith(chosen).map(({ id }) => id);
		const other = Object.entries(session.answers).filter(([id]) => !joined.includes(id));
		change({ answers: { ...Object.fromEntries(other), ...chosen } });
	};
	const shown = (question: Question): Question => ({ ...question, options: shownOptions(question, counted) });
	const back = () => {
		const at = step ? asked.indexOf(step.question.id) : -1;
		const before = at === -1 ? asked.at(-1) : asked[at - 1];
		setRedo(before);
		if (!before) setStage('start');
	};
	const start = (chosen: Session['answers']) => {
		change({ answers: { ...session.answers, ...chosen } });
		setRedo(asked[0]);
		setStage('run');
	};
	const forget = () => {
		setRedo(undefined);
		setDamaged(false);
		setSession(newSession(writer, clock()));
		setStage('start');
		void storage.draft.forget();
	};

	if (stage === 'loading') return <p class="fn-waiting">One moment…</p>;
	return (
		<section class="fn-checklist" aria-label={checklist.title}>
			{elsewhere && (
				<Note title="You went on in another window">
					<p>The answers there are newer than the ones here.</p>
					<button
						type="button"
						class="fn-button"
						onClick={() => {
							setSession({ ...elsewhere, writer });
							setElsewhere(undefined);
							setRedo(undefined);
							setStage('run');
						}}
					>
						Use the newer answers
					</button>{' '}
					<button
						type="button"
						class="fn-button fn-button-quiet"
						onClick={() => {
							setElsewhere(undefined);
							change({});
						}}
					>
						Keep the ones here
					</button>
				</Note>
			)}
			{damaged && stage !== 'run' && (
				<Note title="Some saved answers could not be read">
					<p>What could be read was kept. The other questions are asked again.</p>
				</Note>
			)}
			{stage === 'offer' && <Offer count={asked.length} onResume={() => setStage('run')} onForget={forget} />}
			{stage === 'start' && (
				<Start {...props} checklist={checklist} dial={number} answers={session.answers} onStart={start} />
			)}
			{stage === 'run' &&
				(step ? (
					<QuestionView
						key={`${step.question.id} ${'again' in step ? 'again' : ''}`}
						question={shown(step.question)}
						screens={screensOf(step.question, counted)}
						settles={(chosen) => levelOf(checklist, { ...counted, ...chosen }) === 'emergency'}
						joinedWith={joinedWith}
						again={'again' in step ? step.again : undefined}
						places={checklist.places}
						before={session.answers}
						done={asked.includes(step.question.id) ? asked.indexOf(step.question.id) : asked.length}
						dial={number}
						onAnswer={answer}
						onKeep={(id) => change({ keptContradictions: [...session.keptContradictions, id] })}
						onBack={back}
						onOpenEntry={props.onOpenEntry}
					/>
				) : (
					<ResultView
						{...props}
						checklist={checklist}
						answers={counted}
						advice={advise(checklist, counted)}
						dial={number}
						onAgain={setRedo}
						onBack={back}
						onForget={forget}
						onKeep={() => storage.kept.save({ ...session, answers: counted })}
					/>
				))}
		</section>
	);
}

interface StartProps extends ChecklistProps {
	readonly dial: EmergencyNumber;
	readonly answers: Session['answers'];
	readonly onStart: (chosen: Session['answers']) => void;
}

/** The first page: what it is about, and for whom, which needs no screen of its own. */
function Start({ checklist, term, dial, answers, onStart }: StartProps) {
	const questions = checklist.questions.filter((question) => question.start);
	const [chosen, setChosen] = useState<Session['answers']>(() =>
		Object.fromEntries(
			questions
				.filter(({ opens }) => !opens)
				.map(({ id, options }) => [id, answers[id] ?? options.slice(0, 1).map((one) => one.id)]),
		),
	);
	// How old a child is stands here too, as soon as it is about a child.
	const open = questions.filter((question) => isOpen(question, chosen) === true);
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				onStart(Object.fromEntries(open.flatMap(({ id }) => (chosen[id] ? [[id, chosen[id]]] : []))));
			}}
		>
			<h2>{checklist.title}</h2>
			<p class="fn-hint">
				In an emergency call <a href={dial.link}>{dial.number}</a>.
			</p>
			{term && <p>You came from “{term.name}”.</p>}
			{open.map(({ id, text, options }) => (
				<fieldset key={id} class="fn-options">
					<legend>{text}</legend>
					{options.map((option) => (
						<label key={option.id} class="fn-option">
							<input
								type="radio"
								name={id}
								checked={chosen[id]?.includes(option.id) ?? false}
								onChange={() => setChosen({ ...chosen, [id]: [option.id] })}
							/>
							<span>{option.text}</span>
						</label>
					))}
				</fieldset>
			))}
			<button type="submit" class="fn-button fn-button-primary">
				Start
			</button>
			<p class="fn-hint">{checklist.limits.join(' ')}</p>
			<p class="fn-hint">
				Your answers stay on this device. They are gone when you close the browser, unless you keep them.
			</p>
		</form>
	);
}

function startIds(checklist: ChecklistData): string[] {
	return checklist.questions.filter((question) => question.start).map(({ id }) => id);
}

function Offer({
	count,
	onResume,
	onForget,
}: {
	readonly count: number;
	readonly onResume: () => void;
	readonly onForget: () => void;
}) {
	return (
		<>
			<h2>Go on where you left off?</h2>
			<p>
				You had answered {count} {count === 1 ? 'question' : 'questions'}. Signs can change: look through them
				again if some time has passed.
			</p>
			<button type="button" class="fn-button fn-button-primary" onClick={onResume}>
				Go on
			</button>{' '}
			<button type="button" class="fn-button" onClick={onForget}>
				Forget them and start again
			</button>
		</>
	);
}
