/**
 * Every view that ships, as it ships: each text can be read on its ground and nothing is cut, at the smallest,
 * usual and largest text, from a narrow phone to a wide window, light, dark and in forced colours.
 *
 * Colours don't depend on sizes, nor boxes on colours: each size of text is looked at in each width in one look, and the
 * other looks where the most and the least room is, and at the toolbar popup's width.
 *
 * axe alone is not enough: text in exactly the colour of its ground has a contrast of 1 : 1, which axe files
 * under "incomplete" (`equalRatio`), not under violations; and the gallery's components met there without the
 * style sheets of the checklist.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Session } from '../harness/browsers.ts';
import { type Server, serve } from '../harness/serve.ts';
import { faultsInSights, type Sight } from './readable.ts';

const BOXES: readonly Sight[] = [12, 16, 32].flatMap((textSize) =>
	[320, 360, 400, 1280].map((width) => ({ look: 'light', textSize, width }) as const),
);
const COLOURS: readonly Sight[] = (['dark', 'forced colours'] as const).flatMap((look) => [
	{ look, textSize: 32, width: 320 },
	{ look, textSize: 16, width: 400 },
	{ look, textSize: 16, width: 1280 },
]);
const SIGHTS = [...BOXES, ...COLOURS];

describe('in chromium', () => {
	let session: Session;
	let server: Server;
	let found: ReadonlyMap<Sight, readonly string[]>;
	beforeAll(async () => {
		server = await serve('tests/pages');
		session = await launch('chromium', { still: true });
		found = await faultsInSights(session, server.origin, SIGHTS);
	}, 240_000);
	afterAll(async () => {
		await session?.close();
		await server?.close();
	});

	test.each(SIGHTS)('every view can be read: $look, text of $textSize px, $width px wide', (sight) => {
		expect(found.get(sight)).toEqual([]);
	});
});
