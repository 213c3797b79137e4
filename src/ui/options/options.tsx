import type { ComponentChild } from 'preact';
import { Logo } from '../parts/logo.tsx';
import { NotStoredAlert } from '../parts/not-stored.tsx';
import { PrivacyLink } from '../parts/privacy-link.tsx';
import { RegionChoice } from '../parts/region.tsx';
import { Switch } from '../parts/switch.tsx';
import { Backup } from './backup.tsx';
import { Contents, Section } from './fields.tsx';
import { OwnGlossary } from './glossary.tsx';
import { MarkLooks, OwnLooks } from './looks.tsx';
import { Opening } from './opening.tsx';
import { Places } from './places.tsx';
import type { OptionsActions, OptionsData } from './services.ts';
import { Terms } from './terms.tsx';
import { TITLES } from './titles.ts';

export interface OptionsProps {
	readonly data: OptionsData;
	readonly actions: OptionsActions;
	/** The sample text, with the real card working on it. */
	readonly preview: ComponentChild;
}

/** All settings on one page; each applies at once, in open tabs too. */
export function Options({ data, actions, preview }: OptionsProps) {
	const { settings, damaged } = data.checked;
	const part = { settings, onChange: actions.change };
	return (
		<div class="fn options" data-theme={settings.theme} style={`--fn-text: ${settings.textSize}px`}>
			<header class="options-head">
				<h1>
					<Logo />
					Footnote
				</h1>
				<p>What you choose applies at once, also in open tabs.</p>
			</header>
			<main>
				{damaged.length > 0 && <Damaged fields={damaged} />}
				{data.hasDamaged && <PutAside actions={actions} />}
				{data.notStored && <NotStoredAlert why={data.notStored} />}
				<div class="options-columns">
					<Contents titles={Object.values(TITLES)} />
					<div class="options-sections">
						<Section title={TITLES.on}>
							<Switch
								label="Mark health words"
								hint="Off: no page is read at all. The guide and the checklist still work."
								on={settings.on}
								onChange={(on) => actions.change({ on })}
							/>
						</Section>
						<Terms settings={settings} list={data.list} onChange={actions.change} />
						<OwnGlossary glossary={data.glossary} actions={actions.glossary} />
						<MarkLooks {...part} />
						<Opening {...part} browser={data.browser} commands={data.commands} />
						<Places {...part} reach={data.reach} actions={actions} />
						<OwnLooks {...part} />
						<Section
							title={TITLES.region}
							intro={`For the number to call in an emergency. Now it is ${data.place.number}.`}
						>
							<RegionChoice place={data.place} settings={settings} onChange={actions.change} />
						</Section>
						<Backup {...part} actions={actions} erasedAt={data.erasedAt} />
					</div>
					<aside class="options-preview" aria-label="Preview">
						<p class="fn-label">Try it: this text is marked as pages will be</p>
						{preview}
					</aside>
				</div>
				<p class="fn-hint">
					<PrivacyLink />
				</p>
			</main>
		</div>
	);
}

function Damaged({ fields }: { fields: readonly string[] }) {
	return (
		<p class="fn-alert" role="alert">
			{fields.includes('*')
				? 'The stored settings could not be read, so Footnote works as it came.'
				: `Some stored settings could not be read and are as they came: ${fields.join(', ')}.`}{' '}
			The old values are put aside when you next change something.
		</p>
	);
}

/** What was put aside is of use to somebody who helps; nothing else ever reads it. */
function PutAside({ actions }: { actions: Pick<OptionsActions, 'saveDamaged' | 'dropDamaged'> }) {
	return (
		<div class="fn-alert">
			<p>Old settings that could not be read have been put aside on this device.</p>
			<div class="popup-row">
				<button type="button" class="fn-button" onClick={actions.saveDamaged}>
					Save them to a file
				</button>
				<button type="button" class="fn-button" onClick={actions.dropDamaged}>
					Throw them away
				</button>
			</div>
		</div>
	);
}
