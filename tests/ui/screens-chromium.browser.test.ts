/**
 * Every view that ships, as it ships: each text can be read on its ground and nothing is cut, at the smallest,
 * usual and largest text, from a narrow phone to a wide window, light, dark and in forced colours.
 *
 * Each size of text is looked at in each width, and between the turning points of the layouts. Dark looks move nothing and colours
 * don't depend on sizes (`looks.test.ts`), so these are looked at where the most and the least room is; forced colours bring
 * borders of their own, and are looked at in each size of text. `EVERY_SIGHT=1`: all looks in all of them.
 *
 * axe alone is not enough: text in exactly the colour of its ground has a contrast of 1 : 1, which axe files
 * under "incomplete" (`equalRatio`), not under violations; and the gallery's components met there without the
 * style sheets of the checklist.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Session } from '../harness/browsers.ts';
import type { Look } from '../harness/looks.ts';
import { type Server, serve } from '../harness/serve.ts';
import { faultsInSights, type Sight } from './readable.ts';

const SIZES = [12, 16, 32];
const WIDTHS = [320, 360, 400, 1280];
const allIn = (look: Look): Sight[] =>
	SIZES.flatMap((textSize) => WIDTHS.map((width) => ({ look, textSize, width })));
/** Options and reader part their columns at some 800 and 960 px. */
const BETWEEN: readonly Sight[] = [640, 820, 1000].map((width) => ({ look: 'light', textSize: 16, width }));
const DARK: readonly Sight[] = [
	{ look: 'dark', textSize: 32, width: 320 },
	{ look: 'dark', textSize: 16, width: 400 },
	{ look: 'dark', textSize: 16, width: 1280 },
];
const FORCED: readonly Sight[] = [
	{ look: 'forced colours', textSize: 12, width: 320 },
	{ look: 'forced colours', textSize: 32, width: 320 },
	{ look: 'forced colours', textSize: 16, width: 400 },
	{ look: 'forced colours', textSize: 32, width: 1280 },
];
const SIGHTS = process.env.EVERY_SIGHT
	? [...allIn('light'), ...BETWEEN, ...allIn('dark'), ...allIn('forced colours')]
	: [...allIn('light'), ...BETWEEN, ...DARK, ...FORCED];

describe('in chromium', () => {
	let session: Session;
	let server: Server;
	let found: ReadonlyMap<Sight, readonly string[]>;
	beforeAll(async () => {
		server = await serve('tests/pages');
		session = await launch('chromium', { still: true });
		found = await faultsInSights(session, server.origin, SIGHTS);
	}, 600_000);
	afterAll(async () => {
		await session?.close();
		await server?.close();
	});

	test.each(SIGHTS)('every view can be read: $look, text of $textSize px, $width px wide', (sight) => {
		expect(found.get(sight)).toEqual([]);
	});
});
