/**
 * pdf.js as Footnote ships it: without its two ways to run code that isn't in the package. `Function("return this")` is how old
 * browsers find their global object; what it would import is a worker in the page's own thread, and decoders of pictures.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the worker stands in the built extension. */
export const PDF_WORKER_FILE = 'pdf-worker.js';
const BUILD = 'node_modules/pdfjs-dist/legacy/build';

const GLOBAL = /\bFunction\("return this"\)\(\)/g;
const IMPORT = /\bimport\((?=\s*\/\*)/g;

/** @throws when pdf.js no longer has exactly one of each: then this file needs a look */
export function withoutForeignCode(code: string): string {
	for (const pattern of [GLOBAL, IMPORT]) {
		const found = code.match(pattern)?.length ?? 0;
		if (found !== 1) throw new Error(`expected one ${pattern.source} in pdf.js, found ${found}`);
	}
	return code.replace(GLOBAL, 'globalThis').replace(IMPORT, 'Promise.reject(');
}

/** The part of pdf.js that is bundled with the reader page. */
export function leanPdfJs(): Plugin {
	return {
		name: 'footnote-pdf-js',
		enforce: 'pre',
		transform: (code, id) =>
			id.endsWith('/legacy/build/pdf.min.mjs') ? withoutForeignCode(code) : undefined,
	};
}

/** The worker as a file of the extension. */
export function pdfWorkerAsset(): { relativeDest: string; contents: string } {
	const code = readFileSync(join(process.cwd(), BUILD, 'pdf.worker.min.mjs'), 'utf8');
	return { relativeDest: PDF_WORKER_FILE, contents: withoutForeignCode(code) };
}
