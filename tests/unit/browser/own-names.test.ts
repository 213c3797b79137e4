/** Names of a glossary on behalf of a page: it hears of them when they are others, and of nothing else. */
import { beforeEach, expect, it, vi } from 'vitest';

const world = vi.hoisted(() => ({
	names: undefined as { id: string; bits: string } | undefined,
	fails: false,
	changed: () => undefined as unknown,
}));
vi.mock('../../../src/browser/choices-changed.ts', () => ({
	onChoicesChanged: (call: () => unknown) => {
		world.changed = call;
	},
}));
vi.mock('../../../src/browser/messages.ts', () => ({
	isOrphaned: () => false,
	sendToBackground: async (_name: string, { has }: { has: string | undefined }) => {
		if (world.fails) throw new Error('no answer');
		return world.names && (world.names.id === has ? { id: has } : world.names);
	},
}));
const { followOwnNames } = await import('../../../src/browser/own-names.ts');

beforeEach(() => Object.assign(world, { names: undefined, fails: false }));

/** What a page hears, and a way to ask anew. */
async function page() {
	const window = new EventTarget();
	const heard: (string | undefined)[] = [];
	followOwnNames(window as Window, (bits) => heard.push(bits));
	const settled = () => new Promise((done) => setTimeout(done));
	await settled();
	const again = async () => {
		await world.changed();
		await settled();
	};
	const shownAgain = async () => {
		window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
		await settled();
	};
	return { heard, again, shownAgain };
}

it('a page hears nothing where there is no glossary, whatever else changes', async () => {
	const { heard, again, shownAgain } = await page();
	await again();
	await shownAgain();
	expect(heard).toEqual([]);
});

it('it hears of names once, of others when they come, and when they are gone', async () => {
	world.names = { id: 'one', bits: 'bits of one' };
	const { heard, again, shownAgain } = await page();
	await again();
	world.names = { id: 'two', bits: 'bits of two' };
	await shownAgain();
	world.names = undefined;
	await again();
	await again();
	expect(heard).toEqual(['bits of one', 'bits of two', undefined]);
});

it('without an answer it keeps those that it has', async () => {
	world.names = { id: 'one', bits: 'bits of one' };
	const { heard, again } = await page();
	Object.assign(world, { names: undefined, fails: true });
	await again();
	expect(heard).toEqual(['bits of one']);
});
