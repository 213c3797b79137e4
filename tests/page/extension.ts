/**
 * The page side alone as a small extension: the real marker in a real content script, with a lexicon of the
 * test's own and no background. Tests steer it by events (see `content-script.ts`).
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { packIndex } from '../../src/detect/pack.ts';
import type { Lexicon } from '../../src/guide/compile.ts';

export interface ExtensionParts {
	readonly lexicon: Lexicon;
	/** The content script's source. */
	readonly entry?: string;
}

/** Builds it into a new folder. The same folder works in Chromium and Firefox. */
export async function buildPageExtension(parts: ExtensionParts): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'footnote-page-'));
	const packed = Buffer.from(packIndex(parts.lexicon)).toString('base64');
	const ids = parts.lexicon.entries.map(({ id }) => id);
	await build({
		configFile: false,
		logLevel: 'error',
		plugins: [
			{
				name: 'test-index',
				resolveId: (id) => (id === 'virtual:footnote-index' ? '\0index' : undefined),
				load: (id) =>
					id === '\0index'
						? `export const packedIndex = ${JSON.stringify(packed)}; export const entryIds = ${JSON.stringify(ids)};`
						: undefined,
			},
		],
		build: {
			target: 'es2023',
			outDir: folder,
			lib: {
				entry: resolve(parts.entry ?? 'tests/page/content-script.ts'),
				formats: ['iife'],
				name: 'footnotePage',
				fileName: () => 'content.js',
			},
		},
	});
	writeFileSync(join(folder, 'marks.css'), readFileSync('src/page/marks.css'));
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
		browser_specific_settings: { gecko: { id: 'page@footnote.example' } },
	};
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
	return folder;
}
