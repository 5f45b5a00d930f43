import { resolve } from 'node:path';
import type { SettingsLayer } from '../../project/settings';
import { message } from '../../text/message';
import { SEVERITIES, type CheckOptions } from './check-options';
import { checkTemplate, type TemplateText } from './check-template';
import type { CommandLineHost, ExitStatus } from './command-line-host';
import { renderFailure, type Failure } from './failure';
import { addToSummary, NOTHING_YET, type FileReport } from './file-report';
import { findTemplates, showPath, type FoundFile } from './find-templates';
import { createFormat } from './formats/create-format';
import { isLeftOut, ProjectSettingsReader, type FileSettings } from './project-settings';
import { decodeTemplate, readTemplate } from './read-template';

/** A template, its settings, and what the run it belongs to reports. */
interface Source extends TemplateText {
  readonly settings: FileSettings;
}

/** Runs `amends check`: finds the templates, checks one after another, prints as it goes. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  host: CommandLineHost,
): Promise<ExitStatus> {
  const failures: Failure[] = [];
  const fail = (failure: Failure): void => {
    failures.push(failure);
    host.writeError(`${renderFailure(failure, host.translations)}\n`);
  };
  const misuse = findMisuse(paths, options);
  if (misuse) {
    fail(misuse);
    return 2;
  }
  const format = createFormat(options.format, host);
  let summary = NOTHING_YET;
  for await (const source of readSources(paths, options, host, fail)) {
    const report = await checkTemplate(source, source.settings, options, host, fail);
    if (!report) continue;
    const shown = atOrAbove(report, options);
    summary = addToSummary(summary, shown);
    host.write(format.printFile(shown));
  }
  const rendered = failures.map((failure) => renderFailure(failure, host.translations));
  host.write(format.printEnd(summary, rendered));
  if (failures.length > 0) return 2;
  return summary.error + summary.warning > 0 ? 1 : 0;
}

function findMisuse(paths: readonly string[], options: CheckOptions): Failure | undefined {
  const because = (sentence: ReturnType<typeof message>): Failure => ({ place: 'amends', message: sentence });
  if (!options.stdin) return undefined;
  if (paths.length > 0) return because(message('Name files or use --stdin, not both.'));
  if (options.fix) return because(message('--fix writes files and cannot be used with --stdin.'));
  return undefined;
}

async function* readSources(
  paths: readonly string[],
  options: CheckOptions,
  host: CommandLineHost,
  fail: (failure: Failure) => void,
): AsyncGenerator<Source> {
  const reader = new ProjectSettingsReader(
    host.engine.vocabulary,
    host.currentFolder,
    overridesOf(options, host),
    fail,
  );
  const byCall =
    options.config === undefined ? undefined : reader.settingsBy(resolve(host.currentFolder, options.config));
  if (options.config !== undefined && !byCall) return;
  if (options.stdin) {
    yield* readStandardInput(options, host, fail, (path) => byCall ?? reader.settingsOf(path));
    return;
  }
  const { files, failures } = await findTemplates(paths.length === 0 ? ['.'] : paths, host.currentFolder);
  failures.forEach(fail);
  for (const file of files) yield* readFile(file, byCall ?? reader.settingsOf(file.path), fail);
}

function* readFile(file: FoundFile, settings: FileSettings, fail: (failure: Failure) => void): Generator<Source> {
  if (!file.named && isLeftOut(file.path, settings)) return;
  const read = readTemplate(file.path);
  if ('failure' in read) fail({ place: file.shownAs, message: read.failure });
  else yield { ...file, ...read, settings };
}

async function* readStandardInput(
  { stdinFilename = 'standard-input' }: CheckOptions,
  host: CommandLineHost,
  fail: (failure: Failure) => void,
  settingsOf: (path: string) => FileSettings,
): AsyncGenerator<Source> {
  const path = resolve(host.currentFolder, stdinFilename);
  const shownAs = showPath(path, host.currentFolder);
  const read = decodeTemplate(await host.readStandardInput(), path);
  if ('failure' in read) fail({ place: shownAs, message: read.failure });
  else yield { path, shownAs, named: true, ...read, settings: settingsOf(path) };
}

function overridesOf({ kind, dialect, jurisdiction }: CheckOptions, { engine }: CommandLineHost): SettingsLayer {
  const { jurisdictionAliases } = engine.vocabulary;
  return {
    ...(kind && { kind }),
    ...(dialect !== undefined && { dialect }),
    ...(jurisdiction && { jurisdictions: [...new Set(jurisdiction.map((id) => jurisdictionAliases[id] ?? id))] }),
  };
}

function atOrAbove(report: FileReport, { minSeverity }: CheckOptions): FileReport {
  const least = SEVERITIES.indexOf(minSeverity);
  return { ...report, findings: report.findings.filter(({ severity }) => SEVERITIES.indexOf(severity) >= least) };
}
