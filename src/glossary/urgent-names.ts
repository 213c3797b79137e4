/**
 * Names for which the guide says to get help now or today. A card of the reader's own would stand in its place, and say nothing of that: these stay
 * the guide's. Pure.
 */
import type { GuideList } from '../guide/list.ts';
import { createPlaces } from './same-name.ts';

/** @returns why a name isn't taken; nothing where it is */
export function whyNotOverGuide(list: GuideList): (name: string) => string | undefined {
	const urgent = createPlaces();
	for (const { name, also = [], narrower = [], level } of list.entries) {
		if (level !== 'emergency' && level !== 'today') continue;
		for (const each of [name, ...also, ...narrower]) urgent.add({ name: each, line: 0 });
	}
	return (name) =>
		urgent.of(name) &&
		`of “${name}” Footnote’s own guide says when to get help at once, so its card stays; expected another word, or a longer one such as “${name} clinic”`;
}
