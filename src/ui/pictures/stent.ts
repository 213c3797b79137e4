import { arrow, line, shape, tube } from './curve.ts';
import { assemble, draw, placed } from './draw.ts';

const walls = draw(
	'muscle',
	shape('104 0 | 326 0 | 326 12 | 104 12 |'),
	shape('104 60 | 326 60 | 326 72 | 104 72 |'),
);
const blood = draw('rich', shape('104 12 | 326 12 | 326 60 | 104 60 |'));
const thick = draw(
	'organ area-1',
	shape('150 12 | 172 16 192 29 212 32 232 29 252 16 274 12 |'),
	shape('150 60 | 172 56 192 43 212 40 232 43 252 56 274 60 |'),
);
const flat = draw(
	'organ area-1',
	shape('150 12 | 172 14 192 18 232 18 252 14 274 12 |'),
	shape('150 60 | 172 58 192 54 232 54 252 58 274 60 |'),
);
/** The wire mesh from the side. */
const mesh = draw(
	'outline',
	line('166 16 | 182 56 | 198 16 | 214 56 | 230 16 | 246 56 | 258 26 |'),
	line('166 56 | 182 16 | 198 56 | 214 16 | 230 56 | 246 16 | 258 46 |'),
);

/** Steps as in Midland Cardiovascular Services, "Stent". */
export const stent = assemble({
	title: 'A stent in an artery',
	alt: 'Three pictures of an artery, cut lengthwise. 1: fatty deposits in the wall make the artery narrow, and little blood gets through. 2: a thin tube brings a small balloon with a folded stent round it to the narrow place. The balloon is blown up: it presses the deposits flat and opens the stent. 3: balloon and tube are taken out. The stent, a tube of wire mesh, stays and holds the artery open, and the blood flows freely.',
	height: 272,
	parts: [
		placed(
			'translate(0 6)',
			walls,
			blood,
			thick,
			draw('arrow', arrow('112 36 | 140 36 |'), arrow('286 36 | 298 36 |')),
		),
		placed(
			'translate(0 98)',
			walls,
			blood,
			flat,
			draw('device', tube('326 36 270 36 150 36', 5)),
			draw(
				'organ area-2',
				shape('160 36 | 168 22 180 19 212 19 244 19 254 22 | 264 36 | 254 50 244 53 212 53 180 53 168 50 |'),
			),
			draw('device', tube('326 36 290 36 264 36', 5), tube('160 36 140 36', 5, 3)),
			mesh,
		),
		placed(
			'translate(0 190)',
			walls,
			blood,
			flat,
			mesh,
			draw(
				'arrow',
				arrow('112 26 | 146 26 |'),
				arrow('112 46 | 146 46 |'),
				arrow('276 26 | 312 26 |'),
				arrow('276 46 | 312 46 |'),
			),
		),
	],
	labels: [
		{ text: ['1'], x: 6, y: 20, tone: 'heading' },
		{ text: ['Fatty', 'deposits'], x: 20, y: 20, to: [[190, 34]], from: [74, 26] },
		{ text: ['2'], x: 6, y: 112, tone: 'heading' },
		{ text: ['Balloon', 'opens', 'the stent'], x: 20, y: 112, to: [[172, 134]], from: [84, 126] },
		{ text: ['3'], x: 6, y: 204, tone: 'heading' },
		{ text: ['Stent stays,', 'blood', 'flows'], x: 20, y: 204, to: [[170, 214]], from: [104, 204] },
	],
});
