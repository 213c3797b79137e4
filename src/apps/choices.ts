/** The settings behind a view: what is chosen shows at once, and as it was again when it can't be stored. */
import { PrivateWindowError } from '../browser/private.ts';
import { localArea } from '../browser/storage.ts';
import { withinBounds } from '../settings/bounds.ts';
import type { CheckedSettings, Settings } from '../settings/settings.ts';
import { type Choices, changeSettings, changeSince, loadSettings, watchSettings } from '../settings/store.ts';
import type { NotStored } from '../ui/parts/not-stored.tsx';

export interface ShownSettings {
	readonly checked: CheckedSettings;
	readonly notStored: NotStored | undefined;
}

export interface SettingsKeeper {
	readonly shown: ShownSettings;
	change(choices: Choices): void;
}

/** @param show is told of every change, by this view or elsewhere */
export async function keepSettings(show: (shown: ShownSettings) => void): Promise<SettingsKeeper> {
	let shown: ShownSettings = { checked: await load(), notStored: undefined };
	const update = (next: ShownSettings) => {
		shown = next;
		show(next);
	};
	watchSettings(localArea, (checked) =>
		update({ ...shown, checked: { ...withinBounds(checked), damaged: shown.checked.damaged } }),
	);
	const store = async (seen: Settings, choices: Choices) => {
		try {
			const settings = await changeSettings(localArea, changeSince(seen, choices));
			update({ checked: { settings, damaged: [] }, notStored: undefined });
		} catch (error) {
			update({ checked: await load().catch(() => shown.checked), notStored: whyNotStored(error) });
		}
	};
	return {
		get shown() {
			return shown;
		},
		change(choices) {
			const { settings: seen, damaged } = shown.checked;
			update({ ...shown, checked: { settings: { ...seen, ...choices }, damaged } });
			void store(seen, choices);
		},
	};
}

async function load(): Promise<CheckedSettings> {
	return withinBounds(await loadSettings(localArea));
}

export function whyNotStored(error: unknown): NotStored {
	return error instanceof PrivateWindowError ? 'private window' : 'store refused';
}
