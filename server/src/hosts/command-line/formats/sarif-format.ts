import type { Finding } from '../../../findings/finding';
import { rulePage, REPOSITORY_URL } from '../../../protocol/rule-page';
import type { Fix, RelatedPlace, Rule, Severity } from '../../../rules/rule';
import { renderMessage, type Translations } from '../../../text/message';
import type { Span } from '../../../text/span';
import type { FileReport } from '../file-report';
import { findFile, type PlaceFile } from './find-file';
import type { Format, FormatContext } from './format';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** A log of SARIF 2.1.0 (OASIS, 2020) with one run. */
export function sarifFormat(rules: readonly Rule[], { version, translations }: FormatContext): Format {
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const driver = {
    name: 'Amends',
    semanticVersion: version,
    informationUri: REPOSITORY_URL,
    rules: rules.map((rule) => descriptor(rule, translations)),
  };
  const head = `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`;
  let started = false;
  const begin = (): string => {
    const text = started ? '' : head;
    started = true;
    return text;
  };
  return {
    printFile(report) {
      const first = !started;
      const results = report.findings.map((finding) =>
        JSON.stringify(resultOf(finding, report, indexes.get(finding.rule), translations)),
      );
      if (results.length === 0) return '';
      return `${begin()}${first ? '' : ','}\n${results.join(',\n')}`;
    },
    printEnd: (_summary, failures) => `${begin()}\n],"invocations":[${JSON.stringify(invocation(failures))}]}]}\n`,
  };
}

function descriptor(rule: Rule, translations: Translations) {
  return {
    id: rule.id,
    shortDescription: { text: renderMessage(rule.summary, translations) },
    fullDescription: { text: renderMessage(rule.why, translations) },
    helpUri: rulePage(rule.id),
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: [rule.category] },
  };
}

function resultOf(finding: Finding, report: FileReport, ruleIndex: number | undefined, translations: Translations) {
  const { element, jurisdiction } = finding;
  return {
    ruleId: finding.rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[finding.severity],
    message: { text: renderMessage(finding.message, translations) },
    locations: [{ physicalLocation: locationOf(finding.span, { path: report.path, lines: report.mail.lines }) }],
    ...(finding.related && {
      relatedLocations: finding.related.flatMap((related) => relatedLocation(related, report, translations)),
    }),
    ...(finding.fixes?.length && { fixes: finding.fixes.flatMap((fix) => fixOf(fix, report, translations)) }),
    ...((element !== undefined || jurisdiction !== undefined) && { properties: { element, jurisdiction } }),
  };
}

/** A relative URI: `#` and `?` in a file's name are part of the name. */
function uriOf({ path }: PlaceFile): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function relatedLocation({ span, message, file }: RelatedPlace, report: FileReport, translations: Translations) {
  const found = findFile(report, file);
  if (found === undefined) return [];
  return [{ physicalLocation: locationOf(span, found), message: { text: renderMessage(message, translations) } }];
}

function locationOf(span: Span, file: PlaceFile) {
  return { artifactLocation: { uri: uriOf(file) }, region: regionOf(span, file) };
}

/** SARIF counts lines and columns from 1 and offsets from 0. */
function regionOf({ start, end }: Span, { lines }: PlaceFile) {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    charOffset: start,
    charLength: end - start,
  };
}

function fixOf({ title, edits, file }: Fix, report: FileReport, translations: Translations) {
  const found = findFile(report, file);
  if (found === undefined) return [];
  const replacements = edits.map(({ span, newText }) => ({
    deletedRegion: regionOf(span, found),
    insertedContent: { text: newText },
  }));
  const description = { text: renderMessage(title, translations) };
  return [{ description, artifactChanges: [{ artifactLocation: { uri: uriOf(found) }, replacements }] }];
}

function invocation(failures: readonly string[]) {
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })),
  };
}
