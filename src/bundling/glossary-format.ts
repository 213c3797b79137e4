/**
 * A reader's glossary is stored as this build makes it ready, and may be read by a later one. So each build says how it does: by a sum over what
 * it makes of a few words. Where code or numbers have changed so that it makes something else, the stored one is made anew.
 */
import { createHash } from 'node:crypto';
import { commonWordsOf, mostCommon } from '../glossary/common-words.ts';
import { compileGlossary } from '../glossary/compile.ts';
import { ownId } from '../glossary/own-word.ts';
import { spokenWords } from '../matcher-build/word-frequency.ts';

/** Of all kinds that are found in different ways. */
const WORDS = [
	'keyworker',
	'day room',
	'MDT',
	'A&E',
	'Hb',
	'B12',
	'naïve T-cell',
	'anaemia clinic',
	'pain in the back',
];

export function glossaryFormat(): string {
	const common = commonWordsOf(mostCommon(spokenWords()));
	const words = WORDS.map((name) => ({ id: ownId(name), name, also: [], meaning: name }));
	const { index, filter } = compileGlossary(words, common);
	return createHash('sha256').update(new Uint8Array(index)).update(filter).digest('hex').slice(0, 16);
}
