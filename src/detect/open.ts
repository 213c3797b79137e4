/** Opens a packed index. */

/** One way of writing an entry's name: folded words and what a match of them says. */
export interface Name {
	readonly words: readonly string[];
	readonly entry: number;
	readonly hardness: 0 | 1 | 2;
	readonly category: number;
	/** The text as it must stand on the page, for abbreviations. */
	readonly exact: string | undefined;
}

/** All names by their first word. */
export interface TermIndex {
	readonly byFirstWord: ReadonlyMap<string, readonly Name[]>;
}

type Row = [text: string, entry: number, hardness: 0 | 1 | 2, category: number, exact: 0 | 1];

export function openIndex(bytes: Uint8Array): TermIndex {
	let text = '';
	for (let at = 0; at + 1 < bytes.length; at += 2) {
		text += String.fromCharCode((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
	}
	const byFirstWord = new Map<string, Name[]>();
	for (const [name, entry, hardness, category, exact] of JSON.parse(text || '[]') as Row[]) {
		const words = (name.match(WORD) ?? []).map(foldWord);
		const first = words[0];
		if (first === undefined) continue;
		const list = byFirstWord.get(first) ?? [];
		list.push({ words, entry, hardness, category, exact: exact ? name : undefined });
		byFirstWord.set(first, list);
	}
	return { byFirstWord };
}

export const WORD = /[\p{L}\p{N}]+(?:['’]s\b)?/gu;

export function foldWord(word: string): string {
	const lower = word.toLowerCase().replace(/['’]s$/, '');
	if (lower.length > 5 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
	return lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}
