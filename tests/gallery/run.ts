/**
 * `npm run gallery`: builds the gallery and takes pictures of every scene in both browsers, in all themes at
 * 16 px and in all sizes in the light theme. `-- ID…` takes only scenes whose id starts so; `--chromium`
 * leaves Firefox out, `--windows` takes the toolbar popup in its real window instead, `--views` every view of the build,
 * `--runs` three runs of the checklist screen by screen. Pictures go to artifacts/gallery/<browser>; the page itself to artifacts/gallery/page.
 */
import { join } from 'node:path';
import { BROWSERS, launch } from '../harness/browsers.ts';
import { buildGallery, GALLERY_FOLDER, serveGallery } from './build.ts';
import { photographRuns } from './checklist-runs.ts';
import { listScenes, shoot } from './shoot.ts';
import { photographViews } from './views.ts';
import { photographWindows } from './windows.ts';

const THEMES = ['light', 'dark', 'contrast'] as const;
const SIZES = [12, 24, 32] as const;

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const browsers = args.includes('--chromium') ? (['chromium'] as const) : BROWSERS;

if (args.includes('--windows')) {
	await photographWindows();
	process.exit();
}
if (args.includes('--runs')) {
	await photographRuns();
	process.exit();
}
if (args.includes('--views')) {
	await photographViews();
	process.exit();
}
await buildGallery();
console.log(`built ${GALLERY_FOLDER}`);
const server = await serveGallery();
try {
	for (const name of browsers) {
		const session = await launch(name, { bare: true });
		try {
			const page = await session.browser.newPage();
			const scenes = (await listScenes(page, server.address)).filter(
				({ id }) => wanted.length === 0 || wanted.some((start) => id.startsWith(start)),
			);
			const folder = join(process.cwd(), 'artifacts', 'gallery', name);
			for (const scene of scenes) {
				for (const theme of THEMES) await shoot(page, server.address, folder, { scene, theme, size: 16 });
				for (const size of SIZES) await shoot(page, server.address, folder, { scene, theme: 'light', size });
			}
			console.log(`${name}: ${scenes.length * (THEMES.length + SIZES.length)} pictures in ${folder}`);
		} finally {
			await session.close();
		}
	}
} finally {
	server.close();
}
