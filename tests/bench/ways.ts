/** Other ways of marking words in a page, for comparison. */
import Mark from 'mark.js';
import type { Cost } from './content-script.ts';

/** Times a way that does everything in one go. */
export function measured(work: () => number): Cost {
	const start = performance.now();
	const marks = work();
	const total = performance.now() - start;
	return { total, longest: total, untilView: total, marks };
}

/** Walks all text and reads it, nothing more: what nobody can do without. */
export function walk(): number {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	let length = 0;
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		length += node.data.length;
	}
	return length > 0 ? 0 : -1;
}

function bigRegex(names: readonly string[]): RegExp {
	const escaped = [...names]
		.sort((a, b) => b.length - a.length)
		.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function textNodes(): Text[] {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		nodes.push(node);
	}
	return nodes;
}

/** One regular expression, and an element around each match. */
export function wrapRegex(names: readonly string[]): number {
	const regex = bigRegex(names);
	let marks = 0;
	for (const node of textNodes()) {
		const hits = [...node.data.matchAll(regex)];
		for (const hit of hits.reverse()) {
			const found = node.splitText(hit.index);
			found.splitText(hit[0].length);
			const mark = document.createElement('mark');
			found.replaceWith(mark);
			mark.append(found);
			marks++;
		}
	}
	return marks;
}

/** The same expression, and a live range for each match in a highlight. */
export function rangesLive(names: readonly string[]): number {
	const regex = bigRegex(names);
	const highlight = new Highlight();
	for (const node of textNodes()) {
		for (const hit of node.data.matchAll(regex)) {
			const range = document.createRange();
			range.setStart(node, hit.index);
			range.setEnd(node, hit.index + hit[0].length);
			highlight.add(range);
		}
	}
	CSS.highlights.set('bench-live', highlight);
	return highlight.size;
}

/** The library that most pages and extensions use, told to mark whole phrases. */
export function markJs(names: readonly string[]): number {
	let marks = 0;
	const context = new Mark(document.body);
	const each = () => {
		marks++;
	};
	// It goes from name to name by recursion: all at once overflow the stack.
	for (let at = 0; at < names.length; at += 100) {
		context.mark(names.slice(at, at + 100), { separateWordSearch: false, accuracy: 'complementary', each });
	}
	return marks;
}

/** What no highlighter that keeps up with changes can do without: hearing of them. Does nothing about it. */
export function observeIdly(): number {
	const observer = new MutationObserver(() => {});
	observer.observe(document, { subtree: true, childList: true, characterData: true });
	return 0;
}
