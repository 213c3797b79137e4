/** Keys of the extension, told to a page as the background tells them: no driver can press a browser's own keys. */
import type { Page } from 'puppeteer-core';
import type { CommandName } from '../../src/messages.ts';
import { BLANK, type Session } from './browsers.ts';

interface Tabs {
	tabs: {
		query(filter: object): Promise<{ id: number; url?: string }[]>;
		sendMessage(id: number, message: object): Promise<unknown>;
	};
}

/**
 * Tells all frames of the page's tab, then brings the page to the front again.
 * @param page its address must be open in one tab only
 */
export async function sendCommand(session: Session, page: Page, name: CommandName): Promise<void> {
	const sender = await session.openOwn(BLANK);
	await page.bringToFront();
	await sender.evaluate(
		async (address: string, command: string) => {
			const scope = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
			const { tabs } = scope.browser ?? scope.chrome;
			const tab = (await tabs.query({})).find(({ url }) => url === address);
			if (!tab) throw new Error(`no tab with ${address}`);
			await tabs.sendMessage(tab.id, { footnote: 'command', request: { name: command } });
		},
		page.url(),
		name,
	);
	await sender.close();
	await page.bringToFront();
}
