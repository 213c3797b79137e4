import type { CardEntry } from '../../guide/compile.ts';

/** An illness's codes, as letters and bills carry them: each says which list it is from. For a kind, the wider thing's code may be wrong. */
export function Codes({ entry }: { readonly entry: CardEntry }) {
	if (entry.narrower || entry.codes.length === 0) return null;
	const codes = entry.codes.map(({ system, code }) => `${code} (${LISTS[system]})`);
	return <p class="fn-names">On forms and bills: {codes.join(', ')}.</p>;
}

const LISTS: Readonly<Record<CardEntry['codes'][number]['system'], string>> = {
	'ICD-10': 'ICD-10',
	'ICD-10-CM': 'ICD-10-CM, in the US',
	'ICD-11': 'ICD-11',
};
