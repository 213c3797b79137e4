/** Starts a real browser with the built extension in it; the same calls for Chromium and Firefox. */
import { userInfo } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { askOnce } from './ask-once.ts';
import { bidi } from './bidi.ts';
import { type BrowserName, ensureBrowser } from './find-browsers.ts';
import { newProfile, removeProfile } from './firefox-profile.ts';
import { inFirefoxWindow } from './firefox-window.ts';

askOnce();

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const FIREFOX_ID = 'footnote@footnote.example';

/** A file of the package that a tab shows: a page of the extension that has its API, and runs nothing. */
export const BLANK = 'icon/16.png';

/** A machine that stands still for half a minute has been seen: in milliseconds, less than a hook of a test may take. */
const LONGEST_START = 100_000;

export interface LaunchOptions {
	/** A window to look at, instead of headless. */
	readonly headful?: boolean;
	/** The X display that the window shows on, such as `:99`; the machine's own when left out. */
	readonly display?: string | undefined;
	/** Preferred colour scheme of pages and of the extension. */
	readonly dark?: boolean;
	/** As for a reader who asked for reduced motion: screenshots don't catch anything half-way. */
	readonly still?: boolean;
	/** Extra command line arguments. */
	readonly args?: readonly string[];
	/** Folder of another extension to load instead of the build. */
	readonly extension?: string;
	/** Folder of another build of Footnote. */
	readonly build?: string;
	/** Firefox preferences on top of ours. */
	readonly prefs?: Readonly<Record<string, unknown>>;
	/** Program that starts the browser, instead of its own. */
	readonly program?: string;
	/** Leave the extension out: for comparisons. */
	readonly bare?: boolean;
	/** As for a reader who lets the extension into private windows. Chromium only. */
	readonly privateWindows?: boolean;
	/** `host:port` of an HTTP proxy for everything but this machine's own addresses. */
	readonly proxy?: string;
}

export interface Session {
	readonly name: BrowserName;
	readonly browser: Browser;
	/** Start of the addresses of the extension's pages, with a final slash. */
	readonly base: string;
	/** Opens one of the extension's own pages in a new tab. */
	openOwn(path: string): Promise<Page>;
	/** Takes the extension out, as a reader does who has had enough. */
	removeExtension(): Promise<void>;
	close(): Promise<void>;
}

/** Folder of the build for a browser. */
export function builtFor(name: BrowserName): string {
	return join(process.cwd(), '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** A browser that runs, whatever is installed in it. */
export interface Started {
	readonly name: BrowserName;
	readonly browser: Browser;
	/** Ends it; nothing of its profile is left. */
	end(): Promise<void>;
}

export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Session> {
	const started = await start(name, options);
	const { base, removeExtension } = await install(started, options);
	return sessionIn(started, base, removeExtension, started.end);
}

/** A browser without the extension. */
export function start(name: BrowserName, options: LaunchOptions): Promise<Started> {
	return name === 'chromium' ? startChromium(options) : startFirefox(options);
}

/** What is known of the extension once it is in. */
export interface Installed {
	/** Start of the addresses of its pages, with a final slash; empty where there is none. */
	readonly base: string;
	removeExtension(): Promise<void>;
}

/** Puts the extension in, unless it is to be left out, and waits until its first page is there: that comes to the front whenever it is ready. */
export async function install(started: Started, options: LaunchOptions): Promise<Installed> {
	if (options.bare) return { base: '', removeExtension: async () => {} };
	const { name, browser } = started;
	const folder = options.extension ?? options.build ?? builtFor(name);
	const before = new Set(browser.targets());
	const id = await browser.installExtension(folder, { enabledInIncognito: options.privateWindows ?? false });
	const base = name === 'chromium' ? `chrome-extension://${id}/` : await firefoxBase(browser, id);
	if (!options.extension) {
		const isFirst = (target: Target) =>
			// Firefox doesn't tell the address of an extension's page: it is the only new tab.
			name === 'chromium'
				? target.url() === `${base}welcome.html`
				: target.type() === 'page' && !before.has(target);
		await browser.waitForTarget(isFirst, { timeout: LONGEST_START }).catch(async (error: Error) => {
			const state = name === 'firefox' ? await stateOf(browser) : '';
			throw new Error(`no first page in ${name}: ${state}`, { cause: error });
		});
	}
	return { base, removeExtension: () => browser.uninstallExtension(id) };
}

/** @param close what the session's end is */
export function sessionIn(
	{ name, browser }: Started,
	base: string,
	removeExtension: () => Promise<void>,
	close: () => Promise<void>,
): Session {
	const openOwn = name === 'chromium' ? openInChromium : openInFirefox;
	return { name, browser, base, openOwn: (path) => openOwn(browser, base, path), removeExtension, close };
}

async function startChromium(options: LaunchOptions): Promise<Started> {
	const browser = await puppeteer.launch({
		executablePath: options.program ?? ensureBrowser('chromium'),
		headless: !options.headful,
		env: environment(options.display),
		...(options.bare ? {} : { enableExtensions: true }),
		...(options.headful ? { defaultViewport: null } : { defaultViewport: { width: 1100, height: 800 } }),
		args: [
			// The sandbox needs a user other than root.
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--disable-quic',
			'--disable-gpu',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--disable-default-apps',
			...(options.dark ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : []),
			...(options.still ? ['--force-prefers-reduced-motion'] : []),
			...(options.proxy ? [`--proxy-server=${options.proxy}`] : []),
			...(options.args ?? []),
		],
	});
	return { name: 'chromium', browser, end: () => browser.close() };
}

async function openInChromium(browser: Browser, base: string, path: string): Promise<Page> {
	const page = await browser.newPage();
	await page.goto(base + path);
	return page;
}

async function startFirefox(options: LaunchOptions): Promise<Started> {
	const profile = await newProfile(ensureBrowser('firefox'), async (folder) => {
		const first = await startFirefoxIn(folder, {});
		await first.newPage();
		await first.close();
	});
	const browser = await startFirefoxIn(profile, options);
	return {
		name: 'firefox',
		browser,
		end: async () => {
			await browser.close();
			removeProfile(profile);
		},
	};
}

/** @param profile folder of its profile */
function startFirefoxIn(profile: string, options: LaunchOptions): Promise<Browser> {
	return puppeteer.launch({
		browser: 'firefox',
		executablePath: options.program ?? ensureBrowser('firefox'),
		headless: !options.headful,
		...(options.headful ? { defaultViewport: null } : { defaultViewport: { width: 1100, height: 800 } }),
		// Firefox refuses to start with the HOME of another user.
		env: {
			...environment(options.display),
			HOME: process.getuid?.() === 0 ? userInfo().homedir : process.env.HOME,
		},
		args: ['--remote-allow-system-access', ...(options.args ?? [])],
		userDataDir: profile,
		extraPrefsFirefox: {
			'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
			'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
			'ui.prefersReducedMotion': options.still ? 1 : 0,
			'datareporting.policy.dataSubmissionEnabled': false,
			...options.prefs,
			...proxyPrefs(options.proxy),
		},
	});
}

/** Where Firefox has put the pages of an extension: somewhere else each time that it is installed. */
async function firefoxBase(browser: Browser, id: string): Promise<string> {
	const [page] = await browser.pages();
	if (!page) throw new Error('Firefox has no page to ask in');
	const host = await inFirefoxWindow(page, `WebExtensionPolicy.getByID('${id}').mozExtensionHostname`);
	return `moz-extension://${host}/`;
}

async function openInFirefox(browser: Browser, base: string, path: string): Promise<Page> {
	const page = await browser.newPage();
	// Firefox reports no load event of an extension's page to WebDriver: navigate without waiting, then ask the page.
	await bidi(page).send('browsingContext.navigate', {
		context: bidi(page).context,
		url: base + path,
		wait: 'none',
	});
	await page.waitForFunction(
		(address: string) => location.href.startsWith(address) && document.readyState === 'complete',
		{},
		base,
	);
	return page;
}

/** What Firefox says of its tabs and of Footnote in it: for when it doesn't come up as it should. */
async function stateOf(browser: Browser): Promise<string> {
	const [page] = await browser.pages();
	if (!page) return 'it has no page';
	const state = await inFirefoxWindow(
		page,
		`JSON.stringify({
			tabs: [...gBrowser.tabs].map(({ linkedBrowser }) => linkedBrowser.currentURI.spec),
			background: WebExtensionPolicy.getByID('${FIREFOX_ID}')?.extension?.backgroundState ?? 'not installed',
		})`,
	);
	return String(state);
}

/** On an X display of ours, a Wayland session that the machine may have doesn't count. */
function environment(display: string | undefined): NodeJS.ProcessEnv {
	if (!display) return process.env;
	const { WAYLAND_DISPLAY: _not, ...rest } = process.env;
	return { ...rest, DISPLAY: display };
}

function proxyPrefs(proxy: string | undefined): Record<string, unknown> {
	if (!proxy) return {};
	const [host, port] = proxy.split(':');
	return {
		'network.proxy.type': 1,
		'network.proxy.http': host,
		'network.proxy.http_port': Number(port),
		'network.proxy.ssl': host,
		'network.proxy.ssl_port': Number(port),
	};
}
