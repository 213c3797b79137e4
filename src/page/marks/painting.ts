/** Which marks are shown, and that they are painted: chosen anew whenever blocks, settings or what a reader sees have changed. */
import { type KeptBlock, type Mark, sightOf } from '../blocks/block.ts';
import { isFresh } from '../text/run.ts';
import { createLook, type Look, type Sight, watchHidden } from '../text/visibility.ts';
import { chooseMarks } from './calm.ts';
import { keepPainted } from './keeper.ts';
import { createPainter, type Painter } from './paint.ts';
import { type ChoiceSettings, type Kinds, type Wanted, wanted } from './select.ts';
import { createNearby, FEW_MARKS } from './viewport-paint.ts';

export interface PaintingParts {
	readonly window: Window;
	readonly signal: AbortSignal;
	readonly blocks: () => readonly KeptBlock[];
	readonly kinds: Kinds;
	readonly settings: ChoiceSettings;
	/** Whether the reader wants an entry marked on this page, however many are. */
	readonly isRequested: (entry: string) => boolean;
	/** Called before marks are chosen. */
	readonly prepare: (settings: ChoiceSettings) => void;
	/** Called after they have been painted. */
	readonly chosen: () => void;
}

export interface Painting {
	readonly settings: ChoiceSettings;
	readonly isWanted: Wanted;
	/** Whether a mark may be painted where it stands. */
	isPaintable(mark: Mark): boolean;
	/** How many marks are shown, near the view or not. */
	readonly shown: number;
	/**
	 * @param isNews the page has just changed: what is new is painted at once, wherever it is
	 * @param keep what is marked already stays marked, if it may be
	 */
	choose(isNews?: boolean, keep?: boolean): void;
	update(settings: ChoiceSettings): void;
	/** What was hidden may be shown by now, or the other way round. */
	mayShow(): void;
	/** Looks at the places of all marks that may be wanted, as nobody needs to who only marks some of them. */
	lookAtAll(): void;
	unpaint(mark: Mark): void;
	/** The document was replaced, and with it what listened to it. */
	listen(): void;
	/** Takes every mark away. */
	destroy(): void;
}

export function createPainting(parts: PaintingParts): Painting {
	const { window, signal, blocks, kinds } = parts;
	const painter = createPainter();
	const hidden = watchHidden(window, signal, () => mayShow());
	const paint = () => paintNear(blocks(), nearby.isNear, painter);
	const nearby = createNearby(window.document, signal, paint);
	keepPainted(window, signal, painter.keep);
	const redFlag = kinds.categories.indexOf('red-flag');
	const isUrgent = ({ entry, category }: Mark) => category === redFlag || parts.isRequested(entry);
	let { settings } = parts;
	let isWanted = wanted(settings, kinds);
	let shown = 0;

	const choose = (isNews = true, keep = true) => {
		parts.prepare(settings);
		shown = 0;
		const look = createLook();
		const isSeen = (mark: Mark) => isPaintable(mark, look);
		chooseMarks(blocks(), settings, { mayMark: isWanted, isSeen, isUrgent, keep }, (mark, isShown) => {
			mark.shown = isShown;
			if (isShown) shown++;
		});
		hidden.hidden(unseenIn(blocks()));
		nearby.watch(shown > FEW_MARKS ? blocks().filter(hasShown) : [], isNews);
		paint();
		parts.chosen();
	};
	const mayShow = () => {
		const changed = changedSights(blocks());
		// They may be painted in another way now.
		changed.forEach(painter.unpaint);
		if (changed.length > 0) choose();
	};
	return {
		get settings() {
			return settings;
		},
		get isWanted() {
			return isWanted;
		},
		get shown() {
			return shown;
		},
		isPaintable: (mark) => isPaintable(mark, createLook()),
		choose,
		update(next) {
			const isFewer =
				next.often !== settings.often || (settings.density === 'full' && next.density === 'calm');
			settings = next;
			isWanted = wanted(settings, kinds);
			choose(true, !isFewer);
		},
		mayShow,
		lookAtAll() {
			const look = createLook();
			for (const { marks } of blocks()) for (const mark of marks) if (isWanted(mark)) isPaintable(mark, look);
		},
		unpaint: painter.unpaint,
		listen: hidden.listen,
		destroy() {
			painter.destroy();
			shown = 0;
		},
	};
}

function paintNear(
	blocks: readonly KeptBlock[],
	isNear: (block: KeptBlock) => boolean,
	painter: Painter,
): void {
	for (const block of blocks) {
		const isPainted = block.marks.length > 0 && isNear(block);
		// Changes may be waiting to be read: what isn't as it was read gets no mark.
		const isNew = isPainted && block.marks.some((mark) => mark.shown && !mark.range);
		if (isNew && !isFresh(block.run)) continue;
		for (const mark of block.marks) {
			if (mark.shown && isPainted) painter.paint(mark);
			else painter.unpaint(mark);
		}
	}
	painter.keep();
}

/** Looks again at what anybody has looked at. @returns what a reader sees otherwise now */
function changedSights(blocks: readonly KeptBlock[]): Mark[] {
	const look = createLook();
	return blocks
		.flatMap(({ marks }) => marks)
		.filter((mark) => {
			const before = mark.sight;
			if (before !== undefined) mark.sight = sightOf(mark, look);
			return mark.sight !== before;
		});
}

/** Looks where nobody has yet. */
function isPaintable(mark: Mark, look: Look): boolean {
	mark.sight ??= sightOf(mark, look);
	return isPaintedOn(mark.sight);
}

export function isPaintedOn(sight: Sight): boolean {
	return sight === 'plain' || sight === 'bare';
}

function* unseenIn(blocks: readonly KeptBlock[]): Generator<Text> {
	for (const { run, marks } of blocks) {
		if (marks.some(({ sight }) => sight === 'unseen')) for (const { node } of run.pieces) yield node;
	}
}

function hasShown(block: KeptBlock): boolean {
	return block.marks.some((mark) => mark.shown);
}
