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
	'browser/choices-changed.ts': ['onChoicesChanged'],
	'browser/messages.ts': ['isOrphaned', 'sendToBackground'],
	'matcher/text/late-pattern.ts': ['latePattern'],
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
const NAMES = Object.values(SHARED).flat();

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
			return `${imports.join('\n')}\nexport const shared = [${NAMES.join(', ')}];`;
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
			const file = found?.id.slice(SOURCES.length + 1) ?? '';
			if (!found?.id.startsWith(SOURCES) || !Object.hasOwn(SHARED, file)) return found;
			// The module itself is for what of it isn't shared; if that is nothing, it isn't run.
			return importer?.startsWith(stand) ? { ...found, moduleSideEffects: false } : stand + file;
		},
		load(id) {
			if (!id.startsWith(stand)) return undefined;
			if (id === list) return takenList();
			const file = id.slice(stand.length);
			return [
				`export * from ${JSON.stringify(join(SOURCES, file))};`,
				`export { ${SHARED[file]?.join(', ')} } from ${JSON.stringify(list)};`,
			].join('\n');
		},
	};
}

/** A marker that comes twice finds nothing any more, and has nothing to do: what its modules call as they are run does nothing. */
function takenList(): string {
	const names = NAMES.join(', ');
	return [
		`export const [${names}] =`,
		`window[Symbol.for('footnote-sentinel')]?.shared ?? Array(${NAMES.length}).fill(() => undefined);`,
	].join('\n');
}

/** Both are run and then done: WXT's way of running them is for scripts that others wait for, and that report failures. */
const plainlyRun: Plugin = {
	name: 'footnote-plainly-run',
	transform(code, id) {
		if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return undefined;
		const [definition] = /^import definition from .*$/m.exec(code) ?? [];
		return definition && `${definition}\ndefinition.main();`;
	},
};

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
	const add = (...plugins: Plugin[]) => {
		config.plugins = [...(config.plugins ?? []), plainlyRun, ...plugins, compiledAtOnce];
	};
	if (isBuilt('sentinel')) add(forSentinel(), controlCharacters);
	if (isBuilt('marker')) add(forMarker());
	if (isBuilt('own-names')) add();
}
