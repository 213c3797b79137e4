/** Finds the terms of one page. */
import { foldWord, type TermIndex, WORD } from './open.ts';
import type { Block, Match, PageDetector, Reading } from './types.ts';

interface Found extends Reading {
	readonly matches: Match[];
}

export function createDetector(index: TermIndex): PageDetector {
	return {
		version: 0,
		probe(text: string, from: number): number {
			const word = new RegExp(WORD);
			word.lastIndex = from;
			for (let hit = word.exec(text); hit; hit = word.exec(text)) {
				if (index.byFirstWord.has(foldWord(hit[0]))) return hit.index;
			}
			return -1;
		},
		read(block: Block): Reading {
			const matches = block.lang && !/^en\b/i.test(block.lang) ? [] : find(index, block.text);
			const found: Found = { empty: matches.length === 0, pending: false, matches };
			return found;
		},
		judge: (reading) => (reading as Found).matches,
		forget: () => {},
	};
}

function find(index: TermIndex, text: string): Match[] {
	const words = [...text.matchAll(WORD)].map((hit) => ({
		start: hit.index,
		end: hit.index + hit[0].length,
		folded: foldWord(hit[0]),
	}));
	const matches: Match[] = [];
	for (let at = 0; at < words.length; at++) {
		const first = words[at];
		let best: Match | undefined;
		for (const name of (first && index.byFirstWord.get(first.folded)) ?? []) {
			const last = words[at + name.words.length - 1];
			if (!first || !last || !name.words.every((word, step) => words[at + step]?.folded === word)) continue;
			if (/[.!?;:,]/.test(text.slice(first.start, last.end)) && !name.exact) continue;
			if (name.exact && text.slice(first.start, last.end) !== name.exact) continue;
			if (best && best.end >= last.end) continue;
			const { entry, hardness, category } = name;
			best = { start: first.start, end: last.end, entry, hardness, category };
		}
		if (!best) continue;
		matches.push(best);
		while ((words[at + 1]?.start ?? best.end) < best.end) at++;
	}
	return matches;
}
