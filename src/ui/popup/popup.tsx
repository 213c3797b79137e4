import { useEffect, useRef, useState } from 'preact/hooks';
import { readyOf } from '../parts/fetched.ts';
import { Logo } from '../parts/logo.tsx';
import { RegionLine } from '../parts/region.tsx';
import { panelId, Tabs } from '../parts/tabs.tsx';
import { EntryPage } from './entry-page.tsx';
import { GuidePage } from './guide-page.tsx';
import { KeptPage } from './kept-page.tsx';
import {
	type PopupActions,
	type PopupData,
	type PopupSlots,
	type Readers,
	TABS,
	type Tab,
} from './services.ts';
import { ThisPage } from './this-page.tsx';
import { TopicPage } from './topic-page.tsx';

const TAB_WORDS: Readonly<Record<Tab, string>> = {
	page: 'This page',
	guide: 'Guide',
	checklist: 'Checklist',
	doctor: 'For my doctor',
};

export interface PopupProps {
	readonly data: PopupData;
	readonly actions: PopupActions;
	readonly readers: Readers;
	readonly slots: PopupSlots;
	readonly firstTab: Tab;
	/** The term that the checklist starts with. */
	readonly termId?: string | undefined;
	/** What was looked up elsewhere, to be answered at once. */
	readonly asked?: string | undefined;
	/** In the toolbar's small window, not as a page in a tab. */
	readonly inWindow: boolean;
	/** There is a page of the reader's to report on. */
	readonly hasPage: boolean;
}

/** The popup: four tabs, and over them whatever is being read. */
export function Popup(props: PopupProps) {
	const { data, actions, inWindow, hasPage } = props;
	const way = useWay(props);
	const panel = useRef<HTMLElement>(null);
	const depth = way.reading.length;
	// What was opened is read from its start: the focus goes to it, and with it the scroll position.
	const wasDeep = useRef(0);
	useEffect(() => {
		if (depth !== wasDeep.current) panel.current?.focus();
		wasDeep.current = depth;
	}, [depth]);
	const shown = hasPage ? TABS : TABS.filter((id) => id !== 'page');
	return (
		<div
			class={`fn popup ${inWindow ? 'popup-window' : ''}`}
			data-theme={data.settings.theme}
			style={`--fn-text: ${data.settings.textSize}px`}
		>
			<header>
				<Head tab={way.tab} actions={actions} inWindow={inWindow} />
				<Tabs
					label="Parts of Footnote"
					tabs={shown.map((id) => ({ id, label: TAB_WORDS[id] }))}
					current={way.tab}
					onChange={way.goTo}
				/>
			</header>
			<main class="popup-main" ref={panel} tabIndex={inWindow ? 0 : -1}>
				<div id={panelId(way.tab)} role="tabpanel" aria-labelledby={`tab-${way.tab}`}>
					{depth > 0 && (
						<button type="button" class="fn-button fn-button-quiet popup-back" onClick={way.back}>
							<span aria-hidden="true">‹</span> Back
						</button>
					)}
					<Panel way={way} {...props} />
				</div>
			</main>
		</div>
	);
}

/** What is read above the tabs' own panel: an entry or a topic. */
type Reading = { readonly entry: string } | { readonly topic: string };

/** Where the reader is in the popup, and the ways from there. */
interface Way {
	readonly tab: Tab;
	/** What is read over the tab's panel, the last on top. */
	readonly reading: readonly Reading[];
	/** The term that the checklist is about. */
	readonly about: string | undefined;
	/** What is typed into the guide's field. */
	readonly query: string;
	goTo(tab: Tab): void;
	back(): void;
	openEntry(id: string): void;
	openTopic(id: string): void;
	/** To the checklist, with a term in mind. */
	check(id: string): void;
	ask(query: string): void;
}

function useWay({ firstTab, termId, asked = '' }: PopupProps): Way {
	const [tab, setTab] = useState<Tab>(firstTab);
	const [about, setAbout] = useState(termId);
	const [reading, setReading] = useState<readonly Reading[]>([]);
	const [query, ask] = useState(asked);
	const goTo = (next: Tab) => {
		setReading([]);
		setTab(next);
	};
	return {
		...{ tab, reading, about, query, goTo, ask },
		back: () => setReading(reading.slice(0, -1)),
		openEntry: (entry) => setReading([...reading, { entry }]),
		openTopic: (topic) => setReading([...reading, { topic }]),
		check(id) {
			setAbout(id);
			goTo('checklist');
		},
	};
}

interface HeadProps extends Pick<PopupProps, 'actions' | 'inWindow'> {
	readonly tab: Tab;
}

function Head({ tab, actions, inWindow }: HeadProps) {
	return (
		<div class="popup-head">
			<h1>
				<Logo />
				Footnote
			</h1>
			<div class="popup-ways">
				{inWindow && (
					<button type="button" class="fn-button fn-button-quiet" onClick={() => actions.openAsTab(tab)}>
						Open in a tab
					</button>
				)}
				<button type="button" class="fn-button fn-button-quiet" onClick={() => actions.openReader(false)}>
					Read a letter
				</button>
				<button type="button" class="fn-button fn-button-quiet" onClick={actions.openOptions}>
					Options
				</button>
			</div>
		</div>
	);
}

interface PanelProps extends Pick<PopupProps, 'data' | 'actions' | 'readers' | 'slots'> {
	readonly way: Way;
}

/** What is read, or else what the tab shows. */
function Panel({ way, data, actions, readers, slots }: PanelProps) {
	const now = way.reading.at(-1);
	const region = <RegionLine place={data.place} settings={data.settings} onChange={actions.change} />;
	const opens = { onEntry: way.openEntry, onTopic: way.openTopic };
	if (now && 'entry' in now) {
		const { loadEntry } = readers;
		const ways = { onOpen: way.openEntry, onTopic: way.openTopic, onKeep: actions.keep, onCheck: way.check };
		return <EntryPage id={now.entry} {...{ data, region, loadEntry }} {...ways} />;
	}
	if (now) {
		const { loadTopic, loadDrawing } = readers;
		const list = readyOf(data.list);
		return <TopicPage id={now.topic} {...{ list, loadTopic, loadDrawing }} today={data.today} {...opens} />;
	}
	switch (way.tab) {
		case 'page':
			return (
				<ThisPage data={data} actions={actions} onEntry={way.openEntry} onGuide={() => way.goTo('guide')} />
			);
		case 'guide': {
			const { list, emergencyNumber, listener } = data;
			const noted = readyOf(data.keptWords)?.noted ?? [];
			return (
				<GuidePage
					{...{ list, emergencyNumber, listener, noted, region }}
					openAsk={readers.openAsk}
					findOwn={readers.findOwn}
					query={way.query}
					onQuery={way.ask}
					onNote={actions.note}
					{...opens}
					onReader={() => actions.openReader(false)}
					onChecklist={() => way.goTo('checklist')}
				/>
			);
		}
		case 'checklist':
			return slots.checklist(way.about, way.openEntry, () => way.goTo('guide'));
		case 'doctor':
			return (
				<KeptPage
					data={data}
					onEntry={way.openEntry}
					onKeep={actions.keep}
					onNote={actions.note}
					summary={slots.summary}
				/>
			);
	}
}
