/** What views say of a word of the reader's own file: what stands there, as plain text, and whose it is. */
import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { freshModel } from '../../src/card/model.ts';
import { CardView } from '../../src/card/view.tsx';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { OwnLook } from '../../src/ui/entry/own-look.tsx';
import { Terms } from '../../src/ui/options/terms.tsx';
import { TermList } from '../../src/ui/popup/term-list.tsx';
import { Paper } from '../../src/ui/reader/paper.tsx';
import { UnknownWords } from '../../src/ui/reader/unknown-words.tsx';
import { WordList } from '../../src/ui/reader/word-list.tsx';
import { arabic, guide, hostileOwn, makeOwn, nyha, sbar } from '../gallery/fixtures.ts';

let root: Element;
beforeEach(() => {
	const { document } = parseHTML('<!doctype html><body><main></main></body>');
	vi.stubGlobal('document', document);
	root = document.querySelector('main') as Element;
});
afterEach(() => {
	render(null, root);
	vi.unstubAllGlobals();
});

function draw(view: ComponentChild): Element {
	render(view, root);
	return root;
}
const textOf = (element: Element | null | undefined) =>
	(element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const nothing = () => undefined;
const noActions = new Proxy({}, { get: () => nothing }) as never;
const buttons = () => [...root.querySelectorAll('button')].map(textOf);
const found = (word: { readonly id: string }, text: string) => ({
	id: word.id,
	text,
	count: 1,
	waits: false,
});

describe('at first look', () => {
	test('it is said whose word it is, when it came and where it is from', () => {
		draw(<OwnLook word={nyha} />);
		expect([...root.children].map(textOf)).toEqual([
			'NYHA III',
			'Your own word',
			nyha.meaning,
			'Also called NYHA class 3, class III.',
			'From your own file ward-7.csv, added 28 Nov 2026. Source: Ward 7 leaflet. Footnote has not checked this.',
		]);
	});

	test('without a source or other names nothing is said of them', () => {
		draw(<OwnLook word={sbar} />);
		expect(textOf(root.querySelector('.fn-from'))).toBe(
			'From your own file ward-7.csv, added 28 Nov 2026. Footnote has not checked this.',
		);
		expect(textOf(root)).not.toContain('Also called');
	});

	test.each([
		['another name', 'class III', true],
		['its own', 'NYHA III', false],
		['its own in other letters and spaces', 'nyha\n iii', false],
	])('the page has %s', (_what, asWritten, isSaid) => {
		draw(<OwnLook word={nyha} asWritten={asWritten} />);
		expect(root.querySelector('.fn-written') !== null).toBe(isSaid);
	});

	test('lines of the meaning stay lines', () => {
		draw(<OwnLook word={sbar} />);
		expect(root.querySelector('.fn-what')?.textContent).toBe(sbar.meaning);
	});

	test('what looks like HTML is text, to its last letter', () => {
		draw(<OwnLook word={hostileOwn} />);
		expect(root.querySelector('.fn-what')?.textContent).toBe(hostileOwn.meaning);
		expect(root.querySelectorAll('img, script, i, .fn-what *')).toHaveLength(0);
	});

	test('a long list of other names ends, and says how long it is', () => {
		draw(<OwnLook word={hostileOwn} />);
		expect(root.querySelectorAll('.fn-source:not(.fn-from) bdi')).toHaveLength(10);
		expect(textOf(root.querySelector('.fn-source'))).toMatch(/name 9 and 20 more\.$/);
	});

	test('all that the file says stands by itself, whichever way it runs', () => {
		draw(<OwnLook word={arabic} asWritten="خضاب" />);
		expect(root.querySelector('.fn-what')?.getAttribute('dir')).toBe('auto');
		const alone = [...root.querySelectorAll('bdi')].map(textOf);
		expect(alone).toEqual([arabic.name, 'خضاب', ...arabic.also, arabic.file, arabic.source]);
	});

	test('a day that is none is shown as it is stored', () => {
		draw(<OwnLook word={makeOwn({ name: 'SBAR', added: 'someday' })} />);
		expect(textOf(root)).toContain('added someday.');
	});
});

describe('its card', () => {
	const card = (change: object = {}) =>
		draw(
			<CardView
				model={{
					...freshModel(
						'class III',
						{ kept: [], place: { code: undefined, number: '112', regions: [] }, region: 'auto' },
						nyha,
					),
					...change,
				}}
				actions={noActions}
				theme="auto"
				textSize={16}
				today="2026-11-28"
				hasSite
			/>,
		);

	test('can be hidden, and offers no list for the doctor, no checklist and nothing more', () => {
		card();
		expect(buttons()).toEqual(['Hide this term', 'Not on this site', '×']);
	});

	test('is read out by its name: whose it is, what it means, and that nobody has checked it', () => {
		card();
		const dialog = root.querySelector('[role="dialog"]');
		const said = (attribute: string) =>
			(dialog?.getAttribute(attribute) ?? '').split(' ').map((id) => textOf(root.querySelector(`#${id}`)));
		expect(said('aria-labelledby')).toEqual(['NYHA III']);
		expect(said('aria-describedby')).toEqual([
			'Your own word',
			nyha.meaning,
			expect.stringMatching(/^From your own file .* Footnote has not checked this\.$/),
		]);
	});
});

describe('in lists', () => {
	test('the popup has its own name, that it is the reader’s own, and no id', () => {
		draw(
			<TermList
				terms={[found(nyha, 'class III'), found(sbar, 'SBAR'), found({ id: 'gout' }, 'gout')]}
				list={undefined}
				onJump={nothing}
				onMore={nothing}
				onEntry={nothing}
			/>,
		);
		expect([...root.querySelectorAll('.popup-term-name')].map(textOf)).toEqual(['nyha iii', 'SBAR', 'gout']);
		expect([...root.querySelectorAll('.popup-term-facts')].map(textOf)).toEqual([
			'here “class III” · your own word',
			'your own word',
			'',
		]);
		expect(root.innerHTML).not.toContain('own:');
	});

	test('the options list one that is hidden by its name', () => {
		draw(
			<Terms
				settings={{ ...DEFAULT_SETTINGS, hiddenTerms: [nyha.id, 'gone-term'] }}
				list={{ at: 'ready', value: { entries: [], topics: [] } }}
				onChange={nothing}
			/>,
		);
		const listed = [...root.querySelectorAll('.options-term-list label')].map(textOf);
		expect(listed).toEqual(['nyha iii your own word', 'gone-term']);
	});

	test('the reader has its name at once, and what it means once that is there', () => {
		const list = (own: ReadonlyMap<string, typeof nyha>) =>
			draw(
				<WordList terms={[found(nyha, 'class III')]} own={own} guide={guide} texts={[]} onJump={nothing} />,
			);
		expect(textOf(list(new Map()).querySelector('li'))).toBe('nyha iii');
		const item = list(new Map([[nyha.id, nyha]])).querySelector('li');
		expect(textOf(item?.querySelector('button'))).toBe('NYHA III');
		expect(textOf(item)).toContain(nyha.meaning);
		expect(textOf(item)).toContain('Footnote has not checked this.');
	});

	test('an abbreviation that the reader’s own file explains is not among those to ask about', () => {
		const lines = ['SBAR of 9 May: NYHA III, and an XQZ.'];
		draw(<UnknownWords lines={lines} guide={guide} explained={[]} />);
		expect(textOf(root)).toContain('Not in the guide: SBAR, NYHA, XQZ.');
		const explained = [found(sbar, 'SBAR'), found(nyha, 'NYHA III')];
		draw(<UnknownWords lines={lines} guide={guide} explained={explained} />);
		expect(textOf(root)).toContain('Not in the guide: XQZ.');
	});
});

describe('on paper', () => {
	const paper = (...words: readonly (typeof nyha)[]) =>
		draw(
			<Paper
				data={{
					terms: [found({ id: 'mri' }, 'MRI'), ...words.map((word) => found(word, word.name))],
					own: new Map(words.map((word) => [word.id, word])),
					guide,
					urgent: undefined,
				}}
				document={{
					name: 'letter.txt',
					pages: [{ pieces: [{ kind: 'paragraph', text: 'MRI of SBAR and Hb.' }] }],
					...{ pagesLeftOut: 0, isForeign: false, results: [] },
				}}
			/>,
		);

	test('its note says what it means and whose words these are', () => {
		paper(sbar);
		const [, note] = root.querySelectorAll('.reader-notes li');
		expect(note?.textContent).toContain(sbar.meaning);
		expect(textOf(note)).toMatch(
			/^SBAR\. .*From your own file ward-7\.csv.*Footnote has not checked this\.$/,
		);
		expect(textOf(root.querySelector('.reader-notes > p'))).toContain('the words of that file');
	});

	test('where there is none, nothing is said of files', () => {
		paper();
		expect(textOf(root)).not.toContain('file');
	});
});
