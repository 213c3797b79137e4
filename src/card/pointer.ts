/**
 * What the pointer's ways mean for the card: owns which words it is over, and where it left those of the open card. A pointer
 * on its way from words to card means neither the words that it crosses nor to leave.
 */
import type { PageMatch, PagePointer } from '../page/session/bridge.ts';
import type { Settings } from '../settings/settings.ts';
import { type Box, inCorridor, isIn, type Point } from './safe-polygon.ts';
import type { Stage } from './stage.ts';
import type { Talk } from './talk.ts';
import type { Timing } from './timing.ts';

export interface PointerParts {
	readonly host: { readonly box: Box | undefined };
	readonly talk: Pick<Talk, 'match'>;
	readonly timing: Pick<Timing<PageMatch>, 'send' | 'isVisible'>;
	readonly stage: Pick<Stage, 'pointOf'>;
	readonly settings: () => Pick<Settings, 'openMode' | 'openKey'>;
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

export function createPointer({ host, talk, timing, stage, settings }: PointerParts): Pointer {
	let under: PageMatch | undefined;
	/** Where the pointer was last seen over the open card's words. */
	let exit: Point | undefined;

	function passes(point: Point): boolean {
		const { box } = host;
		return exit !== undefined && box !== undefined && inCorridor(point, exit, box);
	}

	/** The pointer is not over words; it may be in the card, which says so itself. */
	function movedOff(point: Point): void {
		const { box } = host;
		if (!box || !isIn(point, box)) timing.send({ type: passes(point) ? 'passing' : 'off' });
	}

	function movedOver(match: PageMatch, point: Point, { keys, time }: PagePointer): void {
		if (match.key === talk.match?.key) exit = point;
		else if (timing.isVisible && passes(point)) {
			timing.send({ type: 'passing' });
			return;
		}
		const held = keys[settings().openKey];
		timing.send({ type: 'over', match, held, rested: Math.max(0, performance.now() - time) });
	}

	return {
		hear(event) {
			const { match } = event;
			if (event.type !== 'move') {
				if (match && !event.onControl) timing.send({ type: 'press', match });
				return;
			}
			under = match;
			const point = stage.pointOf(event);
			if (match) movedOver(match, point, event);
			else movedOff(point);
		},
		move({ isTrusted, pointerType, clientX: x, clientY: y }) {
			if (isTrusted && pointerType !== 'touch' && !under) movedOff({ x, y });
		},
		key({ isTrusted, repeat, key }) {
			const { openMode, openKey } = settings();
			if (!isTrusted || openMode !== 'key' || !under || repeat) return;
			if (key === HELD_KEYS[openKey]) timing.send({ type: 'over', match: under, held: true });
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
