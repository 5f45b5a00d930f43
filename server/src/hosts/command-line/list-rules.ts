import pc from 'picocolors';
import { rulePage } from '../../protocol/rule-page';
import type { Rule } from '../../rules/rule';
import { renderMessage } from '../../text/message';
import type { CommandLineHost, ExitStatus } from './command-line-host';

/** Prints every rule with its severity and what it asks for. */
export function listRules(format: 'text' | 'json', host: CommandLineHost): ExitStatus {
  const { rules } = host.engine.vocabulary;
  host.write(format === 'json' ? rulesAsJson(rules, host) : rulesAsText(rules, host));
  return 0;
}

function rulesAsJson(rules: readonly Rule[], { translations }: CommandLineHost): string {
  const entries = rules.map(({ id, category, severity, severityByKind, kinds, summary, options }) => ({
    id,
    category,
    severity,
    ...(severityByKind && { severityByKind }),
    ...(kinds && { kinds }),
    summary: renderMessage(summary, translations),
    options: Object.fromEntries(Object.entries(options ?? {}).map(([name, spec]) => [name, spec.default])),
    page: rulePage(id),
  }));
  return `${JSON.stringify({ version: 1, rules: entries }, null, 2)}\n`;
}

function rulesAsText(rules: readonly Rule[], { translations, colours }: CommandLineHost): string {
  const ink = pc.createColors(colours);
  const widest = Math.max(0, ...rules.map(({ id }) => id.length));
  const categories = [...new Set(rules.map(({ category }) => category))];
  const printed = categories.map((category) => {
    const members = rules.filter((rule) => rule.category === category);
    const lines = members.map(({ id, severity, summary }) => {
      const name = ink.bold(id.padEnd(widest));
      return `  ${name}  ${ink.dim(severity.padEnd('information'.length))}  ${renderMessage(summary, translations)}`;
    });
    return `${ink.underline(category)}\n${lines.join('\n')}\n`;
  });
  return printed.join('\n');
}
