/** Shows the pages of a letter as they are read: the first at once, the others a few at a time. */
import { isForeign } from '../reader/language.ts';
import { linesOf } from '../reader/pieces.ts';
import { readResults } from '../results/read.ts';
import type { LabResult } from '../results/result.ts';
import type { ReaderData, ReaderPage } from '../ui/reader/services.ts';

/** How often a long file's new pages are shown. */
const SHOW_EVERY_MS = 100;
/** So many of them at once: laying out a dozen full pages takes the browser longer than a reader should wait for anything. */
const PAGES_AT_ONCE = 4;
/** Hidden tabs draw no frames. */
const LONGEST_FRAME_MS = 100;

const TITLE = document.title;

/** The title of the page without a letter. */
export function clearTitle(): void {
	document.title = TITLE;
}

export interface Shower {
	/** @param all pages of the file */
	add(page: ReaderPage, all: number): void;
	/** Shows what is left, and that it is all. */
	finish(): Promise<void>;
	/** What has come since something was shown. */
	showRest(): Promise<void>;
}

/** Collects pages, and shows the first at once and the others a few at a time: drawing each by itself, or all together, would take long. */
export function createShower(
	name: string,
	signal: AbortSignal,
	update: (changes: Partial<ReaderData>) => void,
): Shower {
	const pages: ReaderPage[] = [];
	const results: LabResult[] = [];
	let total = 0;
	let isDone = false;
	let shownAt = 0;
	let shown = 0;
	const show = () => {
		if (signal.aborted || pages.length === 0) return;
		if (shownAt === 0) {
			// Another document than before: its words and its place in the page are no longer true.
			update({ terms: [], document: undefined });
			scrollTo(0, 0);
			document.title = `${name} – ${TITLE}`;
		}
		shownAt = performance.now();
		shown = Math.min(shown + PAGES_AT_ONCE, pages.length);
		const isWhole = isDone && shown === pages.length;
		update({
			document: {
				name,
				pages: pages.slice(0, shown),
				pagesLeftOut: isWhole ? total - pages.length : 0,
				results: [...results],
				isForeign: isForeign(pages.flatMap(({ pieces }) => pieces)),
			},
			...(isWhole ? {} : { progress: { name, done: pages.length, total } }),
		});
	};
	const showRest = async () => {
		while (shown < pages.length && !signal.aborted) {
			show();
			await nextFrame();
		}
	};
	return {
		add(page: ReaderPage, all: number) {
			pages.push(page);
			results.push(...readResults(page.pieces.flatMap(linesOf)));
			total = all;
			const hasText = pages.some(({ pieces }) => pieces.length > 0);
			if (hasText && performance.now() - shownAt > SHOW_EVERY_MS) show();
		},
		async finish() {
			isDone = true;
			await showRest();
			// The last page may have been shown before it was known to be the last.
			show();
		},
		async showRest() {
			if (shownAt > 0) await showRest();
		},
	};
}

/** Resolves when what was rendered has been laid out and drawn. */
function nextFrame(): Promise<void> {
	return new Promise((done) => {
		const late = setTimeout(done, LONGEST_FRAME_MS);
		requestAnimationFrame(() => {
			clearTimeout(late);
			setTimeout(done);
		});
	});
}
