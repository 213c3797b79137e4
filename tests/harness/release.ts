/**
 * `npm run release`: builds for both browsers and leaves the zips and the bill of materials in `.output/`, with the
 * SHA-256 of each. `--twice` builds a second time and fails unless every byte is the same.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials, zipOf } from '../../src/bundling/release.ts';
import { runStep } from './steps.ts';

const OUTPUT = '.output';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** @returns SHA-256 by file */
async function release(): Promise<Record<string, string>> {
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

const first = await release();
const twice = process.argv.includes('--twice') ? await release() : first;
for (const [name, hash] of Object.entries(first)) {
	const differs = twice[name] === hash ? '' : `  DIFFERS the second time: ${twice[name]}`;
	process.stdout.write(`${hash}  ${name}${differs}\n`);
	if (differs) process.exitCode = 1;
}
