/**
 * Values that a laboratory's own page says it phones through to the doctor: the checked file, compiled, and whether a result is
 * among them. Which values, and who says so: `knowledge/en/results/urgent-values.yaml`. Pure.
 */
import { hostOf } from '../guide/address.ts';
import { type Publisher, publisherOf } from '../guide/check-sources.ts';
import type { Parsed, Problem } from '../guide/parse.ts';
import { reportOn } from '../guide/report.ts';
import type { LabResult } from './result.ts';
import { highOf, lowOf, type UrgentLimits, type UrgentValues, type UrgentValuesFile } from './schema.ts';
import { labTestOf } from './tests.ts';
import { inEachUnit, inFirstUnit } from './units.ts';

/** @param today YYYY-MM-DD */
export function checkUrgentValues(
	file: Parsed<UrgentValuesFile>,
	{ publishers, today }: { readonly publishers: readonly Publisher[]; readonly today: string },
): Problem[] {
	const problems: Problem[] = [];
	const report = reportOn(file, problems);
	const { limits, says, sources } = file.value;
	const tests = limits.map(({ test }) => test);
	const cited = new Set([...says.sources, ...limits.flatMap((limit) => limit.sources)]);
	limits.forEach(({ test, unit, sources: handles }, at) => {
		if (!labTestOf(test)) report(['limits', at, 'test'], `no test "${test}": expected one that is read`);
		else if (inFirstUnit(test, 1, unit) === undefined)
			report(['limits', at, 'unit'], `"${test}" isn't given in ${unit}`);
		if (tests.indexOf(test) !== at) report(['limits', at, 'test'], `"${test}" stands here twice`);
		for (const handle of handles) {
			if (!sources.some(({ id }) => id === handle))
				report(['limits', at, 'sources'], `no source "${handle}" in this file`);
		}
	});
	sources.forEach((source, at) => {
		if (!publisherOf(source.url, publishers))
			report(['sources', at, 'url'], `host ${hostOf(source.url)} is not in knowledge/publishers.yaml`);
		if (source.evidence !== 'page')
			report(['sources', at, 'evidence'], 'an urgent number: expected a source with evidence "page"');
		if (source.read > today) report(['sources', at, 'read'], `${source.read} is in the future`);
		if (!cited.has(source.id)) report(['sources', at, 'id'], `source "${source.id}" is not used`);
	});
	return problems;
}

/** @param file was checked */
export function compileUrgentValues({ says, limits, sources }: UrgentValuesFile): UrgentValues {
	return {
		says: says.text,
		sources,
		limits: Object.fromEntries(
			limits.map((limit) => {
				const inFirst = (value: number | undefined, isIn: boolean) => {
					const first = value === undefined ? undefined : inFirstUnit(limit.test, value, limit.unit);
					return first === undefined ? undefined : { value: first, isIn };
				};
				const low = inFirst(lowOf(limit), limit.atMost !== undefined);
				const high = inFirst(highOf(limit), limit.atLeast !== undefined);
				return [limit.test, { ...(low && { low }), ...(high && { high }), sources: limit.sources }];
			}),
		),
	};
}

/**
 * The limits that a result is beyond. A result without a unit is urgent only if it is so in every unit that it can have.
 * @returns `undefined` where no source names such a value
 */
export function urgentLimitsOf(
	{ limits }: UrgentValues,
	{ test, value, unit, comparator }: LabResult,
): UrgentLimits | undefined {
	const known = limits[test];
	if (!known) return undefined;
	const values = unit === undefined ? inEachUnit(test, value) : [inFirstUnit(test, value, unit)];
	const isUrgent = values.every((first) => first !== undefined && isBeyond(known, first, comparator));
	return values.length > 0 && isUrgent ? known : undefined;
}

function isBeyond({ low, high }: UrgentLimits, value: number, comparator: '<' | '>' | undefined): boolean {
	const isLow = low && (value < low.value || ((low.isIn || comparator === '<') && value === low.value));
	const isHigh = high && (value > high.value || ((high.isIn || comparator === '>') && value === high.value));
	return (comparator !== '>' && isLow === true) || (comparator !== '<' && isHigh === true);
}
