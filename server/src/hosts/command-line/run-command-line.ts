import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { message, renderMessage } from '../../text/message';
import { check } from './check';
import { FORMATS, KINDS, SEVERITIES, type CheckOptions } from './check-options';
import type { CommandLineHost, ExitStatus } from './command-line-host';
import { listRules } from './list-rules';

/** Runs one call of `amends`; the arguments are those after the program's name. */
export async function runCommandLine(callArguments: readonly string[], host: CommandLineHost): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = createProgram(host, (result) => (status = result));
  try {
    await program.parseAsync([...callArguments], { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
}

function createProgram(host: CommandLineHost, end: (status: ExitStatus) => void): Command {
  const program = new Command('amends')
    .description('Checks email templates before they are sent.')
    .version(host.version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => host.write(text), writeErr: (text) => host.writeError(text) });
  addCheckCommand(program, host, end);
  program
    .command('rules')
    .description('lists every rule')
    .addOption(new Option('--format <format>', 'how to print them').choices(['text', 'json']).default('text'))
    .action((options: { readonly format: 'text' | 'json' }) => end(listRules(options.format, host)));
  return program;
}

function addCheckCommand(program: Command, host: CommandLineHost, end: (status: ExitStatus) => void): void {
  const { dialects, jurisdictions, jurisdictionAliases } = host.engine.vocabulary;
  const laws = [...jurisdictions, ...Object.keys(jurisdictionAliases)];
  program
    .command('check')
    .description('checks templates: files, folders or globs; without any, the current folder')
    .argument('[paths...]', 'files, folders or globs')
    .addOption(new Option('--format <format>', 'how to print the findings').choices(FORMATS).default('text'))
    .option('--config <file>', 'project file to use instead of the nearest amends.config.json')
    .addOption(new Option('--min-severity <severity>', 'least severity to report').choices(SEVERITIES).default('hint'))
    .addOption(new Option('--kind <kind>', 'kind of mail, where a template does not state it').choices(KINDS))
    .option('--dialect <id>', 'merge-tag dialect, where a template does not state it', oneOf(dialects, host))
    .option('--jurisdiction <id>', 'law on breach notices that applies; may be repeated', severalOf(laws, host))
    .option('--fix', 'make the safe fixes in the files')
    .option('--stdin', 'check the template on standard input')
    .addOption(new Option('--stdin-filename <name>', 'name of the template on standard input').implies({ stdin: true }))
    .action(async (paths: readonly string[], options: CheckOptions) => end(await check(paths, options, host)));
}

function oneOf(known: readonly string[], { translations }: CommandLineHost) {
  return (value: string): string => {
    if (known.includes(value)) return value;
    const allowed = message('Allowed values are {0}.', known.join(', '));
    throw new InvalidArgumentError(renderMessage(allowed, translations));
  };
}

function severalOf(known: readonly string[], host: CommandLineHost) {
  const read = oneOf(known, host);
  return (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, read(value)];
}
