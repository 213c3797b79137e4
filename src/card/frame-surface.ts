/**
 * The card in a frame of the extension's origin. The page has no way to the frame: it hangs in a closed root,
 * isn't among `window.frames`, and speaks over a port of its own. It does nothing but draw and tell what was
 * pressed, so that an address that leaked would be of no use to anybody.
 */
import { documentOf, listen } from '../page/dom.ts';
import { htmlIn } from './element.ts';
import type { FromFrame, ToFrame } from './protocol.ts';
import type { CreateSurface, SurfaceListeners } from './surface.ts';

/**
 * How long a frame may take to answer, in milliseconds, before the card is given up: pages can forbid frames in
 * ways that nothing reports. The card isn't drawn in the page instead, or pages could choose to read it.
 */
const PATIENCE_MS = 5_000;

/** @param address of the extension's page for the frame */
export function frameSurface(address: string): CreateSurface {
	return (shadow, listeners) => {
		const frame = htmlIn(documentOf(shadow) as Document, 'iframe') as HTMLIFrameElement;
		const { port1: port, port2: theirs } = new MessageChannel();
		const waiting = setTimeout(() => listeners.dismiss(), PATIENCE_MS);
		const send = (message: ToFrame) => port.postMessage(message);
		port.onmessage = ({ data }: MessageEvent<FromFrame>) => {
			if (data.type === 'ready') clearTimeout(waiting);
			else hear(data, listeners);
		};
		listen(
			frame,
			'load',
			// Chromium's address of a session leads to an origin of another name, so none is asked for here.
			() => frame.contentWindow?.postMessage('footnote', '*', [theirs]),
			{ once: true },
		);
		// Chromium lets pages that isolate themselves embed only what says so in its answer, which no file of an extension
		// does at an address of a session; or what gets nothing of anybody's, as this asks for. It needs nothing.
		frame.setAttribute('credentialless', '');
		frame.title = 'Footnote';
		frame.src = address;
		return {
			element: frame,
			show: (view) => send({ type: 'show', view }),
			settled: () => send({ type: 'settled' }),
			focus() {
				// Within the frame the focus moves unheard; given to it again, the page would hear of it.
				if ((frame.getRootNode() as Document | ShadowRoot).activeElement !== frame)
					frame.focus({ preventScroll: true });
				send({ type: 'focus' });
			},
			onTab: () => undefined,
			destroy() {
				clearTimeout(waiting);
				port.close();
			},
		};
	};
}

function hear(message: Exclude<FromFrame, { type: 'ready' }>, listeners: SurfaceListeners): void {
	switch (message.type) {
		case 'measured':
			listeners.measured(message.size);
			break;
		case 'act':
			listeners.act(message.action);
			break;
		case 'use':
			listeners.use();
			break;
		case 'dismiss':
			listeners.dismiss();
	}
}
