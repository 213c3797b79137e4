/** A card from its coming to its going: owns the watch over the page, which lasts as long. */
import type { PageMatch } from '../page/session/bridge.ts';
import type { CardHost } from './host.ts';
import type { Layout } from './layout.ts';
import type { Talk } from './talk.ts';

export interface ShowingParts {
	readonly host: CardHost;
	readonly talk: Talk;
	readonly layout: Layout;
	/** Puts the card's frame into the page, where the words are. */
	prepare(match: PageMatch): void;
	/** Watches the page until the signal ends it. */
	watch(signal: AbortSignal): void;
	/** Other words are to have the card. */
	turn(): void;
	/** Their card has come. */
	come(): void;
}

export interface Showing {
	show(match: PageMatch, focus: boolean): void;
	hide(): void;
}

export function createShowing({ host, talk, layout, prepare, watch, turn, come }: ShowingParts): Showing {
	let whileOpen = new AbortController();

	function present(match: PageMatch, focus: boolean): void {
		const wasOpen = host.isOpen;
		prepare(match);
		if (!wasOpen) {
			whileOpen.abort();
			whileOpen = new AbortController();
			watch(whileOpen.signal);
		}
		come();
		layout.present();
		if (focus) host.focus();
	}

	return {
		show(match, focus) {
			turn();
			void talk.begin(match, () => present(match, focus));
		},
		hide() {
			talk.end();
			whileOpen.abort();
			host.close();
		},
	};
}
