import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { api } from '../src/browser/api.ts';
import { startCard } from '../src/card/card.ts';
import { frameSurface } from '../src/card/frame-surface.ts';
import { BRIDGE } from '../src/page/session/bridge.ts';

/** Put into a frame when it is first needed; finds the content script's bridge in the same isolated world. */
export default defineUnlistedScript(() => {
	const bridge = window[BRIDGE];
	if (!bridge) return;
	bridge.attachCard(startCard(bridge, { window, surface: frameSurface(api.runtime.getURL('/card.html')) }));
});
