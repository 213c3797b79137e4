/** Pages of many frames, as a folder of files. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TEXTS = {
	ordinary: 'The match was over before the second half began, and nobody in the stands could say why.',
	health: 'It was plantar fasciitis after all, and it went away by itself within a year.',
};

/** @returns the folder: one page of frames with an everyday sentence each, one of frames with a name each */
export function pagesOfFrames(count: number): string {
	const folder = mkdtempSync(join(tmpdir(), 'footnote-frames-'));
	for (const [name, text] of Object.entries(TEXTS)) {
		const frame = `<iframe width="200" height="80" srcdoc="<p>${text}</p>"></iframe>`;
		writeFileSync(
			join(folder, `${name}.html`),
			`<!doctype html><html lang="en"><meta charset="utf-8"><title>Frames</title>${frame.repeat(count)}</html>`,
		);
	}
	return folder;
}
