import { line, shape, tube } from './curve.ts';
import { assemble, disc, draw, joined, sides } from './draw.ts';

const right =
	'112 46 98 58 82 88 70 128 65 168 63 200 66 212 | 82 201 104 195 126 198 138 204 | 142 180 142 150 140 120 138 90 134 64 126 48';
const left =
	'200 46 212 58 228 88 240 128 245 168 247 200 244 212 | 230 201 214 196 204 198 | 206 188 200 176 188 166 182 150 178 120 178 90 180 64 188 48';

/** Lobes, airways and pleura as in the National Cancer Institute's "Lung cancer prevention (PDQ)". */
export const lungs = assemble({
	title: 'Lungs and airways',
	alt: "The lungs from the front, so that the person's right is on the left of the picture. Air goes through the voice box, called the larynx, and down the windpipe, called the trachea. This divides into two main airways, each called a bronchus. In the lungs they branch again and again and end in tiny air sacs, called alveoli, shown enlarged. There oxygen passes into the blood. The right lung has three lobes. The left lung has two and leaves room for the heart. A thin double skin, the pleura, covers the lungs. Below lies the diaphragm, the main muscle of breathing.",
	height: 256,
	parts: [
		draw(
			'muscle',
			shape(
				'54 236 56 220 68 208 90 200 112 199 134 208 156 212 180 208 204 202 226 202 244 210 254 222 256 236 | 246 222 226 210 204 210 180 217 156 221 134 217 112 207 90 208 70 217 |',
			),
		),
		draw('organ area-3', shape(right), shape(left)),
		draw(
			'crease',
			line('141 136 118 131 94 132 69 138'),
			line('66 158 88 176 110 195'),
			line('240 128 228 150 214 174 204 184'),
		),
		joined(
			'organ area-2',
			tube('159 10 159 60 159 98', 15),
			tube('157 90 146 108 124 124 106 150 96 176', 12, 3),
			tube('161 90 174 110 200 122 218 148 226 176', 10, 3),
			tube('132 118 114 106 104 84 104 68', 6, 3),
			tube('124 124 102 124 84 122', 6, 3),
			tube('114 138 120 160 122 180', 5, 3),
			tube('108 148 90 154 80 160', 4, 3),
			tube('190 118 204 104 208 84 208 68', 6, 3),
			tube('206 126 218 122 228 118', 4, 3),
			tube('214 140 212 156 214 166', 4, 3),
		),
		draw('organ area-2', shape('149 8 | 169 8 | 172 22 168 34 | 150 34 | 146 22 |')),
		draw('crease', line('151 50 167 50'), line('151 62 167 62'), line('151 74 167 74')),
		disc('ring', 208, 70, 5),
		draw('device-line', 'M212 66L252 34M213 72L262 82'),
		disc('screen', 282, 48, 34),
		joined(
			'organ area-2',
			tube('252 36 266 42 280 50', 7),
			shape('280 40 288 30 298 36 296 46 308 50 306 62 296 62 292 74 280 74 278 64 266 68 262 58 270 50'),
		),
	],
	labels: [
		{ text: ['Voice box', '(larynx)'], x: 116, y: 14, at: 'end', to: [[152, 22]] },
		{ text: ['Windpipe', '(trachea)'], x: 76, y: 50, at: 'end', to: [[155, 68]] },
		{ text: ['Bronchus'], x: 60, y: 104, at: 'end', to: [[146, 108]] },
		{ text: ['Pleura'], x: 52, y: 170, at: 'end', to: [[65, 176]] },
		{ text: ['Air sacs', '(alveoli)'], x: 256, y: 100 },
		{ text: ['Diaphragm'], x: 252, y: 190, to: [[248, 216]], from: [276, 196] },
		...sides(251),
	],
});
