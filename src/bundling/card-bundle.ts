/**
 * Keeps the card's bundle small: without Preact's renderer (`src/card/draw.ts` draws what the card shows) and
 * without the white space of styles that are written as text and so escape the minifier.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';

const STAND_IN = join(import.meta.dirname, '..', 'card', 'vnode.ts');

/** What the card's build takes instead of Preact. */
const CARD_ALIAS = [
	{ find: 'preact/jsx-runtime', replacement: STAND_IN },
	{ find: /^preact$/, replacement: STAND_IN },
];

const tightStyles: Plugin = {
	name: 'footnote-tight-styles',
	transform: (code, id) =>
		/\/(pictures\/styles|host-css)\.ts$/.test(id)
			? code.replace(/= `[^`]*`;/, (css) =>
					css
						.replace(/\s+/g, ' ')
						.replace(/ ?([{};:,]) /g, '$1')
						.replace(/;}/g, '}')
						.replace(/ !important/g, '!important'),
				)
			: undefined,
};

/** Variables of styles by short names: the card's frame holds all that reads them. */
const shortVariables: Plugin = {
	name: 'footnote-short-variables',
	renderChunk: (code) => {
		const names = new Map<string, string>();
		const short = (name: string) => {
			const known = names.get(name) ?? `--${names.size.toString(36)}`;
			names.set(name, known);
			return known;
		};
		return { code: code.replace(/--fn-[a-z0-9-]*[a-z0-9]/g, short), map: null };
	},
};

/** Called by WXT before each entry point is built. */
export function leanCard(
	entrypoints: readonly { readonly name: string }[],
	config: { resolve?: { alias?: unknown }; plugins?: unknown[] },
): void {
	if (!entrypoints.some(({ name }) => name === 'card' || name === 'card-frame')) return;
	const before = config.resolve?.alias ?? {};
	const others = Array.isArray(before)
		? before
		: Object.entries(before).map(([find, replacement]) => ({ find, replacement }));
	config.plugins = [...(config.plugins ?? []), tightStyles, shortVariables];
	config.resolve = { ...config.resolve, alias: [...CARD_ALIAS, ...others] };
}
