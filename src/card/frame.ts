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
	let escaping = false;
	const onKey = (event: KeyboardEvent) => {
		if (!event.isTrusted) return;
		const isDown = event.type === 'keydown';
		if (event.key === 'Tab' && isDown) panel.loopTab(event);
		if (event.key !== 'Escape' || event.isComposing) return;
		// When the key comes up again: the focus goes back with the card, and the page would hear that.
		if (!isDown && escaping) send({ type: 'dismiss' });
		escaping = isDown;
	};
	window.addEventListener('keydown', onKey, { capture: true });
	window.addEventListener('keyup', onKey, { capture: true });
	send({ type: 'ready' });
}
