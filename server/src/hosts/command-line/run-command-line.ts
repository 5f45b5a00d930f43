import { Command, CommanderError, Option } from 'commander';
import { unknownDialect } from '../../dialects/unknown-dialect';
import { jurisdictionNames } from '../../project/settings-schema';
import { unknownJurisdiction } from '../../project/unknown-jurisdiction';
import { message, renderMessage, type Message } from '../../text/message';
import { CallError, explainCall } from './call-error';
import { check } from './check';
import { FORMATS, KINDS, SEVERITIES, type CheckOptions } from './check-options';
import type { CommandLineHost, ExitStatus } from './command-line-host';
import { renderFailure } from './failure';
import { listRules } from './list-rules';
import { localisedHelp, type Say } from './localised-help';

/** Runs one call of `amends`; the arguments are those after the program's name. */
export async function runCommandLine(callArguments: readonly string[], host: CommandLineHost): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = createProgram(host, (result) => (status = result));
  try {
    await program.parseAsync([...callArguments], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const sentence = sentenceOf(error, program);
    if (sentence) host.writeError(`${renderFailure({ place: 'amends', message: sentence }, host.translations)}\n`);
    return 2;
  }
}

/** What is wrong with the call; undefined where the help says it. Throws what is no mistake of the call. */
function sentenceOf(error: unknown, program: Command): Message | undefined {
  if (error instanceof CallError) return error.sentence;
  if (!(error instanceof CommanderError)) throw error;
  return explainCall(error, knownWords(program));
}

function knownWords(program: Command): readonly string[] {
  const commands = [program, ...program.commands];
  const options = commands.flatMap((command) => command.options.flatMap(({ long }) => long ?? []));
  return [...program.commands.map((command) => command.name()), ...options, '--help'];
}

function createProgram(host: CommandLineHost, end: (status: ExitStatus) => void): Command {
  const say: Say = (sentence) => renderMessage(sentence, host.translations);
  const program = new Command('amends')
    .description(say(message('Checks email templates before they are sent.')))
    .version(host.version, '-V, --version', say(message('print the version')))
    .helpOption('-h, --help', say(message('print this help')))
    .helpCommand('help [command]', say(message('print the help of a command')))
    .configureHelp(localisedHelp(say))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.write(text),
      writeErr: (text) => host.writeError(text),
      // What is wrong is said once, in the language of the call.
      outputError: () => undefined,
    });
  addCheckCommand(program, host, say, end);
  program
    .command('rules')
    .description(say(message('lists every rule')))
    .helpOption('-h, --help', say(message('print this help')))
    .addOption(choice('--format <format>', say(message('how to print them')), ['text', 'json']).default('text'))
    .action((options: { readonly format: 'text' | 'json' }) => end(listRules(options.format, host)));
  return program;
}

function addCheckCommand(program: Command, host: CommandLineHost, say: Say, end: (status: ExitStatus) => void): void {
  program
    .command('check')
    .description(say(message('checks templates: files, folders or globs; without any, the current folder')))
    .helpOption('-h, --help', say(message('print this help')))
    .argument('[paths...]', say(message('files, folders or globs')))
    .addOption(choice('--format <format>', say(message('how to print the findings')), FORMATS).default('text'))
    .option('--config <file>', say(message('project file to use instead of the nearest amends.config.json')))
    .addOption(
      choice('--min-severity <severity>', say(message('least severity to report')), SEVERITIES).default('hint'),
    )
    .addOption(choice('--kind <kind>', say(message('kind of mail, where a template does not state it')), KINDS))
    .addOption(dialectOption(host, say))
    .addOption(jurisdictionOption(host, say))
    .option('--fix', say(message('make the safe fixes in the files')))
    .option('--stdin', say(message('check the template on standard input')))
    .addOption(
      new Option('--stdin-filename <name>', say(message('name of the template on standard input'))).implies({
        stdin: true,
      }),
    )
    .action(async (paths: readonly string[], options: CheckOptions) => end(await check(paths, options, host)));
}

/** An option that takes one of a few words, all of which the help tells. */
function choice(flags: string, description: string, known: readonly string[]): Option {
  const [name = flags] = flags.split(' ');
  return new Option(flags, description).choices(known).argParser((value) => {
    if (known.includes(value)) return value;
    throw new CallError(message('{0} cannot be “{1}”: it is one of {2}.', name, value, known.join(', ')));
  });
}

function dialectOption({ engine }: CommandLineHost, say: Say): Option {
  const { dialects } = engine.vocabulary;
  const description = say(message('merge-tag dialect, where a template does not state it'));
  return new Option('--dialect <id>', description).argParser((value) => {
    if (dialects.includes(value)) return value;
    throw new CallError(unknownDialect(value, dialects));
  });
}

function jurisdictionOption({ engine }: CommandLineHost, say: Say): Option {
  const known = jurisdictionNames(engine.vocabulary);
  const description = say(message('law on breach notices that applies; may be repeated'));
  return new Option('--jurisdiction <id>', description).argParser((value, earlier: readonly string[] = []) => {
    if (known.includes(value)) return [...earlier, value];
    throw new CallError(unknownJurisdiction(value, known));
  });
}
