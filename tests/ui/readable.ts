/** What the tests of every view that ships share: showing them all, and looking at each for faults. */
import { expect } from 'vitest';
import type { Session } from '../harness/browsers.ts';
import { type Look, switchLook } from '../harness/looks.ts';
import { waitForMark } from '../harness/marks.ts';
import { faultsOf } from './faults.ts';
import { seeViews, setTextSize } from './views.ts';

/** One way of looking at a view; sizes and widths in CSS pixels. */
export interface Sight {
	readonly look: Look;
	readonly textSize: number;
	readonly width: number;
}

/** The views that ship; one that is added has its way in `views.ts`. */
const VIEWS = 21;

/**
 * Looks at every view of the extension, over a page with marks, in each of the ways.
 * @param origin where `tests/pages` is served
 * @returns for each way, one line a fault: nothing may be cut, and each text can be read on its ground
 */
export async function faultsInSights(
	session: Session,
	origin: string,
	sights: readonly Sight[],
): Promise<Map<Sight, string[]>> {
	const found = new Map<Sight, string[]>(sights.map((sight) => [sight, []]));
	const page = await session.browser.newPage();
	await page.goto(`${origin}/demo/heel-numbness.html`);
	await page.bringToFront();
	await waitForMark(page, 'tarsal tunnel syndrome');
	const names = await seeViews(session, page, async (name, view) => {
		const usual = view.viewport();
		let look: Look | undefined;
		let textSize: number | undefined;
		for (const sight of sights) {
			if (sight.look !== look) await switchLook(session, view, sight.look);
			if (sight.textSize !== textSize) await setTextSize(view, sight.textSize);
			({ look, textSize } = sight);
			await view.setViewport({ width: sight.width, height: 800 });
			found.get(sight)?.push(...(await faultsOf(view)).map((fault) => `${name}: ${fault}`));
		}
		// What is pressed on the way to the next view is pressed as by anybody.
		await switchLook(session, view, 'light');
		await view.setViewport(usual);
	});
	expect(new Set(names).size).toBe(VIEWS);
	return found;
}
