/** How hard a word is said to be agrees with how often people meet it, but for the words that are listed with a reason. */
import { expect, it } from 'vitest';
import { openLexicon } from '../../src/cli/detect-command.ts';
import { hardnessesOf } from '../../src/matcher-build/word-frequency.ts';

/** Words for which the data say something else than the guide, and why the guide is right. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
	'often met in another sense':
		'brace pulses scan wasting cord stroke tenderness trauma shock serum diaphragm liver',
	'British, and the data are American':
		'paracetamol physiotherapist physiotherapy verruca chiropodist chiropody chilblains stye tonsillitis cocodamol',
	'newer than the data, or in the news since':
		'opioid statin prediabetes nangs Covid podiatry acetaminophen overuse',
	'everybody knows its parts':
		'backache footdrop forefoot hindfoot rearfoot midfoot unsteadiness insoles shinbone thighbone prickling xray bedwetting precancerous dosing snored',
};
const EXCEPTED = new Set(Object.values(EXCEPTIONS).flatMap((words) => words.split(' ')));

const { lexicon } = openLexicon();
/** Kinds and examples have the hardness of their entry. */
const entries = lexicon.entries.filter(({ id }) => !id.includes('~'));
const words = entries.flatMap(({ id, names }) =>
	names
		.filter(({ kind, text }) => kind !== 'abbreviation' && kind !== 'brand' && /^\p{L}\p{Ll}+$/u.test(text))
		.map(({ text, hardness }) => ({ id, text, hardness })),
);

it('of words of one piece that are no abbreviation and no brand', () => {
	const surprising = words
		.filter(({ text, hardness }) => !hardnessesOf(text).includes(hardness) && !EXCEPTED.has(text))
		.map(
			({ id, text, hardness }) =>
				`${id}: ${text} is ${hardness}, expected ${hardnessesOf(text).join(' or ')}`,
		);
	expect(surprising).toEqual([]);
});

it('and every exception is one', () => {
	const known = new Map(words.map(({ text, hardness }) => [text, hardness]));
	const idle = [...EXCEPTED].filter((text) => {
		const hardness = known.get(text);
		return hardness !== undefined && hardnessesOf(text).includes(hardness);
	});
	expect(idle).toEqual([]);
});
