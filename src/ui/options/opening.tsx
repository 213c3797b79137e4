import { Breakable } from '../parts/breakable.tsx';
import { Choice, Section, Slider } from './fields.tsx';
import type { PartProps } from './looks.tsx';
import type { OptionsData } from './services.ts';
import { TITLES } from './titles.ts';

/** How a card opens. */
export function Opening({
	settings,
	onChange,
	browser,
	commands,
}: PartProps & Pick<OptionsData, 'browser' | 'commands'>) {
	return (
		<Section title={TITLES.opening}>
			<Choice
				label="With the mouse"
				name="openMode"
				value={settings.openMode}
				onChange={(openMode) => onChange({ openMode })}
				options={[
					{ value: 'hover', label: 'Resting on a word', hint: 'a click keeps it open' },
					{ value: 'click', label: 'Clicking a word' },
					{ value: 'key', label: 'Resting with a key held' },
				]}
			/>
			{settings.openMode === 'key' && (
				<Choice
					label="The key"
					name="openKey"
					value={settings.openKey}
					onChange={(openKey) => onChange({ openKey })}
					options={[
						{ value: 'alt', label: 'Alt' },
						{ value: 'ctrl', label: 'Ctrl' },
						{ value: 'shift', label: 'Shift' },
					]}
				/>
			)}
			{settings.openMode !== 'click' && (
				<Slider
					label="How long to rest on a word"
					value={settings.dwell}
					min={100}
					max={2000}
					step={50}
					unit="ms"
					onChange={(dwell) => onChange({ dwell })}
				/>
			)}
			<p class="options-text">On a touch screen, tap a word. In a link, a tap opens the link.</p>
			<h3>From the keyboard</h3>
			<dl class="options-keys">
				{commands.map(({ description, shortcut }) => (
					<div key={description}>
						<dt>{description}</dt>
						<dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="fn-hint">not set</span>}</dd>
					</div>
				))}
				<div>
					<dt>Close the card</dt>
					<dd>
						<kbd>Esc</kbd>
					</dd>
				</div>
			</dl>
			<p class="options-text">
				{browser === 'firefox' ? (
					'To change them, open about:addons in a new tab, choose the gear at the top, then “Manage Extension Shortcuts”.'
				) : (
					<>
						To change them, open a new tab, type <Breakable text="chrome://extensions/shortcuts" /> into the
						address bar, and press Enter.
					</>
				)}
			</p>
		</Section>
	);
}
