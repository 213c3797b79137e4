import type { ComponentChildren } from 'preact';

/** A titled group of choices. */
export function Section({
	title,
	intro,
	children,
}: {
	title: string;
	intro?: string;
	children: ComponentChildren;
}) {
	const id = sectionId(title);
	return (
		<section class="options-section" aria-labelledby={id}>
			<h2 id={id} tabIndex={-1}>
				{title}
			</h2>
			{intro && <p class="fn-hint">{intro}</p>}
			{children}
			<a class="options-up" href={`#${CONTENTS}`}>
				All parts of the options
			</a>
		</section>
	);
}

const CONTENTS = 'contents';
const sectionId = (title: string) => `section-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;

/** Links to the sections, which link back. */
export function Contents({ titles }: { titles: readonly string[] }) {
	return (
		<nav class="options-contents" id={CONTENTS} tabIndex={-1} aria-label="Parts of the options">
			<ul>
				{titles.map((title) => (
					<li key={title}>
						<a href={`#${sectionId(title)}`}>{title}</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

export interface ChoiceProps<Value extends string> {
	readonly label: string;
	readonly name: string;
	readonly value: Value;
	readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
	readonly onChange: (value: Value) => void;
}

/** One of a few: radio buttons, all in sight. */
export function Choice<Value extends string>({ label, name, value, options, onChange }: ChoiceProps<Value>) {
	return (
		<fieldset class="options-choice">
			<legend>{label}</legend>
			<div class="options-choices">
				{options.map((option) => (
					<label key={option.value}>
						<input
							type="radio"
							name={name}
							value={option.value}
							checked={option.value === value}
							onChange={() => onChange(option.value)}
						/>
						<span>
							{option.label}
							{option.hint && <span class="fn-hint">{option.hint}</span>}
						</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

export interface SliderProps {
	readonly label: string;
	readonly value: number;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly unit: string;
	readonly onChange: (value: number) => void;
}

/** A number within bounds. */
export function Slider({ label, value, min, max, step, unit, onChange }: SliderProps) {
	return (
		<label class="options-slider">
			<span>{label}</span>
			<input
				type="range"
				min={min}
				max={max}
				step={step}
				value={value}
				aria-valuetext={`${value} ${unit}`}
				onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
			/>
			<output>
				{value} {unit}
			</output>
		</label>
	);
}
