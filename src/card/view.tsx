import type { ComponentChildren } from 'preact';
import { type Explanation, isOwn, titleOfExplained } from '../glossary/explanation.ts';
import type { OwnExplanation } from '../glossary/own-word.ts';
import type { CardEntry } from '../guide/compile.ts';
import { FirstLook, saysNumber } from '../ui/entry/first-look.tsx';
import { fitsChecklist } from '../ui/entry/fits-checklist.ts';
import { Further } from '../ui/entry/further.tsx';
import { OwnLook } from '../ui/entry/own-look.tsx';
import { RegionLine } from '../ui/parts/region.tsx';
import type { Ground } from './ground.ts';
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
	setRegion(region: string): void;
}

export interface CardViewProps {
	readonly model: CardModel;
	readonly actions: CardViewActions;
	readonly theme: string;
	/** CSS pixels. */
	readonly textSize: number;
	/** YYYY-MM-DD */
	readonly today: string;
	/** The words are on a site that can be switched off. */
	readonly hasSite?: boolean;
	/** Of the page around the words; counts where the reader has chosen no theme. */
	readonly ground?: Ground;
	/** CSS pixels; as wide as its place without it. */
	readonly width?: number;
	/** The window is low: only words take room. */
	readonly compact?: boolean;
}

/** The whole card. A pure function of its props. */
export function CardView(props: CardViewProps) {
	const { model, actions, theme, textSize, ground, width, compact } = props;
	const explained = shown(model);
	return (
		<div
			class={compact ? 'fn card card-compact' : 'fn card'}
			data-theme={theme}
			data-ground={ground}
			style={`--fn-text: ${textSize}px${width ? `; --card-width: ${width}px` : ''}`}
			role="dialog"
			aria-labelledby={explained ? 'fn-title' : undefined}
			aria-label={explained ? undefined : model.asWritten}
			aria-describedby={explained ? describedBy(explained) : 'fn-what'}
			tabIndex={-1}
			lang="en"
			dir="ltr"
		>
			<div class="card-scroll">
				<div class="card-body">
					{!explained ? (
						<Waiting model={model} />
					) : isOwn(explained) ? (
						<OwnExplained word={explained} {...props} />
					) : (
						<Explained entry={explained} {...props} />
					)}
				</div>
			</div>
			<NoticeLine notice={model.notice} id={explained?.id ?? ''} actions={actions} />
			<button type="button" class="fn-icon-button card-close" aria-label="Close" onClick={actions.close}>
				<span aria-hidden="true">×</span>
			</button>
		</div>
	);
}

/** What is read out when the card takes the focus: how urgent it can be, what to do then, and what it is; of the reader's own word, whose word it is. */
function describedBy(explained: Explanation): string {
	if (isOwn(explained)) return 'fn-own fn-what fn-from';
	const { getHelp } = explained;
	const urgency = getHelp ? 'fn-urgency ' : '';
	return getHelp?.level === 'emergency' ? `${urgency}fn-emergency fn-what` : `${urgency}fn-what`;
}

function Explained({ entry, model, actions, today, hasSite }: CardViewProps & { entry: CardEntry }) {
	const previous = model.trail.at(-2);
	const region = (
		<RegionLine
			place={model.place}
			settings={model}
			onChange={({ region: chosen }) => actions.setRegion(chosen)}
		/>
	);
	return (
		<>
			{previous && (
				<QuietButton className="card-back" onClick={actions.back}>
					<span aria-hidden="true">‹</span> Back to {titleOfExplained(previous)}
				</QuietButton>
			)}
			<FirstLook
				entry={entry}
				asWritten={previous ? undefined : model.asWritten}
				emergencyNumber={model.place.number}
				region={region}
				idPrefix="fn-"
			/>
			<div class="card-actions">
				<button type="button" class="fn-button" aria-expanded={model.more} onClick={actions.toggleMore}>
					{model.more ? 'Less' : 'More'}
				</button>
				{fitsChecklist(entry) && (
					<QuietButton onClick={() => actions.checkSymptoms(entry.id)}>Check my symptoms</QuietButton>
				)}
			</div>
			{model.more && (
				<div class="card-more">
					<QuietActions
						id={entry.id}
						kept={model.kept.includes(entry.id)}
						hasSite={hasSite}
						actions={actions}
					/>
					{saysNumber(entry) && region}
					<Further entry={entry} drawing={entry.drawing} onOpen={actions.follow} today={today} />
				</div>
			)}
		</>
	);
}

/** All there is of it, with what can be done: nobody has said how urgent it is, and a visit to the doctor is for words of the guide. */
function OwnExplained({ word, model, actions, hasSite }: CardViewProps & { word: OwnExplanation }) {
	return (
		<>
			<OwnLook word={word} asWritten={model.asWritten} idPrefix="fn-" />
			<div class="card-actions">
				<div class="card-quiet-actions">
					<HideActions id={word.id} hasSite={hasSite} actions={actions} />
				</div>
			</div>
		</>
	);
}

function QuietButton({
	className = '',
	onClick,
	children,
}: {
	readonly className?: string;
	readonly onClick: () => void;
	readonly children: ComponentChildren;
}) {
	return (
		<button type="button" class={`fn-button fn-button-quiet ${className}`} onClick={onClick}>
			{children}
		</button>
	);
}

function Waiting({ model: { failed, asWritten } }: { model: CardModel }) {
	return (
		<p class="card-waiting" id="fn-what">
			{failed
				? `“${asWritten}” could not be looked up. If Footnote was just updated, reload this page.`
				: `Looking up “${asWritten}”…`}
		</p>
	);
}

function QuietActions({
	id,
	kept,
	hasSite,
	actions,
}: {
	id: string;
	kept: boolean;
	hasSite: boolean | undefined;
	actions: CardViewActions;
}) {
	return (
		<div class="card-quiet-actions">
			<QuietButton onClick={() => actions.keep(id, !kept)}>
				{kept ? 'Kept. Take it off the list' : 'Keep for my doctor'}
			</QuietButton>
			<HideActions id={id} hasSite={hasSite} actions={actions} />
		</div>
	);
}

function HideActions({ id, hasSite, actions }: Pick<CardViewProps, 'hasSite' | 'actions'> & { id: string }) {
	return (
		<>
			<QuietButton onClick={() => actions.hideTerm(id, true)}>Hide this term</QuietButton>
			{hasSite && <QuietButton onClick={() => actions.switchSite(false)}>Not on this site</QuietButton>}
		</>
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
			{undo && <QuietButton onClick={undo}>Undo</QuietButton>}
		</p>
	);
}
