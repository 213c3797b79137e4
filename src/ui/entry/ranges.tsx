import type { Range } from '../../guide/schema.ts';
import { rangeInWords } from '../../guide/statements.ts';

/** What is usual in a test: one line for each group of people, its units side by side. */
export function Ranges({ ranges }: { ranges: readonly Range[] }) {
	if (ranges.length === 0) return null;
	const groups = new Map<string, Range[]>();
	for (const range of ranges) groups.set(range.for ?? '', [...(groups.get(range.for ?? '') ?? []), range]);
	return (
		<section>
			<h3>Usual ranges</h3>
			<ul class="fn-ranges">
				{[...groups].map(([whom, group]) => (
					<li key={whom}>
						{whom && `${whom}: `}
						<b>{group.map(rangeInWords).join(', or ')}</b>
						{group.flatMap(({ text }) => text ?? []).map((text) => `. ${text}`)}
					</li>
				))}
			</ul>
			<p class="fn-ranges-note">
				Laboratories differ. The range on your own report counts, and your doctor knows what it means for you.
			</p>
		</section>
	);
}
