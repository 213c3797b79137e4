/** Runs one command of a longer run and shows what it printed when it fails. */
import { spawn } from 'node:child_process';

export interface Step {
	readonly name: string;
	/** A program that npm scripts find on their PATH. */
	readonly command: string;
	readonly args: readonly string[];
	/** Show the output as it comes, not only after a failure. */
	readonly loud?: boolean;
}

export interface StepResult {
	readonly ok: boolean;
	readonly seconds: number;
}

export async function runStep({ name, command, args, loud }: Step): Promise<StepResult> {
	const started = performance.now();
	const child = spawn(command, args, {
		stdio: ['ignore', loud ? 'inherit' : 'pipe', loud ? 'inherit' : 'pipe'],
	});
	const output: Buffer[] = [];
	child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
	child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
	const code = await new Promise<number>((resolve) => {
		child.on('error', (error) => {
			output.push(Buffer.from(`${error.message}\n`));
			resolve(1);
		});
		child.on('close', (status) => resolve(status ?? 1));
	});
	const seconds = (performance.now() - started) / 1000;
	if (code !== 0) process.stdout.write(Buffer.concat(output));
	process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)\n`);
	return { ok: code === 0, seconds };
}
