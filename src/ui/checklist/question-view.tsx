import { useEffect, useRef, useState } from 'preact/hooks';
import type { EmergencyNumber } from '../../checklist/regions.ts';
import type { Contradiction, Option, Place, Question } from '../../checklist/schema.ts';
import { type Answers, NONE, NOT_SURE } from '../../checklist/types.ts';
import { BodyMap } from '../body-map/body-map.tsx';
import { SignPicture } from './sign-picture.tsx';

export interface QuestionViewProps {
	readonly question: Question;
	/** Its options, parted into screens. */
	readonly screens: readonly (readonly Option[])[];
	/** Whether these answers end the questions: what else the question asks is then left out. */
	readonly settles: (answers: Answers) => boolean;
	/** Short questions that stand on the same screen, below it, while this is ticked on it. */
	readonly joinedWith: (chosen: Answers) => readonly Question[];
	/** Why it is asked again. */
	readonly again?: Contradiction | undefined;
	readonly places: readonly Place[];
	/** The answers given before. */
	readonly before: Answers;
	/** Screens answered before this one. */
	readonly done: number;
	readonly dial: EmergencyNumber;
	/** The answers of this screen, by question; one that was left open is not among them. */
	readonly onAnswer: (answers: Answers) => void;
	readonly onKeep: (contradiction: string) => void;
	readonly onBack: () => void;
	readonly onOpenEntry?: ((id: string) => void) | undefined;
}

/** One question on a screen, two short ones, or a part of one with many choices. */
export function QuestionView(props: QuestionViewProps) {
	const { question, screens, again, done, dial, onKeep } = props;
	const { chosen, joined, part, here, first, missing, toggle, toggleAll, go, back } = useAnswering(props);
	const heading = useRef<HTMLHeadingElement>(null);
	const ticked = first.length > 0 || joined.some(({ id }) => (chosen[id] ?? []).length > 0);
	useEffect(() => begin(heading.current), [part]);
	return (
		<form
			class={
				question.kind === 'single' && joined.length > 0 ? 'fn-question fn-question-joined' : 'fn-question'
			}
			onSubmit={(event) => {
				event.preventDefault();
				go(false);
			}}
			onKeyDown={chooseByNumber}
		>
			<p class="fn-progress">
				Question {done + 1}
				{screens.length > 1 && `, part ${part + 1} of ${screens.length}`}.
				<span class="fn-progress-more"> It ends as soon as the advice is clear.</span>
			</p>
			<h2 ref={heading} tabIndex={-1} id={`fn-${question.id}`}>
				{question.text}
			</h2>
			{again && (
				<p class="fn-again" role="alert">
					{again.text}
				</p>
			)}
			<QuestionFields
				{...props}
				question={here}
				chosen={first}
				missing={missing}
				numbered
				onToggle={(option) => toggle(question, option)}
				onToggleAll={(ids) => toggleAll(question, ids)}
			/>
			{joined.map((other) => (
				<section key={other.id} aria-labelledby={`fn-${other.id}`}>
					<h3 id={`fn-${other.id}`}>{other.text}</h3>
					<QuestionFields
						question={other}
						places={props.places}
						chosen={chosen[other.id] ?? []}
						missing={missing}
						onToggle={(option) => toggle(other, option)}
						onToggleAll={(ids) => toggleAll(other, ids)}
					/>
				</section>
			))}
			<Ways
				none={question.none}
				ticked={ticked}
				onUnsure={() => go(true)}
				onKeep={again && (() => onKeep(again.id))}
				onBack={back}
			/>
			<p class="fn-hint">
				In an emergency call <a href={dial.link}>{dial.number}</a>.
			</p>
		</form>
	);
}

/** A new screen: its heading has the focus, and where large letters push the answers out of view it stands at the top. */
function begin(heading: HTMLElement | null): void {
	heading?.focus();
	const answers = heading?.closest('form')?.querySelector('.fn-options');
	if (answers && answers.getBoundingClientRect().top > window.innerHeight * MOST_ABOVE)
		heading?.scrollIntoView({ block: 'start' });
}

/** The answers begin at this share of the window's height at the latest. */
const MOST_ABOVE = 0.7;

/** What was ticked so far, the part of the question that is shown, and the ways on and back. */
function useAnswering({
	question,
	screens,
	settles,
	joinedWith,
	before,
	onAnswer,
	onBack,
}: QuestionViewProps) {
	const [chosen, setChosen] = useState<Answers>(() =>
		Object.fromEntries(
			[question.id, ...Object.keys(before)].map((id) => [
				id,
				(before[id] ?? []).filter((one) => one !== NONE && one !== NOT_SURE),
			]),
		),
	);
	/** "Next" was pressed, and a map has no place yet. */
	const [asked, setAsked] = useState(false);
	const ticked = chosen[question.id] ?? [];
	const joined = joinedWith(ticked.length > 0 ? { [question.id]: ticked } : {});
	const all = [question, ...joined];
	const [part, setPart] = useState(0);
	/** The parts that were answered with "not sure". */
	const [unsure, setUnsure] = useState<ReadonlySet<number>>(new Set());
	const here = { ...question, options: [...(screens[part] ?? [])] };
	const first = (chosen[question.id] ?? []).filter(
		(id) => id === NONE || here.options.some((option) => option.id === id),
	);
	const toggleAll = (asked: Question, ids: readonly string[]) =>
		setChosen({ ...chosen, [asked.id]: toggledAll(ids, chosen[asked.id] ?? []) });
	const toggle = (asked: Question, option: Option | typeof NONE) =>
		setChosen({ ...chosen, [asked.id]: toggled(asked, option, chosen[asked.id] ?? []) });
	const missing = asked && all.some((one) => lacksPlace(one, chosen[one.id] ?? []));
	const go = (notSure: boolean) => {
		if (!notSure && all.some((one) => lacksPlace(one, chosen[one.id] ?? []))) {
			setAsked(true);
			return;
		}
		const parts = new Set([...unsure].filter((one) => one !== part));
		if (notSure) parts.add(part);
		setUnsure(parts);
		const said = parts.size > 0 ? unsureOf(all, chosen) : answered(all, chosen);
		if (part + 1 < screens.length && !settles(said)) setPart(part + 1);
		else onAnswer(said);
	};
	const back = part > 0 ? () => setPart(part - 1) : onBack;
	return { chosen, joined, part, here, first, missing, toggle, toggleAll, go, back };
}

interface WaysProps {
	/** Label of "none of these"; absent where one answer must be right. */
	readonly none: string | undefined;
	/** Whether something is ticked on this screen. */
	readonly ticked: boolean;
	readonly onUnsure: () => void;
	/** Keeps two answers that can't both be true. */
	readonly onKeep: (() => void) | undefined;
	readonly onBack: () => void;
}

/** The ways off a screen. */
function Ways({ none, ticked, onUnsure, onKeep, onBack }: WaysProps) {
	return (
		<div class="fn-question-buttons">
			{/* One way on, named by what it says: "none of these" is not there once a sign is ticked. */}
			<button type="submit" class="fn-button fn-button-primary" disabled={!ticked && !none}>
				{(!ticked && none) || 'Next'}
			</button>
			<button type="button" class="fn-button" onClick={onUnsure}>
				Not sure
			</button>
			{onKeep && (
				<button type="button" class="fn-button" onClick={onKeep}>
					Both are true
				</button>
			)}
			<button type="button" class="fn-button fn-button-quiet" onClick={onBack}>
				<span aria-hidden="true">‹</span> Back
			</button>
		</div>
	);
}

/** A map where neither a place is touched nor said that there is none to touch. */
function lacksPlace({ kind, groups, options }: Question, chosen: readonly string[]): boolean {
	if (kind !== 'map') return false;
	const places = options.filter(({ group }) => group === groups[0]?.id);
	return !chosen.includes(NONE) && !places.some(({ id }) => chosen.includes(id));
}

/**
 * The keys 1 to 9 choose an answer of the first list, while the focus is in the question: its hints are seen by those who
 * use a keyboard.
 */
function chooseByNumber(event: KeyboardEvent): void {
	if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
	const form = event.currentTarget;
	if (!(form instanceof HTMLElement)) return;
	const input = form.querySelector<HTMLInputElement>(`input[aria-keyshortcuts="${event.key}"]`);
	if (!input) return;
	event.preventDefault();
	input.focus();
	input.click();
}

/** What "Next" says: the choices, and "none" where nothing is chosen and that is an answer. */
function answered(questions: readonly Question[], chosen: Answers): Answers {
	return Object.fromEntries(
		questions.flatMap(({ id, none }) => {
			const all = chosen[id] ?? [];
			// Who can't say where may still know the side.
			const of = all.length > 1 ? all.filter((one) => one !== NONE) : all;
			if (of.length > 0) return [[id, of]];
			return none ? [[id, [NONE]]] : [];
		}),
	);
}

/** What "Not sure" says: of a screen with two questions, only of those without a choice, if there is one. */
function unsureOf(questions: readonly Question[], chosen: Answers): Answers {
	const open = questions.filter(({ id }) => (chosen[id] ?? []).length === 0);
	const unsure = new Set((open.length > 0 ? open : questions.slice(0, 1)).map(({ id }) => id));
	return Object.fromEntries(
		questions.map(({ id }) => [id, [...(chosen[id] ?? []), ...(unsure.has(id) ? [NOT_SURE] : [])]]),
	);
}

interface QuestionFieldsProps extends Pick<QuestionViewProps, 'question' | 'places' | 'onOpenEntry'> {
	readonly chosen: readonly string[];
	/** Whether a place on the map is asked for. */
	readonly missing: boolean;
	/** Whether the number keys choose among these. */
	readonly numbered?: boolean;
	readonly onToggle: (option: Option | typeof NONE) => void;
	/** Chooses all of these, or none where all are chosen. */
	readonly onToggleAll: (ids: readonly string[]) => void;
}

/** The help, the map and the options of one question. */
function QuestionFields(props: QuestionFieldsProps) {
	const { question, places, chosen, missing, numbered, onToggle, onToggleAll, onOpenEntry } = props;
	const map = question.kind === 'map' ? question.groups[0] : undefined;
	const mapped = map?.id;
	return (
		<>
			{(question.help || severalFit(question)) && (
				<p class="fn-hint">
					{severalFit(question) && 'Tick all that fit. '}
					{question.help}
				</p>
			)}
			{mapped && (
				<BodyMap
					options={question.options.filter(({ group }) => group === mapped)}
					places={places}
					chosen={chosen}
					onToggle={(id) => {
						const option = question.options.find((one) => one.id === id);
						if (option) onToggle(option);
					}}
					onOpenEntry={onOpenEntry}
				/>
			)}
			{map && map.whole.length > 0 && (
				<p class="fn-map-whole">
					{map.whole.map(({ title, options }) => (
						<button
							key={title}
							type="button"
							class="fn-button"
							aria-pressed={options.every((id) => chosen.includes(id))}
							onClick={() => onToggleAll(options)}
						>
							{title}
						</button>
					))}
				</p>
			)}
			{groupsOf(question).map(({ id, title, options, one }, group) => {
				const fields = (
					<fieldset key={id} class="fn-options" aria-labelledby={title ? undefined : `fn-${question.id}`}>
						{title && <legend>{title}</legend>}
						{options.map((option, index) => (
							<OptionField
								key={option.id}
								option={option}
								shortcut={numbered && group === 0 && index < 9 && !mapped ? index + 1 : undefined}
								name={`${question.id}-${id}`}
								one={one}
								checked={chosen.includes(option.id)}
								onToggle={() => onToggle(option)}
							/>
						))}
					</fieldset>
				);
				if (id !== mapped) return fields;
				return (
					<div key={id}>
						<details class="fn-map-list">
							<summary>The places as a list</summary>
							{fields}
						</details>
						{missing && (
							<p class="fn-again" role="alert">
								Touch the place, too. If you can't say where, tick that.
							</p>
						)}
						{question.none && (
							<label class="fn-option">
								<input
									type="checkbox"
									name={`${question.id}-none`}
									checked={chosen.includes(NONE)}
									onChange={() => onToggle(NONE)}
								/>
								<span>{question.none}</span>
							</label>
						)}
					</div>
				);
			})}
		</>
	);
}

/** Whether several boxes may be ticked; the map and the groups say so themselves. */
function severalFit({ kind, groups }: Question): boolean {
	return kind === 'multi' && groups.length === 0;
}

interface OptionFieldProps {
	readonly option: Option;
	/** The key that chooses it. */
	readonly shortcut: number | undefined;
	readonly name: string;
	/** Only one of its group can be true. */
	readonly one: boolean;
	readonly checked: boolean;
	readonly onToggle: () => void;
}

function OptionField({ option, shortcut, name, one, checked, onToggle }: OptionFieldProps) {
	return (
		<label class="fn-option">
			<input
				type={one ? 'radio' : 'checkbox'}
				name={name}
				checked={checked}
				aria-keyshortcuts={shortcut === undefined ? undefined : String(shortcut)}
				onChange={onToggle}
			/>
			<span>
				{option.text}
				{option.help && <span class="fn-hint fn-option-help">{option.help}</span>}
			</span>
			{option.picture && <SignPicture name={option.picture} />}
			{shortcut !== undefined && (
				<span class="fn-option-key" aria-hidden="true">
					{shortcut}
				</span>
			)}
		</label>
	);
}

interface OptionGroup {
	readonly id: string;
	readonly title?: string;
	readonly one: boolean;
	readonly options: readonly Option[];
}

function groupsOf(question: Question): OptionGroup[] {
	const single = question.kind === 'single';
	const loose = question.options.filter(({ group }) => !group);
	return [
		...(loose.length > 0 ? [{ id: 'options', one: single, options: loose }] : []),
		...question.groups.map(({ id, title, pick }) => ({
			id,
			title,
			one: single || pick === 'one',
			options: question.options.filter(({ group }) => group === id),
		})),
	];
}

/** All of these are chosen, or none where all were; "I can't say where" goes. */
function toggledAll(ids: readonly string[], chosen: readonly string[]): readonly string[] {
	const others = chosen.filter((id) => id !== NONE && !ids.includes(id));
	return ids.every((id) => chosen.includes(id)) ? others : [...others, ...ids];
}

/** The choice after an option was ticked or unticked; in a group of one, the others go. */
function toggled(
	question: Question,
	option: Option | typeof NONE,
	chosen: readonly string[],
): readonly string[] {
	const mapped = question.groups[0];
	if (option === NONE) {
		if (chosen.includes(NONE)) return chosen.filter((id) => id !== NONE);
		const places = question.options.filter((one) => one.group === mapped?.id);
		return [...chosen.filter((id) => !places.some((one) => one.id === id)), NONE];
	}
	if (option.group === mapped?.id && chosen.includes(NONE))
		return [...chosen.filter((id) => id !== NONE), option.id];
	const group = groupsOf(question).find(({ options }) => options.includes(option));
	const others = group?.one ? chosen.filter((id) => !group.options.some((other) => other.id === id)) : chosen;
	return chosen.includes(option.id) && !group?.one
		? chosen.filter((id) => id !== option.id)
		: [...others.filter((id) => id !== option.id), option.id];
}
