/** The list says of each word what its card does, in a small part of the guide's bytes. */
import { describe, expect, test } from 'vitest';
import { loadCompiled } from '../../../src/cli/compiled.ts';
import { cardFor, findCard, titleOf } from '../../../src/guide/compile.ts';
import { findListed, listOf } from '../../../src/guide/list.ts';
import { namesOf, narrowerId } from '../../../src/guide/names.ts';

const { guide } = loadCompiled();
const list = listOf(guide);

describe('the list of the guide', () => {
	test('calls each entry, kind and example what its card calls it', () => {
		const wrong = guide.entries.flatMap((entry) =>
			[entry.id, ...[...entry.kinds, ...entry.examples].map(({ name }) => narrowerId(entry.id, name))].filter(
				(id) => {
					const card = cardFor(id, entry);
					const listed = findListed(list, id);
					return !card || listed?.id !== card.id || listed.name !== titleOf(card);
				},
			),
		);
		expect(wrong).toEqual([]);
	});

	test('knows category, subjects, level and all names', () => {
		for (const entry of guide.entries) {
			const { category, fields, getHelp } = entry;
			const listed = findListed(list, entry.id);
			expect(listed).toMatchObject({ category, fields });
			expect(listed?.level).toBe(getHelp?.level);
			expect([listed?.name, ...(listed?.also ?? [])]).toEqual(namesOf(entry));
		}
	});

	test('finds a narrower thing by the names of its entry, too', () => {
		const entry = guide.entries.find(({ kinds }) => kinds.length > 0);
		const id = narrowerId(entry?.id ?? '', entry?.kinds[0]?.name ?? '');
		expect(findListed(list, id)?.also?.[0]).toBe(entry?.names.preferred);
	});

	test('has nothing of what the guide has not', () => {
		const [first] = guide.entries;
		for (const id of ['no-such-entry', 'no-such-entry~at-all', `${first?.id}~no-such-kind`]) {
			expect(findCard(guide, id)).toBeUndefined();
			expect(findListed(list, id)).toBeUndefined();
		}
	});
});
