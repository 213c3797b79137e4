/** The real card on sample text in Footnote's own pages. */

import { sendToBackground } from '../browser/messages.ts';
import { startCard } from '../card/card.ts';
import { inlineSurface } from '../card/inline-surface.ts';
import { cardCss } from '../card/sheet.ts';
import type { Settings } from '../settings/settings.ts';
import { createSampleBridge, type SampleBridge } from '../ui/sample/sample-bridge.ts';

/** @param root holds the sample, whose words may come and go */
export function startOwnCard(root: HTMLElement, settings: Settings): SampleBridge {
	const bridge = createSampleBridge(root, settings, { ask: sendToBackground });
	bridge.attachCard(startCard(bridge, { window, surface: inlineSurface(cardCss) }));
	return bridge;
}
