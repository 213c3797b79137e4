/** Usual ranges: each test and each measure has them or says why not, and both unit systems stand. */
import type { Report } from './report.ts';
import type { Entry } from './schema.ts';

/** Units of one system and what the other writes: a usual range stands in both. */
const INTERNATIONAL = /^(?:[mµnp]mol|g|mg|µg|ng)\/(?:L|mol)$|^mmol\/mol$/;
const CONVENTIONAL = /\/d[lL]$|^ng\/mL$|^pg\/mL$|^mEq\/L$|^%$/;

export function checkRanges(entry: Entry, report: Report): void {
	checkHasOrSays(entry, report);
	for (const { for: whom, unit } of entry.ranges) {
		const missing = missingSystem(
			unit,
			entry.ranges.filter((range) => range.for === whom).map((range) => range.unit),
		);
		if (missing)
			report(['ranges'], `${unit}${whom ? ` (${whom})` : ''}: expected it in ${missing} unit too`, true);
	}
}

/** A test or a measure that is silent about its range is a gap; a reason beside a range, or on another thing, is a mistake. */
function checkHasOrSays({ category, ranges, noRange }: Entry, report: Report): void {
	const isMeasured = category === 'test' || category === 'measure';
	if (noRange === undefined) {
		if (isMeasured && ranges.length === 0)
			report(['ranges'], 'expected usual ranges, or `noRange` with the reason why there is none');
	} else if (!isMeasured) report(['noRange'], 'expected it only in a test or a measure');
	else if (ranges.length > 0) report(['noRange'], 'expected either usual ranges or `noRange`');
}

/** @returns the system of units in which the same range is missing */
function missingSystem(unit: string, units: readonly string[]): 'the US' | 'the SI' | undefined {
	if (INTERNATIONAL.test(unit)) return units.some((one) => CONVENTIONAL.test(one)) ? undefined : 'the US';
	if (unit === '%' || !CONVENTIONAL.test(unit)) return undefined;
	return units.some((one) => INTERNATIONAL.test(one)) ? undefined : 'the SI';
}
