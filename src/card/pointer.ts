/**
 * What the pointer's ways mean for the card: owns which words it is over, and where it left those of the open card. A pointer
 * on its way from words to card means neither the words that it crosses nor to leave.
 */
import type { PageMatch, PagePointer } from '../page/session/bridge.ts';
import type { Settings } from '../settings/settings.ts';
import type { Event as CardEvent } from './machine.ts';
import { type Box, inCorridor, isIn, type Point } from './safe-polygon.ts';

export interface PointerParts {
	/** Where the card is seen. */
	readonly box: () => Box | undefined;
	/** The words of the open card. */
	readonly current: () => PageMatch | undefined;
	/** A card is on the screen. */
	readonly isOpen: () => boolean;
	readonly settings: () => Pick<Settings, 'openMode' | 'openKey'>;
	/** From the words' window to the card's. */
	readonly pointOf: (point: Point) => Point;
	/** Milliseconds, on the clock of events. */
	readonly now: () => number;
	send(event: CardEvent<PageMatch>): void;
}

export interface Pointer {
	/** What the page's side reports. */
	hear(event: PagePointer): void;
	/** A move anywhere in the card's window, while the card is open. */
	move(event: PointerEvent): void;
	/** A key went down: it may be the one that opens words on which the pointer rests already. */
	key(event: KeyboardEvent): void;
	/** Other words have the card: it has not been left yet. */
	forget(): void;
}

export function createPointer(parts: PointerParts): Pointer {
	let under: PageMatch | undefined;
	/** Where the pointer was last seen over the open card's words. */
	let exit: Point | undefined;

	function passes(point: Point): boolean {
		const box = parts.box();
		return exit !== undefined && box !== undefined && inCorridor(point, exit, box);
	}

	/** The pointer is not over words; it may be in the card, which says so itself. */
	function movedOff(point: Point): void {
		const box = parts.box();
		if (!box || !isIn(point, box)) parts.send({ type: passes(point) ? 'passing' : 'off' });
	}

	function movedOver(match: PageMatch, point: Point, { keys, time }: PagePointer): void {
		if (match.key === parts.current()?.key) exit = point;
		else if (parts.isOpen() && passes(point)) {
			parts.send({ type: 'passing' });
			return;
		}
		const held = keys[parts.settings().openKey];
		parts.send({ type: 'over', match, held, rested: Math.max(0, parts.now() - time) });
	}

	return {
		hear(event) {
			const { match } = event;
			if (event.type !== 'move') {
				if (match && !event.onControl) parts.send({ type: 'press', match });
				return;
			}
			under = match;
			const point = parts.pointOf(event);
			if (match) movedOver(match, point, event);
			else movedOff(point);
		},
		move({ isTrusted, pointerType, clientX: x, clientY: y }) {
			if (isTrusted && pointerType !== 'touch' && !under) movedOff({ x, y });
		},
		key({ isTrusted, repeat, key }) {
			const { openMode, openKey } = parts.settings();
			if (!isTrusted || openMode !== 'key' || !under || repeat) return;
			if (key === HELD_KEYS[openKey]) parts.send({ type: 'over', match: under, held: true });
		},
		forget() {
			exit = undefined;
		},
	};
}

const HELD_KEYS: Readonly<Record<Settings['openKey'], string>> = {
	alt: 'Alt',
	ctrl: 'Control',
	shift: 'Shift',
};
