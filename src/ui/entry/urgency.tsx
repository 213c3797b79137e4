import type { Urgency } from '../../guide/kinds.ts';
import { URGENCY_WORDS } from './words.ts';

/**
 * One shape a level, told apart without colour: octagon as a stop sign, triangle as a warning, diamond,
 * circle, open circle. Drawn in a box of 16 by 16.
 */
const SHAPES: Readonly<Record<Urgency, string>> = {
	emergency: 'M4.9.5h6.2l4.4 4.4v6.2l-4.4 4.4H4.9L.5 11.1V4.9zM7 4v5h2V4zm0 6.5v2h2v-2z',
	today: 'M8 1l7.5 14H.5zM7.2 6v4.5h1.6V6zm0 5.6v1.7h1.6v-1.7z',
	days: 'M8 .8L15.2 8 8 15.2.8 8z',
	routine: 'M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13z',
	'self-care': 'M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zm0 2.2a4.3 4.3 0 110 8.6 4.3 4.3 0 010-8.6z',
};

/** How urgent a thing can be: a shape and a word. */
export function UrgencyLine({ level, id }: { level: Urgency; id?: string | undefined }) {
	return (
		<p class={`fn-urgency fn-urgency-${level}`} id={id}>
			<UrgencyShape level={level} />
			{URGENCY_WORDS[level]}
		</p>
	);
}

export function UrgencyShape({ level }: { level: Urgency }) {
	return (
		<svg class={`fn-shape fn-urgency-${level}`} viewBox="0 0 16 16" aria-hidden="true">
			<path d={SHAPES[level]} fill-rule="evenodd" />
		</svg>
	);
}
