/** Abbreviations of a letter that the guide hasn't got: listed, so that the person can ask; nothing is guessed about them. Pure. */

/** Capitals, or letters with a stroke between them: PMR, O/E, c/o. */
const ABBREVIATION =
	/(?<![\p{L}\p{N}/&.-])(?:(?<capitals>[A-Z]{2,5})s?|(?<stroked>[A-Za-z]\/[A-Za-z]{1,2}))(?![\p{L}\p{N}/&-])/gu;
/** A surname in capitals behind a title: "Mrs Jane DOE". */
const TITLED = /\b(?:Mrs?|Ms|Miss|Master|Dr|Prof|Sir|Re:?)\.?\s+(?:[A-Z][\p{L}'-]*\.?\s+){0,2}$/u;
/** Capitals of letter heads, titles of people, units and English words that letters shout: no words of health. */
const NO_WORDS_OF_HEALTH = new Set(
	(
		'NHS GP GPS UK USA US EU AM PM OK ID RE CC BCC PS PTO TEL FAX PO BOX DOB NB FAO EG IE ETC VS TBC TBA ASAP FYI QR SMS PDF ' +
		'MBBS MBCHB MRCP FRCP MRCS FRCS MRCGP FRCR MD BSC MSC PHD RN BA MA DR MR MRS MS PROF SPR ' +
		'IU MG ML KG MM CM DL MMOL ' +
		'A AN AND ARE AS AT BE BUT BY DATE DEAR DO DOSE DRUG DUE END FOR FROM HAS HE HER HIS HIM IF IN IS IT ITS LEFT LIST LOW HIGH MALE ' +
		'NAME NEW NO NON NOT NOTE NOTES NOW OF OLD ON ONE OR OUR OUT PAGE PAST PLAN RIGHT SEX SEEN SHE SO STOP START TEST TESTS THE THEY ' +
		'THIS TO TWO TYPE UNIT UP URGENT USE WARD WAS WE WITH YES YOU YOUR AGE ALL ANY LTD FINAL COPY DAILY NIGHT WEEK DAY'
	).split(' '),
);
const NO_STROKES = new Set([
	'N/A',
	'M/F',
	'F/M',
	'S/HE',
	'A/C',
	'G/L',
	'U/L',
	'G/DL',
	'M/S',
	'L/MIN',
	'L/D',
	'G/D',
	'I/WE',
]);
const ROMAN = /^[IVX]+$/;

/**
 * @param lines of the letter
 * @param names all that the guide knows
 * @returns each once, as the letter has it, in the order of reading
 */
export function unknownAbbreviations(lines: readonly string[], names: Iterable<string>): string[] {
	const known = new Set<string>();
	for (const name of names) for (const { 0: word } of name.matchAll(ABBREVIATION)) known.add(keyOf(word));
	const found = new Map<string, string>();
	for (const line of lines) {
		if (isShouted(line)) continue;
		for (const match of line.matchAll(ABBREVIATION)) {
			const word = match.groups?.capitals ?? match[0];
			const key = keyOf(word);
			if (known.has(key) || found.has(key) || isOrdinary(key)) continue;
			const before = line.slice(0, match.index);
			if (TITLED.test(before) || (match.groups?.stroked && /\d\s*$/.test(before))) continue;
			found.set(key, word);
		}
	}
	return [...found.values()];
}

function keyOf(word: string): string {
	return word.replace(/(?<=[A-Z]{2})s$/, '').toUpperCase();
}

function isOrdinary(key: string): boolean {
	return NO_WORDS_OF_HEALTH.has(key) || NO_STROKES.has(key) || ROMAN.test(key);
}

/** A heading in capitals: its words are no abbreviations. */
function isShouted(line: string): boolean {
	const words = line.match(/\p{L}{2,}/gu) ?? [];
	const loud = words.filter((word) => word === word.toUpperCase());
	return words.some((word) => word.length > 5) && loud.length === words.length;
}
