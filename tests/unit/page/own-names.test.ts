/** How the names of a glossary get to whoever reads a frame, in whatever order they and their readers come. */
import { expect, it } from 'vitest';
import { giveOwnNames, hearOwnNames } from '../../../src/page/sentinel/own-names.ts';

const frame = () => ({}) as Window;

it('names that are there first are told to who comes', () => {
	const window = frame();
	giveOwnNames(window, 'bits');
	expect(hearOwnNames(window, () => undefined)).toBe('bits');
});

it('names that come, change and go are told as they do, and the same ones once', () => {
	const window = frame();
	const heard: (string | undefined)[] = [];
	expect(hearOwnNames(window, (bits) => heard.push(bits))).toBeUndefined();
	for (const bits of [undefined, 'one', 'one', 'two', undefined]) giveOwnNames(window, bits);
	expect(heard).toEqual(['one', 'two', undefined]);
});

it('whoever takes the frame over hears instead of who was there', () => {
	const window = frame();
	const heard: string[] = [];
	hearOwnNames(window, (bits) => heard.push(`sentinel ${bits}`));
	giveOwnNames(window, 'one');
	expect(hearOwnNames(window, (bits) => heard.push(`marker ${bits}`))).toBe('one');
	giveOwnNames(window, 'two');
	expect(heard).toEqual(['sentinel one', 'marker two']);
});
