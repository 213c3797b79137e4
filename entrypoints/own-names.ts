import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendToBackground } from '../src/browser/messages.ts';
import { giveOwnNames } from '../src/page/sentinel/own-names.ts';
import { twice } from '../src/twice.ts';

/** Brings the names of the reader's own glossary into a frame: in every frame while there is a glossary, and once more when it has changed. */
export default defineUnlistedScript(() => {
	twice('ownNames', () => sendToBackground('ownNames', {})).then(
		(bits) => giveOwnNames(window, bits),
		// Without an answer the frame keeps the names that it has.
		() => undefined,
	);
});
