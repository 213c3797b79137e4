/** "Saturation" alone: under iron and transferrin it is that of transferrin, elsewhere that of oxygen. Pure. */
import { findNames } from './names.ts';

const ALONE = /^(\s*)(?:%\s)?saturation(?=[ \t]{2,}|\s*[:|(\t]|\s*%)/i;
/** As long as the word that it stands for, so that columns keep their places. */
const WHOLE = 'Iron sat  ';
const OF_IRON = new Set(['iron', 'transferrin', 'tibc', 'ferritin']);
/** Lines above that tell. */
const NEAR = 4;

/** @returns as many lines; such a name as sheets write it in full */
export function withSaturationOfIron(lines: readonly string[]): readonly string[] {
	return lines.map((line, at) => {
		if (!ALONE.test(line)) return line;
		const tests = lines.slice(Math.max(0, at - NEAR), at).flatMap((above) => findNames(above));
		const isOfIron = tests.filter(({ test }) => OF_IRON.has(test)).length >= 2;
		return isOfIron ? line.replace(ALONE, `$1${WHOLE}`) : line;
	});
}
