/**
 * What an element means for the text around it, by its name alone. Asking the browser for the computed
 * display of every element would cost more than all the rest of the work; this table is right for nearly
 * all of them, and `run.ts` asks for the few where it matters.
 */
import { localNameOf } from '../dom.ts';

/** Text flows through it: `tarsal <b>tunnel</b>` is one run. */
export const INLINE = 0;
/** Text before, inside and after it are different runs. */
export const BLOCK = 1;
/** Its own text is never read, and no words match across it: a picture, a field, code. */
export const ATOM = 2;
/** Passed over as if it weren't there: scripts, ruby annotations, `<wbr>`. */
export const NOTHING = 3;
/** A line break: white space. */
export const BREAK = 4;
export type Kind = typeof INLINE | typeof BLOCK | typeof ATOM | typeof NOTHING | typeof BREAK;

const NAMES: readonly (readonly [Kind, string])[] = [
	[
		BLOCK,
		'html body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset ' +
			'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p ' +
			'search section summary table tbody td tfoot th thead tr ul pre listing svg g text foreignObject ' +
			'noscript slot',
	],
	[
		ATOM,
		'area audio canvas code datalist embed iframe img input kbd math meter object optgroup option picture ' +
			'progress samp select textarea video xmp plaintext',
	],
	[NOTHING, 'wbr script style template link meta title desc metadata defs rp rt rtc noembed noframes head'],
	[BREAK, 'br'],
];
const KINDS = /* @__PURE__ */ new Map<string, Kind>(
	/* @__PURE__ */ NAMES.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
);

/** @param element its local name counts, in any namespace; unknown and custom elements are inline, as in CSS */
export function kindOf(element: Element): Kind {
	return KINDS.get(localNameOf(element)) ?? INLINE;
}

/** Elements whose text is data, often long: not worth reading even to find out. */
export function isData(element: Element): boolean {
	return kindOf(element) === NOTHING || localNameOf(element) === 'noscript';
}
