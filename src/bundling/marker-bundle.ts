/**
 * Keeps the content script small: names of properties that only its own code uses are shortened. They are read
 * off the interfaces and classes of `src/matcher` and `src/page`; what is shared with other scripts, stored or sent
 * keeps its name, and so does whatever the DOM knows (the minifier has a list of that).
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ROWS } from '../matcher/index/layout.ts';

const OWN = ['src/matcher', 'src/page'];
/** Everything that names what crosses into another script, storage or a message. */
const SHARED = [
	'src/messages.ts',
	'src/page/session/bridge.ts',
	'src/page/marks/mark-style.ts',
	'src/settings',
	'src/browser',
	'entrypoints',
];

/** The language's own word, and options of the browser's functions, of which the minifier's list knows few. */
const GIVEN =
	`constructor block inline behavior signal capture passive once root rootMargin subtree childList characterData
	attributes attributeFilter timeout startContainer startOffset endContainer endOffset visibilityProperty top left`.split(
		/\s+/,
	);

/** A property or method as an interface or a class declares it. */
const DECLARED = /^\t(?:private |readonly |get |\*)*([a-z]\w{3,})\??(?:[:(<].*[;{]| = .*;)$/gm;

/** A comment with lines of its own. */
const COMMENT = /^\s*(?:\/\/.*|\/\*\*?[\s\S]*?\*\/)$/gm;

/** Names that may be shortened. */
export function ownNames(root: string): string[] {
	const texts = (path: string): string[] => {
		const full = join(root, path);
		if (!statSync(full).isDirectory()) return [readFileSync(full, 'utf8')];
		return readdirSync(full).flatMap((file) => texts(join(path, file)));
	};
	const shared = new Set<string>(GIVEN);
	for (const text of SHARED.flatMap(texts))
		for (const [word] of text.replace(COMMENT, '').matchAll(/\w+/g)) shared.add(word);
	const own = OWN.flatMap(texts).flatMap((text) =>
		[...text.matchAll(DECLARED)].map((found) => found[1] as string),
	);
	return [...new Set([...own, ...ROWS])].filter((name) => !shared.has(name)).sort();
}

/** What never changes may as well be a `let`: the minifier joins those, and each is two bytes shorter. */
const shortDeclarations: Plugin = {
	name: 'footnote-short-declarations',
	transform: (code, id) => (/\.ts$/.test(id) ? code.replace(/\bconst(?=[ [{])/g, 'let') : undefined),
};

/** As much of Vite's configuration as matters here. */
interface MinifierConfig {
	plugins?: unknown[];
	build?: { terserOptions?: { mangle?: unknown } };
}

/** Called by WXT before each entry point is built. */
export function leanMarker(entrypoints: readonly { readonly name: string }[], config: MinifierConfig): void {
	if (!entrypoints.some(({ name }) => name === 'marker')) return;
	const regex = new RegExp(`^(?:${ownNames(process.cwd()).join('|')})$`);
	config.plugins = [...(config.plugins ?? []), shortDeclarations];
	config.build = {
		...config.build,
		terserOptions: { ...config.build?.terserOptions, mangle: { properties: { regex, keep_quoted: true } } },
	};
}
