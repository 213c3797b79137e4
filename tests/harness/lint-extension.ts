/** `web-ext lint` on the Firefox build: no error and no warning. */
import { spawnSync } from 'node:child_process';

const BUILD = '.output/firefox-mv3';

interface Finding {
	readonly code: string;
	readonly message: string;
	readonly file?: string;
	readonly line?: number;
}

const result = spawnSync('web-ext', ['lint', '--source-dir', BUILD, '--self-hosted', '--output', 'json'], {
	encoding: 'utf8',
	maxBuffer: 64 * 1024 * 1024,
});
const report = JSON.parse(result.stdout) as { errors: Finding[]; warnings: Finding[]; notices: Finding[] };
const findings = [...report.errors, ...report.warnings];
for (const { code, message, file, line } of findings) {
	process.stdout.write(`${file ?? ''}:${line ?? ''} ${code}: ${message}\n`);
}
process.stdout.write(`${findings.length} findings\n`);
process.exitCode = findings.length === 0 ? 0 : 1;
