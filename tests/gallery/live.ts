/**
 * The real card on text in hard surroundings, for tests and screenshots. The page's own styles are hostile.
 * `?place=` chooses the surroundings. Settings can be given as JSON in `?settings=`.
 */
import { startCard } from '../../src/card/card.ts';
import { inlineSurface } from '../../src/card/inline-surface.ts';
import { cardCss } from '../../src/card/sheet.ts';
import type { PlaceShown } from '../../src/messages.ts';
import type { CardActions } from '../../src/page/session/bridge.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { createSampleBridge, type SampleBridge } from '../../src/ui/sample/sample-bridge.ts';
import { guide, hostileOwn, nyha, ownWords } from './fixtures.ts';

const word = (id: string, text: string) =>
	`<span data-entry="${id}" style="text-decoration: underline dotted">${text}</span>`;
const neuropathy = word('peripheral-neuropathy', 'peripheral neuropathy');
const line = `Some words before ${neuropathy} and after, then ${word('mri', 'an MRI scan')} and ${word('stroke', 'stroke')}.`;

const PLACES: Readonly<Record<string, string>> = {
	plain: `<p>${line}</p><p>${line}</p><p style="height: 1500px"></p><p>${line}</p>`,
	bottom: `<p style="position: fixed; bottom: 0; margin: 0">${line}</p>`,
	wrapped: `<p style="width: 190px">It is peripheral in ${word('peripheral-neuropathy', 'peripheral neuropathy')} here.</p>`,
	dialog: `<dialog id="dialog"><p>${line}</p><button id="inside">A button of the page</button></dialog>`,
	popover: `<div id="popover" popover><p>${line}</p></div>`,
	rtl: `<p dir="rtl" lang="ar">نص عربي ثم ${neuropathy} ثم المزيد من النص العربي حتى نهاية السطر.</p>`,
	vertical: `<div style="writing-mode: vertical-rl; height: 300px; margin-left: auto; margin-right: auto; width: 200px"><p>縦書き ${neuropathy} 文章</p></div>`,
	// The word begins the first line, which no late change of fonts or widths moves.
	short: `<p style="margin: 4px">${word('mri', 'MRI scan')} begins this text. ${line}</p>`,
	full: `<div id="full" style="background: white"><p>${line}</p></div>`,
	hostile: `<p>The word ${word('hostile', 'hostile')} and ${word('no-such-entry', 'unknown')} and ${word('broken', 'broken')}.</p>`,
	own: `<p>In words of a ward: ${word(nyha.id, 'class III')} and ${word(hostileOwn.id, 'hostile')}. ${line}</p>`,
	focus: `<p><button id="before">Before</button> ${line} <a id="after" href="#x">After</a></p>`,
};

/** What pages do to every element, ours too. */
const HOSTILE_CSS = `
	* { outline: 1px solid transparent; }
	div, button, h2, footnote-card { color: fuchsia !important; font: 9px cursive !important; display: inline !important; }
	body, body p { color: #222; font: 16px/1.6 serif; margin: 40px; }`;

/** Comes once the page has its looks: else its text would glide to its place for two seconds, if a frame was painted before that. */
const HOSTILE_TRANSITION = '* { transition: all 2s; }';

declare global {
	interface Window {
		/** For tests. */
		live: { bridge: SampleBridge; asked: { name: string; request: unknown }[]; keys: string[] };
	}
}

for (const css of [HOSTILE_CSS, HOSTILE_TRANSITION]) {
	const style = document.createElement('style');
	style.textContent = css;
	document.head.append(style);
	document.body.getBoundingClientRect();
}
const query = new URLSearchParams(location.search);
document.body.insertAdjacentHTML('beforeend', PLACES[query.get('place') ?? 'plain'] ?? '');
document.querySelector<HTMLDialogElement>('#dialog')?.showModal();
document.querySelector<HTMLElement>('#popover')?.showPopover();

let here: PlaceShown = {
	place: {
		...{ code: undefined, number: '112' },
		regions: [
			{ code: 'GB', number: '999' },
			{ code: 'US', number: '911' },
		],
	},
	region: 'auto',
};
const asked: { name: string; request: unknown }[] = [];
const answers: Readonly<Record<string, (request: { id?: string; region: string }) => unknown>> = {
	card: ({ id }) => {
		if (id === 'broken') throw new Error('orphaned');
		return [...guide.entries, ...ownWords].find((each) => each.id === id);
	},
	isKept: () => false,
	place: () => here,
	setRegion: ({ region }) => {
		const number = here.place.regions.find(({ code }) => code === region)?.number;
		if (number !== undefined) here = { place: { ...here.place, code: region, number }, region };
		return number === undefined ? undefined : here;
	},
};
const actions: CardActions = {
	ask: async (name, request) => {
		asked.push({ name, request });
		return (answers[name]?.(request as { region: string }) ?? (answers[name] ? undefined : true)) as never;
	},
};
const settings = { ...DEFAULT_SETTINGS, ...JSON.parse(query.get('settings') ?? '{}') };
const bridge = createSampleBridge(document.body, settings, actions);
bridge.attachCard(startCard(bridge, { window, surface: inlineSurface(cardCss, true) }));

const keys: string[] = [];
document.addEventListener('keydown', ({ key }) => keys.push(key));
window.live = { bridge, asked, keys };
document.documentElement.dataset.ready = 'yes';
