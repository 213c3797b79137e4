/** Hands the first page its settings and puts the real card on its sample text. */
import { h, render } from 'preact';
import { browser } from 'wxt/browser';
import { localArea } from '../browser/storage.ts';
import { loadSettings } from '../settings/store.ts';
import { Sample } from '../ui/sample/sample.tsx';
import { Welcome } from '../ui/welcome/welcome.tsx';
import { startOwnCard } from './own-card.ts';

export async function startWelcome(root: HTMLElement): Promise<void> {
	const [{ settings }, commands] = await Promise.all([loadSettings(localArea), browser.commands.getAll()]);
	const nextTermKeys = commands.find(({ name }) => name === 'next-term')?.shortcut ?? '';
	const sample = h(Sample, { settings, heading: 'h2' });
	const onOptions = () => void browser.runtime.openOptionsPage();
	render(h(Welcome, { settings, nextTermKeys, sample, onOptions }), root);
	startOwnCard(root, settings);
}
