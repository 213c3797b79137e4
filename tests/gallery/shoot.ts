/** Screenshots of gallery scenes in one browser. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** A scene as the built gallery lists it. */
export interface ListedScene {
	readonly id: string;
	readonly title: string;
	readonly whole: boolean;
}

/** The scenes, from the gallery page itself. */
export async function listScenes(page: Page, address: string): Promise<ListedScene[]> {
	await page.goto(address);
	await page.waitForSelector('html[data-ready]');
	return page.$$eval('[data-scene]', (sections) =>
		sections.map((section) => ({
			id: section.getAttribute('data-scene') ?? '',
			title: section.querySelector('h2')?.textContent ?? '',
			whole: section.hasAttribute('data-whole'),
		})),
	);
}

export interface Shot {
	readonly scene: ListedScene;
	readonly theme: string;
	readonly size: number;
}

/** @returns the path of the picture */
export async function shoot(page: Page, address: string, folder: string, shot: Shot): Promise<string> {
	const { scene, theme, size } = shot;
	await page.setViewport(scene.whole ? { width: 1100, height: 820 } : { width: 800, height: 620 });
	await page.goto(`${address}?scene=${scene.id}&theme=${theme}&size=${size}`);
	await page.waitForSelector('html[data-ready]');
	mkdirSync(folder, { recursive: true });
	const path = join(folder, `${scene.id}-${theme}-${size}.png`) as `${string}.png`;
	const target = scene.id.startsWith('card') ? await page.$('.gallery-alone') : undefined;
	await (target ? target.screenshot({ path }) : page.screenshot({ path, fullPage: true }));
	return path;
}
