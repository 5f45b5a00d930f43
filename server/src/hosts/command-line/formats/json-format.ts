import type { Finding } from '../../../findings/finding';
import type { MailDocument } from '../../../document/mail-document';
import type { Fix } from '../../../rules/rule';
import { renderMessage, type Translations } from '../../../text/message';
import { reportedDialect } from '../file-report';
import type { Format, FormatContext } from './format';

/** One JSON object, written file by file so that no run is too long to hold. */
export function jsonFormat({ translations }: FormatContext): Format {
  let files = 0;
  const open = '{"version":1,"files":[';
  return {
    printFile({ path, mail, findings }) {
      const file = {
        path,
        kind: mail.kind.kind,
        language: mail.language.id,
        dialect: reportedDialect(mail),
        findings: findings.map((finding) => findingAsJson(finding, mail, translations)),
      };
      return `${files++ === 0 ? open : ','}\n${JSON.stringify(file)}`;
    },
    printEnd({ files: checked, error, warning, information, hint }) {
      const summary = { files: checked, error, warning, information, hint };
      return `${files === 0 ? open : '\n'}],"summary":${JSON.stringify(summary)}}\n`;
    },
  };
}

function findingAsJson(finding: Finding, mail: MailDocument, translations: Translations) {
  const { rule, severity, span, element, jurisdiction } = finding;
  return {
    rule,
    severity,
    message: renderMessage(finding.message, translations),
    start: { ...mail.lines.positionAt(span.start), offset: span.start },
    end: { ...mail.lines.positionAt(span.end), offset: span.end },
    text: mail.source.slice(span.start, span.end),
    fixes: (finding.fixes ?? []).map((fix) => fixAsJson(fix, translations)),
    ...(element !== undefined && { element }),
    ...(jurisdiction !== undefined && { jurisdiction }),
  };
}

function fixAsJson({ title, edits }: Fix, translations: Translations) {
  return {
    title: renderMessage(title, translations),
    edits: edits.map(({ span, newText }) => ({ start: span.start, end: span.end, newText })),
  };
}
