import { line, shape, tube } from './curve.ts';
import { assemble, draw, joined, sides } from './draw.ts';

/** Chambers and valves as in NHLBI, "Mitral valve prolapse". */
export const heartChambers = assemble({
	title: 'Heart and its four chambers',
	alt: "The heart, cut open and seen from the front, so that the person's right is on the left of the picture. Each side has an upper chamber, the atrium, and a lower chamber, the ventricle. A wall of muscle, the septum, parts the sides. On the right side, blood from the body comes through the vena cava into the right atrium, passes the tricuspid valve into the right ventricle and leaves by the pulmonary artery to the lungs. On the left side, blood from the lungs comes into the left atrium, passes the mitral valve into the left ventricle and leaves by the aorta to the body. A valve stands at each of the two ways out as well. The wall of the left ventricle is the thickest.",
	height: 262,
	parts: [
		draw('poor', tube('190 80 150 84 84 76', 15)),
		draw(
			'muscle',
			shape(
				'126 94 106 106 97 128 98 154 108 184 136 212 168 229 198 234 216 224 231 196 236 164 232 132 222 106 200 96 176 100 150 102',
			),
		),
		joined(
			'rich',
			tube('158 40 154 20 152 -6', 9),
			tube('180 32 180 10 182 -6', 8),
			tube('200 38 206 14 212 -6', 8),
			tube('176 160 168 126 156 96 150 68 156 44 178 34 202 42 213 58 216 72', 24),
			tube('270 110 240 114 212 118', 12),
			tube('270 134 240 132 212 130', 12),
			shape(
				'200 106 188 113 184 126 188 140 | 188 152 | 178 152 168 158 174 176 186 194 198 214 | 207 212 217 190 219 168 | 214 152 | 218 140 226 128 221 113',
			),
		),
		joined(
			'poor',
			tube('118 -6 118 54 122 112', 20),
			tube('96 256 99 200 112 146', 18),
			tube('149 150 156 120 176 92 200 76 240 64', 22, 15),
			shape(
				'128 104 112 108 104 124 106 144 | 114 154 | 112 164 124 184 146 204 170 216 | 182 212 170 186 163 164 | 160 146 | 139 146 | 136 152 | 142 142 142 128 138 114',
			),
		),
		draw('outline', line('113 156 120 159 126 171 | 132 158 138 150')),
		draw('outline', line('187 150 194 154 201 166 | 208 154 215 150')),
		draw(
			'outline',
			line('165 148 | 171 153 174 146 | 181 150 185 142 |'),
			line('142 126 | 148 132 152 126 | 159 130 163 124 |'),
		),
	],
	labels: [
		{ text: ['Vena cava'], x: 84, y: 34, at: 'end', to: [[116, 30]] },
		{ text: ['Right', 'atrium'], x: 80, y: 112, at: 'end', to: [[120, 126]] },
		{ text: ['Tricuspid', 'valve'], x: 80, y: 152, at: 'end', to: [[119, 160]] },
		{ text: ['Right', 'ventricle'], x: 80, y: 196, at: 'end', to: [[144, 188]] },
		{ text: ['Aorta'], x: 244, y: 30, to: [[206, 46]] },
		{ text: ['Pulmonary', 'artery'], x: 252, y: 62, to: [[218, 70]] },
		{ text: ['Left atrium'], x: 243, y: 98, to: [[210, 112]] },
		{ text: ['Mitral', 'valve'], x: 252, y: 156, to: [[210, 156]] },
		{ text: ['Left', 'ventricle'], x: 252, y: 194, to: [[206, 186]] },
		{ text: ['Septum'], x: 252, y: 234, to: [[186, 206]] },
		...sides(256),
	],
});
