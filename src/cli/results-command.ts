/** `guide results FILE`: the laboratory results in a text or HTML file, as the reader page reads them; one JSON list. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { decodeText, fileKind } from '../reader/file-kind.ts';
import { piecesOfHtml } from '../reader/html.ts';
import { linesOf } from '../reader/pieces.ts';
import { readText } from '../reader/text.ts';
import { readResults } from '../results/read.ts';
import { labTestOf } from '../results/tests.ts';

export function runResults([file]: string[]): number {
	if (file === undefined) {
		process.stderr.write('guide results: expected a file of text or HTML\n');
		return 2;
	}
	const bytes = readFileSync(file);
	const kind = fileKind(bytes);
	if (kind !== 'text' && kind !== 'html') {
		process.stderr.write(`guide results: expected text or HTML, found ${kind}\n`);
		return 2;
	}
	const text = decodeText(bytes);
	const pieces = kind === 'html' ? piecesOfHtml(parseHTML(text).document.body) : readText(text);
	const results = readResults(pieces.flatMap(linesOf)).map(
		({ test, value, comparator, unit, low, high, flag, verdict, doubt }) => ({
			test,
			name: labTestOf(test)?.name,
			value,
			comparator: comparator ?? null,
			unit: unit ?? null,
			low: low ?? null,
			high: high ?? null,
			flag: flag ?? null,
			verdict: verdict ?? null,
			doubt: doubt ?? null,
		}),
	);
	process.stdout.write(`${JSON.stringify(results, null, '\t')}\n`);
	return 0;
}
