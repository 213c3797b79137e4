import type { GuideList } from '../../guide/list.ts';
import { isOffSite, switchedSites } from '../../settings/sites.ts';
import { AccessNote } from '../parts/access-note.tsx';
import { readyOf } from '../parts/fetched.ts';
import { NotStoredAlert } from '../parts/not-stored.tsx';
import { Switch } from '../parts/switch.tsx';
import { BlockedNote, StateNote } from './page-notes.tsx';
import type { PageReport, PopupActions, PopupData } from './services.ts';
import { TermList } from './term-list.tsx';

export interface ThisPageProps {
	readonly data: PopupData;
	readonly actions: PopupActions;
	readonly onEntry: (id: string) => void;
	readonly onGuide: () => void;
}

/** Marks on and off, and the terms of the page that the popup was opened on. */
export function ThisPage({ data, actions, onEntry, onGuide }: ThisPageProps) {
	const { settings, page } = data;
	const host = page.at === 'ready' && page.value.kind === 'page' ? page.value.status.host : undefined;
	return (
		<>
			<div class="popup-switches">
				<Switch
					label="Mark health words"
					hint="on every site"
					on={settings.on}
					onChange={(on) => actions.change({ on })}
				/>
				{host !== undefined && host !== '' && (
					<Switch
						label="On this site"
						hint={host}
						on={settings.on && !isOffSite(settings.offSites, host)}
						disabled={!settings.on}
						onChange={(on) => actions.change({ offSites: switchedSites(settings.offSites, host, on) })}
					/>
				)}
			</div>
			{data.notStored && <NotStoredAlert why={data.notStored} />}
			{settings.on && settings.runs === 'everywhere' && (
				<AccessNote runs={settings.runs} reach={data.reach} actions={actions} />
			)}
			{page.at === 'loading' ? (
				<p class="fn-waiting" role="status">
					Reading this page…
				</p>
			) : page.at === 'failed' ? (
				<BlockedNote why="unreachable" onGuide={onGuide} onReader={() => actions.openReader(false)} />
			) : (
				<Report
					report={page.value}
					list={readyOf(data.list)}
					actions={actions}
					onEntry={onEntry}
					onGuide={onGuide}
				/>
			)}
		</>
	);
}

interface ReportProps {
	readonly report: PageReport;
	readonly list: GuideList | undefined;
	readonly actions: PopupActions;
	readonly onEntry: (id: string) => void;
	readonly onGuide: () => void;
}

function Report({ report, list, actions, onEntry, onGuide }: ReportProps) {
	if (report.kind === 'none') return null;
	if (report.kind === 'blocked') {
		return (
			<BlockedNote
				why={report.why}
				onGuide={onGuide}
				onReader={() => actions.openReader(report.why === 'pdf')}
			/>
		);
	}
	const { status } = report;
	return (
		<>
			<StateNote status={status} onMark={actions.markNow} onGuide={onGuide} />
			{status.terms.length > 0 && (
				<TermList
					terms={status.terms}
					list={list}
					onJump={actions.jump}
					onMore={actions.markMore}
					onEntry={onEntry}
				/>
			)}
		</>
	);
}
