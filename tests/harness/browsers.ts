/** Starts a real browser with the built extension in it; the same calls for Chromium and Firefox. */
import { userInfo } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { askOnce } from './ask-once.ts';
import { bidi } from './bidi.ts';
import { type BrowserName, ensureBrowser } from './find-browsers.ts';
import { newProfile, removeProfile } from './firefox-profile.ts';
import { inFirefoxWindow } from './firefox-window.ts';

askOnce();

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** The runner of tests says so. What is measured or looked at runs as a reader's browser does. */
const IN_TESTS = process.env.VITEST !== undefined;

/** The extension's fixed UUID in Firefox, so that its pages have a known address. */
const FIREFOX_UUID = '6f0e7c1a-3d5b-4f7e-9a51-f007d07e0001';
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

export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Session> {
	return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium(options: LaunchOptions): Promise<Session> {
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
			// What would draw in a process of its own only stands for a graphics card here, at the cost of a tenth of the browser's work.
			...(IN_TESTS ? ['--disable-software-rasterizer', '--in-process-gpu'] : []),
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
	let base = '';
	let id = '';
	if (!options.bare) {
		id = await browser.installExtension(options.extension ?? options.build ?? builtFor('chromium'), {
			enabledInIncognito: options.privateWindows ?? false,
		});
		base = `chrome-extension://${id}/`;
		// It comes to the front whenever it is ready: a test's page that is there first would be hidden by it.
		if (!options.extension)
			await browser.waitForTarget((target) => target.url() === `${base}welcome.html`, {
				timeout: LONGEST_START,
			});
	}
	return {
		name: 'chromium',
		browser,
		base,
		openOwn: async (path) => {
			const page = await browser.newPage();
			await page.goto(base + path);
			return page;
		},
		removeExtension: () => browser.uninstallExtension(id),
		close: () => browser.close(),
	};
}

/** @param profile folder of its profile */
function startFirefox(options: LaunchOptions, profile: string): Promise<Browser> {
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
			'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
			'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
			'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
			'ui.prefersReducedMotion': options.still ? 1 : 0,
			'datareporting.policy.dataSubmissionEnabled': false,
			// Frames a second. Without a graphics card each is drawn by the processor: with 60 of them a fifth of a test's work.
			...(IN_TESTS ? { 'layout.frame_rate': 15 } : {}),
			...options.prefs,
			...proxyPrefs(options.proxy),
		},
	});
}

async function launchFirefox(options: LaunchOptions): Promise<Session> {
	const profile = await newProfile(ensureBrowser('firefox'), async (folder) => {
		const first = await startFirefox({}, folder);
		await first.newPage();
		await first.close();
	});
	const browser = await startFirefox(options, profile);
	const base = `moz-extension://${FIREFOX_UUID}/`;
	let id = '';
	if (!options.bare) {
		const before = new Set(browser.targets());
		id = await browser.installExtension(options.extension ?? options.build ?? builtFor('firefox'));
		// As in Chromium, but Firefox doesn't tell the address of an extension's page: it is the only new tab.
		if (!options.extension)
			await browser
				.waitForTarget((target) => target.type() === 'page' && !before.has(target), {
					timeout: LONGEST_START,
				})
				.catch(async (error: Error) => {
					throw new Error(`no first page in Firefox: ${await stateOf(browser)}`, { cause: error });
				});
	}
	return {
		name: 'firefox',
		browser,
		base,
		openOwn: async (path) => {
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
		},
		removeExtension: () => browser.uninstallExtension(id),
		close: async () => {
			await browser.close();
			removeProfile(profile);
		},
	};
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
