import { capital } from '../../capital.ts';
import { findCard, type Guide, titleOf } from '../../guide/compile.ts';
import type { FoundTerm } from '../../messages.ts';
import { type Noted, numberTerms, textsOf } from '../../reader/notes.ts';
import { PieceView } from './piece-view.tsx';
import type { ReaderDocument } from './services.ts';

export interface PaperProps {
	readonly document: ReaderDocument;
	readonly terms: readonly FoundTerm[];
	readonly guide: Guide | undefined;
}

/** The letter as it is printed: a number behind each explained word, and the footnotes at its end. */
export function Paper({ document, terms, guide }: PaperProps) {
	const explained = terms.flatMap(({ id, text }) => {
		const entry = guide && findCard(guide, id);
		return entry ? [{ id, text, entry }] : [];
	});
	const pieces = document.pages.flatMap((page) => page.pieces);
	const noted = numberTerms(pieces.flatMap(textsOf), explained).values();
	const next = () => <NotedText noted={noted.next().value ?? []} />;
	return (
		<div class="reader-paper">
			{pieces.map((piece, index) => (
				<PieceView key={index} piece={piece} show={next} />
			))}
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
