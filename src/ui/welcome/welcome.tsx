import type { ComponentChild } from 'preact';
import type { Settings } from '../../settings/settings.ts';
import { AccessNote, type Reach, type ReachActions } from '../parts/access-note.tsx';
import { Logo } from '../parts/logo.tsx';
import { PrivacyLink } from '../parts/privacy-link.tsx';

export interface WelcomeProps {
	readonly settings: Settings;
	readonly reach: Reach;
	readonly actions: Pick<ReachActions, 'allowEveryPage'>;
	/** The keys that open the next term, as the browser has them; empty when none is set. */
	readonly nextTermKeys: string;
	readonly browser: 'chromium' | 'firefox';
	/** The sample text, with the real card working on it. */
	readonly sample: ComponentChild;
	readonly onOptions: () => void;
}

/** The first page after installing: one screen, live text, no questions. */
export function Welcome({
	settings,
	reach,
	actions,
	nextTermKeys,
	browser,
	sample,
	onOptions,
}: WelcomeProps) {
	return (
		<div class="fn welcome" data-theme={settings.theme} style={`--fn-text: ${settings.textSize}px`}>
			<main>
				<h1>
					<Logo />
					Footnote
				</h1>
				<p class="welcome-lead">
					explains hard health words on the pages you read. Try it here: rest the pointer on a word with a
					dotted line.
				</p>
				{settings.runs === 'everywhere' && (
					<AccessNote runs={settings.runs} reach={reach} actions={actions} />
				)}
				<div class="welcome-text">{sample}</div>
				<ul class="welcome-points">
					<li>
						<b>What it knows:</b> words about feet, legs, backs and nerves best, and many from all of health,
						from heart and lungs to eyes, children and mental health. Still missing are most single medicines,
						rare illnesses and many words of specialists. It reads English. Health words that it doesn’t know
						stay as they are.
					</li>
					<li>
						<b>Put its button in sight.</b> Press the puzzle piece at the top of the browser, then{' '}
						{browser === 'firefox'
							? 'the gear beside Footnote, then “Pin to Toolbar”.'
							: 'the pin beside Footnote.'}
					</li>
					<li>
						<b>Keep a card open</b> with a click. <kbd>Esc</kbd> closes it.
					</li>
					<li>
						<b>Without a mouse:</b>{' '}
						{nextTermKeys ? (
							<>
								<kbd>{nextTermKeys}</kbd> opens the next word’s card.
							</>
						) : (
							<>Footnote’s button lists the words of a page.</>
						)}{' '}
						On a touch screen, tap.
					</li>
					<li>
						<b>Unsure whether to see a doctor?</b> Footnote’s button has a checklist. It advises how soon, and
						why. It makes no diagnosis.
					</li>
					<li>
						<b>Nothing leaves your browser.</b> The guide is part of Footnote. It has to read pages to find
						the words; it keeps and sends nothing of them.
					</li>
				</ul>
				<p class="welcome-foot">
					The texts come from public health sources, named on each card. No clinician has reviewed them yet.{' '}
					<button type="button" class="fn-link" onClick={onOptions}>
						Options
					</button>
					<span aria-hidden="true"> · </span>
					<PrivacyLink />
				</p>
			</main>
		</div>
	);
}
