/**
 * Outlines that several drawings share. All show the right foot or leg. Each is path data in the units
 * of a drawing that is 320 wide and 220 high.
 */
import { line, shape } from './curve.ts';

/** Foot from above, toes up, big toe on the left; the ankle runs off the lower edge. */
export const footFromAbove = shape(
	`138 224 | 136 200 132 186 133 166 130 140 123 114 116 92 118 74 121 58 118 38 124 22 134 19 143 27 145 44 145 58 |
	148 46 147 28 153 17 161 20 163 34 162 56 | 166 44 166 30 172 23 179 27 180 40 177 60 |
	182 49 184 38 190 34 195 39 195 50 191 67 | 196 60 200 53 206 53 209 60 207 70 204 80
	210 94 209 112 203 136 199 156 192 176 189 196 188 224 |`,
);

/** Foot from below, toes up, big toe on the right. */
export const soleOutline = shape(
	`160 214 146 211 136 199 133 182 132 162 126 140 118 116 113 94 117 80 114 70 111 60 114 52 121 53 125 61 127 66 |
	125 50 125 38 131 33 137 38 139 50 141 58 | 140 42 140 28 146 22 153 26 155 40 156 54 |
	156 34 157 20 164 14 171 19 173 34 174 54 | 174 38 176 24 185 17 196 22 201 38 198 58 199 74
	205 92 201 114 190 132 184 150 186 172 187 190 180 206 170 213`,
);

/** Foot and ankle from the inner side, toes on the left, standing on y = 197. */
const innerPoints = `186 -6 | 189 40 191 80 185 104 168 123 142 140 112 156 88 166 70 169 54 171 44 178 42 188 50 195 64 196
	77 192 90 195 106 197 122 195 142 187 166 182 190 184 212 192 234 197 256 196 272 187 277 170 273 152 265 130 260 102 262 66 268 30 273 -6`;
export const footInnerSide = shape(`${innerPoints} |`);
/** The same without the straight upper edge. */
export const footInnerEdge = line(innerPoints);

/** Bones of the inner side, to lie in `footInnerSide`: front to back of the arch, then the leg. */
export const shinBone = shape(
	'204 -6 | 207 40 204 80 195 104 197 115 | 217 113 | 221 126 227 130 232 124 235 106 232 80 234 40 237 -6 |',
);
export const ankleBone = shape(
	'182 146 178 136 182 124 194 119 214 116 232 120 246 126 248 134 236 138 220 140 206 145 194 149',
);
export const heelBone = shape(
	'196 153 208 149 222 144 238 142 252 138 264 141 270 152 271 170 266 185 254 191 240 187 222 178 204 173 194 167 192 159',
);
/** The bone that tops the arch and its neighbour: the ones that give way in a Charcot foot. */
export const midfootBones = [
	shape('176 128 167 134 164 145 168 156 177 157 180 148 177 140'),
	shape('160 139 148 145 140 152 141 166 150 172 161 167 165 159 161 148'),
];
export const toeBones = [
	shape('137 154 124 162 110 170 98 173 88 173 83 181 88 190 98 191 108 186 122 181 136 175 139 164'),
	shape('80 176 72 179 64 178 62 184 64 190 72 188 80 189 82 182'),
	shape('58 178 51 178 47 184 51 190 58 189 60 184'),
];

const legSidePoints = `130 -6 | 135 20 137 60 143 100 149 140 152 168 149 184 138 196 120 206 102 213 88 215 79 220 80 227 92 229
	108 229 126 224 146 221 166 226 186 229 202 227 208 217 206 204 200 190 197 172 199 150 206 120 213 90 215 60 209 30 202 10 200 -6`;
/** Leg from just under the knee, and foot, from the inner side; toes left, standing on y = 229. */
export const legInnerSide = shape(`${legSidePoints} |`);
export const legInnerEdge = line(legSidePoints);

const legFrontPoints = `62 -6 | 55 20 51 50 53 90 60 130 67 156 69 172 66 190 64 210 67 232 74 254 79 268 78 278 73 288 69 298
	74 302 79 304 84 305 90 306 97 307 107 306 112 299 109 290 104 280 102 268 107 248 113 222 113 202 109 184 109 168 115 144
	121 110 124 78 127 56 133 46`;
/** Right leg from the front, hip to toes, inner side on the right; for drawings 312 high. */
export const legFront = shape(`${legFrontPoints} | 133 -6 |`);
/** The same without the cut through the middle of the body. */
export const legFrontEdge = line(legFrontPoints);

const legBackPoints = `258 -6 | 265 20 269 50 267 90 260 130 253 156 251 172 254 190 256 210 253 232 246 254 241 268 243 280
	247 290 250 299 240 302 230 305 220 304 213 298 213 288 217 278 218 268 213 248 207 222 207 202 211 184 211 168 205 144 199 110
	196 82 193 62`;
/** Neck to hips from the front, without arms; runs off above and below a drawing up to 312 high. */
export const torsoFront = shape(
	`142 -6 | 142 14 130 26 104 34 82 48 | 84 84 90 118 93 150 90 184 82 216 79 250 84 320 | 236 320 | 241 250 238 216 230 184 227 150 230 118
	236 84 238 48 | 216 34 190 26 178 14 178 -6 |`,
);

/** Right leg from the back, hip to heel, inner side on the left; for drawings 312 high. */
export const legBack = shape(`${legBackPoints} | 187 54 | 187 -6 |`);
export const legBackEdge = line(legBackPoints);
