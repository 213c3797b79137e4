import type { ComponentChildren } from 'preact';
import type { Option } from '../../checklist/schema.ts';

type SignPictureName = NonNullable<Option['picture']>;

/** A small drawing beside a danger sign. The words say all of it, so that nobody needs to see it. */
export function SignPicture({ name }: { readonly name: SignPictureName }) {
	return (
		<svg class="fn-sign" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
			{DRAWINGS[name]}
		</svg>
	);
}

/** What is meant is filled; the rest is outline. All of it in the colour of the text, so that forced colours keep it. */
const DRAWINGS: Readonly<Record<SignPictureName, ComponentChildren>> = {
	saddle: (
		<>
			<path class="fn-sign-spot" d="M24 19c4 1 7 5 6 10-1 4-3 6-6 7-3-1-5-3-6-7-1-5 2-9 6-10Z" />
			<path d="M14 3c0 7-5 11-6 19-1 9 2 15 3 23M34 3c0 7 5 11 6 19 1 9-2 15-3 23M24 13v17M8 26c4 6 12 6 16 1 4 5 12 5 16-1M24 30c-1 5-1 10-1 15M24 30c1 5 1 10 1 15" />
		</>
	),
	'foot-drop': (
		<>
			<path d="M17 3c-1 9-2 15-1 22-1 3-1 5 1 7M29 3c0 9 0 14-1 20" />
			<path class="fn-sign-spot" d="M28 23c2 6 6 10 9 15 2 3 1 5-1 5-7-3-14-6-19-11" />
			<path d="M28 23c2 6 6 10 9 15 2 3 1 5-1 5-7-3-14-6-19-11M4 45h40" />
			<path d="M37 21c4 3 6 7 6 12m0 0-3-3m3 3 3-4" />
		</>
	),
	calf: (
		<>
			<path class="fn-sign-spot" d="M28 12c-3 6-3 13 0 19 2 4 2 8 2 12h8c0-4 0-8 3-12 4-7 3-14 0-19Z" />
			<path d="M28 3c1 3 1 6 0 9-3 6-3 13 0 19 2 4 2 8 2 14M42 3c-1 3-1 6-1 9 3 5 4 12 0 19-3 4-3 8-3 14M8 3c1 3 1 6 0 9-1 6-1 12 1 18 1 4 1 9 1 15M20 3c-1 3-1 6 0 9 1 6 1 12-1 18-1 4-1 9-1 15" />
		</>
	),
	glass: (
		<>
			<path d="M13 5h22l-3 31H16ZM14 11h20" />
			<path
				class="fn-sign-dots"
				d="M20 18h0M26 16h0M29 22h0M22 24h0M27 29h0M21 31h0M7 41h0M40 38h0M36 43h0M24 42h0"
			/>
		</>
	),
};
