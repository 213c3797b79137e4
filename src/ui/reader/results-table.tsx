import { type CardEntry, findCard, type Guide } from '../../guide/compile.ts';
import { valueInWords } from '../../results/in-words.ts';
import type { Doubt, LabResult, Verdict } from '../../results/result.ts';
import type { UrgentValues } from '../../results/schema.ts';
import { labTestOf } from '../../results/tests.ts';
import { inOtherUnit } from '../../results/units.ts';
import { SourceLine } from '../entry/sources.tsx';
import { UrgentBox } from './urgent-box.tsx';

const VERDICTS: Readonly<Record<Verdict, string>> = {
	above: 'Above the range on your sheet',
	within: 'Within the range on your sheet',
	below: 'Below the range on your sheet',
};
const SHAPES: Readonly<Record<Verdict, string>> = { above: '▲', within: '●', below: '▼' };

const DOUBTS: Readonly<Record<Doubt, string>> = {
	comma: 'The comma or point in it can be read in two ways. Look at the sheet itself.',
	'which-visit': 'The sheet shows results of more than one day. Look there to see which one is the newest.',
	'two-numbers': 'There is another number on its line. Look at the sheet to see which one is the result.',
	flag: 'The sheet’s own mark doesn’t fit its range. Ask whoever sent the sheet.',
	'two-ranges': 'The sheet gives more than one range. Look there for the one that is meant for you.',
	unit: 'Footnote doesn’t know this unit for this test. Look at the sheet itself.',
	'far-off': 'This is so unusual that it may have been read wrongly. Look at the sheet itself.',
};

export interface ResultsTableProps {
	readonly results: readonly LabResult[];
	readonly guide: Guide | undefined;
	readonly urgent: UrgentValues | undefined;
}

/** Laboratory results as the sheet has them, beside the sheet's own ranges, with what each test is. No verdict beyond that. */
export function ResultsTable({ results, guide, urgent }: ResultsTableProps) {
	return (
		<section class="reader-results" aria-labelledby="reader-results-title">
			<h2 id="reader-results-title" class="reader-title">
				{results.length === 1 ? 'One result was read' : `${results.length} results were read`}
			</h2>
			{/* On a phone the small print below would push it out of sight. */}
			{urgent && <UrgentBox results={results} urgent={urgent} />}
			<p class="fn-hint">
				They were read from the text below by rules, and can be wrong. The sheet itself counts. A result
				outside its range isn’t a diagnosis, and one within it doesn’t rule anything out. Ask your doctor what
				yours mean for you.
			</p>
			<ResultRows results={results} guide={guide} />
		</section>
	);
}

/** @param props.guide says what each test is; on paper there is nothing to unfold */
export function ResultRows({ results, guide }: Pick<ResultsTableProps, 'results' | 'guide'>) {
	return (
		<table>
			<thead>
				<tr>
					<th scope="col">Test</th>
					<th scope="col">{HEADS.result}</th>
					<th scope="col">{HEADS.range}</th>
				</tr>
			</thead>
			<tbody>
				{results.map((result, index) => (
					<ResultRow key={index} result={result} guide={guide} />
				))}
			</tbody>
		</table>
	);
}

const HEADS = { result: 'Your result', range: 'Range on your sheet' };

/** The column's head, in the cell: shown where there is no room for columns. */
function Head({ text }: { readonly text: string }) {
	return <span class="reader-cell-head">{text}</span>;
}

function ResultRow({ result, guide }: { readonly result: LabResult; readonly guide: Guide | undefined }) {
	const test = labTestOf(result.test);
	const entry = guide && test && findCard(guide, test.entry);
	return (
		<tr>
			<th scope="row">
				{test?.name}
				{entry && <Meaning entry={entry} />}
			</th>
			<td>
				<Head text={HEADS.result} />
				<b class="reader-value">{valueInWords(result)}</b>
				{result.flag && ` (marked ${result.flag})`}
				<OtherUnit result={result} />
			</td>
			<td>
				<Head text={HEADS.range} />
				{rangeInWords(result) ?? <NoRange />}
				{result.verdict && (
					<span class={`reader-verdict reader-verdict-${result.verdict}`}>
						<span aria-hidden="true">{SHAPES[result.verdict]} </span>
						{VERDICTS[result.verdict]}
					</span>
				)}
				{result.doubt && <strong class="reader-doubt">Not sure: {DOUBTS[result.doubt]}</strong>}
			</td>
		</tr>
	);
}

/** Nothing beside a value must not look as if all were well. */
function NoRange() {
	return (
		<>
			No range on your sheet
			<span class="reader-verdict">
				<span aria-hidden="true">? </span>
				This is no judgement: Footnote can’t say if it is high, low or fine.{' '}
				<strong>Ask what it means.</strong>
			</span>
		</>
	);
}

/** What people usually ask next of a result, in the order of asking: answered by the guide's own sentences. */
const ASKED_NEXT = [
	{ field: 'results', question: 'What can my result mean?' },
	{ field: 'why', question: 'Why does it matter?' },
	{ field: 'found', question: 'How is it measured?' },
	{ field: 'helps', question: 'What helps?' },
] as const;

function Meaning({ entry }: { readonly entry: CardEntry }) {
	const asked = ASKED_NEXT.flatMap(({ field, question }) => {
		const said = entry[field];
		return said ? [{ question, said }] : [];
	});
	return (
		<details>
			<summary>{asked.length > 0 ? 'What it is, and what people ask' : 'What it is'}</summary>
			<p>{entry.what.text}</p>
			{asked.length > 0 && (
				<dl>
					{asked.map(({ question, said }) => (
						<div key={question}>
							<dt>{question}</dt>
							<dd>{said.text}</dd>
						</div>
					))}
				</dl>
			)}
			<SourceLine of={entry} about={[...entry.what.sources, ...asked.flatMap(({ said }) => said.sources)]} />
		</details>
	);
}

function rangeInWords({ low, high }: LabResult): string | undefined {
	if (low !== undefined && high !== undefined) return `${low} to ${high}`;
	if (low !== undefined) return `from ${low}`;
	return high === undefined ? undefined : `up to ${high}`;
}

function OtherUnit({
	result: { test, value, unit, doubt, comparator, ureaForm },
}: {
	readonly result: LabResult;
}) {
	const other =
		unit !== undefined && doubt === undefined ? inOtherUnit(test, value, unit, ureaForm) : undefined;
	if (!other) return null;
	return (
		<span class="reader-other">
			= {comparator}
			{Number(other.value.toPrecision(3))} {other.unit}
		</span>
	);
}
