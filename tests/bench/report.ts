/** The benchmark's results as Markdown and as a drawing. */
import { type Figure, show } from './statistics.ts';

export interface Row {
	readonly what: string;
	readonly browser: string;
	readonly figure: string;
	readonly target: string;
	/** `undefined`: nothing to hold it against. */
	readonly ok: boolean | undefined;
}

export function rowsTable(rows: readonly Row[]): string {
	const lines = rows.map(
		({ what, browser, figure, target, ok }) =>
			`| ${what} | ${browser} | ${figure} | ${target} | ${ok === undefined ? '–' : ok ? 'yes' : '**no**'} |`,
	);
	return ['| what | browser | measured | to reach | reached |', '|---|---|---|---|---|', ...lines].join('\n');
}

/** Total times by way and page length. */
export interface Series {
	readonly browser: string;
	readonly way: string;
	readonly points: readonly { readonly characters: number; readonly figure: Figure }[];
}

export function seriesTable(series: readonly Series[]): string {
	const lengths = [...new Set(series.flatMap(({ points }) => points.map(({ characters }) => characters)))];
	const head = `| browser | way | ${lengths.map((length) => `${length / 1_000} k`).join(' | ')} |`;
	const lines = series.map(({ browser, way, points }) => {
		const cells = lengths.map((length) => {
			const point = points.find(({ characters }) => characters === length);
			return point ? show(point.figure) : '–';
		});
		return `| ${browser} | ${way} | ${cells.join(' | ')} |`;
	});
	return [head, `|---|---|${lengths.map(() => '---').join('|')}|`, ...lines].join('\n');
}

const WIDTH = 720;
const HEIGHT = 380;
const LEFT = 70;
const RIGHT = 170;
const TOP = 30;
const BOTTOM = 50;
const COLOURS: Readonly<Record<string, string>> = {
	walk: '#6b7280',
	footnote: '#0f766e',
	regex: '#b45309',
	live: '#7c3aed',
	markjs: '#be123c',
};

/** Time against length, both logarithmic: a straight line that climbs one decade per decade is linear. */
export function plot(series: readonly Series[], browser: string): string {
	const own = series.filter((line) => line.browser === browser && line.points.length > 0);
	const points = own.flatMap((line) => line.points);
	const logs = (values: number[]) => [
		Math.floor(Math.log10(Math.min(...values))),
		Math.ceil(Math.log10(Math.max(...values))),
	];
	const [x0 = 0, x1 = 1] = logs(points.map(({ characters }) => characters));
	const [y0 = 0, y1 = 1] = logs(points.map(({ figure }) => Math.max(figure.median, 0.01)));
	const x = (value: number) => LEFT + ((Math.log10(value) - x0) / (x1 - x0 || 1)) * (WIDTH - LEFT - RIGHT);
	const y = (value: number) =>
		HEIGHT - BOTTOM - ((Math.log10(Math.max(value, 0.01)) - y0) / (y1 - y0 || 1)) * (HEIGHT - TOP - BOTTOM);
	const parts: string[] = [];
	for (let power = y0; power <= y1; power++) {
		const at = y(10 ** power).toFixed(1);
		parts.push(`<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at}" y2="${at}" stroke="#ddd"/>`);
		parts.push(
			`<text x="${LEFT - 8}" y="${at}" text-anchor="end" dominant-baseline="middle">${10 ** power} ms</text>`,
		);
	}
	for (let power = x0; power <= x1; power++) {
		const at = x(10 ** power).toFixed(1);
		parts.push(
			`<text x="${at}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${(10 ** power).toLocaleString('en')}</text>`,
		);
	}
	for (const { way, points: line } of own) {
		const colour = COLOURS[way] ?? '#000';
		const path = line.map(
			({ characters, figure }) => `${x(characters).toFixed(1)},${y(figure.median).toFixed(1)}`,
		);
		parts.push(`<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`);
		const last = line[line.length - 1];
		if (last) {
			const place = `x="${(x(last.characters) + 8).toFixed(1)}" y="${y(last.figure.median).toFixed(1)}"`;
			parts.push(`<text ${place} fill="${colour}" dominant-baseline="middle">${way}</text>`);
		}
	}
	const title = `Script time by length of text (characters), ${browser}`;
	parts.unshift(`<title>${title}</title><rect width="100%" height="100%" fill="#fff"/>`);
	parts.push(`<text x="${LEFT}" y="18">${title}</text>`);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">${parts.join('')}</svg>\n`;
}

/** Puts text between two markers of a document. */
export function between(document: string, name: string, text: string): string {
	const begin = `<!-- ${name}:begin -->`;
	const end = `<!-- ${name}:end -->`;
	const from = document.indexOf(begin);
	const to = document.indexOf(end);
	if (from < 0 || to < from) throw new Error(`expected ${begin} and ${end}`);
	return `${document.slice(0, from + begin.length)}\n${text}\n${document.slice(to)}`;
}
