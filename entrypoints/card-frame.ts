import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFrame } from '../src/card/frame.ts';
import { cardCss } from '../src/card/sheet.ts';

/** The card's frame, in `public/card.html`: the extension's own origin, out of the page's reach. */
export default defineUnlistedScript(() => startFrame(window, cardCss));
