/**
 * Build time: turns `knowledge/` into what the extension carries. Content with errors stops the build.
 * `virtual:footnote-index` is the packed index for content scripts; `guide/en.json` holds what cards say.
 */
import type { Plugin } from 'vite';
import { packIndex } from '../detect/pack.ts';
import { checkContent } from './check.ts';
import { compileGuide, compileLexicon } from './compile.ts';
import { readContent } from './read.ts';

const INDEX_MODULE = 'virtual:footnote-index';

/** Where the guide stands in the built extension. */
export const GUIDE_FILE = 'guide/en.json';

function readChecked() {
	const { content, problems } = readContent(process.cwd());
	const today = new Date().toISOString().slice(0, 10);
	const errors = [...problems, ...checkContent(content, { today })].filter((problem) => !problem.warning);
	if (errors.length > 0) {
		const list = errors.map(({ file, line, field, message }) => `  ${file}:${line}: ${field}: ${message}`);
		throw new Error(`the guide has ${errors.length} errors, nothing is built:\n${list.join('\n')}`);
	}
	return content;
}

/** Serves the packed index of all bundled terms as a base64 string. */
export function guidePlugin(): Plugin {
	return {
		name: 'footnote-guide',
		resolveId: (id) => (id === INDEX_MODULE ? `\0${INDEX_MODULE}` : undefined),
		load: (id) => {
			if (id !== `\0${INDEX_MODULE}`) return undefined;
			const lexicon = compileLexicon('en', readChecked().entries);
			const packed = Buffer.from(packIndex(lexicon)).toString('base64');
			const ids = lexicon.entries.map((entry) => entry.id);
			return `export const packedIndex = ${JSON.stringify(packed)};\nexport const entryIds = ${JSON.stringify(ids.join(' '))}.split(' ');`;
		},
	};
}

/** The guide's texts as a file of the extension. */
export function guideAsset(): { relativeDest: string; contents: string }[] {
	const { entries, topics } = readChecked();
	return [{ relativeDest: GUIDE_FILE, contents: JSON.stringify(compileGuide('en', entries, topics)) }];
}
