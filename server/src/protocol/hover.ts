import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { Finding } from '../findings/finding';
import type { Rule } from '../rules/rule';
import { message, renderMessage, type Translations } from '../text/message';
import type { CheckedMail } from './check-text';
import { rulePage } from './rule-page';
import { toRange } from './to-diagnostic';

export interface HoverStyle {
  readonly translations: Translations;
  /** Whether the client shows Markdown; otherwise the same words go out as they stand. */
  readonly markdown: boolean;
}

/** Explains the rules that found something at a position: what they ask for, why the recipient minds, and more. */
export function explainFindings(
  { mail, findings }: CheckedMail,
  position: Position,
  rules: readonly Rule[],
  style: HoverStyle,
): Hover | null {
  const offset = mail.lines.offsetAt(position);
  const here = findings.filter(({ span }) => span.start <= offset && offset <= span.end);
  const narrowest = [...here].sort((a, b) => lengthOf(a) - lengthOf(b))[0];
  if (narrowest === undefined) return null;
  const explained = rules.filter(({ id }) => here.some((finding) => finding.rule === id));
  return {
    contents: {
      kind: style.markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: explained.map((rule) => explainRule(rule, style)).join(style.markdown ? '\n\n---\n\n' : '\n\n'),
    },
    range: toRange(mail.lines, narrowest.span),
  };
}

function explainRule({ id, summary, why }: Rule, { translations, markdown }: HoverStyle): string {
  const title = renderMessage(summary, translations);
  const reason = renderMessage(why, translations);
  if (!markdown) return `${title}\n${reason}\n${rulePage(id)}`;
  const link = renderMessage(message('More about {0}', `\`${id}\``), translations);
  return `**${title}**\n\n${reason}\n\n[${link}](${rulePage(id)})`;
}

function lengthOf({ span }: Finding): number {
  return span.end - span.start;
}
