import type { ComponentChild } from 'preact';
import type { Settings } from '../../settings/settings.ts';
import { AccessNote, type Reach, type ReachActions } from '../parts/access-note.tsx';
import { Logo } from '../parts/logo.tsx';
import { PrivacyLink } from '../parts/privacy-link.tsx';
import { type Place, RegionChoice } from '../parts/region.tsx';

export interface WelcomeProps {
	readonly settings: Settings;
	readonly reach: Reach;
	readonly actions: Pick<ReachActions, 'allowEveryPage'>;
	/** Which number is shown for emergencies. */
	readonly place: Place;
	readonly onChange: (settings: Pick<Settings, 'region'>) => void;
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
	place,
	onChange,
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
				<section class="welcome-region" aria-labelledby="welcome-region">
					<h2 id="welcome-region">Where are you?</h2>
					<p class="welcome-region-text">
						In an emergency Footnote shows the number to call: now <b>{place.number}</b>. Only your browser’s
						language tells it where you are, and that can be wrong. Please check it once.
					</p>
					<RegionChoice place={place} settings={settings} onChange={onChange} />
				</section>
				<ul class="welcome-points">
					<li>
						<b>What it knows:</b> words about feet, legs, backs and nerves best, and many from all of health,
						from heart and lungs to eyes, children and mental health. It lacks most medicines by name, rare
						illnesses, and many words that doctors use among themselves. It reads English only. A health word
						without a line below it may be one that it doesn’t know.
					</li>
					<li>
						<b>Keep its button in sight.</b> Press the puzzle piece at the top right of the browser, then{' '}
						{browser === 'firefox'
							? 'the gear wheel beside Footnote, then “Pin to Toolbar”.'
							: 'the pin beside Footnote.'}{' '}
						Now the button stays there. It lists the words of a page, answers questions, and holds the
						checklist.
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
					<PrivacyLink />
				</p>
				<button type="button" class="fn-button" onClick={onOptions}>
					Open the options
				</button>
			</main>
		</div>
	);
}
