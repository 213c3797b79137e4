/**
 * `npm run release`: builds for both browsers and leaves the zips and the bill of materials in `.output/`, with the
 * SHA-256 of each. What is released is built of files that are read anew. `--twice` builds a first time with what is kept of them
 * from other runs, and fails unless every byte is the same.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials, zipOf } from '../../src/bundling/release.ts';
import { runStep } from './steps.ts';

const OUTPUT = '.output';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/**
 * @param anew nothing that was kept of files is used
 * @returns SHA-256 by file
 */
async function release(anew: boolean): Promise<Record<string, string>> {
	if (anew) process.env.FOOTNOTE_READ_ANEW = '1';
	const built = await runStep({ name: 'build', command: 'node', args: ['tests/harness/build.ts'] });
	if (!built.ok) process.exit(1);
	const files: Readonly<Record<string, string | Uint8Array>> = {
		[`footnote-${version}-chrome.zip`]: zipOf(join(OUTPUT, 'chrome-mv3')),
		[`footnote-${version}-firefox.zip`]: zipOf(join(OUTPUT, 'firefox-mv3')),
		[`footnote-${version}-bom.json`]: billOfMaterials(process.cwd()),
	};
	const hashes: Record<string, string> = {};
	for (const [name, content] of Object.entries(files)) {
		writeFileSync(join(OUTPUT, name), content);
		hashes[name] = createHash('sha256').update(content).digest('hex');
	}
	return hashes;
}

const isTwice = process.argv.includes('--twice');
const first = await release(!isTwice);
const twice = isTwice ? await release(true) : first;
for (const [name, hash] of Object.entries(first)) {
	const differs = twice[name] === hash ? '' : `  DIFFERS the second time: ${twice[name]}`;
	process.stdout.write(`${hash}  ${name}${differs}\n`);
	if (differs) process.exitCode = 1;
}
