/** What is marked on a page, as the page itself can see it: the ranges in the browser's highlight registry. */
import type { Page } from 'puppeteer-core';

export interface Mark {
	readonly text: string;
	/** Middle of the first client rectangle, in CSS pixels. */
	readonly x: number;
	readonly y: number;
	/** Name of the highlight. */
	readonly highlight: string;
}

/** All marks of the page's own document and its open shadow roots, in document order. */
export function marksOf(page: Page): Promise<Mark[]> {
	return page.evaluate(() => {
		const marks: (Mark & { range: Range })[] = [];
		for (const [highlight, ranges] of CSS.highlights) {
			for (const still of ranges as unknown as Iterable<StaticRange>) {
				const range = new Range();
				range.setStart(still.startContainer, still.startOffset);
				range.setEnd(still.endContainer, still.endOffset);
				const box = range.getClientRects()[0];
				marks.push({
					text: range.toString(),
					x: box ? box.x + box.width / 2 : -1,
					y: box ? box.y + box.height / 2 : -1,
					highlight,
					range,
				});
			}
		}
		// Between shadow roots the order is the browser's choice, but always the same.
		marks.sort(({ range: a }, { range: b }) =>
			a.startContainer === b.startContainer
				? a.startOffset - b.startOffset
				: a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING
					? -1
					: 1,
		);
		return marks.map(({ text, x, y, highlight }) => ({ text, x, y, highlight }));
	});
}

/** Waits until a text is marked, and gives its mark after scrolling it to the middle of the view. */
export async function waitForMark(page: Page, text: string): Promise<Mark> {
	await page.waitForFunction(
		(wanted: string) => {
			for (const [, ranges] of CSS.highlights) {
				for (const still of ranges as unknown as Iterable<StaticRange>) {
					const range = new Range();
					range.setStart(still.startContainer, still.startOffset);
					range.setEnd(still.endContainer, still.endOffset);
					if (range.toString() !== wanted) continue;
					still.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
					return true;
				}
			}
			return false;
		},
		{ polling: 'raf' },
		text,
	);
	const mark = (await marksOf(page)).find((found) => found.text === text);
	if (!mark) throw new Error(`"${text}" was marked and is not any more`);
	return mark;
}

/** Moves the pointer onto a marked text, as a hand does: from beside it. */
export async function hoverMark(page: Page, text: string): Promise<Mark> {
	const mark = await waitForMark(page, text);
	await page.mouse.move(mark.x - 4, mark.y);
	await page.mouse.move(mark.x, mark.y, { steps: 3 });
	return mark;
}
