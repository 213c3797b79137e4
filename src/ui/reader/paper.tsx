import { capital } from '../../capital.ts';
import { type Explanation, isOwn, titleOfExplained } from '../../glossary/explanation.ts';
import { findCard } from '../../guide/compile.ts';
import { type Noted, numberTerms, textsOf } from '../../reader/notes.ts';
import { OwnSource } from '../entry/own-look.tsx';
import { PieceView } from './piece-view.tsx';
import { ResultRows } from './results-table.tsx';
import type { ReaderData, ReaderDocument } from './services.ts';
import { UrgentBox } from './urgent-box.tsx';

export interface PaperProps {
	readonly data: Pick<ReaderData, 'terms' | 'own' | 'guide' | 'urgent'>;
	readonly document: ReaderDocument;
}

/** The letter as it is printed: what is urgent above it, a number behind each explained word; its results and the footnotes at its end. */
export function Paper({ data: { terms, own, guide, urgent }, document }: PaperProps) {
	const found = terms.flatMap(({ id, text }) => {
		const explanation = own.get(id) ?? (guide && findCard(guide, id));
		return explanation ? [{ id, text, explanation }] : [];
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
						{explained.map(({ id, text, explanation }) => {
							const title = titleOfExplained(explanation);
							return (
								<li key={id}>
									<b>
										<bdi>{isOwn(explanation) ? title : capital(title)}</bdi>
									</b>
									{text.toLowerCase() === title.toLowerCase() ? '' : ` (here “${text}”)`}.{' '}
									<Meaning of={explanation} />
								</li>
							);
						})}
					</ol>
					<p>
						The footnotes are Footnote’s, from public health sources
						{explained.some(({ explanation }) => isOwn(explanation)) &&
							', but for those that say “from your own file”: these are the words of that file'}
						. They are no part of the letter, and no diagnosis. Ask your doctor what the words mean for you.
					</p>
				</section>
			)}
		</div>
	);
}

function Meaning({ of }: { readonly of: Explanation }) {
	if (isOwn(of)) {
		return (
			<>
				<bdi class="fn-meaning">{of.meaning}</bdi>{' '}
				<i>
					<OwnSource word={of} />
				</i>
			</>
		);
	}
	const [source] = of.sources.filter((each) => of.what.sources.includes(each.id));
	return (
		<>
			{of.what.text} {source && <i>From {source.publisher}.</i>}
		</>
	);
}

function NotedText({ noted }: { readonly noted: Noted }) {
	return <>{noted.map((part, index) => (typeof part === 'number' ? <sup key={index}>{part}</sup> : part))}</>;
}
