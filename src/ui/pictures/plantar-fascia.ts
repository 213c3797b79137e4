import { ankleBone, footInnerSide, heelBone, midfootBones, shinBone, toeBones } from './body.ts';
import { line, shape } from './curve.ts';
import { assemble, disc, draw, placed } from './draw.ts';

export const plantarFascia = assemble({
	title: 'Plantar fascia',
	alt: 'The right foot from the inner side, toes to the left, with its bones. The plantar fascia is a strong band under the arch. It runs from the underside of the heel bone forward to the bases of the toes. A marked spot shows where plantar fasciitis usually hurts: under the heel, where the band starts.',
	height: 220,
	parts: [
		placed(
			'translate(-26 -6)',
			draw('skin', footInnerSide),
			draw('bone', shinBone, ankleBone, heelBone, ...midfootBones, ...toeBones),
			draw(
				'band',
				shape(
					'256 190 | 238 189 214 184 190 176 166 175 142 180 118 188 98 193 80 190 | 80 193 98 197 120 193 142 186 166 181 190 183 212 190 236 195 254 195 |',
				),
			),
			draw('dots', line('240 192 214 187 190 179 166 178 142 183 120 190')),
			disc('sore', 246, 190, 11),
			draw('outline', footInnerSide),
		),
	],
	labels: [
		{ text: ['Plantar fascia'], x: 78, y: 213, to: [[128, 176]], from: [122, 202] },
		{ text: ['Usual sore spot'], x: 200, y: 213, to: [[220, 184]], from: [230, 202] },
		{ text: ['Heel bone'], x: 250, y: 112, to: [[232, 152]] },
		{ text: ['Shin bone'], x: 104, y: 32, at: 'end', to: [[194, 48]] },
		{
			text: ['Bones of', 'the arch'],
			x: 92,
			y: 78,
			at: 'end',
			to: [
				[126, 154],
				[145, 138],
			],
		},
	],
});
