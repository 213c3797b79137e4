/** Every component in each of its states, from the real components. */
import type { ComponentChild } from 'preact';
import { createAsk } from '../../src/ask/ask.ts';
import { buildAskIndex } from '../../src/ask-build/encode.ts';
import { type CardModel, freshModel } from '../../src/card/model.ts';
import { CardView, type CardViewActions } from '../../src/card/view.tsx';
import { type Explanation, titleOfExplained } from '../../src/glossary/explanation.ts';
import { FIRST_WORDS, isOwnId, type OwnExplanation } from '../../src/glossary/own-word.ts';
import { readGlossaryFile } from '../../src/glossary/read-file.ts';
import { whyNoTable } from '../../src/glossary/whole-file.ts';
import { findCard } from '../../src/guide/compile.ts';
import { listOf } from '../../src/guide/list.ts';
import type { FrameStatus } from '../../src/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';
import { Options } from '../../src/ui/options/options.tsx';
import type { GlossaryData, GlossaryWork } from '../../src/ui/options/services.ts';
import type { Access } from '../../src/ui/parts/access-note.tsx';
import type { NotStored } from '../../src/ui/parts/not-stored.tsx';
import { Popup } from '../../src/ui/popup/popup.tsx';
import type { PopupData, Readers, Tab } from '../../src/ui/popup/services.ts';
import { Reader } from '../../src/ui/reader/reader.tsx';
import type { ReaderData } from '../../src/ui/reader/services.ts';
import { Sample } from '../../src/ui/sample/sample.tsx';
import { Welcome } from '../../src/ui/welcome/welcome.tsx';
import {
	arabic,
	asking,
	askTexts,
	bare,
	cellulitis,
	guide,
	heelCup,
	hostile,
	hostileOwn,
	mri,
	neuropathy,
	nyha,
	ownWords,
	sbar,
	status,
	stroke,
} from './fixtures.ts';

/** A browser set to American English. */
const PLACE = {
	code: 'US',
	number: '911',
	regions: [
		{ code: 'GB', number: '999' },
		{ code: 'US', number: '911' },
	],
};

export interface Look {
	readonly theme: Settings['theme'];
	/** CSS pixels. */
	readonly textSize: number;
}

export interface Scene {
	readonly id: string;
	readonly title: string;
	/** Takes the whole window: shown alone, not beside others. */
	readonly whole?: true;
	view(look: Look): ComponentChild;
}

const TODAY = '2026-11-22';
const nothing = () => undefined;
const noActions = new Proxy({}, { get: () => nothing });

function card(
	id: string,
	title: string,
	explanation: Explanation | undefined,
	change: Partial<CardModel> = {},
): Scene {
	const asWritten = change.asWritten ?? (explanation && titleOfExplained(explanation)) ?? 'polyneuropathy';
	const model = {
		...freshModel(
			asWritten,
			{ kept: [], place: { code: undefined, number: '112', regions: [] }, region: 'auto' },
			explanation,
		),
		...change,
	};
	return {
		id: `card-${id}`,
		title: `Card: ${title}`,
		view: (look) => (
			<CardView model={model} actions={noActions as CardViewActions} today={TODAY} hasSite {...look} />
		),
	};
}

const list = listOf(guide);
const readers: Readers = {
	loadEntry: async (id) => (isOwnId(id) ? ownWords.find((word) => word.id === id) : findCard(guide, id)),
	loadTopic: async (id) => guide.topics.find((topic) => topic.id === id),
	loadDrawing: async () => undefined,
	openAsk: async () => createAsk(guide, asking, buildAskIndex(guide, askTexts)),
	findOwn: async (text) => ownWords.filter(({ name }) => text.includes(name)),
};
/** @param asked stands in the field from the beginning */
function popup(
	id: string,
	title: string,
	tab: Tab,
	change: Partial<PopupData> = {},
	inTab = false,
	asked?: string,
): Scene {
	return {
		id: `popup-${id}`,
		title: `Popup: ${title}`,
		...(inTab ? { whole: true } : {}),
		view: (look) => {
			const data: PopupData = {
				settings: { ...DEFAULT_SETTINGS, ...look },
				page: { at: 'ready', value: { kind: 'page', status } },
				list: { at: 'ready', value: list },
				keptWords: { at: 'ready', value: { kept: [], noted: [] } },
				emergencyNumber: '112',
				place: PLACE,
				listener: undefined,
				notStored: undefined,
				reach: { access: 'every-page', wasRefused: false },
				today: TODAY,
				...change,
			};
			const slots = { checklist: () => null, summary: () => null };
			// A view that is narrower than browsers' largest popup stands for a phone: popups are tabs there.
			const isPhone = matchMedia('(max-width: 780px)').matches;
			const where = { inWindow: !inTab && !isPhone, hasPage: !inTab };
			return (
				<Popup
					data={data}
					actions={noActions as never}
					{...{ readers, slots, asked }}
					firstTab={tab}
					{...where}
				/>
			);
		},
	};
}

function pageIn(state: FrameStatus['state'], terms = status.terms): Partial<PopupData> {
	return { page: { at: 'ready', value: { kind: 'page', status: { ...status, state, terms } } } };
}

const NO_GLOSSARY: GlossaryData = {
	about: { at: 'ready', value: undefined },
	work: { at: 'rest' },
	notStored: undefined,
};
const WARD_WORDS = { file: 'ward-7-words.csv', added: '2026-11-22', count: 1_204 };
const WARD_FILE = `word,meaning,other names,source,colour
NBM,"Nil by mouth: nothing to eat or drink, for example before an operation.",nil by mouth|nothing by mouth,Ward 7 leaflet
obs round,"The walk round the ward on which pulse, blood pressure and temperature are measured.",,Ward 7 leaflet
TTO,
nbm,Never be mean
<b>TTA</b>,Medicines to take away,
pneumonoultramicroscopicsilicovolcanoconiosis,A disease of the lungs from very fine dust.,P45|NBM
${Array.from({ length: 30 }, (_, at) => `,meaning ${at}`).join('\n')}
${Array.from({ length: 30 }, (_, at) => `word ${at},meaning ${at}`).join('\n')}`;

function foundInFile(file: string, text: string): GlossaryWork {
	const read = readGlossaryFile(text, nothing);
	if ('error' in read) return { at: 'refused', file, why: read.error };
	const { words, ...rest } = read;
	return { at: 'read', file, found: { ...rest, count: words.length, first: words.slice(0, FIRST_WORDS) } };
}

/** @param isThere there are words of before */
function glossary(id: string, title: string, work: GlossaryWork, isThere = true): Scene {
	const about = { at: 'ready', value: isThere ? WARD_WORDS : undefined } as const;
	const notStored = id === 'not-stored' ? 'store refused' : undefined;
	return options(`glossary-${id}`, `own words, ${title}`, {}, { glossary: { about, work, notStored } });
}

const optionsActions = new Proxy({}, { get: (_none, name) => (name === 'glossary' ? noActions : nothing) });

function options(
	id: string,
	title: string,
	change: Partial<Settings>,
	{
		damaged = [],
		notStored,
		access = 'every-page',
		glossary = NO_GLOSSARY,
	}: { damaged?: readonly string[]; notStored?: NotStored; access?: Access; glossary?: GlossaryData } = {},
): Scene {
	return {
		id: `options-${id}`,
		title: `Options: ${title}`,
		whole: true,
		view: (look) => {
			const settings = { ...DEFAULT_SETTINGS, ...look, ...change };
			const data = {
				checked: { settings, damaged },
				list: { at: 'ready', value: list } as const,
				notStored,
				erasedAt: undefined,
				reach: { access, wasRefused: false },
				hasDamaged: damaged.length > 0,
				browser: 'chromium' as const,
				commands: [
					{ description: 'Open the card of the next term', shortcut: 'Alt+Shift+.' },
					{ description: 'Switch Footnote on or off on this site', shortcut: '' },
				],
				place: PLACE,
				glossary,
			};
			return (
				<Options data={data} actions={optionsActions as never} preview={<Sample settings={settings} />} />
			);
		},
	};
}

/** A letter in which these words stand. */
function letterWith(...words: readonly OwnExplanation[]): Partial<ReaderData> {
	const text = `Signs of peripheral neuropathy. ${words.map(({ name }) => name).join(', ')}, and ABG.`;
	const terms = [
		{ id: 'peripheral-neuropathy', text: 'peripheral neuropathy', count: 1, waits: false },
		...words.map(({ id, name }) => ({ id, text: name, count: 1, waits: false })),
	];
	const document = {
		name: 'letter.txt',
		pages: [{ pieces: [{ kind: 'paragraph', text }] as const }],
		...{ pagesLeftOut: 0, isForeign: false, results: [] },
	};
	return { document, terms, own: new Map(words.map((word) => [word.id, word])) };
}

function reader(id: string, title: string, change: Partial<ReaderData>): Scene {
	return {
		id: `reader-${id}`,
		title: `Reader: ${title}`,
		whole: true,
		view: (look) => {
			const data: ReaderData = {
				settings: { ...DEFAULT_SETTINGS, ...look },
				...{ document: undefined, progress: undefined, failure: undefined, password: undefined },
				...{ terms: [], own: new Map(), guide, urgent: undefined, kept: [], isPrinting: false },
				...change,
			};
			return <Reader data={data} actions={noActions as never} />;
		},
	};
}

export const SCENES: readonly Scene[] = [
	card('first', 'first look', neuropathy, { asWritten: 'polyneuropathies' }),
	card('more', 'one step further', neuropathy, { more: true }),
	card('emergency', 'emergency', stroke),
	card('today', 'today', cellulitis),
	card('routine', 'routine', mri),
	card('self-care', 'self-care, reviewed', heelCup),
	card('bare', 'only what must be there', bare, { more: true }),
	card('trail', 'after a related term', mri, { trail: [neuropathy, mri] }),
	card('kept', 'kept', neuropathy, { more: true, kept: ['peripheral-neuropathy'], notice: 'kept' }),
	card('hidden', 'term hidden', mri, { notice: 'hidden' }),
	card('site-off', 'site switched off', mri, { notice: 'site-off' }),
	card('action-failed', 'an action failed', mri, { notice: 'failed' }),
	card('loading', 'looking up', undefined),
	card('failed', 'could not be looked up', undefined, { failed: true }),
	card('hostile', 'hostile texts', hostile, { more: true, asWritten: hostile.names.preferred.slice(0, 60) }),
	card('own', 'word of the reader’s own file', nyha, { asWritten: 'class III' }),
	card('own-short', 'own word, only what must be there', sbar),
	card('own-arabic', 'own word from right to left', arabic),
	card('own-hidden', 'own word hidden', nyha, { notice: 'hidden' }),
	card('own-hostile', 'own word, hostile texts', hostileOwn, { asWritten: hostileOwn.also[0] ?? '' }),
	popup('page', 'this page', 'page'),
	popup('empty', 'no terms', 'page', pageIn('marking', [])),
	popup('off', 'off everywhere', 'page', {
		...pageIn('off', []),
		settings: { ...DEFAULT_SETTINGS, on: false },
	}),
	popup('off-site', 'off on this site', 'page', pageIn('off-site', [])),
	popup('waiting', 'waiting for a click', 'page', pageIn('waiting-for-click', [])),
	popup('backed-off', 'backed off', 'page', pageIn('backed-off')),
	popup('language', 'other language', 'page', pageIn('other-language', [])),
	popup('pdf', 'PDF', 'page', { page: { at: 'ready', value: { kind: 'blocked', why: 'pdf' } } }),
	popup('browser', 'page of the browser', 'page', {
		page: { at: 'ready', value: { kind: 'blocked', why: 'browser' } },
	}),
	popup('unreachable', 'unreachable', 'page', { page: { at: 'failed' } }),
	popup('loading', 'loading', 'page', { page: { at: 'loading' }, list: { at: 'loading' } }),
	popup('guide', 'guide', 'guide'),
	popup('guide-own', 'a question with own words in it', 'guide', {}, false, `${nyha.name} and ${sbar.name}`),
	popup('guide-failed', 'guide failed', 'guide', { list: { at: 'failed' } }),
	popup('doctor-empty', 'nothing kept', 'doctor'),
	popup('doctor', 'kept for my doctor', 'doctor', {
		keptWords: { at: 'ready', value: { kept: ['peripheral-neuropathy', 'mri', 'hostile'], noted: [] } },
	}),
	popup('held-back', 'the browser holds Footnote back', 'page', {
		reach: { access: 'when-asked', wasRefused: false },
	}),
	popup('tab', 'as a page in a tab', 'guide', {}, true),
	options('default', 'as it comes', {}),
	options('changed', 'with everything changed', {
		openMode: 'key',
		markColour: '#aa2200',
		markStyle: 'wavy',
		hiddenTerms: ['mri', 'gone-term', nyha.id],
		offSites: ['example.org', 'very.long.name.of.a.site.with.many.parts.example.co.uk:8443'],
	}),
	options(
		'damaged',
		'damaged and not stored',
		{},
		{ damaged: ['often', 'dwell'], notStored: 'store refused' },
	),
	options('held-back', 'the browser holds Footnote back', {}, { access: 'when-asked' }),
	options('on-click', 'only when asked, permission kept', { runs: 'on-click' }),
	options(
		'given-back',
		'only when asked, permission given back',
		{ runs: 'on-click' },
		{ access: 'when-asked' },
	),
	reader('own', 'a letter with words of the reader’s own file', letterWith(nyha, sbar, arabic, hostileOwn)),
	glossary('there', 'some are there', { at: 'rest' }),
	glossary(
		'reading',
		'a file is being read',
		{ at: 'reading', file: 'long.name.of.a.file-of-words_2026-11-28.final.csv' },
		false,
	),
	glossary('refused', 'a file that is no table', {
		at: 'refused',
		file: 'words.xlsx',
		why: whyNoTable('zip'),
	}),
	glossary('found', 'a file that was read', foundInFile('ward-7-words-new.csv', WARD_FILE)),
	glossary('none-found', 'no word in a file', foundInFile('two.csv', 'NBM,\nTTO,'), false),
	glossary('saving', 'being made ready', { at: 'saving', file: 'ward-7-words-new.csv', count: 50_000 }),
	glossary('used', 'used', { at: 'done', what: 'used', glossary: WARD_WORDS }),
	glossary('removed', 'removed', { at: 'done', what: 'removed', glossary: WARD_WORDS }, false),
	glossary('not-stored', 'not stored', foundInFile('one.csv', 'NBM,Nil by mouth')),
	{
		id: 'welcome',
		title: 'First page',
		whole: true,
		view: (look) => {
			const settings = { ...DEFAULT_SETTINGS, ...look };
			return (
				<Welcome
					settings={settings}
					reach={{ access: 'every-page', wasRefused: false }}
					actions={noActions as never}
					place={PLACE}
					onChange={nothing}
					nextTermKeys="Alt+Shift+."
					browser="chromium"
					sample={<Sample settings={settings} heading="h2" />}
					onOptions={nothing}
				/>
			);
		},
	},
];
