/** The shape of `knowledge/<language>/results/urgent-values.yaml`, and of what the extension carries of it. */
import * as v from 'valibot';
import { plainText, provenance, type Source, Statement } from '../guide/schema.ts';

/** Where the urgent values stand in the built extension. */
export const URGENT_VALUES_FILE = 'guide/urgent-values-en.json';

const bound = v.optional(v.number());

/** What a laboratory phones through; `atMost` and `atLeast` hold the limit itself. */
const Limit = v.pipe(
	v.strictObject({
		test: plainText,
		unit: plainText,
		below: bound,
		atMost: bound,
		above: bound,
		atLeast: bound,
		sources: Statement.entries.sources,
	}),
	v.check(
		({ below, atMost }) => below === undefined || atMost === undefined,
		'expected `below` or `atMost`, not both',
	),
	v.check(
		({ above, atLeast }) => above === undefined || atLeast === undefined,
		'expected `above` or `atLeast`, not both',
	),
	v.check((limit) => lowOf(limit) !== undefined || highOf(limit) !== undefined, 'expected a limit'),
	v.check((limit) => {
		const [low, high] = [lowOf(limit), highOf(limit)];
		return low === undefined || high === undefined || low < high;
	}, 'expected the lower limit below the upper'),
);
export type Limit = v.InferOutput<typeof Limit>;

export const UrgentValuesFile = v.strictObject({
	/** What is said of such a value. */
	says: Statement,
	limits: v.array(Limit),
	...provenance,
});
export type UrgentValuesFile = v.InferOutput<typeof UrgentValuesFile>;

/** As the extension carries it: limits in the first unit of each test. */
export interface UrgentValues {
	readonly says: string;
	readonly limits: Readonly<Record<string, UrgentLimits>>;
	readonly sources: readonly Source[];
}

export interface UrgentLimits {
	readonly low?: { readonly value: number; readonly isIn: boolean };
	readonly high?: { readonly value: number; readonly isIn: boolean };
	/** Handles of the sources that name them. */
	readonly sources: readonly string[];
}

interface Bounds {
	readonly below?: number | undefined;
	readonly atMost?: number | undefined;
	readonly above?: number | undefined;
	readonly atLeast?: number | undefined;
}

export function lowOf({ below, atMost }: Bounds): number | undefined {
	return below ?? atMost;
}

export function highOf({ above, atLeast }: Bounds): number | undefined {
	return above ?? atLeast;
}
