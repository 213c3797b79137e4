/**
 * A number in a question: "potassium 6.8", "what does CRP 45 mean". Footnote judges no number. But a value that laboratories phone
 * through to the doctor (`knowledge/en/results/urgent-values.yaml`) is told as the reader page tells it. Pure.
 */
import { capital } from '../capital.ts';
import { testInWords, valueInWords } from '../results/in-words.ts';
import type { LabResult } from '../results/result.ts';
import { inFirstUnit, inOtherUnit, UNITS } from '../results/units.ts';
import { urgentLimitsOf } from '../results/urgent.ts';
import type { Asking, DangerSign } from './schema.ts';
import type { Subject } from './subjects.ts';
import { wordsOf } from './words.ts';

/**
 * @param results what the question says as a sheet of results would
 * @returns a warning for each value that is beyond a limit at which laboratories call
 */
export function urgentNumbers(results: readonly LabResult[], { urgent, today }: Asking): DangerSign[] {
	return results.flatMap((read) => {
		const readings = inUnitsItMayHave(read);
		const beyond = readings.flatMap((result) => {
			const limits = urgentLimitsOf(urgent, result);
			return limits ? [{ result, limits }] : [];
		});
		const [first] = beyond;
		// In the rarer unit alone nearly every value would be beyond: a CRP of 35 is in mg/L.
		if (!first || first.result !== readings[0]) return [];
		const { result, limits } = first;
		const others = readings.filter((other) => !beyond.some((each) => each.result === other));
		const ifUnit = read.unit === undefined && result.unit ? ', if that is its unit' : '';
		const harmless = others.map(({ unit }) => unit).join(' or ');
		const name = capital(testInWords(result));
		return [
			{
				id: `number-${result.test}`,
				level: 'today',
				title: harmless ? 'It depends on the unit' : today,
				text: harmless
					? `${name} ${valueInWords(read)}: look for the unit beside it. If it is ${harmless}, laboratories don’t phone this value. If it is ${result.unit}: ${urgent.says}`
					: `${name} ${valueInWords(result)}${ifUnit}. ${urgent.says}`,
				sources: urgent.sources.filter(({ id }) => limits.sources.includes(id)),
				alone: false,
				patterns: [],
				unless: [],
			},
		];
	});
}

/** A value without a unit, in each of the two usual ones of its test in which a living person's can be. */
function inUnitsItMayHave(result: LabResult): readonly LabResult[] {
	const known = UNITS[result.test];
	if (result.unit !== undefined || !known) return [result];
	const other = inOtherUnit(result.test, result.value, known.shown)?.unit;
	const [least, most] = known.span;
	const readings = [known.shown, ...(other === undefined ? [] : [other])]
		.filter((unit) => {
			const first = inFirstUnit(result.test, result.value, unit);
			return first !== undefined && first >= least && first <= most;
		})
		.map((unit) => ({ ...result, unit }));
	return readings.length > 0 ? readings : [result];
}

/** The question holds a number to be judged, though no result: one with a test or a measure that has none in its names. */
export function asksOfNumber(question: string, subject: Subject | undefined): boolean {
	if (subject?.kind !== 'entry' || !MEASURED.has(subject.entry.category)) return false;
	const { preferred, plain, clinical, abbreviations } = subject.entry.names;
	const named = new Set([preferred, ...plain, ...clinical, ...abbreviations].flatMap(wordsOf));
	return (question.match(/(?<![\p{L}\d])\d+(?:[.,]\d+)?/gu) ?? []).some((number) => !named.has(number));
}
const MEASURED: ReadonlySet<string> = new Set(['test', 'measure']);
