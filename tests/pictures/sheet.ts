/**
 * Writes all drawings into one page, on light and on dark paper, to look at in a browser:
 * `npm exec -- node tests/pictures/sheet.ts sheet.html`
 */
import { writeFile } from 'node:fs/promises';
import { pictures } from '../../src/ui/pictures/index.ts';
import { pictureSource } from '../../src/ui/pictures/render.ts';
import { pictureStyles } from '../../src/ui/pictures/styles.ts';

const THEMES = { light: ['#1f2328', '#ffffff'], dark: ['#e9e6df', '#1d1f23'] } as const;

const drawings = Object.values(pictures).map(pictureSource).join('\n');
const sections = Object.entries(THEMES).map(
	([name, [ink, paper]]) =>
		`<section aria-label="${name}" style="--fn-ink: ${ink}; --fn-paper: ${paper}">${drawings}</section>`,
);
const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Drawings</title>
<style>
body { background: #888; }
section { display: grid; grid-template-columns: repeat(auto-fill, 320px); gap: 8px; margin-block: 8px; }
${pictureStyles}
</style>
${sections.join('\n')}
</html>
`;
const file = process.argv[2] ?? 'sheet.html';
await writeFile(file, page);
console.log(`${Object.keys(pictures).length} drawings in ${file}`);
