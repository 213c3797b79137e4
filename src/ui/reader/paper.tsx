import { capital } from '../../capital.ts';
import { findCard, type Guide, titleOf } from '../../guide/compile.ts';
import type { FoundTerm } from '../../messages.ts';
import { type Noted, numberTerms, textsOf } from '../../reader/notes.ts';
import type { UrgentValues } from '../../results/schema.ts';
import { PieceView } from './piece-view.tsx';
import { ResultRows } from './results-table.tsx';
import type { ReaderDocument } from './services.ts';
import { UrgentBox } from './urgent-box.tsx';

export interface PaperProps {
	readonly document: ReaderDocument;
	readonly terms: readonly FoundTerm[];
	readonly guide: Guide | undefined;
	readonly urgent: UrgentValues | undefined;
}

/** The letter as it is printed: what is urgent above it, a number behind each explained word; its results and the footnotes at its end. */
export function Paper({ document, terms, guide, urgent }: PaperProps) {
	const found = terms.flatMap(({ id, text }) => {
		const entry = guide && findCard(guide, id);
		return entry ? [{ id, text, entry }] : [];
	});
	const pieces = document.pages.flatMap((page) => page.pieces);
	const { texts, terms: explained } = numberTerms(pieces.flatMap(textsOf), found);
	const noted = texts.values();
	const next = () => <NotedText noted={noted.next().value ?? []} />;
	return (
		<div class="reader-paper">
			{urgent && (
				<UrgentBox
					results={document.results}
					urgent={urgent}
					note="This warning is Footnote’s, and no part of the letter."
				/>
			)}
			{pieces.map((piece, index) => (
				<PieceView key={index} piece={piece} show={next} />
			))}
			{document.results.length > 0 && (
				<section class="reader-results">
					<h2>Results in this letter</h2>
					<ResultRows results={document.results} guide={undefined} />
					<p>
						Read from the letter by Footnote, by rules, and can be wrong. The letter itself counts. A result
						outside its range isn’t a diagnosis, and one within it doesn’t rule anything out.
					</p>
				</section>
			)}
			{explained.length > 0 && (
				<section class="reader-notes">
					<h2>Footnotes</h2>
					<ol>
						{explained.map(({ id, text, entry }) => {
							const [source] = entry.sources.filter((each) => entry.what.sources.includes(each.id));
							return (
								<li key={id}>
									<b>{capital(titleOf(entry))}</b>
									{text.toLowerCase() === titleOf(entry).toLowerCase() ? '' : ` (here “${text}”)`}.{' '}
									{entry.what.text} {source && <i>From {source.publisher}.</i>}
								</li>
							);
						})}
					</ol>
					<p>
						The footnotes are Footnote’s, from public health sources. They are no part of the letter, and no
						diagnosis. Ask your doctor what the words mean for you.
					</p>
				</section>
			)}
		</div>
	);
}

function NotedText({ noted }: { readonly noted: Noted }) {
	return <>{noted.map((part, index) => (typeof part === 'number' ? <sup key={index}>{part}</sup> : part))}</>;
}
