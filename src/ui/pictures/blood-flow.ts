import { arrow, shape, tube } from './curve.ts';
import { assemble, draw, joined, placed } from './draw.ts';

const lung = shape('-18 18 -44 22 -72 50 -88 92 -84 112 | -60 106 -30 112 | -16 92 -14 54');

/** The round as in NHLBI, "Pulmonary hypertension". */
export const bloodFlow = assemble({
	title: 'The way of the blood',
	alt: 'A map of the way of the blood, not to scale; the right side of the heart is on the left of the picture. Blood that has little oxygen left, drawn blue, comes from the body by the vena cava into the right atrium, then into the right ventricle. This pumps it through the pulmonary artery to the lungs, where it takes up oxygen. Full of oxygen, drawn red, it comes back by the pulmonary veins into the left atrium, then into the left ventricle. This pumps it through the aorta to the whole body.',
	height: 322,
	parts: [
		placed('translate(160 0)', draw('organ area-3', lung), placed('scale(-1 1)', draw('organ area-3', lung))),
		draw(
			'muscle',
			shape(
				'90 138 80 156 82 196 92 238 130 246 160 242 194 246 230 238 238 196 240 156 230 138 200 140 160 148 120 140',
			),
		),
		joined(
			'rich',
			tube('116 82 126 100 150 110 188 124 202 152', 10),
			tube('198 84 202 116 212 152', 10),
			shape('174 148 | 230 148 | 230 184 | 174 184 |'),
		),
		joined(
			'rich',
			tube('210 214 250 214 266 236 260 272 240 288 200 288', 11),
			shape('167 190 | 230 190 | 226 232 | 164 232 |'),
		),
		joined(
			'poor',
			tube('120 288 84 288 60 266 54 214 64 172 98 166', 11),
			shape('92 148 | 140 148 | 140 184 | 92 184 |'),
		),
		joined(
			'poor',
			tube('152 210 152 130 148 88 124 50', 11, 9),
			tube('152 140 158 88 196 50', 11, 9),
			shape('146 190 | 158 190 | 158 232 | 96 232 | 92 190 |'),
		),
		draw('skin', shape('112 276 | 208 276 | 208 302 | 112 302 |')),
		draw('outline', shape('112 276 | 208 276 | 208 302 | 112 302 |')),
		draw(
			'arrow',
			arrow('42 250 | 38 216 |'),
			arrow('280 226 | 278 260 |'),
			arrow('139 142 | 139 122 |'),
			arrow('216 110 | 221 138 |'),
		),
	],
	labels: [
		{ text: ['Lung'], x: 95, y: 98, at: 'middle' },
		{ text: ['Lung'], x: 228, y: 98, at: 'middle' },
		{ text: ['Right', 'atrium'], x: 116, y: 164, at: 'middle' },
		{ text: ['Left', 'atrium'], x: 202, y: 164, at: 'middle' },
		{ text: ['Right', 'ventricle'], x: 128, y: 208, at: 'middle' },
		{ text: ['Left', 'ventricle'], x: 195, y: 208, at: 'middle' },
		{ text: ['Vena cava'], x: 74, y: 264 },
		{ text: ['Aorta'], x: 246, y: 264, at: 'end' },
		{ text: ['Pulmonary', 'artery'], x: 6, y: 132, to: [[150, 130]], from: [74, 134] },
		{ text: ['Pulmonary', 'veins'], x: 254, y: 128, to: [[206, 126]] },
		{ text: ['Body'], x: 160, y: 293, at: 'middle' },
		{ text: ['Right heart:', 'little oxygen'], x: 6, y: 306, tone: 'note' },
		{ text: ['Left heart:', 'full of oxygen'], x: 314, y: 306, at: 'end', tone: 'note' },
	],
});
