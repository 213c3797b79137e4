import { useState } from 'preact/hooks';
import { isOwnId, nameInOwnId } from '../../glossary/own-word.ts';
import { CATEGORIES, type Category, type Field, SUBJECTS } from '../../guide/kinds.ts';
import { byName, type GuideList } from '../../guide/list.ts';
import type { Settings } from '../../settings/settings.ts';
import { CATEGORY_WORDS, FIELD_WORDS } from '../entry/words.ts';
import type { Fetched } from '../parts/fetched.ts';
import { Undo } from '../parts/undo.tsx';
import { Choice, Section } from './fields.tsx';
import { TITLES } from './titles.ts';

export interface TermsProps {
	readonly settings: Settings;
	readonly list: Fetched<GuideList>;
	readonly onChange: (settings: Partial<Settings>) => void;
}

/** Which words are marked: how hard, which categories, which single terms, how often. */
export function Terms({ settings, list, onChange }: TermsProps) {
	return (
		<Section title={TITLES.terms}>
			<Choice
				label="How hard a word must be"
				name="level"
				value={settings.level}
				onChange={(level) => onChange({ level })}
				options={[
					{ value: 'hard', label: 'Hard words only', hint: 'such as “neuropathy”' },
					{ value: 'more', label: 'Familiar ones too', hint: 'such as “orthotics”' },
					{ value: 'all', label: 'Everyday words too', hint: 'such as “diabetes”' },
				]}
			/>
			<Choice
				label="How often"
				name="often"
				value={settings.often}
				onChange={(often) => onChange({ often })}
				options={[
					{ value: 'section', label: 'First in each section' },
					{ value: 'page', label: 'First on the page' },
					{ value: 'all', label: 'Every time' },
				]}
			/>
			<Choice
				label="How many"
				name="density"
				value={settings.density}
				onChange={(density) => onChange({ density })}
				options={[
					{
						value: 'calm',
						label: 'So many that the page stays easy to read',
						hint: 'about a dozen a screen, the hardest first. Footnote’s button shows the rest, and can mark them too.',
					},
					{ value: 'full', label: 'All of them', hint: 'however many there are' },
				]}
			/>
			<fieldset class="options-choice">
				<legend>Kinds of words</legend>
				<div class="options-choices">
					{CATEGORIES.map((category) => (
						<label key={category}>
							<input
								type="checkbox"
								checked={settings.categories.includes(category)}
								onChange={(event) =>
									onChange({
										categories: toggled(settings.categories, category, event.currentTarget.checked),
									})
								}
							/>
							<span>{CATEGORY_WORDS[category].many}</span>
						</label>
					))}
				</div>
			</fieldset>
			<Subjects settings={settings} onChange={onChange} />
			<SingleTerms settings={settings} list={list} onChange={onChange} />
		</Section>
	);
}

/** Keeps the categories in their own order. */
function toggled(categories: readonly Category[], category: Category, on: boolean): Category[] {
	return CATEGORIES.filter((each) => (each === category ? on : categories.includes(each)));
}

function Subjects({ settings, onChange }: Pick<TermsProps, 'settings' | 'onChange'>) {
	const off: ReadonlySet<Field> = new Set(settings.offSubjects);
	return (
		<fieldset class="options-choice">
			<legend>Subjects</legend>
			<p class="fn-hint">A word that belongs to several is marked while one of them is on.</p>
			<div class="options-choices">
				{SUBJECTS.map((subject) => (
					<label key={subject}>
						<input
							type="checkbox"
							checked={!off.has(subject)}
							onChange={(event) => {
								const isOn = event.currentTarget.checked;
								onChange({
									offSubjects: SUBJECTS.filter((each) => (each === subject ? !isOn : off.has(each))),
								});
							}}
						/>
						<span>{FIELD_WORDS[subject]}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

function SingleTerms({ settings, list, onChange }: TermsProps) {
	const [filter, setFilter] = useState('');
	const [unhidden, setUnhidden] = useState<readonly string[]>([]);
	const { hiddenTerms } = settings;
	if (list.at === 'failed') return <p class="fn-hint">The list of terms could not be opened.</p>;
	if (list.at === 'loading') return <p class="fn-waiting">Opening the list of terms…</p>;
	const wanted = filter.trim().toLowerCase();
	const entries = byName(list.value);
	const shown = entries.filter(({ name, also = [] }) =>
		[name, ...also].some((one) => one.toLowerCase().includes(wanted)),
	);
	// Terms of an earlier guide, and words of the reader's own file, stay listed, so that nothing hidden gets out of reach.
	const known = new Set(entries.map(({ id }) => id));
	const unknown = hiddenTerms.filter((id) => !known.has(id));
	const hidden = new Set(hiddenTerms);
	const set = (id: string, marked: boolean) =>
		onChange({ hiddenTerms: marked ? hiddenTerms.filter((other) => other !== id) : [...hiddenTerms, id] });
	return (
		<details class="options-terms" open={hiddenTerms.length > 0}>
			<summary>
				Single terms{' '}
				<span class="fn-hint">
					{hiddenTerms.length === 0 ? 'none is hidden' : `${hiddenTerms.length} hidden`}
				</span>
			</summary>
			<label>
				<span class="fn-label">Find a term</span>
				<input
					type="search"
					value={filter}
					autocomplete="off"
					onInput={(event) => setFilter(event.currentTarget.value)}
				/>
			</label>
			{hiddenTerms.length > 0 && (
				<p>
					<button
						type="button"
						class="fn-button"
						onClick={() => {
							setUnhidden(hiddenTerms);
							onChange({ hiddenTerms: [] });
						}}
					>
						Mark all of them again
					</button>
				</p>
			)}
			<Undo
				done={unhidden.length > 0 && hiddenTerms.length === 0 ? 'All terms are marked again.' : ''}
				onUndo={() => onChange({ hiddenTerms: unhidden })}
			/>
			{shown.length === 0 && <p class="fn-hint">No term has this in its names.</p>}
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
			<section class="options-term-list" aria-label="Terms that are marked" tabIndex={0}>
				{[...shown, ...unknown.map((id) => ({ id, name: isOwnId(id) ? nameInOwnId(id) : id }))].map(
					({ id, name }) => (
						<label key={id}>
							<input
								type="checkbox"
								checked={!hidden.has(id)}
								onChange={(event) => set(id, event.currentTarget.checked)}
							/>
							<span>
								<bdi>{name}</bdi>
								{isOwnId(id) && <span class="fn-hint"> your own word</span>}
							</span>
						</label>
					),
				)}
			</section>
		</details>
	);
}
