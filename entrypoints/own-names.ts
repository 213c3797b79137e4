import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followOwnNames } from '../src/browser/own-names.ts';
import { beginOwnNames, giveOwnNames } from '../src/page/sentinel/own-names.ts';

/** Brings the names of the reader's own glossary into a frame, and keeps them up to date: in every frame while there is a glossary. */
export default defineUnlistedScript(() => {
	if (beginOwnNames(window)) followOwnNames(window, (bits) => giveOwnNames(window, bits));
});
