import { useState } from 'preact/hooks';
import { switchedSites } from '../../settings/sites.ts';
import { AccessNote, type Reach, type ReachActions } from '../parts/access-note.tsx';
import { Breakable } from '../parts/breakable.tsx';
import { Undo } from '../parts/undo.tsx';
import { Choice, Section } from './fields.tsx';
import type { PartProps } from './looks.tsx';
import { TITLES } from './titles.ts';

/** Where words are marked. */
export function Places({
	settings,
	onChange,
	reach,
	actions,
}: PartProps & { reach: Reach; actions: ReachActions }) {
	const { offSites } = settings;
	const [typed, setTyped] = useState('');
	const [problem, setProblem] = useState('');
	const [added, setAdded] = useState('');
	const [removed, setRemoved] = useState<string>();
	const isGone = removed !== undefined && !offSites.includes(removed);
	const add = (event: Event) => {
		event.preventDefault();
		const host = hostOf(typed);
		if (!host) {
			setProblem('That is not the name of a site. It looks like example.org.');
			setAdded('');
			return;
		}
		const sites = switchedSites(offSites, host, false);
		setProblem('');
		setTyped('');
		setAdded(addedInWords(sites.find((site) => !offSites.includes(site)) ?? host, typed, sites === offSites));
		onChange({ offSites: [...sites].sort() });
	};
	return (
		<Section title={TITLES.places}>
			<Choice
				label="Pages"
				name="runs"
				value={settings.runs}
				onChange={actions.chooseRuns}
				options={[
					{ value: 'everywhere', label: 'Every page' },
					{ value: 'on-click', label: 'Only when I ask', hint: 'with Footnote’s button' },
				]}
			/>
			<AccessNote runs={settings.runs} reach={reach} actions={actions} />
			<h3>Not on these sites</h3>
			<p class="fn-hint">
				Always the whole site, with all of its pages: example.org also stands for www.example.org. A single
				page can’t be left out.
			</p>
			{offSites.length === 0 ? (
				<p class="fn-hint">No site is left out.</p>
			) : (
				<ul class="options-sites">
					{offSites.map((host) => (
						<li key={host}>
							<span>
								<Breakable text={host} />
							</span>
							<button
								type="button"
								class="fn-button fn-button-quiet"
								aria-label={`Remove ${host}: mark words there again`}
								onClick={() => {
									setRemoved(host);
									onChange({ offSites: offSites.filter((site) => site !== host) });
								}}
							>
								Remove
							</button>
						</li>
					))}
				</ul>
			)}
			<Undo
				done={isGone ? `Words are marked on ${removed} again.` : ''}
				onUndo={() => removed !== undefined && onChange({ offSites: [...offSites, removed].sort() })}
			/>
			<form class="options-add" onSubmit={add} noValidate>
				<label>
					<span class="fn-label">Add a site</span>
					<input
						type="text"
						value={typed}
						autocomplete="off"
						spellcheck={false}
						placeholder="example.org"
						aria-invalid={problem !== ''}
						aria-describedby="site-problem"
						onInput={(event) => setTyped(event.currentTarget.value)}
					/>
				</label>
				<button type="submit" class="fn-button">
					Add
				</button>
			</form>
			<p id="site-problem" class="options-problem" role="alert">
				{problem}
			</p>
			<p class="options-text" role="status">
				{added}
			</p>
		</Section>
	);
}

/** What the reader's words became: sites are left out whole, whatever page of one was named. */
export function addedInWords(site: string, typed: string, isThere: boolean): string {
	const [, path = ''] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/?#]+([/?#].*)$/i.exec(typed.trim()) ?? [];
	const page = /[^/?#]/.test(path)
		? ' You named one of its pages: Footnote can only leave out whole sites.'
		: '';
	return isThere
		? `${site} is left out already.`
		: `Nothing is marked on ${site} any more: on none of its pages.${page}`;
}

/**
 * The host in what a reader typed or pasted: a name, or a whole address.
 * @returns the host as in `location.host`, or nothing if there is none
 */
export function hostOf(typed: string): string | undefined {
	const text = typed.trim();
	if (text === '' || /\s/.test(text)) return undefined;
	const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
	if (!URL.canParse(address)) return undefined;
	const { host, hostname } = new URL(address);
	return hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('[') ? host : undefined;
}
