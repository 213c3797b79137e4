import { useEffect, useRef, useState } from 'preact/hooks';
import type { EmergencyNumber } from '../../checklist/regions.ts';
import type { Contradiction, Option, Place, Question } from '../../checklist/schema.ts';
import { NONE, NOT_SURE } from '../../checklist/types.ts';
import { BodyMap } from '../body-map/body-map.tsx';

export interface QuestionViewProps {
	readonly question: Question;
	/** Why it is asked again. */
	readonly again?: Contradiction | undefined;
	readonly places: readonly Place[];
	/** The answer given before. */
	readonly before: readonly string[] | undefined;
	/** Questions answered before this one. */
	readonly done: number;
	readonly dial: EmergencyNumber;
	readonly onAnswer: (chosen: readonly string[]) => void;
	readonly onKeep: (contradiction: string) => void;
	readonly onBack: () => void;
	readonly onOpenEntry?: ((id: string) => void) | undefined;
}

/** One question on one screen. */
export function QuestionView(props: QuestionViewProps) {
	const { question, again, places, before, done, dial, onAnswer, onKeep, onBack } = props;
	const [chosen, setChosen] = useState<readonly string[]>(
		(before ?? []).filter((id) => id !== NONE && id !== NOT_SURE),
	);
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	const toggle = (option: Option) => setChosen(toggled(question, option, chosen));
	const mapped = question.kind === 'map' ? question.groups[0]?.id : undefined;
	return (
		<form
			class="fn-question"
			onSubmit={(event) => {
				event.preventDefault();
				if (chosen.length > 0) onAnswer(chosen);
				else if (question.none) onAnswer([NONE]);
			}}
		>
			<p class="fn-progress">Question {done + 1}. It ends as soon as the advice is clear.</p>
			<h2 ref={heading} tabIndex={-1} id="fn-question">
				{question.text}
			</h2>
			{again && (
				<p class="fn-again" role="alert">
					{again.text}
				</p>
			)}
			{question.help && <p class="fn-hint">{question.help}</p>}
			{mapped && (
				<BodyMap
					options={question.options.filter(({ group }) => group === mapped)}
					places={places}
					chosen={chosen}
					onToggle={(id) => {
						const option = question.options.find((one) => one.id === id);
						if (option) toggle(option);
					}}
					onOpenEntry={props.onOpenEntry}
				/>
			)}
			{groupsOf(question).map(({ id, title, options, one }) => {
				const fields = (
					<fieldset key={id} class="fn-options" aria-labelledby={title ? undefined : 'fn-question'}>
						{title && <legend>{title}</legend>}
						{options.map((option) => (
							<OptionField
								key={option.id}
								option={option}
								name={`${question.id}-${id}`}
								one={one}
								checked={chosen.includes(option.id)}
								onToggle={() => toggle(option)}
							/>
						))}
					</fieldset>
				);
				if (id !== mapped) return fields;
				return (
					<details key={id} class="fn-map-list">
						<summary>The places as a list</summary>
						{fields}
					</details>
				);
			})}
			<div class="fn-question-buttons">
				{/* One way on, named by what it says: "none of these" is not there once a sign is ticked. */}
				<button
					type="submit"
					class="fn-button fn-button-primary"
					disabled={chosen.length === 0 && !question.none}
				>
					{chosen.length === 0 && question.none ? question.none : 'Next'}
				</button>
				<button type="button" class="fn-button" onClick={() => onAnswer([...chosen, NOT_SURE])}>
					Not sure
				</button>
				{again && (
					<button type="button" class="fn-button" onClick={() => onKeep(again.id)}>
						Both are true
					</button>
				)}
				<button type="button" class="fn-button fn-button-quiet" onClick={onBack}>
					<span aria-hidden="true">‹</span> Back
				</button>
			</div>
			<p class="fn-hint">
				In an emergency call <a href={dial.link}>{dial.number}</a>.
			</p>
		</form>
	);
}

interface OptionFieldProps {
	readonly option: Option;
	readonly name: string;
	/** Only one of its group can be true. */
	readonly one: boolean;
	readonly checked: boolean;
	readonly onToggle: () => void;
}

function OptionField({ option, name, one, checked, onToggle }: OptionFieldProps) {
	return (
		<label class="fn-option">
			<input type={one ? 'radio' : 'checkbox'} name={name} checked={checked} onChange={onToggle} />
			<span>
				{option.text}
				{option.help && <span class="fn-hint fn-option-help">{option.help}</span>}
			</span>
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

/** The choice after an option was ticked or unticked; in a group of one, the others go. */
function toggled(question: Question, option: Option, chosen: readonly string[]): readonly string[] {
	const group = groupsOf(question).find(({ options }) => options.includes(option));
	const others = group?.one ? chosen.filter((id) => !group.options.some((other) => other.id === id)) : chosen;
	return chosen.includes(option.id) && !group?.one
		? chosen.filter((id) => id !== option.id)
		: [...others.filter((id) => id !== option.id), option.id];
}
