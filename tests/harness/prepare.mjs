/**
 * Runs before `npm start`, `npm test`, `npm run build` …: brings `node_modules` up to the lock file.
 * Plain Node 18 without dependencies, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

if (!isInstalled()) {
	process.stderr.write('footnote: installing packages, about half a minute…\n');
	const npm = process.env.npm_execpath;
	// Warnings of packages about Node's version are of no use here: the scripts run on the Node that npm ci brings.
	const quiet = ['ci', '--loglevel', 'error'];
	const [command, args] = npm ? [process.execPath, [npm, ...quiet]] : ['npm', quiet];
	const result = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
	if (result.status !== 0) {
		process.stderr.write(
			'footnote: npm ci failed; see its messages above. Expected: Node 20+, npm, a reachable registry.\n',
		);
		process.exit(1);
	}
}

/** Compares versions, not file times: a branch change touches the lock file without changing a package. */
function isInstalled() {
	const record = 'node_modules/.package-lock.json';
	if (!existsSync(record)) return false;
	const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
	const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
	return Object.entries(wanted).every(
		([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
	);
}
