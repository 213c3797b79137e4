/** Units that are written in words, as letters for patients have them: "grams per decilitre" is g/dL. Pure. */

const PREFIXES: Readonly<Record<string, string>> = {
	milli: 'm',
	micro: 'u',
	nano: 'n',
	pico: 'p',
	deci: 'd',
};
const PREFIX = '(milli|micro|nano|pico|deci)?[\\s-]?';
const AMOUNTS: Readonly<Record<string, string>> = {
	gram: 'g',
	mole: 'mol',
	unit: 'U',
	litre: 'L',
	metre: 'm',
};
const AMOUNT = `${PREFIX}(?:international\\s+)?(gram(?:me)?|mole?|unit|lit(?:re|er)|met(?:re|er))s?`;
const PARTS: Readonly<Record<string, string>> = {
	minute: 'min',
	hour: 'h',
	mole: 'mol',
	gram: 'g',
	litre: 'L',
};
const PART = `${PREFIX}(lit(?:re|er)|minute|hour|mole?|gram(?:me)?)\\b`;

const IN_WORDS = new RegExp(`(?<=\\d\\s*)\\b${AMOUNT}\\s+(?:per|a)\\s+${PART}`, 'giu');
const PERCENT = /(?<=\d)\s*per\s?cent\b/gi;

/** @returns the line with the signs of its units; amounts of nothing ("20 micrograms a day") stay words */
export function unitsInSigns(line: string): string {
	return line
		.replace(IN_WORDS, (_all, prefix, amount, ofPart, part) => {
			const [whole, of] = [sign(prefix, amount, AMOUNTS), sign(ofPart, part, PARTS)];
			return `${whole}/${of}`;
		})
		.replace(PERCENT, ' %');
}

function sign(prefix: string | undefined, word: string, signs: Readonly<Record<string, string>>): string {
	const plain = word
		.toLowerCase()
		.replace(/er$/, 're')
		.replace(/^gramme$/, 'gram')
		.replace(/^mol$/, 'mole');
	return `${PREFIXES[prefix?.toLowerCase() ?? ''] ?? ''}${signs[plain] ?? plain}`;
}
