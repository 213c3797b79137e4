import { defineConfig } from 'wxt';
import { guideAsset, guidePlugin } from './src/bundling/bundle.ts';
import { leanCard } from './src/bundling/card-bundle.ts';
import { glossaryFormat } from './src/bundling/glossary-format.ts';
import { checkBundled, LICENCES_FILE, licencesText } from './src/bundling/licences.ts';
import { noInnerHtml } from './src/bundling/no-inner-html.ts';
import { OLDEST_BROWSERS } from './src/bundling/oldest-browsers.ts';
import { quickOwnPages } from './src/bundling/own-pages.ts';
import { leanPageScripts } from './src/bundling/page-scripts.ts';
import { leanPdfJs, pdfWorkerAsset } from './src/bundling/pdf-js.ts';
import { popupByItself } from './src/bundling/popup.ts';

const COMMAND_KEYS = {
	'next-term': { key: 'Alt+Shift+Period', description: 'Open the card of the next term' },
	'previous-term': { key: 'Alt+Shift+Comma', description: 'Open the card of the previous term' },
	'open-card': {
		key: 'Alt+Shift+D',
		description: 'Open the card of the term at the cursor or the first in view',
	},
	'explain-selection': { key: 'Alt+Shift+E', description: 'Explain the selected words' },
	'toggle-site': { key: undefined, description: 'Switch Footnote on or off on this site' },
};

const GLOSSARY_FORMAT = glossaryFormat();

export default defineConfig({
	srcDir: '.',
	publicDir: 'public',
	entrypointsDir: 'entrypoints',
	manifestVersion: 3,
	// Every name is imported where it is used: a reader of a file sees where it comes from.
	imports: false,
	vite: () => ({
		plugins: [guidePlugin(), noInnerHtml(), leanPdfJs(), checkBundled()],
		oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
		define: { 'import.meta.env.GLOSSARY_FORMAT': JSON.stringify(GLOSSARY_FORMAT) },
		// The oldest browsers that the manifest allows: CSS comes out as it was written.
		build: {
			target: 'es2023',
			cssTarget: [`chrome${OLDEST_BROWSERS.chromium.version}`, `firefox${OLDEST_BROWSERS.firefox.version}`],
			// Some two per cent smaller than the default, in a script that every page carries.
			minify: 'terser',
			terserOptions: {
				ecma: 2020,
				compress: { passes: 10, unsafe: true, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
				// One character beyond Latin-1, and browsers keep two bytes for each character of a script, in every frame.
				format: { ascii_only: true },
			},
		},
	}),
	hooks: {
		'entrypoints:grouped': (_wxt, groups) => popupByItself(groups),
		'vite:build:extendConfig': (entrypoints, config) => {
			leanCard(entrypoints, config);
			leanPageScripts(entrypoints, config);
			quickOwnPages(entrypoints, config);
		},
		'build:publicAssets': (_wxt, files) => {
			files.push(...guideAsset(), pdfWorkerAsset(), {
				relativeDest: LICENCES_FILE,
				contents: licencesText(process.cwd()),
			});
		},
	},
	manifest: ({ browser }) => ({
		name: 'Footnote',
		description:
			'Explains health words on any page, from a bundled, sourced guide. Nothing leaves your browser.',
		permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
		omnibox: { keyword: 'fn' },
		// The content script is registered while pages are to be read: see `src/apps/registration.ts`.
		host_permissions: ['<all_urls>'],
		// Private windows get a background and a store of their own. Firefox knows only `spanning`: see `isFromPrivate`.
		...(browser === 'firefox'
			? {}
			: { incognito: 'split' as const, storage: { managed_schema: 'managed-schema.json' } }),
		// The card's frame, in any page; no other file can be asked for. Chromium's address changes with each session.
		web_accessible_resources: [
			{
				resources: ['card.html'],
				matches: ['<all_urls>'],
				...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
			},
		],
		// Pages that isolate themselves embed only what does the same.
		...(browser === 'firefox' ? {} : { cross_origin_embedder_policy: { value: 'require-corp' } }),
		action: { default_title: 'Footnote' },
		content_security_policy: {
			// No network at all for the extension's own pages: the guide is bundled.
			extension_pages:
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'",
		},
		commands: Object.fromEntries(
			Object.entries(COMMAND_KEYS).map(([name, { key, description }]) => [
				name,
				{ description, ...(key ? { suggested_key: { default: key } } : {}) },
			]),
		),
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: 'footnote@footnote.example',
							strict_min_version: `${OLDEST_BROWSERS.firefox.version}.0`,
							data_collection_permissions: { required: ['none'] },
						},
					},
				}
			: { minimum_chrome_version: String(OLDEST_BROWSERS.chromium.version) }),
	}),
});
