import { line, shape, tube } from './curve.ts';
import { assemble, draw, joined, sides } from './draw.ts';

const stomach = shape(
	'240 -6 | 240 38 244 54 | 262 40 284 50 292 76 284 106 258 128 222 140 186 142 | 186 122 | 212 118 230 104 234 86 228 66 228 -6 |',
);

/** Ducts as in MedlinePlus, "Gallstones". */
export const liver = assemble({
	title: 'Liver, gallbladder and pancreas',
	alt: "The liver, gallbladder and pancreas from the front, so that the person's right is on the left of the picture; the stomach is drawn as if one could see through. The liver is large and lies mostly on the right. It makes bile, which the gallbladder under it stores. The bile duct carries bile down to the duodenum, the first part of the small intestine. The pancreas lies behind the stomach, its head in the bend of the duodenum. Its own duct opens at the same place as the bile duct.",
	height: 250,
	parts: [
		draw('skin', stomach),
		draw('outline', stomach),
		draw(
			'organ area-7',
			shape(
				'40 92 46 58 72 38 112 28 160 30 204 40 238 54 | 226 70 200 82 180 96 160 108 138 120 110 136 82 152 58 156 44 136 38 112',
			),
		),
		draw('crease', line('156 30 153 60 158 108')),
		joined(
			'organ area-4',
			tube('132 84 144 102 152 120', 7),
			tube('178 80 162 100 152 120', 7),
			tube('152 114 155 140 155 166 148 184 130 190', 8, 6),
			tube('112 128 128 116 152 128', 7, 6),
			shape('112 118 122 128 120 146 112 160 102 166 94 158 94 142 100 126'),
		),
		draw('organ area-3', tube('194 132 164 132 138 136 124 150 119 172 124 196 142 212 172 216 206 210', 21)),
		draw(
			'organ area-1',
			shape(
				'140 164 152 152 174 154 198 150 228 138 256 124 278 118 288 127 280 139 256 149 230 163 202 175 182 184 172 199 152 202 139 194 134 180',
			),
		),
		joined('organ area-4', tube('155 146 155 166 148 184 128 190', 7, 6)),
		draw('crease', line('276 129 240 146 200 163 164 178 130 190')),
	],
	labels: [
		{ text: ['Liver'], x: 92, y: 84, at: 'middle' },
		{ text: ['Stomach'], x: 258, y: 36, to: [[266, 66]], from: [278, 41] },
		{ text: ['Gallbladder'], x: 6, y: 184, to: [[103, 160]], from: [46, 173] },
		{ text: ['Bile duct'], x: 6, y: 212, to: [[148, 183]], from: [62, 206] },
		{ text: ['Duodenum'], x: 92, y: 244, to: [[138, 211]], from: [124, 233] },
		{ text: ['Pancreas'], x: 236, y: 200, to: [[222, 160]], from: [254, 189] },
		...sides(16),
	],
});
