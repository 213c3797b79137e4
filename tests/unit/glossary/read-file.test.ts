/** A reader's file of words: every shape of table that programs write, every slip that people make, and any text at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OwnWord, ownId } from '../../../src/glossary/own-word.ts';
import { readGlossaryFile, type WordsRead } from '../../../src/glossary/read-file.ts';

const findAll = () => undefined;
/** As in the real one, some names can't be found. */
const findMost = (name: string) =>
	/^[\p{Script=Latin}\p{N} '-]+$/u.test(name) ? undefined : 'expected Latin letters';

function read(text: string, whyNotFindable: (name: string) => string | undefined = findAll): WordsRead {
	const result = readGlossaryFile(text, whyNotFindable);
	if ('error' in result) throw new Error(result.error);
	return result;
}
const word = (name: string, meaning: string, also: readonly string[] = [], source?: string): OwnWord => ({
	...{ id: ownId(name), name, also, meaning },
	...(source === undefined ? {} : { source }),
});
/** Problems as “LINE: what”. */
const told = ({ problems }: WordsRead) => problems.map(({ line, what }) => `${line}: ${what}`);

const OBS = word('obs', 'Pulse, and blood pressure', ['observations', 'vital signs'], 'Ward 7');

describe('the same word is read from', () => {
	test.each([
		['commas', 'word,meaning,also,source\nobs,"Pulse, and blood pressure",observations|vital signs,Ward 7'],
		['semicolons', 'word;meaning;also;source\nobs;Pulse, and blood pressure;observations|vital signs;Ward 7'],
		[
			'semicolons that also part names',
			'word;meaning;also;source\nobs;Pulse, and blood pressure;"observations;vital signs";Ward 7',
		],
		[
			'tabs',
			'word\tmeaning\talso\tsource\nobs\tPulse, and blood pressure\tobservations; vital signs\tWard 7',
		],
		[
			'a comma table in which names are parted by semicolons',
			'word,meaning,also,source\nobs,"Pulse, and blood pressure",observations;vital signs,Ward 7',
		],
		[
			'quotes everywhere',
			'"word";"meaning";"also";"source"\r\n"obs";"Pulse, and blood pressure";"observations|vital signs";"Ward 7"\r\n',
		],
		[
			'headings',
			'word,meaning,other names,source\nobs,"Pulse, and blood pressure",observations|vital signs,Ward 7',
		],
		[
			'headings in another order',
			'From;Synonyms;Definition;Term\nWard 7;observations|vital signs;Pulse, and blood pressure;obs',
		],
		[
			'headings in other writing',
			'"Other_Names:"\t NAME \t*Explanation*\tSource\nobservations|vital signs\tobs\tPulse, and blood pressure\tWard 7',
		],
		[
			'what Excel puts first',
			'sep=;\nword;meaning;also;source\nobs;Pulse, and blood pressure;observations|vital signs;Ward 7',
		],
		[
			'a byte order mark',
			'\ufeffword,meaning,also,source\nobs,"Pulse, and blood pressure",observations|vital signs,Ward 7',
		],
		[
			'line breaks of old Macs',
			'word,meaning,also,source\robs,"Pulse, and blood pressure",observations|vital signs,Ward 7\r',
		],
		[
			'empty lines around it',
			'\n\n  \nword,meaning,also,source\n,,,\nobs,"Pulse, and blood pressure",observations|vital signs,Ward 7\n,,,\n',
		],
		[
			'cells that a spreadsheet left empty',
			'word,meaning,also,source,,\nobs,"Pulse, and blood pressure",observations|vital signs,Ward 7,,',
		],
		[
			'untidy white space',
			'word,meaning,also,source\n obs ,"  Pulse,\tand   blood\u00a0pressure ",| observations ||vital  signs;, Ward 7 ',
		],
		[
			'characters that can’t be seen',
			'word,meaning,also,source\no\u00adbs,"Pulse, \u202eand\u0000blood pressure\u0007",observations|\ufeffvital signs,Ward\u200b 7',
		],
		[
			'a name twice in its own line',
			'word,meaning,also,source\nobs,"Pulse, and blood pressure",observations|OBS|vital signs|Observations,Ward 7',
		],
	])('%s', (_what, text) => {
		const { words, problems } = read(text);
		expect(words).toEqual([OBS]);
		expect(problems).toEqual([]);
	});
});

test('the lines of a meaning stay lines, with one empty one between two at most; what else there is stands on one', () => {
	const { words } = read(
		'word,meaning,also,source\r\n"key\r\nworker","\r\n One:\t \r\n\r\n \r\n\r\n- two  \u2028- three\v- four\r\n","named\nnurse","Ward\n7"\r\n',
	);
	expect(words).toEqual([word('key worker', 'One:\n\n- two\n- three\n- four', ['named nurse'], 'Ward 7')]);
});

test('other names and source may be missing, as columns and in a line', () => {
	expect(read('gtn,A spray for angina').words).toEqual([word('gtn', 'A spray for angina')]);
	expect(read('meaning,word\nA spray for angina,gtn').words).toEqual([word('gtn', 'A spray for angina')]);
	expect(read('word,meaning,also\ngtn,A spray for angina\n').words).toEqual([
		word('gtn', 'A spray for angina'),
	]);
});

test('quotes in a text, markup and formulas stay as they are', () => {
	const { words } = read(
		'hob,"a ""hot"" plate"\n=SUM(A1),<img src=x onerror=alert(1)> & <b>bold</b>\ninch,5" wide\n__proto__,constructor',
	);
	expect(words.map(({ name, meaning }) => [name, meaning])).toEqual([
		['hob', 'a "hot" plate'],
		['=SUM(A1)', '<img src=x onerror=alert(1)> & <b>bold</b>'],
		['inch', '5" wide'],
		['__proto__', 'constructor'],
	]);
});

test('a word that is called like a column is a word', () => {
	const result = read('source,Where it is from\nterm,Nine months');
	expect(result.hasHeadings).toBe(false);
	expect(result.words.map(({ name }) => name)).toEqual(['source', 'term']);
});

test('what columns were read is told', () => {
	expect(read('word,meaning,notes,colour\nobs,Pulse,,red')).toMatchObject({
		hasHeadings: true,
		unread: ['notes', 'colour'],
		words: [{ name: 'obs' }],
	});
	expect(read('obs,Pulse')).toMatchObject({ hasHeadings: false, unread: [] });
});

describe('a line that can’t be used is left out, told by its number, and the others stay', () => {
	test.each([
		['no word', ',Pulse', '3: there is no word; expected one in the column “Word”'],
		['no meaning', 'obs', '3: “obs” has no meaning; expected one in the column “meaning”'],
		[
			'a long word',
			`${'w'.repeat(81)},x`,
			`3: the word “${'w'.repeat(40)}…” is too long: 81 characters; expected at most 80`,
		],
		[
			'a long meaning',
			`obs,${'m'.repeat(1_001)}`,
			'3: the meaning of “obs” is too long: 1,001 characters; expected at most 1,000',
		],
		[
			'a long source',
			`obs,x,,${'s'.repeat(201)}`,
			'3: the source of “obs” is too long: 201 characters; expected at most 200',
		],
		['a word that was there', 'FIRST ,x', '3: “FIRST” stands in line 2 already; expected each word once'],
		['a word that can’t be found', 'яблоко,x', '3: “яблоко”: expected Latin letters'],
		[
			'too many columns',
			'obs,pulse, pressure,and,more',
			'3: there are 5 columns, and at most 4 were expected; put a text that has a comma in it between quotation marks ("), with no space before the first',
		],
		[
			'a quote that doesn’t close',
			'obs,"pulse',
			'3: a quotation mark opens a text and doesn’t close it; expected one at the end of the text too, and two ("") for one inside it',
		],
		[
			'a quote that closes too early',
			'obs,"pulse" and pressure',
			'3: a quotation mark opens a text and doesn’t close it; expected one at the end of the text too, and two ("") for one inside it',
		],
		[
			'a line without end',
			`${'o'.repeat(60_000)}`,
			'3: this line is far too long; expected a word and its meaning',
		],
	])('%s', (_what, line, problem) => {
		const result = read(`Word,meaning,also,source\nfirst,The first\n${line}\nlast,"The\nlast"\n`, findMost);
		expect(told(result)).toEqual([problem]);
		expect(result.linesLeftOut).toBe(1);
		expect(result.words.map(({ name, meaning }) => [name, meaning])).toEqual([
			['first', 'The first'],
			['last', 'The\nlast'],
		]);
	});

	test('without headings there are two columns: a comma in a meaning makes no name of what follows', () => {
		const result = read('TTO,To take out\nNBM, nil by mouth, until told\nobs,"Pulse, pressure",,\n');
		expect(told(result)).toEqual([
			'2: there are 3 columns, and 2 were expected, a word and its meaning, as the first line names no columns; put a text that has a comma in it between quotation marks ("), with no space before the first, or give the file headings',
		]);
		expect(result.words).toEqual([word('TTO', 'To take out'), word('obs', 'Pulse, pressure')]);
	});

	test.each([
		['café', 'cafe'],
		['key worker', 'key-worker'],
		['key worker', 'Key workers'],
		['anaemia round', 'anemia round'],
		['PAD', 'P.A.D.'],
		['β agonist', 'beta agonist'],
	])('“%s” and “%s” are one word to what finds them', (first, second) => {
		const result = read(`${first},One\n${second},Two`);
		expect(told(result)).toEqual([
			`2: “${second}” is found as “${first}” is, which stands in line 1 already; expected each word once`,
		]);
		expect(result.words.map(({ name }) => name)).toEqual([first]);
	});

	test.each([
		['CRP', 'CRPS'],
		['key worker', 'keyholder'],
		['GTN', 'GT'],
	])('“%s” and “%s” are two words', (first, second) => {
		expect(read(`${first},One\n${second},Two`).words).toHaveLength(2);
	});

	test('of one id there is one word, however the names are found', () => {
		expect(told(read('CRPS,One\ncrps,Two'))).toEqual([
			'2: “crps” stands in line 1 already; expected each word once',
		]);
	});

	test('lines are counted through texts of several lines', () => {
		expect(told(read('a,"one\r\ntwo\r\nthree"\r\n\r\n,x\r\n'))).toEqual([
			'5: there is no word; expected one in the first column',
		]);
	});

	test('more words than Footnote takes: the first are kept', () => {
		const rows = Array.from({ length: 50_003 }, (_, at) => `word ${at},meaning ${at}`);
		const result = read(rows.join('\n'));
		expect(result.words).toHaveLength(50_000);
		expect(result.linesLeftOut).toBe(3);
		expect(told(result)[0]).toMatch(/^50001: 50,000 words are the most that Footnote takes/);
	});
});

describe('of another name that can’t be used, the rest of its line stays', () => {
	test.each([
		['is a word of its own', 'a,x,b\nb,y', '2: “b”, another name of “a”: it is a word of its own in line 3'],
		['stands elsewhere', 'a,x,one\nb,y,one', '3: “one”, another name of “b”: it stands in line 2 already'],
		[
			'is a word of its own in other writing',
			'a,x,key-workers\nb,y\nkey worker,z',
			'2: “key-workers”, another name of “a”: it is found as “key worker” is, a word of its own in line 4',
		],
		[
			'stands elsewhere in other writing',
			'a,x,café\nb,y,cafe',
			'3: “cafe”, another name of “b”: it is found as “café” is, which stands in line 2 already',
		],
		['can’t be found', 'a,x,я\nb,y', '2: “я”, another name of “a”: expected Latin letters'],
		[
			'is too long',
			`a,x,${'n'.repeat(90)}\nb,y`,
			`2: “${'n'.repeat(40)}…”, another name of “a”: it is too long: 90 characters; expected at most 80`,
		],
		[
			'is one too many',
			`a,x,${Array.from({ length: 21 }, (_, at) => `n${at}`).join('|')}\nb,y`,
			'2: “n20”, another name of “a”: expected at most 20 other names',
		],
	])('it %s', (_what, text, problem) => {
		const result = read(`word,meaning,also\n${text}`, findMost);
		expect(told(result)).toEqual([problem]);
		expect(result).toMatchObject({ linesLeftOut: 0, namesLeftOut: 1 });
		expect(result.words.map(({ name }) => name).slice(0, 2)).toEqual(['a', 'b']);
	});

	test('two writings in one line are both kept: pages have either', () => {
		const result = read('word,meaning,also\ncafe,x,café|key worker|key-workers|CAFE');
		expect(result.words).toEqual([word('cafe', 'x', ['café', 'key worker', 'key-workers'])]);
		expect(told(result)).toEqual([]);
	});

	test('more names than Footnote takes: words go first, then the first of the others', () => {
		const rows = Array.from(
			{ length: 4_000 },
			(_, at) => `word ${at},x,${Array.from({ length: 20 }, (_none, other) => `n${at} ${other}`).join('|')}`,
		);
		const { words, namesLeftOut, linesLeftOut, problems } = read(`word,meaning,also\n${rows.join('\n')}`);
		expect(words).toHaveLength(4_000);
		expect(words.reduce((sum, { also }) => sum + 1 + also.length, 0)).toBe(60_000);
		expect([linesLeftOut, namesLeftOut]).toEqual([0, 24_000]);
		expect(problems[0]).toEqual({
			line: 2_802,
			what: '“n2800 0”, another name of “word 2800”: 60,000 names are the most that Footnote takes, words and other names together; this one and those below are too many',
		});
	});
});

describe('nothing can be read of', () => {
	test.each([
		['an empty file', '', /^This file is empty\. Expected a word and its meaning/],
		['white space', ' \r\n\t\n', /^This file is empty/],
		['lines of text', 'Dear colleague\nplease read this', /^This file has no columns: .* Expected a table/],
		[
			'a table without meanings',
			'word,other names\nobs,observations',
			/name no column of meanings\. Expected/,
		],
		['a table without words', 'meaning,source\nPulse,Ward 7', /name no column of words\. Expected/],
	])('%s, and why is said', (_what, text, error) => {
		expect(readGlossaryFile(text, findAll)).toEqual({ error: expect.stringMatching(error) });
	});
});

test('a file full of quotation marks that don’t close ends soon, and says where', () => {
	const result = read(`a,b\n${'"a\n'.repeat(200_000)}`);
	expect(result.words).toHaveLength(1);
	expect(result.problems.at(-1)?.what).toMatch(/nothing below was read/);
});

describe('any text', () => {
	const cell = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 12 }),
		fc.stringMatching(/^[a-c ",;|\t\n\r=]{0,8}$/),
		fc.constantFrom('word', 'meaning', 'also', 'source', '', 'MI', '"MI"'),
	);
	const table = fc
		.tuple(
			fc.constantFrom(',', ';', '\t'),
			fc.constantFrom('\n', '\r\n', '\r'),
			fc.array(fc.array(cell, { maxLength: 6 })),
		)
		.map(([delimiter, newline, rows]) => rows.map((row) => row.join(delimiter)).join(newline));

	test('is read or refused, and never throws', () => {
		fc.assert(
			fc.property(fc.oneof(table, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
				const result = readGlossaryFile(text, findMost);
				if ('error' in result) {
					expect(result.error).toMatch(/Expected/);
					return;
				}
				for (const { name, meaning, also, id, source } of result.words) {
					expect(id).toBe(ownId(name));
					for (const each of [name, ...meaning.split('\n'), source ?? 'none', ...also]) {
						expect(each).toBe(each.trim());
						expect(each).not.toMatch(/\p{Cc}|\p{Cs}|\s\s/u);
					}
					for (const each of [name, meaning, source ?? 'none', ...also]) expect(each).not.toBe('');
					expect(meaning).not.toMatch(/^\n|\n{3}|\n$/);
				}
				expect(new Set(result.words.map(({ id }) => id)).size).toBe(result.words.length);
				expect(result.problems).toHaveLength(result.linesLeftOut + result.namesLeftOut);
				const lines = text.split(/\r\n?|\n/).length;
				for (const { line } of result.problems) expect(line >= 1 && line <= lines).toBe(true);
			}),
		);
	});

	test('is told line by line: what isn’t a word of the result is a problem', () => {
		const plain = fc.stringMatching(/^[abя ]{0,3}$/);
		fc.assert(
			fc.property(fc.array(fc.tuple(plain, plain), { minLength: 1 }), (rows) => {
				const text = rows.map(([name, meaning]) => `${name},${meaning}`).join('\n');
				const { words, problems } = read(`word,meaning\n${text}`, findMost);
				const filled = rows.filter((cells) => cells.some((each) => each.trim() !== ''));
				expect(words.length + problems.length).toBe(filled.length);
				const lost = new Set(problems.map(({ line }) => line));
				const kept = rows.filter((row, at) => filled.includes(row) && !lost.has(at + 2));
				expect(words.map(({ meaning }) => meaning)).toEqual(
					kept.map(([, meaning]) => meaning.replace(/ +/g, ' ').trim()),
				);
			}),
		);
	});
});
