/**
 * The two scripts that run in pages, so that they cost pages as little as they can. Text there is short, so everything runs
 * cold: what counts is how much code is compiled, and how often.
 *
 * What the sentinel has brought along, compiled and warm, the marker uses again instead of carrying it too: the marker's
 * build takes the functions of `SHARED` out of the list that the sentinel leaves for it (`src/page/sentinel/handle.ts`).
 * The sources import each other as always; tests and other builds know nothing of it.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';

const SOURCES = join(import.meta.dirname, '..');
/** Exports by module: all of these are in the sentinel anyway. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
	'browser/api.ts': ['api'],
	'browser/messages.ts': ['isOrphaned', 'sendToBackground'],
	'browser/stored-changes.ts': ['onStoredChange'],
	'page/dom.ts': [
		...[
			'attributeOf',
			'boxOf',
			'childrenOf',
			'closest',
			'documentOf',
			'firstChildOf',
			'holds',
			'isConnected',
			'isRendered',
		],
		...['isPrerendering', 'lastChildOf', 'listen', 'localNameOf', 'nextOf', 'nodeTypeOf', 'parentElementOf'],
		...['parentOf', 'previousOf', 'queryAll', 'rootElementOf', 'shadowRootOf', 'textContentOf'],
		...['visibilityOf', 'walkerIn'],
	],
	'page/members.ts': ['getter', 'method'],
	'page/reading/idle-scheduler.ts': ['browserClock', 'createSlices'],
	'page/session/start.ts': ['whenShown'],
	'page/text/hosts.ts': ['createHosts'],
	'page/text/never-read.ts': ['NEVER_READ'],
	'page/text/run.ts': ['containerOf', 'isLong', 'isPartedBetween', 'meetInWord', 'runAround', 'windowsOf'],
	'page/text/tags.ts': ['isData', 'kindOf'],
	'page/text/text-nodes.ts': ['isLongData', 'seam'],
	'page/text/tree.ts': ['isElement', 'isIn', 'isShadowRoot', 'isText'],
};
const NAMES = Object.entries(SHARED).flatMap(([file, names]) => names.map((name) => ({ file, name })));

/** `import { shared } from 'virtual:footnote-shared'`: what the sentinel leaves for the marker; empty where there is no marker's build to come. */
const SHARED_MODULE = 'virtual:footnote-shared';

function forSentinel(): Plugin {
	return {
		name: 'footnote-shared',
		resolveId: (id) => (id === SHARED_MODULE ? `\0${SHARED_MODULE}` : undefined),
		load(id) {
			if (id !== `\0${SHARED_MODULE}`) return undefined;
			const imports = Object.entries(SHARED).map(
				([file, names]) => `import { ${names.join(', ')} } from ${JSON.stringify(join(SOURCES, file))};`,
			);
			return `${imports.join('\n')}\nexport const shared = [${NAMES.map(({ name }) => name).join(', ')}];`;
		},
	};
}

function forMarker(): Plugin {
	const stand = '\0footnote-shared:';
	const list = `${stand}list`;
	return {
		name: 'footnote-shared',
		enforce: 'pre',
		async resolveId(source, importer, options) {
			if (source === list) return source;
			const found = await this.resolve(source, importer, { ...options, skipSelf: true });
			// The module itself is for what of it isn't shared.
			if (!found || importer?.startsWith(stand)) return found;
			const file = found.id.slice(SOURCES.length + 1);
			return found.id.startsWith(SOURCES) && Object.hasOwn(SHARED, file) ? stand + file : found;
		},
		load(id) {
			if (!id.startsWith(stand)) return undefined;
			// A marker that comes twice finds nothing any more, and has nothing to do: what its modules call as they are run does nothing.
			if (id === list)
				return "const list = window[Symbol.for('footnote-sentinel')]?.shared ?? [];\nexport const shared = (at) => list[at] ?? (() => undefined);";
			const file = id.slice(stand.length);
			const exports = NAMES.flatMap((each, at) =>
				each.file === file ? `export const ${each.name} = /* @__PURE__ */ shared(${at});` : [],
			);
			return [
				`import { shared } from ${JSON.stringify(list)};`,
				`export * from ${JSON.stringify(join(SOURCES, file))};`,
				...exports,
			].join('\n');
		},
	};
}

/**
 * Tells Chromium to compile all functions of a script at once, which nearly all are called as it starts, instead of
 * looking each over first and compiling it when it is called. To other browsers it is a comment.
 */
const compiledAtOnce: Plugin = {
	name: 'footnote-compiled-at-once',
	enforce: 'post',
	generateBundle(_options, bundle) {
		for (const file of Object.values(bundle)) {
			if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
		}
	},
};

/** A character that the minifier writes in several, or two of which the first is a backslash. */
const ESCAPED = /\\(?:x([01][0-9a-f]|7f)|(.))/gs;
const BY_LETTER: Readonly<Record<string, string>> = { t: '\t', v: '\v', f: '\f' };
/** What ends a line ends a string, and what is 0 is better seen. */
const STAYS_ESCAPED = /[\0\n\r]/;

/**
 * Control characters as they are, which strings and regular expressions may hold: the minifier writes four characters for each, and
 * the filter is full of them (`src/matcher/index/xor-table.ts`).
 */
export function withControlCharacters(code: string): string {
	return code.replace(ESCAPED, (escaped, digits: string | undefined, letter = '') => {
		const character = digits ? String.fromCharCode(Number.parseInt(digits, 16)) : BY_LETTER[letter];
		return character === undefined || STAYS_ESCAPED.test(character) ? escaped : character;
	});
}

const controlCharacters: Plugin = {
	name: 'footnote-control-characters',
	enforce: 'post',
	generateBundle(_options, bundle) {
		for (const file of Object.values(bundle)) {
			if (file.type === 'chunk') file.code = withControlCharacters(file.code);
		}
	},
};

/** Called by WXT before each entry point is built. */
export function leanPageScripts(
	entrypoints: readonly { readonly name: string }[],
	config: { plugins?: unknown[] },
): void {
	const isBuilt = (name: string) => entrypoints.some((entry) => entry.name === name);
	if (isBuilt('sentinel'))
		config.plugins = [...(config.plugins ?? []), forSentinel(), compiledAtOnce, controlCharacters];
	if (isBuilt('marker')) config.plugins = [...(config.plugins ?? []), forMarker(), compiledAtOnce];
}
