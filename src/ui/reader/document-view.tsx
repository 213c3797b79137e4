import { Component } from 'preact';
import { PieceView } from './piece-view.tsx';
import type { ReaderDocument, ReaderPage } from './services.ts';

/** The text, clean and large. The page's own marker marks it, as it marks any page. */
export function DocumentView({ document }: { readonly document: ReaderDocument }) {
	const { pages } = document;
	return (
		<article class="reader-text" aria-label={document.name} lang={document.isForeign ? 'und' : 'en'}>
			{pages.map((page, index) => (
				<PageView key={index} page={page} />
			))}
		</article>
	);
}

/** Drawn once: a page doesn't change any more once it is read, and a long file has hundreds. */
class PageView extends Component<{ readonly page: ReaderPage }> {
	override shouldComponentUpdate(next: { readonly page: ReaderPage }) {
		return next.page !== this.props.page;
	}
	override render({ page: { number, pieces } }: { readonly page: ReaderPage }) {
		const content = pieces.map((piece, index) => <PieceView key={index} piece={piece} show={asItIs} />);
		if (number === undefined) return <>{content}</>;
		return (
			<section class="reader-page" aria-label={`Page ${number}`}>
				<p class="reader-page-number" aria-hidden="true">
					Page {number}
				</p>
				{content}
			</section>
		);
	}
}

const asItIs = (text: string): string => text;
