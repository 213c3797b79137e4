/**
 * Runs before `npm start`, `npm test`, `npm run build` …: brings `node_modules` up to the lock file.
 * Plain Node 18 without dependencies, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs) {
	process.stderr.write('footnote: installing packages (npm ci)…\n');
	const npm = process.env.npm_execpath;
	const [command, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
	const result = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
	if (result.status !== 0) {
		process.stderr.write(
			'footnote: npm ci failed; see its messages above. Expected: Node 20+, npm, a reachable registry.\n',
		);
		process.exit(1);
	}
}
