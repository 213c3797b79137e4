/** A card from its coming to its going: owns the watch over the page around it, which lasts as long. */
import { abortQuietly } from '../page/abort.ts';
import type { PageBridge, PageMatch } from '../page/session/bridge.ts';
import { createAside } from './aside.ts';
import { createCoverSearch } from './covers.ts';
import type { CardHost } from './host.ts';
import type { Layout } from './layout.ts';
import type { Pointer } from './pointer.ts';
import { createPresses } from './presses.ts';
import type { Stage } from './stage.ts';
import type { Talk } from './talk.ts';
import type { Timing } from './timing.ts';
import { watchPage } from './watch.ts';

export interface ShowingParts {
	readonly bridge: Pick<PageBridge, 'own' | 'marker'>;
	/** Of the words. */
	readonly window: Window & typeof globalThis;
	readonly stage: Stage;
	readonly host: CardHost;
	readonly talk: Talk;
	readonly layout: Layout;
	readonly pointer: Pointer;
	readonly timing: Timing<PageMatch>;
}

export interface Showing {
	/** The pointer is over words: a card may come. */
	expect(): void;
	/** Puts the card's frame into the page, where the words are. */
	prepare(match: PageMatch): void;
	show(match: PageMatch, focus: boolean): void;
	hide(): void;
	/** There is no card, and none is about to come. */
	rest(): void;
}

export function createShowing(parts: ShowingParts): Showing {
	const { bridge, window, stage, host, talk, layout, pointer, timing } = parts;
	const { own, marker } = bridge;
	const { document } = stage.window;
	const presses = createPresses(window, host, marker, timing.send);
	const aside = createAside(
		document,
		own,
		host,
		layout,
		timing,
		() => talk.match?.rects().map(stage.rectOf) ?? [],
	);
	let whileOpen = new AbortController();

	function prepare({ element }: PageMatch): void {
		host.prepare(stage.holder ?? element);
	}

	function present(match: PageMatch, focus: boolean): void {
		const wasOpen = host.isOpen;
		prepare(match);
		if (!wasOpen) watch();
		aside.begin();
		layout.present();
		if (focus) host.focus();
	}

	function watch(): void {
		abortQuietly(whileOpen);
		whileOpen = new AbortController();
		const mayBeCovered = createCoverSearch(document, own);
		watchPage(window, stage, whileOpen.signal, {
			moved: layout.placeSoon,
			pointer: pointer.move,
			...presses,
			gone: () => timing.send({ type: 'gone' }),
			look() {
				host.restIf(mayBeCovered);
				void aside.look();
			},
		});
	}

	function rest(): void {
		aside.end();
		host.close();
	}

	return {
		expect: aside.expect,
		prepare,
		show(match, focus) {
			pointer.forget();
			void talk.begin(match, () => present(match, focus));
		},
		hide() {
			talk.end();
			abortQuietly(whileOpen);
			rest();
		},
		rest,
	};
}
