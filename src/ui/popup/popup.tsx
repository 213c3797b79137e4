import { useEffect, useRef, useState } from 'preact/hooks';
import { Logo } from '../parts/logo.tsx';
import { RegionLine } from '../parts/region.tsx';
import { panelId, Tabs } from '../parts/tabs.tsx';
import { EntryPage } from './entry-page.tsx';
import { GuidePage } from './guide-page.tsx';
import { KeptPage } from './kept-page.tsx';
import { type PopupActions, type PopupData, type PopupSlots, TABS, type Tab } from './services.ts';
import { ThisPage } from './this-page.tsx';
import { TopicPage } from './topic-page.tsx';

const TAB_WORDS: Readonly<Record<Tab, string>> = {
	page: 'This page',
	guide: 'Guide',
	checklist: 'Checklist',
	doctor: 'For my doctor',
};

/** What is read above the tabs' own panel: an entry or a topic. */
type Reading = { readonly entry: string } | { readonly topic: string };

export interface PopupProps {
	readonly data: PopupData;
	readonly actions: PopupActions;
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
export function Popup({ data, actions, slots, firstTab, termId, asked, inWindow, hasPage }: PopupProps) {
	const [tab, setTab] = useState<Tab>(firstTab);
	const [about, setAbout] = useState(termId);
	const [reading, setReading] = useState<readonly Reading[]>([]);
	const [query, setQuery] = useState(asked ?? '');
	const panel = useRef<HTMLElement>(null);
	const depth = reading.length;
	const { settings, guide } = data;
	const shown = hasPage ? TABS : TABS.filter((id) => id !== 'page');

	// What was opened is read from its start: the focus goes to it, and with it the scroll position.
	const wasDeep = useRef(0);
	useEffect(() => {
		if (depth !== wasDeep.current) panel.current?.focus();
		wasDeep.current = depth;
	}, [depth]);

	const open = (next: Reading) => setReading([...reading, next]);
	const openEntry = (entry: string) => open({ entry });
	const openTopic = (topic: string) => open({ topic });
	const goTo = (next: Tab) => {
		setReading([]);
		setTab(next);
	};
	const check = (id: string) => {
		setAbout(id);
		goTo('checklist');
	};
	const now = reading.at(-1);
	const region = <RegionLine place={data.place} settings={settings} onChange={actions.change} />;
	return (
		<div
			class={`fn popup ${inWindow ? 'popup-window' : ''}`}
			data-theme={settings.theme}
			style={`--fn-text: ${settings.textSize}px`}
		>
			<header>
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
				<Tabs
					label="Parts of Footnote"
					tabs={shown.map((id) => ({ id, label: TAB_WORDS[id] }))}
					current={tab}
					onChange={goTo}
				/>
			</header>
			<main class="popup-main" ref={panel} tabIndex={inWindow ? 0 : -1}>
				<div id={panelId(tab)} role="tabpanel" aria-labelledby={`tab-${tab}`}>
					{now && (
						<button
							type="button"
							class="fn-button fn-button-quiet popup-back"
							onClick={() => setReading(reading.slice(0, -1))}
						>
							<span aria-hidden="true">‹</span> Back
						</button>
					)}
					{now ? (
						'entry' in now ? (
							<EntryPage
								id={now.entry}
								data={data}
								region={region}
								loadDrawing={actions.loadDrawing}
								onOpen={openEntry}
								onTopic={openTopic}
								onKeep={actions.keep}
								onCheck={check}
							/>
						) : (
							<TopicPage
								id={now.topic}
								guide={guide}
								loadDrawing={actions.loadDrawing}
								today={data.today}
								onEntry={openEntry}
								onTopic={openTopic}
							/>
						)
					) : tab === 'page' ? (
						<ThisPage data={data} actions={actions} onEntry={openEntry} onGuide={() => goTo('guide')} />
					) : tab === 'guide' ? (
						<GuidePage
							guide={guide}
							query={query}
							onQuery={setQuery}
							emergencyNumber={data.emergencyNumber}
							listener={data.listener}
							region={region}
							noted={data.noted}
							onNote={actions.note}
							onEntry={openEntry}
							onTopic={openTopic}
							onReader={() => actions.openReader(false)}
							onChecklist={() => goTo('checklist')}
						/>
					) : tab === 'checklist' ? (
						slots.checklist(about, openEntry, () => goTo('guide'))
					) : (
						<KeptPage
							data={data}
							onEntry={openEntry}
							onKeep={actions.keep}
							onNote={actions.note}
							summary={slots.summary(data.kept)}
						/>
					)}
				</div>
			</main>
		</div>
	);
}
