/**
 * The extension's own pages (popup, options, reader …) are minified by Vite's own minifier: they are loaded from the disk, one at
 * a time, and hold pdf.js, over which Terser takes half of a build's time to save nothing.
 */

/** Called by WXT before each entry point is built; pages are built together. */
export function quickOwnPages(
	entrypoints: readonly { readonly inputPath: string }[],
	config: { build?: { minify?: unknown } },
): void {
	if (!entrypoints.every(({ inputPath }) => inputPath.endsWith('.html'))) return;
	config.build = { ...config.build, minify: 'oxc' };
}
