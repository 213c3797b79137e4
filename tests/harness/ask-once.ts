/**
 * `$eval` and `$$eval` in one message to the browser. Puppeteer fetches each element by itself, moves it from one world of scripts to
 * another and lets it go: some four messages an element, ten thousand over the guide's list of words.
 */
import { Frame, type Page } from 'puppeteer-core';

/** Makes every page ask so. What the calls take and give stays as puppeteer documents it. */
export function askOnce(): void {
	const calls: Pick<Page, '$eval' | '$$eval'> = {
		$eval: askedBy(`(selector, found) => {
			const [first] = found;
			if (!first) throw new Error('no element fits ' + selector);
			return first;
		}`),
		$$eval: askedBy('(_selector, found) => found'),
	};
	Object.assign(Frame.prototype, calls);
}

/** @param choose source of a function: what of the found elements is handed on */
function askedBy(choose: string) {
	return function (this: Frame, selector: string, look: unknown, ...args: unknown[]) {
		const found = 'Array.from(document.querySelectorAll(selector))';
		const ask = new Function(
			'selector',
			'...args',
			`return (${look})((${choose})(selector, ${found}), ...args)`,
		);
		return this.evaluate(ask as (...all: unknown[]) => never, selector, ...args);
	};
}
