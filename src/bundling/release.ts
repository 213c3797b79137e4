/** What is released: a zip for each browser, and the bill of materials. The same source gives the same bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { BUNDLED, readBundled } from './licences.ts';

/** Zips hold a time for each file: always this one, by the clock on the wall, so that no time zone changes it. */
const NO_TIME = new Date(2000, 0, 1);

/** @param folder a build; every file of it goes in, in the order of names */
export function zipOf(folder: string): Uint8Array {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => [relative(folder, path).split(sep).join('/'), path] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	const contents = Object.fromEntries(files.map(([name, path]) => [name, readFileSync(path)]));
	return zipSync(contents, { level: 9, mtime: NO_TIME, os: 3 });
}

/**
 * The bill of materials as CycloneDX 1.6 (ECMA-424): what is bundled, not what builds it. Without time and serial
 * number, which the format leaves open, so that the same source gives the same bill.
 * @param root the repository's folder
 */
export function billOfMaterials(root: string): string {
	const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		name: string;
		version: string;
		license: string;
	};
	const licences = (id: string) => [{ license: { id } }];
	const bill = {
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		version: 1,
		metadata: {
			component: { 'bom-ref': name, type: 'application', name, version, licenses: licences(license) },
		},
		components: BUNDLED.map((bundled) => readBundled(root, bundled)).map((bundled) => {
			const purl = `pkg:npm/${bundled.name.replace('@', '%40')}@${bundled.version}`;
			return {
				'bom-ref': purl,
				type: 'library',
				name: bundled.name,
				version: bundled.version,
				purl,
				licenses: licences(bundled.licence),
				externalReferences: [{ type: 'vcs', url: bundled.source }],
			};
		}),
	};
	return `${JSON.stringify(bill, null, '\t')}\n`;
}
