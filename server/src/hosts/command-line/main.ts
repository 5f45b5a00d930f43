import { createEngine } from '../create-engine';
import { createHost } from './create-host';
import { runCommandLine } from './run-command-line';

// A reader such as `head` that has seen enough closes the pipe: nothing is wrong then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// Setting the status instead of leaving lets everything written reach its reader.
runCommandLine(process.argv.slice(2), createHost(createEngine(), __dirname)).then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    process.stderr.write(`amends: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
