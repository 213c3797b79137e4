/** Where the reader is: which number is shown for emergencies, and the choice of another. */
import type { Settings } from '../../settings/settings.ts';

export interface Place {
	/** ISO 3166 code of the region whose number is shown; absent where neither settings nor browser name one. */
	readonly code: string | undefined;
	/** The number that is shown. */
	readonly number: string;
	/** Regions with a number of their own. */
	readonly regions: readonly { readonly code: string; readonly number: string }[];
}

export interface RegionChoiceProps {
	readonly place: Place;
	readonly settings: Pick<Settings, 'region'>;
	readonly onChange: (settings: Pick<Settings, 'region'>) => void;
}

/** Made once, and not before it is needed: one for each country of the list took 12 ms a drawing. */
let names: Intl.DisplayNames | undefined;

function nameOf(code: string): string {
	names ??= new Intl.DisplayNames(['en'], { type: 'region' });
	return names.of(code) ?? code;
}

/** The list of countries. */
export function RegionChoice({ place, settings, onChange }: RegionChoiceProps) {
	const listed = place.regions
		.map(({ code, number }) => ({ code, number, name: nameOf(code) }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
	return (
		<label class="fn-region">
			<span class="fn-label">The country you are in</span>
			<select value={settings.region} onChange={(event) => onChange({ region: event.currentTarget.value })}>
				<option value="auto">
					{/* A closed list can't break its line: what it shows of itself is short. */}
					{settings.region === 'auto' && place.code !== undefined
						? `${nameOf(place.code)} (a guess)`
						: 'As the browser’s language says'}
				</option>
				{listed.map(({ code, name, number }) => (
					<option key={code} value={code}>
						{name} ({number})
					</option>
				))}
			</select>
		</label>
	);
}

/** Whose number is shown, in a line; a browser set to American English says 911 in London too, so it can be changed here. */
export function RegionLine(props: RegionChoiceProps) {
	const { code, number } = props.place;
	return (
		<details class="fn-place">
			<summary>
				{code === undefined
					? `${number} works on most mobile phones. Choose your country`
					: `${number} is the number in ${inCountry(nameOf(code))}. Not there? Change`}
			</summary>
			<RegionChoice {...props} />
		</details>
	);
}

/** "in the United Kingdom", "in Ireland". */
export function inCountry(name: string): string {
	return /^(?:United|Netherlands|Philippines|Bahamas|Maldives|Czech Republic|UK|US)/.test(name)
		? `the ${name}`
		: name;
}
