import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

test('word of other choices is heard from the extension itself alone, until it is no longer wanted', async () => {
	const listeners = new Set<(message: unknown, sender: { id?: string }) => unknown>();
	const onMessage = {
		addListener: (listen: () => unknown) => listeners.add(listen),
		removeListener: (listen: () => unknown) => listeners.delete(listen),
	};
	vi.stubGlobal('chrome', { runtime: { id: 'us', onMessage } });
	const { onChoicesChanged } = await import('../../../src/browser/choices-changed.ts');
	const call = vi.fn();
	const stop = onChoicesChanged(call);
	const send = (message: unknown, id: string) => [...listeners].map((listen) => listen(message, { id }));
	send({ footnote: 'changed' }, 'another');
	send({ footnote: 'terms' }, 'us');
	send(null, 'us');
	expect(call).not.toHaveBeenCalled();
	// Nothing is answered: whoever asks something else is heard by others.
	expect(send({ footnote: 'changed' }, 'us')).toEqual([undefined]);
	expect(call).toHaveBeenCalledTimes(1);
	stop();
	send({ footnote: 'changed' }, 'us');
	expect(call).toHaveBeenCalledTimes(1);
});

test('all tabs are told, those too that come after one where nobody listens', async () => {
	const told: unknown[] = [];
	vi.stubGlobal('chrome', {
		runtime: { id: 'us' },
		tabs: {
			query: async () => [{ id: 1 }, {}, { id: 2 }, { id: 3 }],
			sendMessage: async (id: number, message: unknown) => {
				told.push([id, message]);
				if (id === 2) throw new Error('Receiving end does not exist.');
			},
		},
	});
	const { tellOfChoices } = await import('../../../src/browser/choices-changed.ts');
	await tellOfChoices();
	expect(told).toEqual([1, 2, 3].map((id) => [id, { footnote: 'changed' }]));
});
