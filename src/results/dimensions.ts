/** What a unit is made of: "mg/dL" is a mass in a volume, ten milligrams in a litre. So a unit that no list has can be told. Pure. */

export interface Dimension {
	/** Of what in what: "g/l", "mol/l", "u/l", "1/l". */
	readonly kind: string;
	/** One of the unit is so many of the plain one. */
	readonly size: number;
}

const PREFIXES: Readonly<Record<string, number>> = {
	'': 1,
	k: 1e3,
	d: 1e-1,
	c: 1e-2,
	m: 1e-3,
	u: 1e-6,
	n: 1e-9,
	p: 1e-12,
	f: 1e-15,
};
const AMOUNT = /^(k|d|m|u|n|p|f)?(g|mol|iu|u|kat)\/(?:(k|d|c|m|u|n|p|f)?(l|g|mol))$/;

/** How sheets write thousands, millions and so on of cells. */
const COUNTS: Readonly<Record<string, number>> = {
	'': 1,
	cells: 1,
	k: 1e3,
	tsd: 1e3,
	tys: 1e3,
	tis: 1e3,
	mln: 1e6,
	mld: 1e9,
	thou: 1e3,
	thousand: 1e3,
	thousands: 1e3,
	m: 1e6,
	mio: 1e6,
	mil: 1e6,
	mill: 1e6,
	million: 1e6,
	millions: 1e6,
	mrd: 1e9,
	bil: 1e9,
	billion: 1e9,
	giga: 1e9,
	g: 1e9,
	gpt: 1e9,
	tera: 1e12,
	t: 1e12,
	tpt: 1e12,
	lakh: 1e5,
	lakhs: 1e5,
	lac: 1e5,
};
const COUNT = /^(?:(?:10\^?(\d{1,2}))|([a-z]*))\.?\/((?:[dcmunp])?l|mm3|cumm|cmm)$/;
const CUBIC = /^(?:mm3|cumm|cmm)$/;

/** @param plain form of a unit, see `plainUnit` */
export function dimensionOf(plain: string): Dimension | undefined {
	const [isAmount, prefix = '', amount = '', ofPrefix = '', of = ''] = AMOUNT.exec(plain) ?? [];
	if (isAmount !== undefined) {
		const size = (PREFIXES[prefix] ?? 1) / (PREFIXES[ofPrefix] ?? 1);
		return { kind: `${amount === 'iu' ? 'u' : amount}/${of}`, size };
	}
	return undefined;
}

/** Cells in a volume. "g/l" is a mass as well: only tests that are counted may be asked. */
export function countOf(plain: string): Dimension | undefined {
	const [isCount, power, word = '', volume = ''] = COUNT.exec(plain) ?? [];
	const count = power === undefined ? COUNTS[word] : 10 ** Number(power);
	if (isCount === undefined || count === undefined) return undefined;
	return { kind: '1/l', size: count / (CUBIC.test(volume) ? 1e-6 : (PREFIXES[volume.slice(0, -1)] ?? 1)) };
}
