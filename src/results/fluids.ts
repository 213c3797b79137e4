/** Parts of a sheet that are of urine or other fluids: what blood tests are called means something else there. Pure. */

/** A head, and no finding as "Urine dip: normal" is one. */
const FLUID =
	/^\W*(?:urine|urinary|urinalysis|csf|cerebrospinal fluid|stool|fa?eces|fa?ecal|(?:pleural|ascitic|synovial|joint) fluid)(?:[\s,(/&-]+(?:bio-?chemistry|chemistry|microscopy|analysis|analyses|examination|exam|tests?|results?|report|routine|complete|dipstick|electrolytes|profile|panel|spot|random|and))*\W*$/i;
/** Heads of what is of blood again. */
const BLOOD =
	/\b(?:blood|serum|plasma|bio-?chemistry|chemistry|ha?ematolog\w*|ha?ematinics|immunology|endocrin\w*|lipids?|liver|thyroid|bone|renal|kidney|electrolytes|coagulation|vitamins?|count|metabolic|hormones?)\b/i;

/** Tests that are done in urine or other fluids as well. */
const SHARED = new Set([
	...[
		'creatinine',
		'urea',
		'uric-acid',
		'sodium',
		'potassium',
		'chloride',
		'magnesium',
		'phosphate',
		'calcium',
	],
	...[
		'albumin',
		'total-protein',
		'globulin',
		'glucose',
		'bilirubin',
		'white-cells',
		'red-cells',
		'neutrophils',
	],
	...['lymphocytes', 'haemoglobin', 'iron'],
]);

/**
 * @param line of a sheet
 * @param before whether the lines before it were of another fluid
 * @returns whether it and what follows is
 */
export function isOfFluid(line: string, before: boolean): boolean {
	const words = line.replace(/^\s*(?:specimen|sample)(?: type)?\s*:/i, '').trim();
	if (words === '' || words.length > 45 || /[\d.]/.test(words) || /\t| {2,}|\|/.test(words)) return before;
	if (FLUID.test(words)) return true;
	return BLOOD.test(words) ? false : before;
}

/** @param test id */
export function isOfBloodAlone(test: string): boolean {
	return !SHARED.has(test);
}
