import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onChoicesChanged } from '../src/browser/choices-changed.ts';
import { isOrphaned, onMessages, sendToBackground } from '../src/browser/messages.ts';
import { latest } from '../src/latest.ts';
import type { ToPage } from '../src/messages.ts';
import { settingsFor, watchForcedColours } from '../src/page/marks/forced-colours.ts';
import { browserClock } from '../src/page/reading/idle-scheduler.ts';
import { type TakenHandle, takeHandle } from '../src/page/sentinel/handle.ts';
import { hearOwnNames } from '../src/page/sentinel/own-names.ts';
import { stopWhenOrphaned } from '../src/page/session/orphan.ts';
import { type Session, startSession } from '../src/page/session/session.ts';
import { topHost } from '../src/page/session/start.ts';
import type { Settings } from '../src/settings/settings.ts';
import { twice } from '../src/twice.ts';

/** Marks the page. Put into a frame when its sentinel has called, or when somebody asks what is there. */
export default defineUnlistedScript(() => {
	const handle = takeHandle(window);
	if (!handle) return;
	const session = start(handle);
	hearOwnNames(window, async (bits) => {
		handle.filter.takeOwn(bits);
		(await session).renew();
	});
	keepUpToDate(session);
	// Whoever brought the marker asks at once.
	const answer =
		<N extends keyof ToPage>(name: N) =>
		async (request: ToPage[N]['request']) =>
			(await session).answers[name](request);
	onMessages<ToPage>({
		terms: answer('terms'),
		readAll: answer('readAll'),
		jump: answer('jump'),
		command: answer('command'),
		explain: answer('explain'),
		markNow: answer('markNow'),
		markMore: answer('markMore'),
	});
});

/** The background checks what is stored: no page needs to carry how. */
const askChoices = () => twice('choices', () => sendToBackground('choices', {}));

/** In Firefox's build none of this is left. */
const adapted = (settings: Settings) => (import.meta.env.FIREFOX ? settings : settingsFor(settings, window));

/** Heard of from the beginning on: what changes while the session starts is asked for once it has. */
function keepUpToDate(session: Promise<Session>): void {
	const ask = latest(askChoices, async ({ settings }) => (await session).update(adapted(settings)));
	const reload = async () => {
		await session;
		if (!isOrphaned()) await ask();
	};
	onChoicesChanged(reload);
	if (!import.meta.env.FIREFOX) watchForcedColours(window, reload);
	// Changes of the settings don't reach a page while it rests in the back/forward cache.
	window.addEventListener('pageshow', ({ persisted }) => persisted && void reload());
}

/** At once, also in a hidden tab: sentinels wait until they are shown, and who asks from a tab of the popup's own hides the page. */
async function start({ filter, choices, tellRead }: TakenHandle): Promise<Session> {
	// Mostly it is there before the marker is, and no message is needed.
	const brought = await choices?.catch(() => undefined);
	const { settings, kinds } = brought ?? (await askChoices());
	const session: Session = startSession({
		window,
		settings: adapted(settings),
		host: topHost(window),
		kinds,
		filter,
		isCalled: brought !== undefined,
		tellRead,
		ask: (question) => sendToBackground('detect', question),
		// Firefox ends an extension's scripts itself.
		clock: import.meta.env.FIREFOX
			? browserClock(window)
			: stopWhenOrphaned(window, browserClock(window), isOrphaned, () => session.stop()),
		actions: { ask: sendToBackground },
		loadCard: () => twice('loadCard', () => sendToBackground('loadCard', {})),
		style: (now, was) => twice('markStyle', () => sendToBackground('markStyle', { now, was })),
		report: (status) => twice('status', () => sendToBackground('status', status)),
	});
	return session;
}
