import { testInWords, valueInWords } from '../../results/in-words.ts';
import type { LabResult } from '../../results/result.ts';
import type { UrgentValues } from '../../results/schema.ts';
import { urgentLimitsOf } from '../../results/urgent.ts';
import { SourceLinks } from '../entry/sources.tsx';
import { UrgencyShape } from '../entry/urgency.tsx';

export interface UrgentBoxProps {
	readonly results: readonly LabResult[];
	readonly urgent: UrgentValues;
	/** Said below, where it isn't plain whose words these are. */
	readonly note?: string;
}

/** Values that laboratories phone through stand above all others: what to do, which, and who says so. Nothing where there are none. */
export function UrgentBox({ results, urgent, note }: UrgentBoxProps) {
	const found = results.flatMap((result) => {
		const limits = urgentLimitsOf(urgent, result);
		return limits ? [{ result, limits }] : [];
	});
	if (found.length === 0) return null;
	const handles = new Set(found.flatMap(({ limits }) => limits.sources));
	const inDoubt = found.filter(({ result }) => result.doubt !== undefined);
	const all = namedIn(found.map(({ result }) => result));
	return (
		<div class="reader-urgent" role="note">
			<h3 class="reader-urgent-title">
				<UrgencyShape level="today" />{' '}
				<span>
					{inDoubt.length === found.length ? `Look at your sheet now: ${all}?` : `Call today: ${all}`}
				</span>
			</h3>
			{inDoubt.length > 0 && (
				<p>
					<strong>
						Not sure that {namedIn(inDoubt.map(({ result }) => result))} was read rightly. Look at the sheet
						itself. If it says so, call today.
					</strong>
				</p>
			)}
			<p>{urgent.says}</p>
			<p class="fn-source">
				From <SourceLinks sources={urgent.sources.filter(({ id }) => handles.has(id))} />
			</p>
			{note && <p class="fn-source">{note}</p>}
		</div>
	);
}

/** "potassium 6.8 mmol/L and sodium 120 mmol/L": all of them, however many. */
function namedIn(results: readonly LabResult[]): string {
	const names = [...new Set(results.map((result) => `${testInWords(result)} ${valueInWords(result)}`))];
	return new Intl.ListFormat('en-GB').format(names);
}
