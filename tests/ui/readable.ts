/** What the tests of every view that ships share: opening them all, and looking at each for faults. */
import { expect } from 'vitest';
import type { Session } from '../harness/browsers.ts';
import { waitForMark } from '../harness/marks.ts';
import { faultsOf } from './faults.ts';
import { openViews, type View } from './views.ts';

/** Opens every view of the extension, over a page with marks. @param origin where `tests/pages` is served */
export async function viewsOf(session: Session, origin: string): Promise<View[]> {
	const page = await session.browser.newPage();
	await page.goto(`${origin}/demo/heel-numbness.html`);
	await page.bringToFront();
	await waitForMark(page, 'tarsal tunnel syndrome');
	return openViews(session, page);
}

/** At this width (CSS pixels) nothing of any view is cut, and each text can be read on its ground. */
export async function expectReadable(views: readonly View[], width: number): Promise<void> {
	const found: string[] = [];
	for (const { name, page } of views) {
		await page.setViewport({ width, height: 800 });
		found.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`));
	}
	expect(found).toEqual([]);
}
