import type { Settings } from '../../settings/settings.ts';
import { Choice, Section, Slider } from './fields.tsx';
import { TITLES } from './titles.ts';

export interface PartProps {
	readonly settings: Settings;
	readonly onChange: (settings: Partial<Settings>) => void;
}

/** How marks look. They never set the text's own colour. */
export function MarkLooks({ settings, onChange }: PartProps) {
	const auto = settings.markColour === 'auto';
	return (
		<Section title={TITLES.marks}>
			<Choice
				label="Style"
				name="markStyle"
				value={settings.markStyle}
				onChange={(markStyle) => onChange({ markStyle })}
				options={[
					{ value: 'dotted', label: 'Dotted line' },
					{ value: 'dashed', label: 'Dashed line' },
					{ value: 'solid', label: 'Plain line' },
					{ value: 'wavy', label: 'Wavy line' },
					{ value: 'tint', label: 'Tinted background' },
				]}
			/>
			<Choice
				label="Colour"
				name="markColour"
				value={auto ? 'auto' : 'own'}
				onChange={(which) => onChange({ markColour: which === 'auto' ? 'auto' : '#1c5c66' })}
				options={[
					{ value: 'auto', label: 'That of the text', hint: 'can be seen on every background' },
					{ value: 'own', label: 'My own' },
				]}
			/>
			{!auto && (
				<label class="options-slider">
					<span>My colour</span>
					<input
						type="color"
						value={settings.markColour}
						onInput={(event) => onChange({ markColour: event.currentTarget.value })}
					/>
				</label>
			)}
			{settings.markStyle !== 'tint' && (
				<Slider
					label="Thickness of the line"
					value={settings.markThickness}
					min={1}
					max={4}
					step={0.5}
					unit="px"
					onChange={(markThickness) => onChange({ markThickness })}
				/>
			)}
		</Section>
	);
}

/** How the card, the popup and these options look. */
export function OwnLooks({ settings, onChange }: PartProps) {
	return (
		<Section title={TITLES.looks} intro="Its card, its popup and this page.">
			<Choice
				label="Colours"
				name="theme"
				value={settings.theme}
				onChange={(theme) => onChange({ theme })}
				options={[
					{ value: 'auto', label: 'As the system' },
					{ value: 'light', label: 'Light' },
					{ value: 'dark', label: 'Dark' },
					{ value: 'contrast', label: 'High contrast' },
				]}
			/>
			<Slider
				label="Text size"
				value={settings.textSize}
				min={12}
				max={32}
				step={1}
				unit="px"
				onChange={(textSize) => onChange({ textSize })}
			/>
		</Section>
	);
}
