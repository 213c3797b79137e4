import { useState } from 'preact/hooks';
import { switchedSites } from '../../settings/sites.ts';
import { AccessNote, type Reach, type ReachActions } from '../parts/access-note.tsx';
import { Breakable } from '../parts/breakable.tsx';
import { Undo } from '../parts/undo.tsx';
import { Choice, Section } from './fields.tsx';
import type { PartProps } from './looks.tsx';

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
	const [removed, setRemoved] = useState<string>();
	const isGone = removed !== undefined && !offSites.includes(removed);
	const add = (event: Event) => {
		event.preventDefault();
		const host = hostOf(typed);
		if (!host) {
			setProblem('That is not the name of a site. It looks like example.org.');
			return;
		}
		setProblem('');
		setTyped('');
		onChange({ offSites: [...switchedSites(offSites, host, false)].sort() });
	};
	return (
		<Section title="Where">
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
			<p class="fn-hint">Each with everything below it: example.org also stands for www.example.org.</p>
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
		</Section>
	);
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
