/** Keeps Preact's renderer out of the card's bundle: `src/card/draw.ts` draws what the card shows. */
import { join } from 'node:path';

const STAND_IN = join(import.meta.dirname, '..', 'card', 'vnode.ts');

/** What the card's build takes instead of Preact. */
export const CARD_ALIAS = [
	{ find: 'preact/jsx-runtime', replacement: STAND_IN },
	{ find: /^preact$/, replacement: STAND_IN },
];

/** Called by WXT before each entry point is built. */
export function leanCard(
	entrypoints: readonly { readonly name: string }[],
	config: { resolve?: { alias?: unknown } },
): void {
	if (!entrypoints.some(({ name }) => name === 'card')) return;
	const before = config.resolve?.alias ?? {};
	const others = Array.isArray(before)
		? before
		: Object.entries(before).map(([find, replacement]) => ({ find, replacement }));
	config.resolve = { ...config.resolve, alias: [...CARD_ALIAS, ...others] };
}
