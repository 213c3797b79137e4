import { footFromAbove } from './body.ts';
import { line, shape } from './curve.ts';
import { assemble, cutOut, draw } from './draw.ts';

/** Fields as in StatPearls, "Foot Nerves", and Wheeless' "Innervation of the Leg and Foot". */
export const footNerves = assemble({
	title: 'Nerves on the top of the foot',
	alt: 'The right foot from above, toes up. Four nerves come down from the ankle. The superficial peroneal nerve serves most of the top of the foot and the toes. The deep peroneal nerve serves a small patch between the big toe and the second toe. The saphenous nerve serves the inner edge, as far as the ball of the big toe. The sural nerve serves the outer edge and the outside of the little toe. Borders differ from person to person.',
	height: 220,
	parts: [
		draw('area area-1', footFromAbove),
		draw('area area-2', shape('145 92 | 139 74 138 50 145 12 150 12 155 36 154 62 150 80 |')),
		draw('area area-3', shape('176 226 | 182 192 190 156 196 122 198 96 196 76 204 40 | 240 60 240 226 |')),
		draw('area area-4', shape('150 226 | 147 196 142 160 133 126 110 102 | 80 110 80 226 |')),
		cutOut(220, footFromAbove),
		draw('outline', footFromAbove),
		draw('crease', line('124 33 127 26 136 26 139 34')),
		draw(
			'nerve',
			line('168 224 166 196 161 168'),
			line('161 168 152 132 138 96 129 62 127 46'),
			line('161 168 168 132 173 98 174 76'),
		),
		draw(
			'nerve fine',
			line('158 152 160 118 163 92 160 72'),
			line('160 72 158 62 157 40'),
			line('163 80 166 66 168 46'),
			line('172 112 182 92 187 78'),
			line('187 78 190 66 191 52'),
			line('174 76 178 66 181 54'),
		),
		draw('nerve', line('157 224 155 188 150 140 147 100 146 74')),
		draw('nerve fine', line('146 76 142 64 141 46'), line('146 76 149 64 150 44')),
		draw(
			'nerve',
			line('186 224 186 196 192 166 200 130 203 104 202 84'),
			line('142 224 140 196 138 164 130 132 122 112'),
		),
	],
	labels: [
		{ text: ['Deep', 'peroneal nerve'], x: 102, y: 34, at: 'end', to: [[145, 82]], from: [104, 46] },
		{ text: ['Saphenous', 'nerve', '(inner edge)'], x: 102, y: 140, at: 'end', to: [[136, 154]] },
		{ text: ['Superficial', 'peroneal nerve'], x: 220, y: 92, to: [[176, 102]] },
		{ text: ['Sural nerve', '(outer edge)'], x: 220, y: 150, to: [[196, 150]] },
	],
});
