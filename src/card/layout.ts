/**
 * How large the card is and where it stands: owns the last place of the words and the width that there is for the card. Draws
 * it in that width, and anew where another one is needed.
 */
import type { PageMarker, PageMatch } from '../page/session/bridge.ts';
import type { Settings } from '../settings/settings.ts';
import { groundOf } from './ground.ts';
import type { CardHost } from './host.ts';
import { overlap } from './own-previews.ts';
import { roomIn } from './place.ts';
import type { Box } from './safe-polygon.ts';
import { type Stage, seenIn } from './stage.ts';
import type { Talk } from './talk.ts';

/** How wide a card wants to be, in times its text size; in a low window it may be wider. */
const WIDTH = 22.5;
const COMPACT_WIDTH = 34;
/** How high it may grow, in times its text size. */
const HEIGHT = 40;
/** In windows lower than this, in CSS pixels, only words take room. */
const LOW = 420;

export interface LayoutParts {
	readonly stage: Stage;
	readonly host: CardHost;
	readonly marker: Pick<PageMarker, 'matchAt'>;
	readonly talk: Pick<Talk, 'match' | 'model' | 'key'>;
	readonly settings: () => Settings;
	/** The words are no longer in sight. */
	gone(): void;
}

export interface Layout {
	/** Brings the card of other words onto the screen. */
	present(): void;
	/** Draws what has changed of a card that is there. */
	draw(): void;
	/** For when the card's size is known, and whenever words or window may have moved. */
	place(): Promise<void>;
	/** The same once a frame, however often the page scrolls. */
	placeSoon(): void;
}

export function createLayout({ stage, host, marker, talk, settings, gone }: LayoutParts): Layout {
	let lastRects: readonly DOMRect[] = [];
	/** The width that the card has where it stands, if that is less than it wants. */
	let narrowed: number | undefined;
	let isWaiting = false;

	const isLow = () => stage.window.innerHeight < LOW;
	const seen = () => seenIn(stage.window);
	const wantedWidth = () =>
		Math.floor(Math.min(settings().textSize * (isLow() ? COMPACT_WIDTH : WIDTH), roomIn(seen()).width));

	function show({ element }: PageMatch): void {
		const { theme, textSize } = settings();
		host.show({
			...{ model: talk.model, theme, textSize },
			ground: groundOf(element),
			// A new element for each text: the focus moves to it, and so screen readers read it out.
			key: talk.key,
			width: narrowed ?? wantedWidth(),
			compact: isLow(),
		});
	}

	function draw(): void {
		if (talk.match && host.isOpen) show(talk.match);
	}

	async function place(): Promise<void> {
		const { match } = talk;
		if (!match || !host.isOpen) return;
		const rects = match.rects().map(stage.rectOf);
		if (rects.some((rect) => overlap(rect, seen()))) lastRects = rects;
		// After "hide this term" the words are no longer marked, but the way to undo it must stay.
		else if (!talk.model.notice) {
			gone();
			return;
		}
		if (!host.size) return;
		const most = Math.min(settings().textSize * HEIGHT, roomIn(seen()).height);
		const width = await host.place(match, lastRects, { width: wantedWidth(), most });
		if (match !== talk.match) return;
		host.emphasise(
			match,
			rects.filter((rect) => isSeen(match, rect)),
		);
		const next = width < wantedWidth() ? width : undefined;
		if (next === narrowed) return;
		narrowed = next;
		draw();
	}

	/** Words may be scrolled out of a box of the page. */
	function isSeen(match: PageMatch, { left, right, top, bottom }: Box): boolean {
		const { x, y } = stage.back({ x: (left + right) / 2, y: (top + bottom) / 2 });
		return marker.matchAt(x, y)?.key === match.key;
	}

	return {
		present() {
			narrowed = undefined;
			if (talk.match) show(talk.match);
		},
		draw,
		place,
		placeSoon() {
			if (isWaiting) return;
			isWaiting = true;
			requestAnimationFrame(() => {
				isWaiting = false;
				void place();
			});
		},
	};
}
