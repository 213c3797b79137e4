/**
 * Reads the text of PDFs with pdf.js, in a worker of the package. Only text is asked for: nothing is drawn, no font is
 * loaded, no script of the file runs, and nothing is fetched.
 */
import { ReadFailure } from '../reader/failure.ts';
import { layOutPage } from '../reader/pdf-layout.ts';
import { LIMITS, type Piece } from '../reader/pieces.ts';
import { ownURL } from './own-url.ts';

/** The same file that `src/bundling/pdf-js.ts` writes. */
const WORKER_FILE = '/pdf-worker.js';

export interface PdfPage {
	readonly number: number;
	/** Of the whole file. */
	readonly total: number;
	readonly pieces: readonly Piece[];
}

export interface PdfOptions {
	readonly signal: AbortSignal;
	/** Asks for the file's password; `wasWrong` the second time. Rejects when the reader gives up. */
	readonly askPassword: (wasWrong: boolean) => Promise<string>;
}

/**
 * The pages one by one, at most as many as `LIMITS` allows. The worker ends with the last one, with an error, and as soon as
 * the signal says so, whatever the file keeps it busy with.
 * @throws ReadFailure when it is damaged; the signal's reason when it is cancelled
 */
export async function* readPdf(
	bytes: Uint8Array,
	{ signal, askPassword }: PdfOptions,
): AsyncGenerator<PdfPage> {
	const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
	const thread = new Worker(ownURL(WORKER_FILE), { type: 'module' });
	const cancelled = new Promise<never>((_done, stop) => {
		signal.addEventListener('abort', () => stop(signal.reason), { once: true });
	});
	cancelled.catch(() => undefined);
	const orCancelled = <T>(work: Promise<T>) => Promise.race([work, cancelled]);
	try {
		signal.throwIfAborted();
		const task = getDocument({
			data: bytes,
			worker: new PDFWorker({ port: thread as unknown as null }),
			useWorkerFetch: false,
			useWasm: false,
			useSystemFonts: false,
			disableFontFace: true,
			enableXfa: false,
			isOffscreenCanvasSupported: false,
			verbosity: 0,
		});
		const gaveUp = new Promise<never>((_done, stop) => {
			task.onPassword = (answer: (password: string) => void, why: number) => {
				// pdf.js: 1 is "needed", 2 is "wrong".
				askPassword(why === 2).then(answer, stop);
			};
		});
		gaveUp.catch(() => undefined);
		const file = await orCancelled(Promise.race([task.promise, gaveUp]));
		for (let number = 1; number <= Math.min(file.numPages, LIMITS.pages); number++) {
			const page = await orCancelled(file.getPage(number));
			const { items } = await orCancelled(page.getTextContent());
			const texts = items.flatMap((item) => {
				if (!('str' in item)) return [];
				const [, , , , x = 0, y = 0] = item.transform as number[];
				return [{ str: item.str, x, y, width: item.width, height: item.height }];
			});
			yield { number, total: file.numPages, pieces: layOutPage(texts) };
			page.cleanup();
		}
	} catch (error) {
		if (signal.aborted || error instanceof ReadFailure) throw error;
		throw new ReadFailure('damaged');
	} finally {
		thread.terminate();
	}
}
