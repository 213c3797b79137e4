import { line, shape, tube } from './curve.ts';
import { assemble, draw, joined } from './draw.ts';

/** Layers as in Labster, "Layers of skin", and in the National Cancer Institute's "Skin cancer treatment (PDQ)". */
export const skinLayers = assemble({
	title: 'Layers of the skin',
	alt: 'A block of skin, cut through. On top lies the epidermis, the thin outer layer. Under it lies the dermis, which is thicker and holds blood vessels, nerves, glands and the roots of the hairs. Each hair grows out of a pocket, called a follicle, with an oil gland beside it. A sweat gland lies deep, and its thin tube opens at the surface. The lowest layer is fat, which keeps us warm and cushions knocks.',
	height: 232,
	parts: [
		draw('organ area-1', shape('82 156 | 238 156 | 238 222 | 82 222 |')),
		draw(
			'crease',
			line('98 186 110 178 122 186 112 196 100 190'),
			line('128 206 142 198 154 206 144 216 132 210'),
			line('164 188 176 180 188 188 178 198 166 192'),
			line('206 208 218 200 230 208'),
		),
		draw(
			'organ area-3',
			shape('82 60 | 238 60 | 238 164 | 212 158 186 168 160 158 134 168 108 158 82 166 |'),
		),
		draw(
			'artery fine',
			line('82 146 120 142 160 148 200 142 238 146'),
			line('112 142 110 116 106 100 108 88 114 92 114 104'),
			line('216 143 218 118 214 100 218 88 223 94 222 106'),
		),
		draw('vein', line('82 152 120 149 160 155 200 149 238 152')),
		draw('nerve fine', line('82 172 120 170 136 150 134 124 132 104 132 92')),
		joined(
			'organ area-7',
			shape(
				'82 50 | 238 50 | 238 74 | 225 82 212 72 199 82 186 72 174 78 | 160 78 148 72 136 82 124 72 110 82 96 72 82 80 |',
			),
			tube('168 62 164 92 158 120 152 146', 14, 16),
		),
		joined('organ area-1', shape('169 96 178 90 187 96 190 108 182 116 172 112 164 108')),
		draw('device-line', line('153 146 159 116 166 70 180 8'), line('152 148 153 148')),
		draw(
			'tendon-line',
			line(
				'206 178 196 172 206 166 216 172 208 180 198 182 194 174 204 168 206 150 204 120 208 96 204 76 206 50',
			),
		),
	],
	labels: [
		{ text: ['Epidermis'], x: 74, y: 66, at: 'end', to: [[92, 62]] },
		{ text: ['Dermis'], x: 74, y: 120, at: 'end', to: [[92, 116]] },
		{ text: ['Fat layer'], x: 74, y: 196, at: 'end', to: [[92, 192]] },
		{ text: ['Hair'], x: 246, y: 24, to: [[177, 20]] },
		{ text: ['Nerve'], x: 112, y: 24, at: 'middle', to: [[132, 96]], from: [116, 29] },
		{ text: ['Oil gland'], x: 246, y: 80, to: [[184, 104]] },
		{ text: ['Hair', 'follicle'], x: 246, y: 108, to: [[157, 126]], from: [242, 116] },
		{ text: ['Blood', 'vessels'], x: 246, y: 146, to: [[228, 145]] },
		{ text: ['Sweat', 'gland'], x: 246, y: 184, to: [[212, 176]] },
	],
});
