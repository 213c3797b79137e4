import { expect, test } from 'vitest';
import { leanCard } from '../../../src/bundling/card-bundle.ts';

interface Hook {
	readonly name: string;
	readonly renderChunk?: (code: string) => { readonly code: string };
}

function pluginsOf(entrypoint: string): readonly Hook[] {
	const config: { plugins?: unknown[] } = {};
	leanCard([{ name: entrypoint }], config);
	return (config.plugins ?? []) as Hook[];
}

test('variables of the card’s styles get short names, the same wherever they stand, and each its own', () => {
	const shorten = pluginsOf('card-frame').find(({ renderChunk }) => renderChunk)?.renderChunk;
	const code = shorten?.(
		'.fn{--fn-text:16px;--fn-size-title:calc(var(--fn-text) * 2);--fn-size:var(--fn-size-title, 3px)} "--fn-text: " + size fn-term',
	).code;
	const [text, title, size] = ['--0', '--1', '--2'];
	expect(code).toBe(
		`.fn{${text}:16px;${title}:calc(var(${text}) * 2);${size}:var(${title}, 3px)} "${text}: " + size fn-term`,
	);
});

test('scripts that share their variables with style sheets of files keep the names', () => {
	expect(pluginsOf('popup')).toEqual([]);
});
