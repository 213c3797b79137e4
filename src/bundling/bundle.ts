/**
 * Build time: turns `knowledge/` into what the extension carries. Content with errors stops the build.
 * `virtual:footnote-filter` is the filter of all terms for content scripts; `guide/index.bin` their index for
 * the background; `guide/en.json` holds the whole guide for search; `guide/list-en.json` what lists show of it; `guide/cards/ID.json` holds what one card says, small enough to be read at once
 * by a background that has just woken up; `guide/topics/ID.json` a topic and `guide/drawings/ID.json` a drawing, read when they are looked at; `guide/triage-en.json` the checklist, `guide/regions-en.json` whom to call where; `guide/ask-index.bin` where the words of questions stand in it, and `guide/ask-en.json` what else answering them needs; `guide/names-en.json` all names, for the address bar; `guide/urgent-values-en.json` which values of results laboratories phone through; `guide/common-words.json` the most common words of English, for a reader's own glossary.
 */
import type { Plugin } from 'vite';
import { compileAsking } from '../ask/compile.ts';
import { ASK_INDEX_FILE } from '../ask/index/rows.ts';
import { NAMES_FILE, namesOfGuide } from '../ask/names.ts';
import { ASK_FILE } from '../ask/schema.ts';
import { buildAskIndex, encodeAskIndex } from '../ask-build/encode.ts';
import { compileChecklist } from '../checklist/compile.ts';
import { packChecklist } from '../checklist/packed.ts';
import { CHECKLIST_FILE, REGIONS_FILE } from '../checklist/types.ts';
import { COMMON_WORDS_FILE, mostCommon } from '../glossary/common-words.ts';
import type { Content } from '../guide/check.ts';
import {
	type CardEntry,
	cardFile,
	compileGuide,
	compileLexicon,
	drawingFile,
	type Lexicon,
	topicFile,
} from '../guide/compile.ts';
import { GUIDE_FILES, guideParts } from '../guide/guide-files.ts';
import { LIST_FILE, listOf } from '../guide/list.ts';
import { INDEX_FILE } from '../matcher/index/index-file.ts';
import { encodeIndex } from '../matcher-build/encode.ts';
import { encodeFilter } from '../matcher-build/encode-filter.ts';
import { everydayFor } from '../matcher-build/everyday.ts';
import { spokenWords } from '../matcher-build/word-frequency.ts';
import { URGENT_VALUES_FILE } from '../results/schema.ts';
import { compileUrgentValues } from '../results/urgent.ts';
import { pictures } from '../ui/pictures/index.ts';
import {
	type Checked,
	checkedAsk,
	checkedContent,
	checkedTriage,
	checkedUrgentValues,
} from './check-knowledge.ts';
import { everydayEnglish } from './read-ask.ts';

const FILTER_MODULE = 'virtual:footnote-filter';

function today(): string {
	return new Date().toISOString().slice(0, 10);
}

/** @throws with all errors, or where it could not be read: nothing is built of what is not sound */
function sound<T>(what: string, { value, problems }: Checked<T>): T {
	const errors = problems.filter((problem) => !problem.warning);
	if (errors.length > 0) {
		const list = errors.map(({ file, line, field, message }) => `  ${file}:${line}: ${field}: ${message}`);
		throw new Error(`${what} has ${errors.length} errors, nothing is built:\n${list.join('\n')}`);
	}
	if (value === undefined) throw new Error(`${what} could not be read`);
	return value;
}

let content: Content | undefined;

/** Read once a build: three of its parts ask for it. */
function soundContent(): Content {
	content ??= sound('the guide', checkedContent(process.cwd(), { today: today() }));
	return content;
}

/** Serves the filter of all bundled terms as a string: see `src/matcher/index/filter.ts`. */
export function guidePlugin(): Plugin {
	return {
		name: 'footnote-guide',
		resolveId: (id) => (id === FILTER_MODULE ? `\0${FILTER_MODULE}` : undefined),
		load: (id) => {
			if (id !== `\0${FILTER_MODULE}`) return undefined;
			return filterModule(compileLexicon('en', soundContent().entries));
		},
	};
}

/** The module `virtual:footnote-filter`. */
export function filterModule(lexicon: Lexicon): string {
	return `export const filterBits = ${JSON.stringify(encodeFilter(lexicon, everydayFor(lexicon)))};`;
}

function withDrawing(entry: CardEntry): CardEntry {
	return entry.picture ? { ...entry, drawing: pictures[entry.picture] } : entry;
}

/** The guide's texts and the checklist as files of the extension. */
export function guideAsset(): { relativeDest: string; contents: string }[] {
	// WXT types contents as text, and hands what it gets to Node, which writes bytes as they are.
	const bytes = (data: Uint8Array) => data as unknown as string;
	const root = process.cwd();
	const content = soundContent();
	const { entries, topics } = content;
	const guide = compileGuide('en', entries, topics);
	const lexicon = compileLexicon('en', entries);
	const checklist = compileChecklist(sound('the checklist', checkedTriage(root, content, today())));
	const urgent = compileUrgentValues(
		sound('the urgent values', checkedUrgentValues(root, content, today())).value,
	);
	const { asking, texts } = compileAsking(
		sound('asking', checkedAsk(root, guide, checklist)),
		guide,
		checklist,
		everydayEnglish(),
		urgent,
	);
	return [
		...guideParts(guide).map((part, at) => ({
			relativeDest: GUIDE_FILES[at] ?? '',
			contents: JSON.stringify(part),
		})),
		{ relativeDest: LIST_FILE, contents: JSON.stringify(listOf(guide)) },
		{ relativeDest: INDEX_FILE, contents: bytes(encodeIndex(lexicon, everydayFor(lexicon))) },
		...guide.entries.map((entry) => ({
			relativeDest: cardFile(entry.id),
			contents: JSON.stringify(withDrawing(entry)),
		})),
		...guide.topics.map((topic) => ({
			relativeDest: topicFile(topic.id),
			contents: JSON.stringify(topic),
		})),
		...Object.entries(pictures).map(([id, drawing]) => ({
			relativeDest: drawingFile(id),
			contents: JSON.stringify(drawing),
		})),
		{ relativeDest: CHECKLIST_FILE, contents: JSON.stringify(packChecklist(checklist)) },
		{ relativeDest: REGIONS_FILE, contents: JSON.stringify(checklist.regions) },
		{ relativeDest: NAMES_FILE, contents: JSON.stringify(namesOfGuide(guide)) },
		{ relativeDest: URGENT_VALUES_FILE, contents: JSON.stringify(urgent) },
		{ relativeDest: ASK_FILE, contents: JSON.stringify(asking) },
		{ relativeDest: COMMON_WORDS_FILE, contents: JSON.stringify(mostCommon(spokenWords())) },
		{ relativeDest: ASK_INDEX_FILE, contents: bytes(encodeAskIndex(buildAskIndex(guide, texts))) },
	];
}
