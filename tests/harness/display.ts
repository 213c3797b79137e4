/**
 * A screen for browsers with a real window, on machines that have none: Xvfb, installed from Debian's
 * packages where that can be done.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackage, say } from './find-browsers.ts';
import { type Cut, takePicture } from './screen-picture.ts';

export interface Display {
	/** As in `DISPLAY`, such as `:99`; nothing where the machine's own screen is used. */
	readonly name: string | undefined;
	/** Takes a picture of a part of the screen, as a PNG file. */
	picture(cut: Cut, path: string): void;
	close(): void;
}

/** What looking for a program and installing it takes; handed in by the tests. */
export interface ScreenMachine {
	/** Xvfb can be started. */
	hasXvfb(): boolean;
	/** Installs a package. Tells whether that worked. */
	install(packageName: string): boolean;
	say(text: string): void;
}

const THIS_MACHINE: ScreenMachine = {
	hasXvfb: () => spawnSync('Xvfb', ['-help'], { stdio: 'ignore' }).error === undefined,
	install: installPackage,
	say,
};

/** Installs Xvfb when it is missing. @throws one sentence that says how to get it */
export function ensureXvfb(machine = THIS_MACHINE): void {
	if (machine.hasXvfb()) return;
	machine.say('Xvfb is missing, installing it…');
	machine.install('xvfb');
	if (machine.hasXvfb()) return;
	throw new Error(
		'The tests of the toolbar popup need Xvfb, a screen without hardware, and its package could not be installed: ' +
			'on Debian or Ubuntu run "apt-get update && apt-get install xvfb".',
	);
}

/**
 * A screen of this size of our own, on Linux; elsewhere windows open on the machine's own screen.
 * Without access control: it listens on a socket of this machine only.
 */
export async function startDisplay(width = 1280, height = 900): Promise<Display> {
	if (process.platform !== 'linux')
		return { name: undefined, picture: () => undefined, close: () => undefined };
	ensureXvfb();
	const folder = mkdtempSync(join(tmpdir(), 'footnote-screen-'));
	const args = [
		'-displayfd',
		'3',
		'-screen',
		'0',
		`${width}x${height}x24`,
		'-fbdir',
		folder,
		'-nolisten',
		'tcp',
		'-ac',
	];
	const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
	const name = `:${await numberOf(xvfb)}`;
	return {
		name,
		picture: (cut, path) => takePicture(join(folder, 'Xvfb_screen0'), cut, path),
		close: () => {
			xvfb.kill();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** Xvfb takes the first number that is free, and writes it down once it can be used. */
function numberOf(xvfb: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		xvfb.stdio[3]?.on('data', (chunk: Buffer) => {
			said += chunk;
			if (said.endsWith('\n')) resolve(said.trim());
		});
		xvfb.once('error', reject);
		xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a screen`)));
	});
}
