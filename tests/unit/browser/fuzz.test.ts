/** A hundred thousand values of any shape against every check of what comes from outside: none gets past it, none throws. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { loadOwnExplanations } from '../../../src/browser/glossary-store.ts';
import { KEPT_KEY, loadKept } from '../../../src/browser/kept.ts';
import { storeInMemory } from '../../../src/browser/memory-store.ts';
import { ownId } from '../../../src/glossary/own-word.ts';
import { CATEGORIES } from '../../../src/guide/kinds.ts';
import { CARD_ID } from '../../../src/guide/names.ts';
import type { ToBackground } from '../../../src/messages.ts';
import { MOST_HIDDEN_TERMS, MOST_SITES, withinBounds } from '../../../src/settings/bounds.ts';
import { checkSettings, DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { readSettings } from '../../../src/ui/options/file.ts';

/** How many values each test draws: a million by `FUZZ_RUNS=1000000`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 100_000);
// Some two milliseconds a value, as on a machine that has other work: a limit for a hundred thousand would end a million half-way.
vi.setConfig({ testTimeout: Math.max(120_000, RUNS * 2) });

const anything = fc.anything({ maxDepth: 2, maxKeys: 4, withNullPrototype: true, withBigInt: true });

/** Close to settings: their fields with values of any shape, or with others' values. */
const nearlySettings = fc.record(
	Object.fromEntries(
		Object.entries(DEFAULT_SETTINGS).map(([field, value]) => [
			field,
			field === 'version'
				? fc.oneof({ arbitrary: fc.constant(value), weight: 9 }, { arbitrary: anything, weight: 1 })
				: fc.oneof(fc.constant(value), anything, fc.constantFrom(...Object.values(DEFAULT_SETTINGS))),
		]),
	),
	{ requiredKeys: ['version'] },
);

test('settings of any shape', () => {
	fc.assert(
		fc.property(fc.oneof(nearlySettings, anything), (stored) => {
			const checked = withinBounds(checkSettings(stored));
			const { settings } = checked;
			if (Object.keys(settings).length !== Object.keys(DEFAULT_SETTINGS).length)
				throw new Error('another field');
			// What was checked once passes as it is.
			const again = checkSettings(settings);
			if (again.damaged.length > 0) throw new Error(`not sound: ${again.damaged}`);
			const { offSites, hiddenTerms, categories } = settings;
			if (offSites.length > MOST_SITES || hiddenTerms.length > MOST_HIDDEN_TERMS) throw new Error('too long');
			if (categories.length > CATEGORIES.length) throw new Error('twice the same');
		}),
		{ numRuns: RUNS },
	);
});

test('files of any text', () => {
	fc.assert(
		fc.property(fc.oneof(fc.json({ maxDepth: 2 }), fc.string(), nearlySettings.map(asJson)), (text) => {
			const read = readSettings(text);
			if ('error' in read) return;
			const { damaged } = checkSettings({ ...DEFAULT_SETTINGS, ...read.settings });
			if (damaged.length > 0) throw new Error(`not sound: ${damaged}`);
		}),
		{ numRuns: RUNS },
	);
});

test('kept terms of any shape', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.oneof(anything, fc.array(fc.oneof(anything, fc.constant('gout')))),
			async (stored) => {
				const ids = await loadKept(storeInMemory([[KEPT_KEY, stored]]));
				for (const id of ids) if (!CARD_ID.test(id)) throw new Error('no id');
			},
		),
		{ numRuns: RUNS },
	);
});

test('words of the reader’s own file of any shape', async () => {
	const id = ownId('SBAR');
	const word = fc.record(
		{
			id: fc.constant(id),
			name: anything,
			meaning: anything,
			also: fc.oneof(anything, fc.array(anything)),
			source: anything,
		},
		{ requiredKeys: ['id'] },
	);
	const about = fc.oneof(
		fc.record({
			id: anything,
			format: anything,
			file: anything,
			added: anything,
			count: anything,
			shelves: anything,
		}),
		fc.constant({ id: 'x', format: 'this', file: 'a.csv', added: '2026-11-28', count: 1, shelves: 1 }),
	);
	const good = fc.constant({ id, name: 'SBAR', meaning: 'A hand-over.', also: ['sbar'] });
	let explained = 0;
	await fc.assert(
		fc.asyncProperty(
			fc.oneof(about, anything),
			fc.oneof(anything, fc.array(fc.oneof(anything, word, good))),
			async (storedAbout, words) => {
				const store = storeInMemory([
					['glossary', storedAbout],
					['glossary-words-0', { id: 'x', words }],
				]);
				for (const { name, meaning, also, file, added, source } of await loadOwnExplanations(store, [id])) {
					explained++;
					for (const text of [name, meaning, file, added, source ?? '', ...also])
						if (typeof text !== 'string') throw new Error('no text');
				}
			},
		),
		{ numRuns: RUNS },
	);
	expect(explained).toBeGreaterThan(RUNS / 100);
});

let listen: (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean;
beforeAll(async () => {
	const onMessage = {
		addListener: (listener: typeof listen) => {
			listen = listener;
		},
	};
	vi.stubGlobal('chrome', { runtime: { id: 'ours', onMessage } });
	const { onMessages } = await import('../../../src/browser/messages.ts');
	onMessages<Pick<ToBackground, 'card'>>({
		card: async ({ id }) => {
			if (id.length > 5) throw new Error('as a handler may');
			return undefined;
		},
	});
});
afterAll(() => vi.unstubAllGlobals());

test('messages of any shape from anyone: answered, or left alone, and never an error', async () => {
	const message = fc.oneof(
		anything,
		fc.record({
			footnote: fc.oneof(fc.constantFrom('card', 'toString', '__proto__'), anything),
			request: anything,
		}),
	);
	const sender = fc.oneof(
		fc.constant({ id: 'ours' }),
		fc.record({
			id: fc.constantFrom('ours', 'theirs', undefined),
			tab: fc.oneof(fc.constant(undefined), fc.object()),
		}),
	);
	let answered = 0;
	await fc.assert(
		fc.asyncProperty(message, sender, async (anyMessage, anySender) => {
			await new Promise<void>((done) => {
				const waits = listen(anyMessage, anySender, () => {
					answered++;
					done();
				});
				if (!waits) done();
				else if ((anySender as { id?: unknown }).id !== 'ours') throw new Error('a stranger was heard');
			});
		}),
		{ numRuns: RUNS },
	);
	expect(answered).toBeGreaterThan(RUNS / 100);
});

function asJson(value: unknown): string {
	return JSON.stringify(value, (_key, one) => (typeof one === 'bigint' ? String(one) : one)) ?? '';
}
