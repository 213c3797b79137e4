/**
 * Pages for the benchmark, generated: nothing is downloaded. The same seed gives the same page. Two kinds:
 * plain long text, and pages built like real ones (navigation, cards, tables, comments, inline markup,
 * scripts' data). Every so often a name of the lexicon stands in the text.
 */

export interface PageOptions {
	/** Length of the text in UTF-16 units, about. */
	readonly characters: number;
	readonly names: readonly string[];
	/** One name in so many words; 0 for none. */
	readonly every: number;
}

const WORDS = (
	'the of and to in is that for it was on with as his they be at one have this from or had by hot but some what ' +
	'there we can out other were all your when up use word how said an each she which do their time if will way ' +
	'about many then them would write like so these her long make thing see him two has look more day could go come ' +
	'did my sound no most number who over know water than call first people may down side been now find any new work ' +
	'part take get place made live where after back little only round man year came show every good me give our under ' +
	'name very through just form much great think say help low line before turn cause same mean differ move right boy ' +
	'old too does tell sentence set three want air well also play small end put home read hand port large spell add ' +
	'even land here must big high such follow act why ask men change went light kind off need house picture try us ' +
	'again animal point mother world near build self earth father head stand own page should country found answer ' +
	'school grow study still learn plant cover food sun four thought let keep eye never last door between city tree'
).split(' ');

/** A small linear congruential generator: the same numbers on every machine. */
export function numbers(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 4294967296) * below);
	};
}

class Writer {
	private readonly next: (below: number) => number;
	private readonly options: PageOptions;
	length = 0;

	constructor(options: PageOptions, seed: number) {
		this.options = options;
		this.next = numbers(seed);
	}

	below(limit: number): number {
		return this.next(limit);
	}

	words(count: number): string {
		const { names, every } = this.options;
		const words: string[] = [];
		for (let at = 0; at < count; at++) {
			const isName = every > 0 && names.length > 0 && this.next(every) === 0;
			const pool = isName ? names : WORDS;
			words.push(pool[this.next(pool.length)] ?? '');
		}
		const text = words.join(' ');
		this.length += text.length + 1;
		return text;
	}

	/** A sentence with a link or emphasis here and there. */
	sentence(): string {
		const text = `${this.words(6 + this.next(14))}.`;
		const kind = this.next(8);
		if (kind === 0) return `<a href="#n">${this.words(2)}</a> ${text}`;
		if (kind === 1) return `${text} <b>${this.words(1)}</b> ${this.words(4)}.`;
		if (kind === 2) return `<em class="x">${this.words(2)}</em> ${text}`;
		return text;
	}

	paragraph(): string {
		return `<p class="body">${Array.from({ length: 2 + this.next(4) }, () => this.sentence()).join(' ')}</p>\n`;
	}
}

/** A long article: headings, paragraphs, lists. */
export function articlePage(options: PageOptions): string {
	const write = new Writer(options, 7);
	const parts: string[] = [];
	while (write.length < options.characters) {
		parts.push(`<section>\n<h2>${write.words(4)}</h2>\n`);
		for (let at = 0; at < 6; at++) parts.push(write.paragraph());
		parts.push(
			`<ul>\n<li>${write.sentence()}</li>\n<li><span>${write.words(5)}</span></li>\n</ul>\n</section>\n`,
		);
	}
	return shell('Article', parts.join(''));
}

/** Pages as sites build them: much markup around little text. */
export function sitePage(kind: 'news' | 'forum' | 'shop' | 'docs', options: PageOptions): string {
	const write = new Writer(options, 11 + kind.length);
	const parts: string[] = [navigation(write)];
	for (let id = 0; write.length < options.characters; id++) parts.push(SITES[kind](write, id));
	parts.push(`<footer><nav>${links(write, 30)}</nav></footer>`);
	// What frameworks leave in the page for their scripts.
	const data = JSON.stringify(Array.from({ length: 200 }, (_, id) => ({ id, text: write.words(12) })));
	parts.push(`<script type="application/json">${data}</script>`);
	return shell(kind, parts.join('\n'));
}

const SITES: Readonly<Record<'news' | 'forum' | 'shop' | 'docs', (write: Writer, id: number) => string>> = {
	news: (write, id) =>
		`<article class="card card--wide" data-id="${id}"><div class="card__media"><svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg></div>` +
		`<div class="card__body"><h3 class="card__title"><a href="#${id}"><span>${write.words(8)}</span></a></h3>` +
		`${write.paragraph()}<div class="meta"><span>${write.words(2)}</span><time>12:0${id % 10}</time></div></div></article>`,
	forum: (write, id) =>
		`<div class="post" id="p${id}"><div class="post__side"><div class="avatar"></div><a href="#u">${write.words(1)}</a></div>` +
		`<div class="post__main"><div class="quote"><blockquote>${write.sentence()}</blockquote></div>` +
		`${write.sentence()}<br><br>${write.sentence()}<br>${write.sentence()}` +
		`<div class="tools"><button>${write.words(1)}</button><button>${write.words(1)}</button></div></div></div>`,
	shop: (write, id) =>
		`<div class="tile"><a href="#${id}"><div class="tile__img"></div><div><div><span class="t">${write.words(5)}</span></div>` +
		`<div><span class="price"><span>€</span><span>${id}</span><span>.99</span></span></div></div></a>` +
		`<ul><li>${write.words(4)}</li><li>${write.words(4)}</li></ul></div>`,
	docs: (write, id) =>
		`<h3 id="h${id}">${write.words(3)}</h3>${write.paragraph()}<pre><code>${Array.from({ length: 12 }, () => `<span class="k">${write.words(2)}</span>`).join('\n')}</code></pre>` +
		`<table><tbody>${Array.from({ length: 4 }, () => `<tr><td><code>${write.words(1)}</code></td><td>${write.words(8)}</td></tr>`).join('')}</tbody></table>`,
};

function links(write: Writer, count: number): string {
	return Array.from({ length: count }, (_, at) => `<a href="#${at}">${write.words(2)}</a>`).join('');
}

function navigation(write: Writer): string {
	return `<header><nav><ul>${Array.from({ length: 20 }, (_, at) => `<li><a href="#${at}"><span>${write.words(2)}</span></a></li>`).join('')}</ul></nav></header>`;
}

function shell(title: string, body: string): string {
	return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>body{font:16px/1.5 sans-serif;max-width:60em;margin:auto}</style></head>\n<body><main>\n${body}\n</main></body></html>\n`;
}

/** The paragraphs of a long article, as text. */
export function textOf(options: PageOptions): string[] {
	const write = new Writer(options, 7);
	const blocks: string[] = [];
	while (write.length < options.characters) blocks.push(`${write.words(60)}.`);
	return blocks;
}
