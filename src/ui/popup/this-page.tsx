import { findCard, type Guide, titleOf } from '../../guide/compile.ts';
import type { FoundTerm, FrameStatus } from '../../messages.ts';
import { isOffSite, switchedSites } from '../../settings/sites.ts';
import { UrgencyShape } from '../entry/urgency.tsx';
import { CATEGORY_WORDS, URGENCY_WORDS } from '../entry/words.ts';
import { NotStoredAlert } from '../parts/not-stored.tsx';
import { Note } from '../parts/note.tsx';
import { Switch } from '../parts/switch.tsx';
import type { PageReport, PopupActions, PopupData } from './services.ts';

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
			{page.at === 'loading' ? (
				<p class="fn-waiting" role="status">
					Reading this page…
				</p>
			) : page.at === 'failed' ? (
				<Blocked why="unreachable" onGuide={onGuide} />
			) : (
				<Report
					report={page.value}
					guide={data.guide.at === 'ready' ? data.guide.value.guide : undefined}
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
	readonly guide: Guide | undefined;
	readonly actions: PopupActions;
	readonly onEntry: (id: string) => void;
	readonly onGuide: () => void;
}

function Report({ report, guide, actions, onEntry, onGuide }: ReportProps) {
	if (report.kind === 'none') return null;
	if (report.kind === 'blocked') return <Blocked why={report.why} onGuide={onGuide} />;
	const { status } = report;
	return (
		<>
			<StateNote status={status} onMark={actions.markNow} onGuide={onGuide} />
			{status.terms.length > 0 && (
				<TermList terms={status.terms} guide={guide} onJump={actions.jump} onEntry={onEntry} />
			)}
		</>
	);
}

function StateNote({
	status,
	onMark,
	onGuide,
}: {
	status: FrameStatus;
	onMark: () => void;
	onGuide: () => void;
}) {
	switch (status.state) {
		case 'off':
			return (
				<Note title="Footnote is switched off">
					<p>Nothing is marked on any page. You can still look words up in the guide.</p>
					<ToGuide onGuide={onGuide} />
				</Note>
			);
		case 'off-site':
			return (
				<Note title="Nothing is marked on this site">
					<p>You switched Footnote off here. The switch above brings the marks back at once.</p>
				</Note>
			);
		case 'waiting-for-click':
			return (
				<Note title="Footnote waits for you">
					<p>Pages are only read when you ask, as you chose in the options.</p>
					<button type="button" class="fn-button fn-button-primary" onClick={onMark}>
						Mark this page
					</button>
				</Note>
			);
		case 'other-language':
			return (
				<Note title="This page is in another language">
					<p>The guide speaks English so far, so nothing is marked here.</p>
					<ToGuide onGuide={onGuide} />
				</Note>
			);
		case 'failed':
			return (
				<Note title="Footnote can't look up words just now">
					<p>
						The page is as it was. Close this and open it again. If that doesn't help, restart the browser, or
						install Footnote anew: a file of it may be damaged.
					</p>
				</Note>
			);
		case 'backed-off':
			return (
				<Note title="Marking is on hold">
					<p>
						This page changes so fast that reading along would slow it down. Marks come back when it calms
						down.
					</p>
				</Note>
			);
		case 'marking':
			return status.terms.length > 0 ? null : (
				<Note title="No health words found here">
					<p>Footnote has read this page and found none that it explains.</p>
					<ToGuide onGuide={onGuide} />
				</Note>
			);
	}
}

const BLOCKED: Readonly<
	Record<Extract<PageReport, { kind: 'blocked' }>['why'], { title: string; text: string }>
> = {
	pdf: {
		title: 'PDFs cannot be marked',
		text: 'The browser shows PDFs in a viewer of its own that lets no extension in. Look a word up in the guide instead, or open the text as a web page if the site offers one.',
	},
	browser: {
		title: 'This page belongs to the browser',
		text: 'Browsers keep extensions out of their own pages and of their extension stores. Your other tabs are not affected.',
	},
	unreachable: {
		title: 'This page cannot be reached',
		text: 'If it was open before Footnote was installed or updated, reload it. Some pages, such as local files, also need to be allowed in the browser’s settings for Footnote.',
	},
};

function Blocked({ why, onGuide }: { why: keyof typeof BLOCKED; onGuide: () => void }) {
	const { title, text } = BLOCKED[why];
	return (
		<Note title={title}>
			<p>{text}</p>
			<ToGuide onGuide={onGuide} />
		</Note>
	);
}

function ToGuide({ onGuide }: { onGuide: () => void }) {
	return (
		<button type="button" class="fn-button" onClick={onGuide}>
			Look up a word
		</button>
	);
}

interface TermListProps {
	readonly terms: readonly FoundTerm[];
	readonly guide: Guide | undefined;
	readonly onJump: (id: string) => void;
	readonly onEntry: (id: string) => void;
}

function TermList({ terms, guide, onJump, onEntry }: TermListProps) {
	const entryOf = (id: string) => guide && findCard(guide, id);
	return (
		<section aria-labelledby="terms-title">
			<h2 class="popup-count" id="terms-title">
				{terms.length === 1 ? 'One term on this page' : `${terms.length} terms on this page`}
			</h2>
			<ul class="popup-terms">
				{terms.map((term) => {
					const entry = entryOf(term.id);
					const level = entry?.getHelp?.level;
					return (
						<li key={term.id}>
							<button
								type="button"
								class="popup-term"
								onClick={() => onJump(term.id)}
								title="Show it on the page"
							>
								<span class="popup-term-name">{entry ? titleOf(entry) : term.text}</span>
								<span class="popup-term-facts">
									{entry && CATEGORY_WORDS[entry.category].one}
									{term.count > 1 && `, ${term.count} times`}
								</span>
							</button>
							{level && (level === 'emergency' || level === 'today') && (
								<span class="popup-term-level" title={URGENCY_WORDS[level]}>
									<UrgencyShape level={level} />
									<span class="fn-hidden">{URGENCY_WORDS[level]}</span>
								</span>
							)}
							<button
								type="button"
								class="fn-button fn-button-quiet"
								aria-label={`Read about ${entry ? titleOf(entry) : term.text} here`}
								onClick={() => onEntry(term.id)}
							>
								Read
							</button>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
