/**
 * A pattern with classes of Unicode letters (`\p{L}`), made when it is first needed. As a literal each such class is looked up twice in
 * each page, when the script is parsed and when its line runs: four of them took a script some 3 ms before it did anything. `tests/size.test.ts`
 * holds that the sentinel has no such literals.
 * @param source as between the slashes of a literal
 */
export function latePattern(source: string, flags: string): () => RegExp {
	let made: RegExp | undefined;
	return () => {
		made ??= new RegExp(source, flags);
		return made;
	};
}
