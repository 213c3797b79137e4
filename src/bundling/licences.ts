/**
 * The licence texts of everything that is bundled, as one file of the package, and the list of what that is. A build
 * that bundles anything else stops.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the texts stand in the built extension. */
export const LICENCES_FILE = 'licences.txt';

/** Packages with code in the extension, or whose code stands in it in part. */
export const BUNDLED = [
	'@floating-ui/core',
	'@floating-ui/dom',
	'@floating-ui/utils',
	'@wxt-dev/browser',
	'fastest-levenshtein',
	'fflate',
	'idb-keyval',
	'minisearch',
	'papaparse',
	'pdfjs-dist',
	'preact',
	'stemmer',
	'valibot',
	'wxt',
] as const;

/** Packages that bring no text of their licence, and a copy of the one in their repository. */
const TEXT_FROM: Readonly<Record<string, string>> = {
	'@wxt-dev/browser': 'src/bundling/wxt-licence.txt',
	wxt: 'src/bundling/wxt-licence.txt',
};

/** Licences that ask for no more than their text, or, as the MPL does, for a way to the unchanged source. */
const GOOD = /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|MPL-2\.0)$/;

export interface Bundled {
	readonly name: string;
	readonly version: string;
	/** SPDX identifier. */
	readonly licence: string;
	/** Where its source is. */
	readonly source: string;
	readonly text: string;
}

/** @throws when a package has no licence that the extension may carry, or no text of it */
export function readBundled(root: string, name: string): Bundled {
	const { version, license, repository } = JSON.parse(
		readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
	) as { version: string; license?: string; repository?: string | { url: string } };
	if (!license || !GOOD.test(license)) throw new Error(`${name}: can't be bundled under licence ${license}`);
	const file = TEXT_FROM[name] ?? fileOfText(root, name);
	const address = typeof repository === 'object' ? repository.url : repository;
	if (!file || !address)
		throw new Error(`${name}: brings no text of its licence, or doesn't say where it is from`);
	return {
		name,
		version,
		licence: license,
		source: sourceOf(address),
		text: readFileSync(join(root, file), 'utf8').trim(),
	};
}

function fileOfText(root: string, name: string): string | undefined {
	const folder = join('node_modules', name);
	const file = readdirSync(join(root, folder)).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
	return file && join(folder, file);
}

/** @param root the repository's folder */
export function licencesText(root: string): string {
	const rule = `\n\n${'='.repeat(80)}\n\n`;
	const own = [
		`Footnote's code\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`,
		`Footnote's texts and drawings\n\n${readFileSync(join(root, 'knowledge/LICENSE'), 'utf8').trim()}`,
	];
	const others = BUNDLED.map((name) => readBundled(root, name)).map(
		({ version, licence, name, source, text }) => `${name} ${version} (${licence})\n${source}\n\n${text}`,
	);
	return `${[...own, ...others].join(rule)}\n`;
}

/** Stops a build that bundles a package whose licence isn't shipped. */
export function checkBundled(): Plugin {
	return {
		name: 'footnote-check-bundled',
		apply: 'build',
		generateBundle(_options, bundle) {
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk') continue;
				for (const [module, { renderedLength }] of Object.entries(chunk.modules)) {
					const name = renderedLength > 0 ? packageOf(module) : undefined;
					if (name && !(BUNDLED as readonly string[]).includes(name))
						this.error(`${name} is bundled (${chunk.fileName}): name it in src/bundling/licences.ts`);
				}
			}
		},
	};
}

/** A repository as packages name it, such as `owner/name`, as an address to open. */
function sourceOf(repository: string): string {
	const plain = repository
		.replace(/^git\+/, '')
		.replace(/\.git$/, '')
		.replace(/^git:/, 'https:');
	return plain.includes('://') ? plain : `https://github.com/${plain.replace(/^github:/, '')}`;
}

/** The package that a module of a bundle belongs to; `undefined` for our own. */
export function packageOf(module: string): string | undefined {
	const [, inside] = module.split(/.*[\\/]node_modules[\\/]/);
	return inside && /^(@[^\\/]+[\\/])?[^\\/]+/.exec(inside)?.[0].replace('\\', '/');
}
