import { line, shape, tube } from './curve.ts';
import { assemble, draw } from './draw.ts';

const head =
	'104 -6 | 94 12 88 32 88 42 | 78 56 72 66 80 71 | 78 78 84 82 | 78 88 82 94 80 104 92 112 110 112 118 122 114 142 98 166 86 200 82 240 84 312 |';
const back = '222 312 | 224 256 220 208 208 170 190 144 180 122 178 102 186 78 190 46 186 14 178 -6 |';

/** The way of the tube as in Blackpool Teaching Hospitals, "Gastroscopy", and past the windpipe as in Surya Hospital, "Gastroscopy". */
export const gastroscopy = assemble({
	title: 'An endoscope in the stomach',
	alt: 'Head and body cut open from the side, the face on the left. A thin bendy tube, the endoscope, goes in through the mouth and down the gullet into the stomach. At its tip are a light and a camera. The doctor steers it by the grip outside. The windpipe in front of the gullet stays free, so that one can breathe all the time.',
	height: 304,
	parts: [
		draw('skin', shape(`${head} ${back}`)),
		draw('outline', line(head), line(back)),
		draw('crease', line('96 48 102 52 108 48')),
		draw('screen', shape('84 82 | 98 76 116 74 130 80 142 96 | 130 100 | 116 90 98 88 |')),
		draw('organ area-2', tube('124 94 126 120 128 150 128 184', 10)),
		draw('muscle', tube('136 88 146 108 150 140 152 180 160 216', 15)),
		draw(
			'organ area-7',
			shape(
				'152 216 | 166 212 | 178 206 194 212 202 232 200 256 184 274 160 284 134 288 114 284 | 112 272 | 132 274 150 268 160 254 160 236 |',
			),
		),
		draw('veil', shape('180 252 | 160 276 | 186 278 |')),
		draw(
			'device',
			tube('34 38 44 60 64 78 96 82 124 84 138 98 146 122 149 150 153 184 164 214 176 234 180 254', 6),
		),
		draw('device', shape('22 12 | 40 6 | 46 40 | 30 46 |')),
		draw('device-line', 'M24 20l-14 2M28 32l-12 4'),
	],
	labels: [
		{ text: ['Grip'], x: 54, y: 22, to: [[38, 22]] },
		{ text: ['Bendy tube', '(endoscope)'], x: 4, y: 124, to: [[56, 72]], from: [36, 113] },
		{ text: ['Mouth'], x: 212, y: 60, to: [[112, 78]] },
		{ text: ['Windpipe'], x: 228, y: 112, to: [[128, 128]] },
		{ text: ['Gullet'], x: 236, y: 164, to: [[154, 168]] },
		{ text: ['Stomach'], x: 236, y: 224, to: [[194, 230]] },
		{ text: ['Light and', 'camera'], x: 236, y: 264, to: [[180, 256]] },
	],
});
