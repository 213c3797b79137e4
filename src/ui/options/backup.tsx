import { useRef, useState } from 'preact/hooks';
import { Section } from './fields.tsx';
import { LARGEST_FILE, readSettings, SETTINGS_FILE_NAME, writeSettings } from './file.ts';
import type { PartProps } from './looks.tsx';
import { Reset } from './reset.tsx';
import type { OptionsActions } from './services.ts';
import { TITLES } from './titles.ts';

/** Settings to a file and back, and back to how they came. */
export function Backup({
	settings,
	onChange,
	actions,
	erasedAt,
}: PartProps & { actions: OptionsActions; erasedAt: number | undefined }) {
	const [message, setMessage] = useState('');
	const file = useRef<HTMLInputElement>(null);
	const load = async () => {
		const [chosen] = file.current?.files ?? [];
		if (!chosen) return;
		const result =
			chosen.size > LARGEST_FILE
				? { error: 'This file is too large to be a file of settings.' }
				: readSettings(await chosen.text());
		if (file.current) file.current.value = '';
		if ('error' in result) {
			setMessage(`${result.error} Nothing was changed.`);
			return;
		}
		onChange(result.settings);
		setMessage(
			result.skipped.length === 0
				? 'The settings were loaded.'
				: `The settings were loaded, but for what could not be read: ${result.skipped.join(', ')}. These stay as they were.`,
		);
	};
	return (
		<Section title={TITLES.backup} intro="Settings stay on this device. A file carries them to another one.">
			<div class="popup-row">
				<button
					type="button"
					class="fn-button"
					onClick={() => actions.saveFile(SETTINGS_FILE_NAME, writeSettings(settings))}
				>
					Save to a file
				</button>
				<label class="fn-button options-file">
					Load from a file
					<input type="file" accept=".json,application/json" class="fn-hidden" ref={file} onChange={load} />
				</label>
			</div>
			<p class="options-text" role="status">
				{message}
			</p>
			<Reset erasedAt={erasedAt} actions={actions} />
		</Section>
	);
}
