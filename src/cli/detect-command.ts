/**
 * `guide detect [FILE]`: the terms that a page with this text would have marked. Text or HTML from a file
 * or standard input; `--jsonl` takes one page a line.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileLexicon, type Lexicon } from '../guide/compile.ts';
import { CATEGORIES } from '../guide/kinds.ts';
import type { Explained, ExplainingDetector } from '../matcher/detector.ts';
import type { TermIndex } from '../matcher/index/term-index.ts';
import { createDetector, isShown, type Match, openIndex, type Reading, type Wanted } from '../matcher/mod.ts';
import type { Block } from '../matcher/types.ts';
import { encodeIndex } from '../matcher-build/encode.ts';
import { everydayFor } from '../matcher-build/everyday.ts';
import { loadCompiled } from './compiled.ts';
import { blocksOfHtml } from './html-blocks.ts';
import { answerLines, LineError, stringField } from './jsonl.ts';

const LEVELS = ['hard', 'more', 'all'] as const;
const HARDNESS = ['hard', 'familiar', 'everyday'] as const;

interface OpenLexicon {
	readonly index: TermIndex;
	readonly lexicon: Lexicon;
}

let opened: OpenLexicon | undefined;

/** The bundled lexicon, packed and opened as in the extension: once, for it takes seconds. */
export function openLexicon(): OpenLexicon {
	if (!opened) {
		const lexicon = compileLexicon('en', loadCompiled().content.entries);
		opened = { index: openIndex(encodeIndex(lexicon, everydayFor(lexicon)).buffer), lexicon };
	}
	return opened;
}

/** Everything that one page's blocks hold, judged once all have been read. */
export function detectAll(
	index: TermIndex,
	blocks: readonly Block[],
): { block: Block; found: Explained[] }[] {
	const detector: ExplainingDetector = createDetector(index);
	const readings = blocks.map((block): [Block, Reading] => [block, detector.read(block)]);
	return readings.map(([block, reading]) => ({ block, found: detector.explain(reading) }));
}

/** Plain text → blocks: paragraphs, parted by empty lines. `offset` is where each begins. */
export function blocksOfText(text: string, lang?: string): (Block & { readonly offset: number })[] {
	const blocks: (Block & { offset: number })[] = [];
	for (const { 0: part, index } of text.matchAll(/[^\n\r]+(?:\r?\n(?![ \t]*\r?\n)[^\n\r]+)*/g)) {
		blocks.push({ text: part, offset: index, ...(lang ? { lang } : {}) });
	}
	return blocks;
}

/** @returns the exit code: 0, 1 when a line of input was bad, 2 when the command was called wrongly */
export async function runDetect(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			json: { type: 'boolean' },
			jsonl: { type: 'boolean' },
			explain: { type: 'boolean' },
			level: { type: 'string', default: 'all' },
		},
	});
	const level = LEVELS.find((known) => known === values.level);
	if (!level) {
		process.stderr.write(`guide detect: --level: expected one of: ${LEVELS.join(', ')}\n`);
		return 2;
	}
	const [file] = positionals;
	let input: string;
	try {
		input = readFileSync(file ?? 0, 'utf8');
	} catch (error) {
		process.stderr.write(
			`guide detect: can't read ${file ?? 'standard input'}: ${(error as Error).message}\n`,
		);
		return 2;
	}
	const { index, lexicon } = openLexicon();
	const wanted: Wanted = { level, categories: new Set(CATEGORIES.keys()), hiddenEntries: new Set() };
	const printer = { index, lexicon, wanted, explain: values.explain ?? false };
	if (values.jsonl) return detectLines(input, printer);
	const blocks = /^\s*<(!doctype|html|[a-z]+[\s>])/i.test(input) ? blocksOfHtml(input) : blocksOfText(input);
	const results = detectAll(index, blocks).map(({ block, found }, number) => ({
		block: number,
		text: block.text,
		matches: found
			.filter((match) => (printer.explain || match.marked) && isShown(match, wanted))
			.map((match) => describe(match, block.text, printer)),
	}));
	if (values.json) {
		process.stdout.write(`${JSON.stringify(results.filter(({ matches }) => matches.length > 0))}\n`);
		return 0;
	}
	for (const { matches } of results) {
		for (const { text, term, hardness, marked, reason } of matches) {
			const mark = marked === false ? '–' : '✓';
			process.stdout.write(
				`${printer.explain ? `${mark} ` : ''}${oneLine(text)}  →  ${term}  (${hardness}${reason ? `; ${reason}` : ''})\n`,
			);
		}
	}
	return 0;
}

interface Printer {
	readonly index: TermIndex;
	readonly lexicon: Lexicon;
	readonly wanted: Wanted;
	readonly explain: boolean;
}

function detectLines(input: string, printer: Printer): number {
	return answerLines(input, (line) => {
		const text = stringField(line, 'text');
		const { id, lang } = line.value as { id?: unknown; lang?: unknown };
		if (typeof id !== 'string' && typeof id !== 'number') {
			throw new LineError(line.line, 'field "id": expected a string or a number');
		}
		if (lang !== undefined && typeof lang !== 'string') {
			throw new LineError(line.line, `field "lang": expected a string, found ${typeof lang}`);
		}
		const blocks = blocksOfText(text, lang);
		const matches = detectAll(printer.index, blocks).flatMap(({ found }, block) => {
			const offset = blocks[block]?.offset ?? 0;
			return found
				.map((match) => ({ ...match, start: match.start + offset, end: match.end + offset }))
				.filter((match) => (printer.explain || match.marked) && isShown(match, printer.wanted))
				.map((match) => describe(match, text, printer));
		});
		return { id, matches };
	});
}

function describe(match: Match & Partial<Explained>, text: string, { lexicon, explain }: Printer) {
	const entry = lexicon.entries[match.entry];
	return {
		start: match.start,
		end: match.end,
		text: text.slice(match.start, match.end),
		term: entry?.names[0]?.text ?? '',
		entry: entry?.id ?? '',
		hardness: HARDNESS[match.hardness],
		...(explain ? { marked: match.marked, reason: match.reason } : {}),
	};
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
}
