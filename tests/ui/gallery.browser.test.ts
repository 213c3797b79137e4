/**
 * Every scene of the gallery in a real browser: axe finds nothing in any theme, and no text breaks the
 * layout at any size.
 */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../src/settings/settings.ts';
import { buildGallery, serveGallery } from '../gallery/build.ts';
import { type ListedScene, listScenes } from '../gallery/shoot.ts';
import { BROWSERS, launch, type Session } from '../harness/browsers.ts';

let address = '';
let closeServer: () => void;
beforeAll(async () => {
	await buildGallery();
	({ address, close: closeServer } = await serveGallery());
});
afterAll(() => closeServer());

async function visit(page: Page, scene: ListedScene, theme: Settings['theme'], size: number): Promise<void> {
	await page.evaluate((id, look) => window.showScene(id, look), scene.id, { theme, textSize: size });
	// Colours and boxes count when the card has faded in.
	await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}

describe('accessibility, checked by axe', () => {
	let session: Session;
	let page: Page;
	let scenes: ListedScene[] = [];
	beforeAll(async () => {
		session = await launch('chromium', { bare: true, still: true });
		page = await session.browser.newPage();
		scenes = await listScenes(page, address);
		await page.evaluate(axe.source);
	});
	afterAll(() => session?.close());

	async function violations(scene: ListedScene): Promise<string[]> {
		const found = await page.evaluate(async () => {
			const { run } = (window as unknown as { axe: typeof import('axe-core') }).axe;
			const results = await run(document, { resultTypes: ['violations'] });
			return results.violations.flatMap(({ id, nodes }) =>
				nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`),
			);
		});
		return found.map((each) => `${scene.id}: ${each}`);
	}

	test.each([
		['light', 16],
		['dark', 16],
		['contrast', 16],
		['light', 32],
	] as const)(
		'%s, %i px',
		async (theme, size) => {
			const found: string[] = [];
			for (const scene of scenes) {
				await visit(page, scene, theme, size);
				found.push(...(await violations(scene)));
			}
			expect(found).toEqual([]);
		},
		180_000,
	);

	test('forced colours', async () => {
		const session = await page.createCDPSession();
		await session.send('Emulation.setEmulatedMedia', {
			features: [{ name: 'forced-colors', value: 'active' }],
		});
		const found: string[] = [];
		for (const scene of scenes) {
			await visit(page, scene, 'auto', 16);
			expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
			found.push(...(await violations(scene)));
		}
		await session.send('Emulation.setEmulatedMedia', { features: [] });
		expect(found).toEqual([]);
	}, 180_000);
});

describe.each(BROWSERS)('layout in %s', (name) => {
	let session: Session;
	let page: Page;
	let scenes: ListedScene[] = [];
	beforeAll(async () => {
		session = await launch(name, { bare: true, still: true });
		page = await session.browser.newPage();
		scenes = await listScenes(page, address);
	});
	afterAll(() => session?.close());

	/** Texts and controls that stick out of their box or of the window to the side. */
	const sticksOut = () =>
		page.evaluate(() => {
			const out: string[] = [];
			const scrolls = (element: Element) => {
				for (let each: Element | null = element; each; each = each.parentElement) {
					const { overflowX } = getComputedStyle(each);
					if (overflowX === 'auto' || overflowX === 'hidden') return each.getBoundingClientRect().right;
				}
				return innerWidth;
			};
			for (const element of document.querySelectorAll('.fn, .fn *:not(option, .fn-hidden, path)')) {
				const box = element.getBoundingClientRect();
				if (box.width > 0 && box.right > Math.min(scrolls(element), innerWidth) + 1.5) {
					out.push(`${element.tagName}.${element.getAttribute('class')} ends at ${Math.round(box.right)}`);
				}
			}
			// A card's own page here is only the gallery's frame around it.
			const framed = document.querySelector('.gallery-alone');
			if (!framed && document.documentElement.scrollWidth > innerWidth + 1)
				out.push('the page scrolls sideways');
			return out;
		});

	test.each([
		[12, 1100],
		[16, 1100],
		[32, 1100],
		[16, 420],
		[32, 420],
	])(
		'nothing sticks out at %i px text in a window of %i px',
		async (size, width) => {
			await page.setViewport({ width, height: 800 });
			const found: string[] = [];
			for (const scene of scenes) {
				await visit(page, scene, 'light', size);
				found.push(...(await sticksOut()).map((each) => `${scene.id}: ${each}`));
			}
			expect(found).toEqual([]);
		},
		180_000,
	);
});
