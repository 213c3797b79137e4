import { footInnerEdge, footInnerSide, heelBone, midfootBones } from './body.ts';
import { line, shape } from './curve.ts';
import { assemble, cutOut, draw, placed } from './draw.ts';

/** Order of the contents as in Radiopaedia, "Tarsal tunnel". */
export const tarsalTunnel = assemble({
	title: 'Tarsal tunnel',
	alt: 'The inner side of the right ankle, toes to the left. Behind the inner ankle bone, under a broad band called the flexor retinaculum, run from front to back: the tendons of tibialis posterior and flexor digitorum longus, the artery and the vein, the tibial nerve, and the tendon of flexor hallucis longus, which goes to the big toe. In the tunnel the nerve divides into branches to the heel and two branches to the sole.',
	height: 220,
	parts: [
		placed(
			'translate(-145 -60) scale(1.4)',
			draw('skin', footInnerSide),
			draw('bone', heelBone, ...midfootBones),
		),
		draw(
			'bone',
			shape(
				'140 -6 | 141 30 138 62 130 84 132 102 144 108 154 118 164 118 169 106 168 90 162 70 162 30 164 -6 |',
			),
		),
		draw('tendon', shape('212 -6 | 213 40 211 74 216 110 228 152 | 250 150 250 -6 |')),
		draw('tendon-line', line('200 -6 201 50 199 104 188 142 168 160 130 175 86 187 40 195')),
		draw('nerve', line('193 -6 194 50 193 96 184 130')),
		draw('nerve', line('184 130 166 145 130 157 84 168'), line('184 130 172 150 146 164 112 174 88 179')),
		draw('nerve fine', line('192 104 198 136 204 168'), line('196 124 206 148 216 168')),
		draw('vein', line('187 -6 188 50 186 96 176 126 158 142 124 156')),
		draw('artery', line('181 -6 182 50 180 94 171 120 152 136 118 150')),
		draw('tendon-line', line('175 -6 176 50 175 90 168 114 148 130 110 146 62 168 30 180')),
		draw('tendon-line', line('169 -6 170 50 171 86 164 108 148 120 126 126 104 130')),
		draw('veil', shape('160 84 | 180 106 204 132 236 152 | 228 176 200 156 172 136 148 116 |')),
		draw('dots', line('160 92 182 116 206 140 230 157'), line('155 102 178 126 202 149 229 168')),
		placed('translate(-145 -60) scale(1.4)', cutOut(220, footInnerSide), draw('outline', footInnerEdge)),
	],
	labels: [
		{ text: ['Inner ankle', 'bone'], x: 96, y: 62, at: 'end', to: [[150, 96]] },
		{
			text: ['Two tendons'],
			x: 96,
			y: 18,
			at: 'end',
			to: [
				[169, 28],
				[176, 28],
			],
		},
		{
			text: ['Artery, vein'],
			x: 236,
			y: 18,
			to: [
				[182, 22],
				[188, 22],
			],
		},
		{ text: ['Tibial nerve'], x: 236, y: 48, to: [[194, 50]] },
		{ text: ['Tendon to', 'the big toe'], x: 236, y: 78, to: [[200, 84]] },
		{ text: ['Flexor', 'retinaculum', '(the roof)'], x: 244, y: 118, to: [[226, 152]], from: [242, 134] },
		{ text: ['To the', 'heel'], x: 252, y: 192, to: [[204, 167]] },
		{ text: ['Branches', 'to the sole'], x: 10, y: 104, to: [[118, 160]], from: [60, 124] },
	],
});
