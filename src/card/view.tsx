import { titleOf } from '../guide/compile.ts';
import { FirstLook } from '../ui/entry/first-look.tsx';
import { Further } from '../ui/entry/further.tsx';
import { type CardModel, type Notice, shown } from './model.ts';

export interface CardViewActions {
	close(): void;
	back(): void;
	toggleMore(): void;
	follow(id: string): void;
	checkSymptoms(id: string): void;
	keep(id: string, keep: boolean): void;
	hideTerm(id: string, hide: boolean): void;
	switchSite(on: boolean): void;
}

export interface CardViewProps {
	readonly model: CardModel;
	readonly actions: CardViewActions;
	readonly theme: string;
	/** CSS pixels. */
	readonly textSize: number;
	/** YYYY-MM-DD */
	readonly today: string;
}

/** The whole card. A pure function of its props. */
export function CardView({ model, actions, theme, textSize, today }: CardViewProps) {
	const entry = shown(model);
	const previous = model.trail.at(-2);
	return (
		<div
			class="fn card"
			data-theme={theme}
			style={`--fn-text: ${textSize}px`}
			role="dialog"
			aria-labelledby={entry ? 'fn-title' : undefined}
			aria-label={entry ? undefined : model.asWritten}
			aria-describedby="fn-what"
			tabIndex={-1}
			lang="en"
			dir="ltr"
		>
			{previous && (
				<button type="button" class="fn-button fn-button-quiet card-back" onClick={actions.back}>
					<span aria-hidden="true">‹</span> Back to {titleOf(previous)}
				</button>
			)}
			{entry ? (
				<>
					<FirstLook
						entry={entry}
						asWritten={previous ? undefined : model.asWritten}
						emergencyNumber={model.emergencyNumber}
						titleId="fn-title"
						textId="fn-what"
					/>
					<div class="card-actions">
						<button type="button" class="fn-button" aria-expanded={model.more} onClick={actions.toggleMore}>
							{model.more ? 'Less' : 'More'}
						</button>
						<button
							type="button"
							class="fn-button fn-button-quiet"
							onClick={() => actions.checkSymptoms(entry.id)}
						>
							Check my symptoms
						</button>
					</div>
					{model.more && (
						<div class="card-more">
							<Further entry={entry} drawing={entry.drawing} onOpen={actions.follow} today={today} />
							<QuietActions id={entry.id} kept={model.kept.includes(entry.id)} actions={actions} />
						</div>
					)}
					<NoticeLine notice={model.notice} id={entry.id} actions={actions} />
				</>
			) : (
				<p class="card-waiting" id="fn-what">
					{model.failed
						? `“${model.asWritten}” could not be looked up. If Footnote was just updated, reload this page.`
						: `Looking up “${model.asWritten}”…`}
				</p>
			)}
			<button type="button" class="fn-icon-button card-close" aria-label="Close" onClick={actions.close}>
				<span aria-hidden="true">×</span>
			</button>
		</div>
	);
}

function QuietActions({ id, kept, actions }: { id: string; kept: boolean; actions: CardViewActions }) {
	return (
		<div class="card-quiet-actions">
			<button type="button" class="fn-button fn-button-quiet" onClick={() => actions.keep(id, !kept)}>
				{kept ? 'Kept. Take it off the list' : 'Keep for my doctor'}
			</button>
			<button type="button" class="fn-button fn-button-quiet" onClick={() => actions.hideTerm(id, true)}>
				Hide this term
			</button>
			<button type="button" class="fn-button fn-button-quiet" onClick={() => actions.switchSite(false)}>
				Not on this site
			</button>
		</div>
	);
}

const NOTICE_WORDS: Readonly<Record<Notice, string>> = {
	kept: 'Kept. You find it in Footnote’s button, under “For my doctor”.',
	hidden: 'This term won’t be marked any more.',
	'site-off': 'Nothing will be marked on this site any more.',
	failed: 'That did not work. If Footnote was just updated, reload this page.',
};

function NoticeLine({
	notice,
	id,
	actions,
}: {
	notice: Notice | undefined;
	id: string;
	actions: CardViewActions;
}) {
	const undo =
		notice === 'hidden'
			? () => actions.hideTerm(id, false)
			: notice === 'site-off'
				? () => actions.switchSite(true)
				: undefined;
	// The live region is there before its words are, so that screen readers hear them.
	return (
		<p class="card-notice" role="status">
			{notice && NOTICE_WORDS[notice]}
			{undo && (
				<button type="button" class="fn-button fn-button-quiet" onClick={undo}>
					Undo
				</button>
			)}
		</p>
	);
}
