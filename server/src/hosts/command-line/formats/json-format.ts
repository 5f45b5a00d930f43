import type { Finding } from '../../../findings/finding';
import type { Fix, RelatedPlace } from '../../../rules/rule';
import type { LineIndex } from '../../../text/line-index';
import { renderMessage, type Translations } from '../../../text/message';
import type { Span } from '../../../text/span';
import { reportedDialect, type FileReport } from '../file-report';
import { findFile } from './find-file';
import type { Format, FormatContext } from './format';

/** One JSON object, written file by file so that no run is too long to hold. */
export function jsonFormat({ translations }: FormatContext): Format {
  let files = 0;
  const open = '{"version":1,"files":[';
  return {
    printFile(report) {
      const { path, mail, findings } = report;
      const file = {
        path,
        kind: mail.kind.kind,
        language: mail.language.id,
        dialect: reportedDialect(mail),
        findings: findings.map((finding) => findingAsJson(finding, report, translations)),
      };
      return `${files++ === 0 ? open : ','}\n${JSON.stringify(file)}`;
    },
    printEnd({ files: checked, error, warning, information, hint }) {
      const summary = { files: checked, error, warning, information, hint };
      return `${files === 0 ? open : '\n'}],"summary":${JSON.stringify(summary)}}\n`;
    },
  };
}

function findingAsJson(finding: Finding, report: FileReport, translations: Translations) {
  const { rule, severity, span, element, jurisdiction, related } = finding;
  const { mail } = report;
  return {
    rule,
    severity,
    message: renderMessage(finding.message, translations),
    ...rangeAsJson(span, mail.lines),
    text: mail.source.slice(span.start, span.end),
    fixes: (finding.fixes ?? []).map((fix) => fixAsJson(fix, report, translations)),
    ...(related && { related: related.flatMap((place) => placeAsJson(place, report, translations)) }),
    ...(element !== undefined && { element }),
    ...(jurisdiction !== undefined && { jurisdiction }),
  };
}

function rangeAsJson({ start, end }: Span, lines: LineIndex) {
  return {
    start: { ...lines.positionAt(start), offset: start },
    end: { ...lines.positionAt(end), offset: end },
  };
}

function placeAsJson({ span, message, file }: RelatedPlace, report: FileReport, translations: Translations) {
  const found = findFile(report, file);
  if (found === undefined) return [];
  return [{ path: found.path, message: renderMessage(message, translations), ...rangeAsJson(span, found.lines) }];
}

/** The path is told only where the edits are for another file than the mail's own. */
function fixAsJson({ title, edits, file }: Fix, report: FileReport, translations: Translations) {
  return {
    title: renderMessage(title, translations),
    ...(file !== undefined && { path: findFile(report, file)?.path ?? file }),
    edits: edits.map(({ span, newText }) => ({ start: span.start, end: span.end, newText })),
  };
}
