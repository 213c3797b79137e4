/** The card's frame: draws what the page's side sends, and tells what the reader does. */
import { createPanel } from './panel.ts';
import type { FromFrame, ToFrame } from './protocol.ts';

/** The frame is as large as its card. */
const FRAME_CSS = 'html, body { height: 100%; margin: 0; overflow: clip; background: transparent; }';

/** Waits for the one port that is sent to it, and serves it. Whoever comes later isn't heard. */
export function startFrame(window: Window & typeof globalThis, css: string): void {
	const { document } = window;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(FRAME_CSS + css);
	document.adoptedStyleSheets = [sheet];
	window.addEventListener('message', function listen({ ports: [port] }) {
		if (!port) return;
		window.removeEventListener('message', listen);
		serve(window, port);
	});
}

function serve(window: Window, port: MessagePort): void {
	const send = (message: FromFrame) => port.postMessage(message);
	const panel = createPanel(window.document.body, {
		measured: (size) => send({ type: 'measured', size }),
		act: (action) => send({ type: 'act', action }),
		use: () => send({ type: 'use' }),
		dismiss: () => send({ type: 'dismiss' }),
	});
	port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
		if (data.type === 'show') panel.show(data.view);
		else if (data.type === 'settled') panel.settled();
		else panel.focus();
	};
	window.addEventListener(
		'keydown',
		(event) => {
			if (!event.isTrusted) return;
			if (event.key === 'Escape' && !event.isComposing) send({ type: 'dismiss' });
			else if (event.key === 'Tab') panel.loopTab(event);
		},
		{ capture: true },
	);
	send({ type: 'ready' });
}
