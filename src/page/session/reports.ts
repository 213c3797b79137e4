/** Tells the background what a frame holds: soon, and only if there is news. Most pages have no terms, and then nobody needs to wake up. */
import type { FrameStatus } from '../../messages.ts';
import type { Clock } from '../reading/idle-scheduler.ts';

/** Within so many milliseconds, in idle time. */
const SOON = 2_000;

export interface ReportsParts {
	readonly clock: Clock;
	readonly status: () => FrameStatus;
	/** What is asked about is told with the answer: in between its marks are gone, and that is no news. */
	readonly isWaiting: () => boolean;
	readonly report: (status: FrameStatus) => Promise<boolean>;
}

export interface Reports {
	soon(): void;
	/** Whoever asks may have missed what was told before. */
	again(): void;
	stop(): void;
}

export function createReports({ clock, status, isWaiting, report }: ReportsParts): Reports {
	let reported = '';
	/** What was reported last reached nobody. */
	let isLost = false;
	let cancel: (() => void) | undefined;
	const tell = () => {
		cancel = undefined;
		if (isWaiting()) return;
		const now = status();
		const news = `${now.state} ${now.terms.map(({ id, count, waits }) => id + count + waits).join()}`;
		if ((news === reported && !isLost) || !(reported || isWorthTelling(now))) return;
		reported = news;
		isLost = false;
		report(now).catch(() => {
			// Told again with the next news, even if that is the same.
			isLost = true;
		});
	};
	const soon = () => {
		cancel ??= clock.whenIdle(tell, SOON);
	};
	return {
		soon,
		again() {
			reported = '';
			soon();
		},
		stop: () => cancel?.(),
	};
}

/** That there are no terms is what nearly all frames would say. That there may be some, and nobody can tell, a popup waits for. */
function isWorthTelling({ terms, state }: FrameStatus): boolean {
	return terms.length > 0 || state === 'failed' || state === 'backed-off';
}
