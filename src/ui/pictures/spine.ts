import { line, shape } from './curve.ts';
import { assemble, disc, draw } from './draw.ts';

/** One bone from the side, its back with the spike on the right. */
const vertebra = (x: number, y: number, wide: number, high: number, tilt: number): string =>
	shape(
		`${x - wide / 2} ${y + tilt} | ${x + wide / 2} ${y} | ${x + wide / 2 + 5} ${y + 1} | ${x + wide + 6} ${y + high} | ${x + wide + 3} ${y + high + 2} | ${x + wide / 2 + 4} ${y + high / 2 + 1} | ${x + wide / 2} ${y + high - 2} | ${x - wide / 2} ${y + high - 2 + tilt} |`,
	);
/** A stretch of the spine: bones one below the other along the places. */
const stretch = (places: readonly number[], top: number, wide: number, high: number): string[] =>
	places.map((x, at) => vertebra(x, top + at * high, wide, high, 0));

/** Regions and their numbers of bones as in Elsevier, "Vertebral column". */
export const spine = assemble({
	title: 'The spine, and a disc that presses',
	alt: 'Left: the spine from the side, its front on the left. From top to bottom: seven cervical vertebrae in the neck, twelve thoracic at the chest, five lumbar in the low back, then the sacrum and the tail bone, called the coccyx. Right: three vertebrae of the low back enlarged, with a soft disc between each two. The nerves run down behind them. One disc has slipped: it bulges backward and presses on a nerve.',
	height: 304,
	parts: [
		draw('organ area-2', ...stretch([104, 102, 100, 99, 99, 100, 102], 10, 13, 8)),
		draw(
			'organ area-1',
			...stretch([105, 108, 111, 114, 116, 117, 117, 117, 116, 114, 112, 109], 66, 16, 9.5),
		),
		draw('organ area-4', ...stretch([105, 101, 98, 98, 101], 181, 22, 12.5)),
		draw('organ area-5', shape('92 246 | 118 244 | 130 258 136 272 132 284 | 124 280 112 264 |')),
		draw('organ area-7', shape('124 282 | 132 286 | 128 296 120 300 | 118 296 |')),
		draw('axis', shape('84 192 | 126 192 | 126 232 | 84 232 |')),
		draw(
			'nerve fine',
			line('262 62 262 120 260 160 264 200 262 262'),
			line('268 62 268 120 266 160 270 200 268 262'),
			line('274 62 274 120 272 160 276 200 274 262'),
		),
		draw('nerve', line('270 112 278 126 292 138'), line('272 176 282 192 298 204')),
		draw(
			'organ area-4',
			shape('186 70 | 246 70 | 242 92 246 114 | 186 114 | 190 92 |'),
			shape('186 130 | 246 130 | 242 152 246 174 | 186 174 | 190 152 |'),
			shape('186 190 | 246 190 | 242 212 246 234 | 186 234 | 190 212 |'),
		),
		draw(
			'band',
			shape('188 116 | 244 116 | 250 122 244 128 | 188 128 | 182 122 |'),
			shape('188 176 | 244 176 | 256 176 266 182 256 189 244 188 | 188 188 | 182 182 |'),
		),
		disc('sore', 266, 182, 11),
	],
	labels: [
		{ text: ['Neck', '(cervical)'], x: 76, y: 34, at: 'end', to: [[94, 38]] },
		{ text: ['Chest', '(thoracic)'], x: 76, y: 118, at: 'end', to: [[110, 122]] },
		{ text: ['Low back', '(lumbar)'], x: 70, y: 206, at: 'end', to: [[90, 210]] },
		{ text: ['Sacrum'], x: 80, y: 264, at: 'end', to: [[114, 258]] },
		{ text: ['Tail bone', '(coccyx)'], x: 70, y: 286, at: 'end', to: [[122, 292]] },
		{ text: ['Enlarged'], x: 216, y: 54, at: 'middle', tone: 'heading' },
		{ text: ['Vertebra'], x: 216, y: 96, at: 'middle' },
		{ text: ['Vertebra'], x: 216, y: 156, at: 'middle' },
		{ text: ['Disc'], x: 174, y: 126, at: 'end', to: [[190, 122]] },
		{ text: ['Nerves'], x: 270, y: 36, to: [[268, 76]], from: [284, 41] },
		{ text: ['Slipped disc', 'presses on a nerve'], x: 168, y: 274, to: [[258, 184]], from: [250, 263] },
	],
});
