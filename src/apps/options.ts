/** Hands the options their data, and stores what is chosen. */
import { h, render } from 'preact';
import { browser } from 'wxt/browser';
import { loadRegions } from '../browser/checklist-file.ts';
import { loadList } from '../browser/guide-file.ts';
import { ownStore } from '../browser/own-store.ts';
import { placeOf } from '../browser/place.ts';
import { localArea } from '../browser/storage.ts';
import type { Region } from '../checklist/schema.ts';
import { DAMAGED_KEY } from '../settings/store.ts';
import { Options } from '../ui/options/options.tsx';
import type { OptionsActions, OptionsData } from '../ui/options/services.ts';
import { fetched } from '../ui/parts/fetched.ts';
import { Sample } from '../ui/sample/sample.tsx';
import { keepSettings, whyNotStored } from './choices.ts';
import { eraseAll, erasedAt, eraseForGood, undoErase } from './erase.ts';
import { startOwnCard } from './own-card.ts';
import { keepGlossary } from './own-glossary.ts';
import { keepReach } from './reach.ts';
import { renewGlossary } from './renew-glossary.ts';
import { saveFile } from './save-file.ts';

export async function startOptions(root: HTMLElement): Promise<void> {
	const [keeper, commands, erased, damaged] = await Promise.all([
		keepSettings((shown) => update(shown)),
		browser.commands.getAll(),
		erasedAt(),
		localArea.get(DAMAGED_KEY),
	]);
	const reach = await keepReach((now) => update({ reach: now }), keeper.change);
	const glossary = keepGlossary(ownStore, (now) => update({ glossary: now }));
	let data: OptionsData = {
		...keeper.shown,
		reach: reach.shown,
		list: { at: 'loading' },
		browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
		commands: commands
			.filter(({ description }) => description)
			.map(({ description = '', shortcut = '' }) => ({ description, shortcut })),
		erasedAt: erased,
		hasDamaged: damaged !== undefined,
		place: placeOf([], keeper.shown.checked.settings),
		glossary: glossary.shown,
	};
	let regions: readonly Region[] = [];
	const update = (changes: Partial<OptionsData>) => {
		data = { ...data, ...changes };
		data = { ...data, place: placeOf(regions, data.checked.settings) };
		show();
	};
	const actions: OptionsActions = {
		...reach.actions,
		change: keeper.change,
		eraseAll: () => void attempt(eraseAll),
		undoErase: () => void attempt(undoErase),
		eraseForGood: () => void attempt(eraseForGood),
		saveDamaged: () =>
			void localArea
				.get(DAMAGED_KEY)
				.then((value) =>
					actions.saveFile('footnote-settings-damaged.json', JSON.stringify(value, null, '\t')),
				),
		dropDamaged: () => void localArea.remove(DAMAGED_KEY),
		saveFile: (name, text) => saveFile(name, text, 'application/json'),
		glossary: glossary.actions,
	};
	/** Does what changes more than a setting, and says when it could not be done. */
	const attempt = async (change: () => Promise<void>) => {
		const notStored = await change().then(() => undefined, whyNotStored);
		update({ notStored, erasedAt: await erasedAt().catch(() => undefined) });
	};
	const show = () => {
		const preview = h(Sample, { settings: data.checked.settings });
		render(h(Options, { data, actions, preview }), root);
		card?.update(data.checked.settings);
	};
	let card: ReturnType<typeof startOwnCard> | undefined;
	show();
	card = startOwnCard(root, data.checked.settings);
	void glossary.follow();
	localArea.watch(DAMAGED_KEY, (value) => update({ hasDamaged: value !== undefined }));
	void loadRegions().then(
		(all) => {
			regions = all;
			update({});
		},
		// Without the list there is still the browser's own region to choose.
		() => undefined,
	);
	void renewGlossary(ownStore).catch(() => undefined);
	update({ list: await fetched(loadList()) });
}
