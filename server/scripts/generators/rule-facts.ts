import type { Rule } from '../../src/rules/rule';

/** The default severity and where it differs: `warning; error in breach`. */
export function describeSeverity({ severity, severityByKind }: Rule): string {
  const others = Object.entries(severityByKind ?? {}).map(([kind, other]) => `${other} in ${kind}`);
  return [severity, ...others].join('; ');
}

/** The kinds of mail that a rule speaks about. */
export function describeKinds({ kinds }: Rule): string {
  return kinds === undefined ? 'all' : kinds.join(', ');
}

/** Text that Markdown shows as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replaceAll('\n', ' ');
}
