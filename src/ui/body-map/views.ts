/**
 * Where the places of the checklist lie on the drawings of leg and foot. A place is a simple shape in
 * the drawing's own units; the outline cuts it to the body. All views show a right leg or foot.
 */
import { footFromAbove, footInnerSide, legBack, legFront, soleOutline } from '../pictures/body.ts';

export interface MapPlace {
	/** Id of the option of the map question. */
	readonly place: string;
	/** Path data. */
	readonly shape: string;
}

export interface MapView {
	readonly id: string;
	readonly title: string;
	readonly viewBox: string;
	readonly outline: string;
	/** Turns the drawing around: an outer side is drawn as the mirror image of the inner one. */
	readonly transform?: string;
	readonly places: readonly MapPlace[];
}

const box = (left: number, top: number, right: number, bottom: number): string =>
	`M${left} ${top}H${right}V${bottom}H${left}Z`;

/** The small of the back, above the drawing of the leg from behind. */
const LOW_BACK = 'M187-62C215-58 240-58 262-64C264-44 258-24 258-6H187Z';

export const MAP_VIEWS: readonly MapView[] = [
	{
		id: 'front',
		title: 'Front',
		viewBox: '40 -8 102 318',
		outline: legFront,
		places: [
			{ place: 'hip-or-groin', shape: box(40, -8, 142, 40) },
			{ place: 'outer-thigh', shape: 'M40 40H72V146H40Z' },
			{ place: 'front-of-thigh', shape: box(72, 40, 108, 146) },
			{ place: 'inner-thigh', shape: box(108, 40, 142, 146) },
			{ place: 'knee', shape: box(40, 146, 142, 190) },
			{ place: 'outer-lower-leg', shape: 'M40 190H80L84 262H40Z' },
			{ place: 'shin', shape: 'M80 190H98L98 262H84Z' },
			{ place: 'inner-lower-leg', shape: 'M98 190H142V262H98Z' },
			{ place: 'top-of-foot', shape: box(40, 262, 142, 291) },
			{ place: 'other-toes', shape: box(40, 291, 93, 310) },
			{ place: 'big-toe', shape: box(93, 291, 142, 310) },
		],
	},
	{
		id: 'back',
		title: 'Back',
		viewBox: '178 -68 102 378',
		outline: `${legBack}${LOW_BACK}`,
		places: [
			{ place: 'mid-back', shape: box(178, -68, 280, -42) },
			{ place: 'low-back', shape: box(178, -42, 280, -6) },
			{ place: 'buttock', shape: box(178, -6, 280, 70) },
			{ place: 'back-of-thigh', shape: box(178, 70, 280, 150) },
			{ place: 'knee', shape: box(178, 150, 280, 190) },
			{ place: 'calf', shape: box(178, 190, 280, 256) },
			{ place: 'heel-back', shape: box(178, 256, 280, 310) },
		],
	},
	{
		id: 'sole',
		title: 'Sole',
		viewBox: '106 8 106 212',
		outline: soleOutline,
		places: [
			{ place: 'big-toe', shape: box(174, 8, 212, 58) },
			{ place: 'other-toes', shape: box(106, 8, 174, 62) },
			{ place: 'ball-of-foot', shape: 'M106 62H174V58H212V108H106Z' },
			{ place: 'outer-sole', shape: box(106, 108, 156, 168) },
			{ place: 'inner-sole-or-arch', shape: box(156, 108, 212, 168) },
			{ place: 'heel-under', shape: box(106, 168, 212, 220) },
		],
	},
	{
		id: 'top',
		title: 'Top',
		viewBox: '110 10 108 216',
		outline: footFromAbove,
		places: [
			{ place: 'big-toe', shape: 'M110 10H149V62H110Z' },
			{ place: 'other-toes', shape: 'M149 10H218V80L149 62Z' },
			{ place: 'top-of-foot', shape: 'M110 62H149L196 76L186 226H110Z' },
			{ place: 'outer-edge-of-foot', shape: 'M196 74L218 80V226H184Z' },
		],
	},
	{
		id: 'inner',
		title: 'Inner side',
		viewBox: '36 -6 242 208',
		outline: footInnerSide,
		places: [
			{ place: 'inner-lower-leg', shape: box(36, -6, 278, 84) },
			{ place: 'inner-ankle', shape: 'M168 84H246V150H196L168 122Z' },
			{ place: 'heel-back', shape: 'M246 84H278V176H246Z' },
			{ place: 'heel-under', shape: 'M196 150H246V176H278V202H196Z' },
			{ place: 'inner-sole-or-arch', shape: 'M100 172L196 150V202H100Z' },
			{ place: 'top-of-foot', shape: 'M92 84H168V122L196 150L92 174Z' },
			{ place: 'big-toe', shape: 'M36 150H92V174H100V202H36Z' },
		],
	},
	{
		id: 'outer',
		title: 'Outer side',
		viewBox: '36 -6 242 208',
		outline: footInnerSide,
		transform: 'translate(314 0) scale(-1 1)',
		places: [
			{ place: 'outer-lower-leg', shape: box(36, -6, 278, 84) },
			{ place: 'outer-ankle', shape: 'M168 84H246V150H196L168 122Z' },
			{ place: 'heel-back', shape: 'M246 84H278V176H246Z' },
			{ place: 'heel-under', shape: 'M196 150H246V176H278V202H196Z' },
			{ place: 'outer-edge-of-foot', shape: 'M92 174L196 150V202H92Z' },
			{ place: 'top-of-foot', shape: 'M92 84H168V122L196 150L92 174Z' },
			{ place: 'other-toes', shape: 'M36 150H92V202H36Z' },
		],
	},
];
