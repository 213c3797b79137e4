/** Hands the first page its settings and puts the real card on its sample text. */
import { h, render } from 'preact';
import { browser } from 'wxt/browser';
import { loadRegions } from '../browser/checklist-file.ts';
import { placeOf } from '../browser/place.ts';
import type { Region } from '../checklist/schema.ts';
import { Sample } from '../ui/sample/sample.tsx';
import { Welcome } from '../ui/welcome/welcome.tsx';
import { keepSettings } from './choices.ts';
import { startOwnCard } from './own-card.ts';
import { keepReach } from './reach.ts';

export async function startWelcome(root: HTMLElement): Promise<void> {
	let regions: readonly Region[] = [];
	let card: ReturnType<typeof startOwnCard> | undefined;
	const [keeper, commands] = await Promise.all([keepSettings(() => show()), browser.commands.getAll()]);
	const nextTermKeys = commands.find(({ name }) => name === 'next-term')?.shortcut ?? '';
	const reach = await keepReach(() => show(), keeper.change);
	const thisBrowser = import.meta.env.FIREFOX ? 'firefox' : 'chromium';
	const onOptions = () => void browser.runtime.openOptionsPage();
	const show = () => {
		const place = placeOf(regions, keeper.shown.checked.settings);
		const { settings } = keeper.shown.checked;
		const sample = h(Sample, { settings, heading: 'h2' });
		const { shown, actions } = reach;
		render(
			h(Welcome, {
				...{ settings, reach: shown, actions, place, nextTermKeys, browser: thisBrowser, sample, onOptions },
				onChange: keeper.change,
			}),
			root,
		);
		card?.update(settings);
	};
	show();
	card = startOwnCard(root, keeper.shown.checked.settings);
	await loadRegions().then(
		(all) => {
			regions = all;
			show();
		},
		// The number that works in most places stays.
		() => undefined,
	);
}
