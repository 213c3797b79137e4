import { line, shape } from './curve.ts';
import { assemble, cutOut, draw } from './draw.ts';

const edge = `104 70 | 107 98 112 124 118 150 126 172 128 190 126 206 127 224 132 246 139 268 143 284 140 296 143 304 152 307
	162 306 170 300 167 288 166 274 171 252 178 226 177 206 174 192 177 172 186 142 196 108 199 80 194 52 184 24 176 -6`;
const body = shape(`${edge} | 104 -6 |`);

/** Course as in StatPearls, "Foot Nerves", and Springer's chapter on the nerves of the popliteal fossa. */
export const legNerves = assemble({
	title: 'Nerves of the leg from the back',
	alt: 'The right leg from the back, outer side on the right. Nerve roots L4, L5, S1, S2 and S3 leave the lower spine and join in the buttock to form the sciatic nerve, which runs down the back of the thigh. Just above the knee it divides. The tibial nerve goes straight down the calf, passes behind the inner ankle and ends in the plantar nerves of the sole. The common peroneal nerve turns outward round the top of the outer shin bone and goes on at the front of the leg. The sural nerve runs down the calf to the outer ankle and the outer edge of the foot.',
	height: 310,
	parts: [
		draw('skin', body),
		draw(
			'bone',
			shape('95 -4 104 -6 113 -4 114 3 112 8 104 9 96 8 94 3'),
			shape('95 13 104 12 113 13 114 20 112 25 104 26 96 25 94 20'),
			shape('92 30 104 29 116 30 | 114 44 110 58 104 70 98 58 94 44 |'),
		),
		draw('bone', shape('118 30 132 18 150 14 166 22 172 36 164 44 156 54 150 66 | 140 56 128 48 118 46 |')),
		draw(
			'bone',
			shape(
				'158 72 164 64 172 66 184 68 190 76 188 90 180 104 176 130 170 160 172 180 164 186 152 184 142 186 136 180 142 166 156 130 168 98 166 86',
			),
		),
		draw(
			'bone',
			shape(
				'134 192 150 190 166 192 164 202 158 212 154 236 150 268 154 284 144 284 142 268 142 236 140 212 134 202',
			),
		),
		draw(
			'bone',
			shape(
				'168 196 174 198 174 206 171 214 169 240 165 266 166 288 161 286 160 266 164 240 166 214 165 204',
			),
		),
		cutOut(310, body, shape('88 -10 | 88 40 104 78 | 104 -10 |')),
		draw('outline', line(edge)),
		draw('crease', line('108 108 130 118 156 118 174 108'), line('134 196 150 193 166 196')),
		draw(
			'nerve fine',
			line('112 12 122 26 130 44 138 62 148 80'),
			line('112 28 122 40 132 54 148 80'),
			line('109 42 122 54 134 64 148 80'),
			line('107 52 120 62 134 70 148 80'),
			line('106 61 118 69 134 75 148 80'),
		),
		draw('nerve', line('148 80 156 96 157 124 154 150 152 170 152 190 152 212 151 240 147 264 143 280')),
		draw('nerve behind', line('143 280 145 292 152 300')),
		draw('nerve', line('152 170 160 182 168 194 174 204')),
		draw('nerve behind', line('174 204 171 220 166 240 162 262')),
		draw('nerve fine', line('152 200 158 224 161 250 163 276 168 296')),
	],
	labels: [
		{
			text: ['Roots L4, L5'],
			x: 84,
			y: 24,
			at: 'end',
			to: [
				[112, 12],
				[112, 28],
			],
		},
		{
			text: ['S1 to S3'],
			x: 84,
			y: 56,
			at: 'end',
			to: [
				[109, 42],
				[107, 61],
			],
		},
		{ text: ['Sciatic nerve'], x: 210, y: 128, to: [[157, 126]] },
		{ text: ['Common', 'peroneal nerve'], x: 210, y: 186, to: [[169, 195]] },
		{ text: ['goes on at', 'the front'], x: 210, y: 220, tone: 'note', to: [[169, 228]] },
		{ text: ['Sural nerve'], x: 210, y: 270, to: [[163, 272]] },
		{ text: ['Tibial nerve'], x: 106, y: 232, at: 'end', to: [[151, 236]] },
		{ text: ['Plantar nerves', 'of the sole'], x: 106, y: 278, at: 'end', to: [[147, 295]] },
	],
});
