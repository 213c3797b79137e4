/** What the guide says of an emergency no file of words takes away. */
import { expect, it } from 'vitest';
import { whyNotOverGuide } from '../../../src/glossary/urgent-names.ts';
import type { ListedEntry } from '../../../src/guide/list.ts';

const entry = (name: string, more: Partial<ListedEntry>): ListedEntry => ({
	...{ id: name, name, category: 'condition', fields: [] },
	...more,
});
const why = whyNotOverGuide({
	topics: [],
	entries: [
		entry('sepsis', { level: 'emergency', also: ['blood poisoning'], narrower: ['urosepsis'] }),
		entry('cellulitis', { level: 'today' }),
		entry('nil by mouth', { also: ['NBM'] }),
		entry('bunion', { level: 'routine' }),
	],
});

it.each(['sepsis', 'Sepsis', 'blood-poisoning', 'urosepsis', 'cellulitis'])(
	'“%s” stays the guide’s',
	(name) => {
		expect(why(name)).toMatch(/guide says when to get help at once/);
	},
);

it.each(['nil by mouth', 'NBM', 'bunion', 'sepsis six', 'cellulitis clinic'])(
	'“%s” may be the reader’s',
	(name) => {
		expect(why(name)).toBeUndefined();
	},
);
