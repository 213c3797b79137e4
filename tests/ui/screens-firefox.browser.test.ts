/**
 * Every view that ships, as in Chromium, where Firefox could differ: the two ends of size and width, and each look.
 * `EVERY_SIGHT=1`: all sizes, widths and looks.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Session } from '../harness/browsers.ts';
import { LOOKS } from '../harness/looks.ts';
import { type Server, serve } from '../harness/serve.ts';
import { faultsInSights, type Sight } from './readable.ts';

const USUAL: readonly Sight[] = [
	{ look: 'light', textSize: 32, width: 320 },
	{ look: 'light', textSize: 16, width: 400 },
	{ look: 'light', textSize: 12, width: 1280 },
	{ look: 'dark', textSize: 16, width: 400 },
	{ look: 'forced colours', textSize: 16, width: 400 },
	{ look: 'forced colours', textSize: 32, width: 320 },
];
const EVERY: readonly Sight[] = LOOKS.flatMap((look) =>
	[12, 16, 32].flatMap((textSize) => [320, 400, 1280].map((width) => ({ look, textSize, width }))),
);
const SIGHTS = process.env.EVERY_SIGHT ? EVERY : USUAL;

describe('in firefox', () => {
	let session: Session;
	let server: Server;
	let found: ReadonlyMap<Sight, readonly string[]>;
	beforeAll(async () => {
		server = await serve('tests/pages');
		session = await launch('firefox', { still: true });
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
