/**
 * A number in a question: "potassium 6.8", "what does CRP 45 mean". Footnote judges no number. But a value that laboratories phone
 * through to the doctor (`knowledge/en/results/urgent-values.yaml`) is told as the reader page tells it. Pure.
 */
import { capital } from '../capital.ts';
import { testInWords, valueInWords } from '../results/in-words.ts';
import type { LabResult } from '../results/result.ts';
import { UNITS } from '../results/units.ts';
import { urgentLimitsOf } from '../results/urgent.ts';
import type { Subject } from './documents.ts';
import type { Asking, DangerSign } from './schema.ts';
import { wordsOf } from './words.ts';

/**
 * @param results what the question says as a sheet of results would
 * @returns a warning for each value that is beyond a limit at which laboratories call
 */
export function urgentNumbers(results: readonly LabResult[], { urgent, today }: Asking): DangerSign[] {
	return results.flatMap((read) => {
		const result = inUsualUnit(read);
		const limits = urgentLimitsOf(urgent, result);
		if (!limits) return [];
		const ifUnit = read.unit === undefined && result.unit ? ', if that is its unit' : '';
		return [
			{
				id: `number-${result.test}`,
				level: 'today',
				title: today,
				text: `${capital(testInWords(result))} ${valueInWords(result)}${ifUnit}. ${urgent.says}`,
				sources: urgent.sources.filter(({ id }) => limits.sources.includes(id)),
				alone: false,
				patterns: [],
				unless: [],
			},
		];
	});
}

/** A value without a unit is in the first one of its test, where a living person's can be. */
function inUsualUnit(result: LabResult): LabResult {
	const known = UNITS[result.test];
	if (result.unit !== undefined || !known) return result;
	const [least, most] = known.span;
	return result.value >= least && result.value <= most ? { ...result, unit: known.shown } : result;
}

/** The question holds a number to be judged, though no result: one with a test or a measure that has none in its names. */
export function asksOfNumber(question: string, subject: Subject | undefined): boolean {
	if (subject?.kind !== 'entry' || !MEASURED.has(subject.entry.category)) return false;
	const { preferred, plain, clinical, abbreviations } = subject.entry.names;
	const named = new Set([preferred, ...plain, ...clinical, ...abbreviations].flatMap(wordsOf));
	return (question.match(/(?<![\p{L}\d])\d+(?:[.,]\d+)?/gu) ?? []).some((number) => !named.has(number));
}
const MEASURED: ReadonlySet<string> = new Set(['test', 'measure']);
