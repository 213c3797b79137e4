/** What the words around a number say: an aim, an earlier visit, how values are read. Pure. */
import type { Parsed } from './parse.ts';

/** "Keep your HbA1c below 53" is no result. */
const AIM = /\b(?:keep|keeping|aim|aims|aiming|target|goal|should|ideally|until|if|when)\b/i;
const TARGET = /\b(?:target|goal|aim)\b[^\p{L}.;]*(?:\p{L}+[^\p{L}.;]+)?$/iu;

/** "Stop it when eGFR is 30", "diabetes is diagnosed at an HbA1c of 48": nobody's value. */
const HOW_TO_READ =
	/\b(?:interpretation|interpreting|interpreted|guide to|guidance|how to read|meaning|categories|classification|cut-?offs?|thresholds?) (?:of|for|on)(?: (?:the|an?|serum|plasma|your))*\s*$/i;
const CONDITION = /\b(?:if|when|once|until)\s+(?:(?:the|your|an?|fasting)\s+)*$/i;
const IN_GENERAL = /\b(?:diagnosed|defined|most people|people with(?:out)?)\b[^.;!?]*$/i;

/** @param text what stands before the test's name */
export function isAim(text: string, { comparator }: Parsed): boolean {
	const before = text.split(CLAUSE_END).at(-1) ?? '';
	if (CONDITION.test(before) || IN_GENERAL.test(before) || HOW_TO_READ.test(before)) return true;
	return TARGET.test(before) || (comparator !== undefined && AIM.test(before));
}

/** What was said before says nothing of what follows. */
const CLAUSE_END = /(?<=\p{L}{2}|\d|[)%])[.;!?]\s+(?=[\p{Lu}\d(])/u;

const LONG_AGO =
	/(?:\b(?:previous|prior|earlier)\W+(?:\p{L}+\W+)?$)|\b(?:(?:last|previous) year|previously|(?:years?|months?|weeks?) ago|in the past)\b/iu;
/** "Up from 131 last year, with": what another value is compared with. */
const IN_PASSING =
	/\([^()]*\)|\b(?:from|than|against|versus|vs\.?|compared (?:with|to))\s[^,;()]*\d[^,;()]*(?=[,;)])/gi;
const IN_YEAR = /\b(?:in|since|from|until)\s+(?:(?:early|mid|late)[\s-]+)?(?:·\s*)?((?:19|20)\d{2})\b/gi;

/**
 * "In 2024 her B12 was 410": not what this letter is about.
 * @param before what stands before the test's name
 * @param newestYear that the sheet names
 */
export function isEarlier(before: string, newestYear: number): boolean {
	const sentence = (before.split(/[.;!?]\s/).at(-1) ?? '').replace(IN_PASSING, ' ');
	const years = [...sentence.matchAll(IN_YEAR)].map(([, year]) => Number(year));
	return LONG_AGO.test(sentence) || years.some((year) => year < newestYear);
}

/** "CRP 48 on admission": perhaps not the newest. */
export function isOfAdmission(after: string): boolean {
	return /\bon (?:admission|arrival|presentation)\b|\bat (?:baseline|diagnosis)\b/i.test(after);
}

/** Counted under the microscope, of urine. */
const PER_FIELD = /\/\s*[hl]pf\b/i;

const HEAD =
	/^\s*(?:\([^)]*\)\s*)?(?:guide|targets?|goals?|criteria|categories|interpretation|conversion|cut-?offs?|thresholds?)\b/i;
const OR_MORE = /\d\s*\S{0,25}\s*(?:or|and)\s+(?:greater|more|above|higher|over|less|below|lower|under)\b/i;
const READ_SO =
	/\d\s*\S{0,25}\s*\b(?:is|are|indicates?|suggests?|means?|may|can|calcified|represents?|considered|diagnos\w+|needs?|shows?)\b/i;
/** ">=60: normal", "<15 = failure" */
const READ_AS = /^[^\d\n]{0,12}\d[\d.,]*\s*\S{0,25}?\s*[:=]\s*\p{L}{3}/u;
const BANDS =
	/(?<!#\d?)\d[^\d,;<>]{0,12}\b(?:deficien\w*|insufficien\w*|sufficient|adequate|optimal|desirable|borderline|normal(?!\s*(?:range|ref|values?|limits?|interval|is|was|are|for|at|above|below|over|under|up|less|more|[\d<>≤≥(:=-]))|pre-?diabet\w*|diabet\w*|high risk|low risk|moderate|severe|toxic)\b/gi;

/**
 * "eGFR >90 is normal", "7.0 or more": how a laboratory reads a value, not one; or cells of urine.
 * @param after what stands behind the test's name
 */
export function isExplanation(after: string, { comparator }: Parsed): boolean {
	if (PER_FIELD.test(after)) return true;
	if (comparator !== undefined && READ_AS.test(after)) return true;
	return HEAD.test(after) || OR_MORE.test(after) || (comparator !== undefined && READ_SO.test(after));
}

/** A paragraph holds several sentences: a key is one of them. */
const SENTENCE_END = /[.!?]\s+(?=[\p{Lu}#])/u;

/** "<25 deficient, 25-50 insufficient, >50 adequate" */
export function isKey(line: string): boolean {
	return line.split(SENTENCE_END).some((sentence) => (sentence.match(BANDS)?.length ?? 0) >= 2);
}

/** The first band of a key is the range where it is called normal: "Normal < 42  Prediabetes 42-47". */
export function normalBand(line: string): string | undefined {
	return /^\W*normal\b[^\p{L}\d]*\d[\d.,]*(?:\s*[-–]\s*\d[\d.,]*)?/iu.exec(line)?.[0];
}
