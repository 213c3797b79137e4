/** `npm run -s guide -- COMMAND`: the guide without a browser, for authors. Only wires. */
import { runCheck } from './check-command.ts';

const [command, ...rest] = process.argv.slice(2);

const COMMANDS: Readonly<Record<string, (args: string[]) => number | Promise<number>>> = {
	check: runCheck,
};

const run = COMMANDS[command ?? ''];
if (!run) {
	process.stderr.write(`guide: expected one of: ${Object.keys(COMMANDS).join(', ')}\n`);
	process.exitCode = 2;
} else {
	process.exitCode = await run(rest);
}
