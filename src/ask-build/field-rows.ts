/** Which documents have which words in which field, as `minisearch` counts them. */
import MiniSearch from 'minisearch';
import { FIELDS } from '../ask/index/rows.ts';
import { FILLER, stemOf, wordsOf } from '../ask/words.ts';
import { narrowest } from '../rows-file.ts';
import type { AskDocument } from './documents.ts';
import { emptyLists, listRows, numbersOf } from './string-rows.ts';

/**
 * @param stems all of them, in order
 * @param tells whether something that people say tells anything by single words
 */
export function fieldRows(
	documents: readonly AskDocument[],
	stems: readonly string[],
	tells: (phrase: string) => boolean,
) {
	const numberOf = numbersOf(stems);
	const [having, masks, times] = [0, 1, 2].map(() => emptyLists(stems.length));
	const { index, fieldLength, averageFieldLength } = indexOf(documents, tells).toJSON();
	for (const [stem, fields] of index) {
		const byDocument = new Map<number, number[]>();
		for (const [field, found] of Object.entries(fields)) {
			for (const [document, count] of Object.entries(found)) {
				const counts = byDocument.get(Number(document)) ?? [];
				counts[Number(field)] = count;
				byDocument.set(Number(document), counts);
			}
		}
		const number = numberOf(stem);
		for (const [document, counts] of [...byDocument].sort(([one], [other]) => one - other)) {
			having?.[number]?.push(document);
			masks?.[number]?.push(counts.reduce((mask, _count, field) => mask | (1 << field), 0));
			times?.[number]?.push(...counts.filter((count) => count > 0));
		}
	}
	const [found, often] = [listRows(having ?? []), listRows(times ?? [])];
	return {
		fieldStarts: found.starts,
		fieldDocuments: found.flat,
		fieldMasks: narrowest((masks ?? []).flat()),
		fieldTimesStarts: often.starts,
		fieldTimes: often.flat,
		fieldLengths: narrowest(documents.flatMap((_, document) => fieldLength[document] ?? [])),
		fieldMeans: Float64Array.from(averageFieldLength),
	};
}

function indexOf(documents: readonly AskDocument[], tells: (phrase: string) => boolean): MiniSearch {
	const index = new MiniSearch({
		fields: [...FIELDS],
		tokenize: wordsOf,
		processTerm: (word) => (FILLER.has(word) ? null : stemOf(word)),
	});
	index.addAll(
		documents.map(({ names, people, narrower, what, signs, rest }, id) => ({
			id,
			names: names.join(' '),
			people: people.filter(tells).join(' '),
			narrower: narrower.join(' '),
			what,
			signs,
			rest,
		})),
	);
	return index;
}
