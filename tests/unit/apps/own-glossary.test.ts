/** A file of words is read, looked at, used, removed and brought back; nothing is stored before the reader says so. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aboutGlossary, removeGlossary } from '../../../src/browser/glossary-store.ts';
import { storeInMemory } from '../../../src/browser/memory-store.ts';
import type { OwnStore } from '../../../src/browser/own-store.ts';
import { readGlossaryFile } from '../../../src/glossary/read-file.ts';
import type { GlossaryData } from '../../../src/ui/options/services.ts';
import { areaWith } from '../settings/area.ts';

const world = vi.hoisted(() => ({
	isPrivate: false,
	told: 0,
	canCompile: true,
	showFails: false,
	store: undefined as unknown,
}));
vi.mock('../../../src/browser/private.ts', async (original) => ({
	...(await original<object>()),
	isPrivate: () => world.isPrivate,
}));
vi.mock('wxt/browser', () => ({ browser: { storage: { session: { remove: async () => undefined } } } }));
vi.mock('../../../src/browser/storage.ts', () => ({ localArea: areaWith({}) }));
vi.mock('../../../src/browser/own-store.ts', () => ({
	get ownStore() {
		return world.store;
	},
}));
vi.mock('../../../src/apps/glossary-news.ts', () => ({ tellOfGlossary: async () => world.told++ }));
vi.mock('../../../src/apps/glossary-file.ts', () => ({
	readChosenFile: async (file: Blob) => readGlossaryFile(await file.text(), () => undefined),
	finderOf: async () => {
		if (!world.canCompile) throw new Error('too much');
		return { format: 'this', index: new ArrayBuffer(1), filter: 'filter' };
	},
}));
const { eraseAll, eraseForGood } = await import('../../../src/apps/erase.ts');
const { keepGlossary } = await import('../../../src/apps/own-glossary.ts');

beforeEach(() => {
	Object.assign(world, { isPrivate: false, told: 0, canCompile: true, showFails: false });
	vi.stubGlobal('localStorage', { clear: () => undefined });
	vi.stubGlobal('requestAnimationFrame', (done: () => void) => setImmediate(done));
});
afterEach(() => vi.unstubAllGlobals());

const file = (name: string, text: string) => new File([text], name);
const OLD = file('old.csv', 'NBM,Nil by mouth');
const NEW = file('new.csv', 'TTO,To take out\nobs,Observations\n,lost');

async function start(store: OwnStore = storeInMemory()) {
	const told: GlossaryData[] = [];
	const keeper = keepGlossary(store, (now) => {
		told.push(now);
		if (world.showFails) throw new Error('not shown');
	});
	await keeper.follow();
	const until = async (at: GlossaryData['work']['at']) => {
		await vi.waitFor(() => expect(keeper.shown.work.at).toBe(at));
		return keeper.shown;
	};
	const use = async (chosen: File) => {
		keeper.actions.choose(chosen);
		await until('read');
		keeper.actions.use();
		return until('done');
	};
	return { store, keeper, actions: keeper.actions, told, until, use };
}
type Started = Awaited<ReturnType<typeof start>>;
const fileIn = ({ about }: GlossaryData) => (about.at === 'ready' ? about.value?.file : about.at);

test('a file is read and shown; nothing is stored until it is used', async () => {
	const { store, actions, told, until } = await start();
	actions.choose(NEW);
	const { work } = await until('read');
	expect(work).toMatchObject({
		file: 'new.csv',
		found: { count: 2, linesLeftOut: 1, first: [{ name: 'TTO' }, { name: 'obs' }] },
	});
	expect(told.map((now) => now.work.at)).toEqual(['rest', 'reading', 'read']);
	expect(await store.entries()).toEqual([]);
	actions.cancel();
	await until('rest');
	actions.use();
	actions.choose(OLD);
	await until('read');
	expect(await store.entries()).toEqual([]);
	expect(world.told).toBe(0);
});

test('what is used is stored and told of, and undone', async () => {
	const { store, actions, told, until, use } = await start();
	const used = await use(NEW);
	expect(told.map((now) => now.work.at)).toContain('saving');
	expect(used).toMatchObject({
		work: { what: 'used' },
		about: {
			at: 'ready',
			value: { file: 'new.csv', count: 2, added: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
		},
	});
	await vi.waitFor(() => expect(world.told).toBe(1));
	expect((await actions.firstWords()).map(({ name }) => name)).toEqual(['TTO', 'obs']);
	actions.undo();
	await until('rest');
	expect(await store.entries()).toEqual([]);
	await vi.waitFor(() => expect(world.told).toBe(2));
});

test('the words of before come back when a new file, or their end, is undone', async () => {
	const { keeper, actions, until, use } = await start();
	await use(OLD);
	await use(NEW);
	actions.undo();
	expect(fileIn(await until('rest'))).toBe('old.csv');
	actions.remove();
	expect(fileIn(await until('done'))).toBeUndefined();
	expect(keeper.shown.work).toMatchObject({ what: 'removed', glossary: { file: 'old.csv' } });
	actions.undo();
	expect(fileIn(await until('rest'))).toBe('old.csv');
	expect((await actions.firstWords()).map(({ name }) => name)).toEqual(['NBM']);
});

test('undone twice, it is undone once', async () => {
	const { store, actions, use } = await start();
	await use(OLD);
	await use(NEW);
	actions.undo();
	actions.undo();
	await vi.waitFor(() => expect(world.told).toBe(3));
	expect(await aboutGlossary(store)).toMatchObject({ file: 'old.csv' });
});

test('a file that can’t be used says why, and what there was stays', async () => {
	const { store, actions, until, use } = await start();
	await use(OLD);
	actions.choose(file('letter\u202e.txt', 'Dear colleague'));
	const { work } = await until('refused');
	expect(work).toMatchObject({ file: 'letter.txt', why: expect.stringContaining('no columns') });
	actions.use();
	const gone = file('gone.csv', 'a,b');
	gone.text = () => Promise.reject(new Error('NotReadableError'));
	actions.choose(gone);
	await vi.waitFor(async () => expect((await until('refused')).work).toMatchObject({ file: 'gone.csv' }));
	expect(await aboutGlossary(store)).toMatchObject({ file: 'old.csv' });
});

test('a store that refuses is told of; the file stays read, for another try', async () => {
	const store = storeInMemory();
	let isFull = true;
	const replace: OwnStore['replace'] = (...all) =>
		isFull ? Promise.reject(new Error('quota')) : store.replace(...all);
	const { keeper, actions, until } = await start({ ...store, replace });
	actions.choose(NEW);
	await until('read');
	actions.use();
	await vi.waitFor(() => expect(keeper.shown.notStored).toBe('store refused'));
	expect(keeper.shown.work.at).toBe('read');
	expect(await store.entries()).toEqual([]);
	expect(world.told).toBe(0);
	isFull = false;
	actions.use();
	expect(await until('done')).toMatchObject({ notStored: undefined });
});

test('words that can’t be made ready are not stored', async () => {
	world.canCompile = false;
	const { store, actions, until } = await start();
	actions.choose(NEW);
	await until('read');
	actions.use();
	await until('refused');
	expect(await store.entries()).toEqual([]);
});

test('in a private window nothing is read or stored, and why is said', async () => {
	world.isPrivate = true;
	const { keeper, actions } = await start();
	actions.choose(NEW);
	await vi.waitFor(() => expect(keeper.shown.notStored).toBe('private window'));
	expect(keeper.shown.work.at).toBe('rest');
});

test('what another window does shows here, and can’t be undone here by mistake', async () => {
	const { store, keeper, use } = await start();
	const other = await start(store);
	await use(OLD);
	expect(fileIn(other.keeper.shown)).toBe('old.csv');
	expect(keeper.shown.work.at).toBe('done');
	await other.use(NEW);
	expect(fileIn(keeper.shown)).toBe('new.csv');
	expect(keeper.shown.work.at).toBe('rest');
	await removeGlossary(store);
	expect(fileIn(keeper.shown)).toBeUndefined();
	expect(other.keeper.shown.work.at).toBe('rest');
});

test('a store that can’t be read is said to be one', async () => {
	const { keeper } = await start({ ...storeInMemory(), get: () => Promise.reject(new Error('closed')) });
	expect(keeper.shown.about).toEqual({ at: 'failed' });
});

test('what is stored is told of, also when it can’t be read again', async () => {
	const store = storeInMemory();
	let isClosed = false;
	const get: OwnStore['get'] = (key) => (isClosed ? Promise.reject(new Error('closed')) : store.get(key));
	const replace: OwnStore['replace'] = async (...all) => {
		await store.replace(...all);
		isClosed = true;
	};
	const { keeper, use } = await start({ ...store, get, replace });
	const { about, work } = await use(NEW);
	expect(about).toEqual({ at: 'failed' });
	expect(work).toMatchObject({ what: 'used', glossary: { file: 'new.csv' } });
	expect(keeper.shown.notStored).toBeUndefined();
	expect(world.told).toBe(1);
	expect(await store.get('glossary')).toMatchObject({ file: 'new.csv' });
});

test.each([
	['another file is chosen', ({ actions }: Started) => actions.choose(OLD), 'read'],
	['one is put away', ({ actions }: Started) => actions.cancel(), 'rest'],
	['everything is reset', () => void eraseAll(), 'rest'],
	['what was reset is erased for good', () => void eraseAll().then(eraseForGood), 'rest'],
] as const)('once %s, nothing brings removed words back', async (_what, act, at) => {
	const started = await start();
	const { store, actions, until, use } = started;
	world.store = store;
	await use(NEW);
	actions.remove();
	await vi.waitFor(async () => expect((await until('done')).work).toMatchObject({ what: 'removed' }));
	act(started);
	await until(at);
	actions.undo();
	actions.choose(file('empty.csv', ''));
	await until('refused');
	expect(await aboutGlossary(store)).toBeUndefined();
});

test('an Undo that the store refuses can be tried again; after what another window did it can’t', async () => {
	const store = storeInMemory();
	let isFull = false;
	let onRefusal = async () => {};
	const replace: OwnStore['replace'] = async (...all) => {
		if (!isFull) return store.replace(...all);
		await onRefusal();
		throw new Error('quota');
	};
	const { keeper, actions, until, use } = await start({ ...store, replace });
	await use(OLD);
	await use(NEW);
	isFull = true;
	actions.undo();
	await vi.waitFor(() => expect(keeper.shown.notStored).toBe('store refused'));
	expect(keeper.shown.work.at).toBe('done');
	isFull = false;
	actions.undo();
	expect(fileIn(await until('rest'))).toBe('old.csv');
	await use(NEW);
	isFull = true;
	const other = await start(store);
	onRefusal = async () => void (await other.use(file('theirs.csv', 'GTN,A spray')));
	actions.undo();
	await vi.waitFor(() => expect(keeper.shown.notStored).toBe('store refused'));
	expect(keeper.shown.work.at).toBe('rest');
	expect(fileIn(keeper.shown)).toBe('theirs.csv');
});

test('one step that goes wrong ends none that come after', async () => {
	const { store, actions, until } = await start();
	world.showFails = true;
	actions.cancel();
	actions.choose(NEW);
	await Promise.resolve().then(() => Promise.resolve());
	world.showFails = false;
	actions.choose(OLD);
	await until('read');
	actions.use();
	await until('done');
	expect(await aboutGlossary(store)).toMatchObject({ file: 'old.csv' });
});
