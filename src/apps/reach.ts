/** What the browser lets Footnote read, behind a view that shows it and can ask for more. */
import { accessNow, askForEveryPage, openBrowserSettings, watchAccess } from '../browser/access.ts';
import type { Settings } from '../settings/settings.ts';
import type { Choices } from '../settings/store.ts';
import type { Access, Reach, ReachActions } from '../ui/parts/access-note.tsx';

export interface ReachKeeper {
	readonly shown: Reach;
	readonly actions: ReachActions;
}

/**
 * @param show is told of every change, by this view, another one or the browser
 * @param change stores a choice
 */
export async function keepReach(
	show: (reach: Reach) => void,
	change: (choices: Choices) => void,
): Promise<ReachKeeper> {
	let shown: Reach = { access: await accessNow(), wasRefused: false };
	const update = (access: Access, wasRefused = false) => {
		shown = { access, wasRefused };
		show(shown);
	};
	/** Called while the press is still being handled: see `askForEveryPage`. */
	const ask = async (): Promise<boolean> => {
		const access = await askForEveryPage();
		update(access, access === 'when-asked');
		return access === 'every-page';
	};
	watchAccess((access) => update(access));
	return {
		get shown() {
			return shown;
		},
		actions: {
			allowEveryPage: () => void ask(),
			chooseRuns(runs: Settings['runs']) {
				// The background gives back what the browser allows for every page.
				if (runs === 'on-click') change({ runs });
				else void ask().then((isAllowed) => change({ runs: isAllowed ? runs : 'on-click' }));
			},
			// Firefox gives back at once, and has no address for its settings that an extension may open.
			...(import.meta.env.FIREFOX ? {} : { openBrowserSettings: () => void openBrowserSettings() }),
		},
	};
}
