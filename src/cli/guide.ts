/** `npm run -s guide -- COMMAND`: the guide without a browser, for authors. Only wires. */
import { runAsk } from './ask-command.ts';
import { runCheck } from './check-command.ts';
import { runDetect } from './detect-command.ts';
import { runReport } from './report-command.ts';
import { runResults } from './results-command.ts';
import { runReview } from './review-command.ts';
import { runShow } from './show-command.ts';
import { runTriage } from './triage-command.ts';

const [command, ...rest] = process.argv.slice(2);

const COMMANDS: Readonly<Record<string, (args: string[]) => number | Promise<number>>> = {
	check: runCheck,
	detect: runDetect,
	show: runShow,
	ask: runAsk,
	report: runReport,
	results: runResults,
	review: runReview,
	triage: runTriage,
};

const run = COMMANDS[command ?? ''];
if (!run) {
	process.stderr.write(`guide: expected one of: ${Object.keys(COMMANDS).join(', ')}\n`);
	process.exitCode = 2;
} else {
	process.exitCode = await run(rest);
}
