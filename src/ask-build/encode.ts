/** Build time: the guide and what people say of it → the index of asking. `src/ask/index/rows.ts` opens it. */
import { ASK_INDEX, type AskRows, EXACT_ROWS, hashOfGuide, NUMBER_ROWS } from '../ask/index/rows.ts';
import type { AskTexts } from '../ask/schema.ts';
import { idsOf } from '../ask/subjects.ts';
import type { Guide } from '../guide/compile.ts';
import { writeRowsFile } from '../rows-file.ts';
import { describedRows, descriptionsOf } from './described-rows.ts';
import { documentsOf } from './documents.ts';
import { fieldRows } from './field-rows.ts';
import { nameStemRows, phraseRows } from './name-rows.ts';
import { listRows } from './string-rows.ts';
import { tells } from './tells.ts';
import { englishRows, everydayEnglishOf, nameWordRows, saidStemsOf, stemRows } from './word-rows.ts';

/** @returns the index as it is in memory */
export function buildAskIndex(guide: Guide, texts: AskTexts): AskRows {
	const documents = documentsOf(guide, texts);
	const english = everydayEnglishOf(texts);
	const isTelling = (phrase: string) => tells(phrase, english);
	const { stems, rows } = stemRows(documents, texts.others);
	const said = listRows(saidStemsOf(documents, stems));
	return {
		guide: Uint32Array.of(hashOfGuide(idsOf(guide))),
		...englishRows(texts.english),
		...rows,
		...nameWordRows(documents),
		...phraseRows(documents, isTelling),
		...fieldRows(documents, stems, isTelling),
		...nameStemRows(documents, stems, isTelling),
		saidStarts: said.starts,
		saidStems: said.flat,
		...describedRows(descriptionsOf(documents, texts.others), stems),
	};
}

/** @returns the index as a file; the same guide gives the same bytes */
export function encodeAskIndex(index: AskRows): Uint8Array<ArrayBuffer> {
	return writeRowsFile(
		ASK_INDEX,
		[...NUMBER_ROWS, ...EXACT_ROWS].map((name) => index[name]),
	);
}
