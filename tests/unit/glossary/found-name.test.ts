import { expect, test } from 'vitest';
import { ownNameOf } from '../../../src/glossary/found-name.ts';
import { ownId } from '../../../src/glossary/own-word.ts';

test.each([
	['as the page writes it', 'NYHA III', 'NYHA III'],
	['also over two lines', 'NYHA\n  III', 'NYHA III'],
	['its own where the page has another name', 'class III', 'nyha iii'],
])('a word of the reader’s own file is called %s', (_how, text, name) => {
	expect(ownNameOf({ id: ownId('NYHA III'), text })).toBe(name);
});

test('a word of the guide has no name here', () => {
	expect(ownNameOf({ id: 'gangrene~wet-gangrene', text: 'wet gangrene' })).toBeUndefined();
});
