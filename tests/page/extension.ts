/**
 * The page side alone as a small extension: the real marker in a real content script and the real detector in a
 * background, with a lexicon of the test's own. Tests steer it by events (see `content-script.ts`).
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { filterModule } from '../../src/bundling/bundle.ts';
import type { Lexicon } from '../../src/guide/compile.ts';
import { encodeIndex } from '../../src/matcher-build/encode.ts';
import { everydayFor } from '../../src/matcher-build/everyday.ts';
import { DEFAULT_LOOK, lookCss } from '../../src/page/marks/mark-style.ts';

export interface ExtensionParts {
	readonly lexicon: Lexicon;
	/** The content script's source. */
	readonly entry?: string;
}

/** Builds it into a new folder. The same folder works in Chromium and Firefox. */
export async function buildPageExtension(parts: ExtensionParts): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'footnote-page-'));
	const modules: Record<string, string> = {
		'virtual:footnote-filter': filterModule(parts.lexicon),
		'virtual:footnote-test-index': `export const indexBytes = [${encodeIndex(parts.lexicon, everydayFor(parts.lexicon))}];`,
		'virtual:bench-names': `export const names = ${JSON.stringify(namesIn(parts.lexicon))};`,
	};
	await buildScript(folder, 'content.js', parts.entry ?? 'tests/page/content-script.ts', modules);
	await buildScript(folder, 'background.js', 'tests/page/background.ts', modules);
	writeFileSync(join(folder, 'marks.css'), lookCss(DEFAULT_LOOK));
	const manifest = {
		manifest_version: 3,
		name: 'Footnote page side',
		version: '1',
		content_scripts: [
			{
				matches: ['<all_urls>'],
				js: ['content.js'],
				css: ['marks.css'],
				css_origin: 'user',
				run_at: 'document_idle',
				all_frames: true,
				match_origin_as_fallback: true,
				match_about_blank: true,
			},
		],
		// Each browser takes the one it knows.
		background: { service_worker: 'background.js', scripts: ['background.js'] },
		browser_specific_settings: { gecko: { id: 'page@footnote.example' } },
	};
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
	return folder;
}

async function buildScript(
	folder: string,
	file: string,
	entry: string,
	modules: Readonly<Record<string, string>>,
): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'error',
		plugins: [
			{
				name: 'test-index',
				resolveId: (id) => (id in modules ? `\0${id}` : undefined),
				load: (id) => modules[id.slice(1)],
			},
		],
		build: {
			target: 'es2023',
			minify: !process.env.NOMIN,
			outDir: folder,
			emptyOutDir: false,
			lib: { entry: resolve(entry), formats: ['iife'], name: 'footnotePage', fileName: () => file },
		},
	});
}

function namesIn(lexicon: Lexicon): string[] {
	return [...new Set(lexicon.entries.flatMap((entry) => entry.names.map(({ text }) => text)))];
}
