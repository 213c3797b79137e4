import { legFront, legFrontEdge } from './body.ts';
import { line, shape } from './curve.ts';
import { assemble, disc, draw, placed } from './draw.ts';

/** Course as in Elsevier's "Arteries of leg" and AnatomyZone's "Anterior tibial artery". */
export const legArteries = assemble({
	title: 'Arteries of the leg',
	alt: 'The right leg from the front, inner side on the right. The femoral artery enters at the groin, gives off the deep femoral artery to the thigh and runs down the inner thigh. Behind the knee it is called the popliteal artery. Below the knee it divides. The anterior tibial artery runs down the front of the shin and becomes the dorsalis pedis artery on the top of the foot. The posterior tibial artery runs down behind, to the inner ankle. The peroneal artery runs down behind the outer shin bone. Dashed lines lie behind the bones. Rings mark where a pulse is felt: groin, behind the knee, inner ankle, top of the foot.',
	height: 312,
	parts: [
		placed(
			'translate(65 0)',
			draw('skin', legFront),
			draw(
				'bone',
				shape(
					'84 36 94 28 104 30 107 40 101 48 90 50 84 60 83 74 86 100 90 130 94 146 104 156 104 168 94 172 84 170 76 166 75 156 80 146 78 120 72 90 66 62 64 44 70 38 78 42',
				),
			),
			draw(
				'bone',
				shape(
					'74 178 88 175 104 178 104 188 98 198 98 230 100 260 105 272 104 280 92 278 88 270 90 230 86 200 76 188',
				),
			),
			draw(
				'bone',
				shape('68 188 74 188 76 194 74 204 76 234 82 262 84 278 79 280 78 264 72 234 70 206 67 196'),
			),
			draw('bone', shape('80 152 89 149 97 153 98 162 89 170 80 163')),
			draw('artery behind', line('110 122 102 138 94 156 92 176 92 194')),
			draw('artery behind', line('92 194 98 208 101 232 103 256 105 274 106 288')),
			draw('artery behind', line('95 204 84 216 77 236 76 258 80 276')),
			draw('artery', line('120 -6 116 16 110 36 113 64 115 92 110 122')),
			draw('artery fine', line('110 42 98 60 92 82 90 108')),
			draw('artery', line('92 194 86 204 86 222 89 244 93 264 96 282 97 299')),
			draw('outline', legFrontEdge),
			disc('ring', 110, 36, 7),
			disc('ring', 93, 170, 7),
			disc('ring', 105, 282, 6),
			disc('ring', 97, 294, 6),
		),
	],
	labels: [
		{ text: ['Deep femoral', 'artery'], x: 104, y: 76, at: 'end', to: [[158, 78]] },
		{ text: ['Anterior', 'tibial artery'], x: 104, y: 206, at: 'end', to: [[151, 222]] },
		{ text: ['Peroneal artery'], x: 104, y: 256, at: 'end', to: [[141, 256]] },
		{ text: ['Dorsalis pedis', 'artery'], x: 104, y: 290, at: 'end', to: [[161, 288]] },
		{ text: ['Femoral artery'], x: 206, y: 72, to: [[179, 76]] },
		{ text: ['Popliteal artery', '(behind knee)'], x: 206, y: 150, to: [[158, 164]] },
		{ text: ['Posterior', 'tibial artery'], x: 206, y: 232, to: [[166, 238]] },
		{ text: ['Rings: where', 'a pulse is felt'], x: 206, y: 286, tone: 'note' },
	],
});
