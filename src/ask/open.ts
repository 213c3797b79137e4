/** Opens what answers questions, from the files of the extension. */
import type { Guide } from '../guide/compile.ts';
import { type Ask, createAsk } from './ask.ts';
import { openAskIndex } from './index/rows.ts';
import type { Asking } from './schema.ts';
import { idsOf } from './subjects.ts';

/**
 * @param bytes of the index: nothing is read of it before a question needs it
 * @throws BadRowsFile when the index is damaged, of another version, or of another guide
 */
export function openAsk(guide: Guide, asking: Asking, bytes: ArrayBuffer): Ask {
	return createAsk(guide, asking, openAskIndex(bytes, idsOf(guide)));
}
