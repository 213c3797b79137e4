/** Hands the privacy page its looks. */
import { h, render } from 'preact';
import { Privacy } from '../ui/privacy/privacy.tsx';
import { keepSettings } from './choices.ts';

export async function startPrivacy(root: HTMLElement): Promise<void> {
	const keeper = await keepSettings(() => show());
	const show = () => render(h(Privacy, { settings: keeper.shown.checked.settings }), root);
	show();
}
