/**
 * The content script of the reading tests: reads a page with a probe that says yes to every text, or looks for shadow
 * roots, and tells in `footnote-counts` (detail: JSON) what that took, in counts: the same on every machine.
 */
import { createHosts } from '../../src/page/text/hosts.ts';
import { PROBED, readArea } from '../../src/page/text/reader.ts';
import type { Run } from '../../src/page/text/run.ts';

window.addEventListener('footnote-count', () => {
	const runs: Run[] = [];
	let probed = 0;
	const probe = (text: string) => {
		probed += text.length;
		return /\S/.test(text) ? PROBED.something : PROBED.nothing;
	};
	const reading = readArea(
		{ root: document.body },
		probe,
		(run) => runs.push(run),
		() => true,
	);
	while (!reading.next().done);
	const nodes = runs.flatMap(({ pieces }) => pieces.map(({ node }) => node));
	const counts = {
		probed,
		runs: runs.length,
		longest: Math.max(...runs.map(({ text }) => text.length)),
		/** Text nodes in runs, and different ones among them. */
		pieces: nodes.length,
		nodes: new Set(nodes).size,
		/** Runs whose last words are the first of an item of a list, cut off from the rest of it. */
		tornItems: runs.filter(({ text }) => /plantar\s*$/.test(text)).length,
	};
	window.dispatchEvent(new CustomEvent('footnote-counts', { detail: JSON.stringify(counts) }));
});

/** The texts that are looked at where what stands from `#first` up to `#last` has been read before. */
window.addEventListener('footnote-passed', () => {
	const textIn = (id: string) => document.getElementById(id)?.firstChild as Text;
	const looked: string[] = [];
	let length = 0;
	const passed = new Map([[textIn('first') as Node, { last: textIn('last'), length: 10 }]]);
	const reading = readArea(
		{ root: document.body, passed },
		(text) => {
			looked.push(text);
			return PROBED.nothing;
		},
		() => undefined,
		(more) => {
			length += more;
			return true;
		},
	);
	while (!reading.next().done);
	window.dispatchEvent(new CustomEvent('footnote-counts', { detail: JSON.stringify({ looked, length }) }));
});

let found = 0;
const hosts = createHosts(document, () => found++);
const stepsOf = (work: Iterator<void>) => {
	let steps = 0;
	while (!work.next().done) steps++;
	return steps;
};
window.addEventListener('footnote-search', () => {
	const steps = stepsOf(hosts.search(document.documentElement));
	const again = stepsOf(hosts.again());
	const counts = { steps, again, found, roots: hosts.roots().length };
	window.dispatchEvent(new CustomEvent('footnote-counts', { detail: JSON.stringify(counts) }));
});
