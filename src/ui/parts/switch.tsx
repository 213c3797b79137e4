export interface SwitchProps {
	readonly label: string;
	/** A second line below the label. */
	readonly hint?: string;
	readonly on: boolean;
	readonly disabled?: boolean;
	readonly onChange: (on: boolean) => void;
}

/** An on/off switch: a checkbox in other clothes, so that every assistive technology knows it. */
export function Switch({ label, hint, on, disabled, onChange }: SwitchProps) {
	return (
		<label class="fn-switch">
			<span class="fn-switch-words">
				{label}
				{hint && <span class="fn-hint">{hint}</span>}
			</span>
			<input
				type="checkbox"
				checked={on}
				disabled={disabled}
				onChange={(event) => onChange(event.currentTarget.checked)}
			/>
		</label>
	);
}
