import { expect, test } from 'vitest';
import type { CardEntry } from '../../src/guide/compile.ts';
import { Codes } from '../../src/ui/entry/codes.tsx';

type Shown = Pick<CardEntry, 'codes' | 'narrower'>;

const said = (entry: Shown) => {
	const shown = Codes({ entry: entry as CardEntry });
	return shown && [shown.props.children].flat().join('');
};
const codes: CardEntry['codes'] = [
	{ system: 'ICD-10', code: 'G57.5' },
	{ system: 'ICD-10-CM', code: 'G57.50' },
];

test('each code says which list it is from', () => {
	expect(said({ codes })).toBe('On forms and bills: G57.5 (ICD-10), G57.50 (ICD-10-CM, in the US).');
});

test('there is no line where there is no code, nor for a kind, which may have one of its own', () => {
	expect(said({ codes: [] })).toBeNull();
	expect(said({ codes, narrower: { name: 'a kind of it', as: 'kind' } })).toBeNull();
});
