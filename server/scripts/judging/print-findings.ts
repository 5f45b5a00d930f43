import type { Finding } from '../../src/findings/finding';
import type { MailDocument } from '../../src/document/mail-document';

/** A template and what was found in it. */
export interface Judged {
  /** Relative to the folder of the templates. */
  readonly path: string;
  readonly mail: MailDocument;
  readonly findings: readonly Finding[];
}

/** Characters of the source shown on each side of a finding, and at most of the finding itself (UTF-16 units). */
const CONTEXT = 60;
const MOST_WORDS = 160;

/** One finding: where it stands, the rule, the dialect of the mail, and the marked words in their surroundings. */
export function findingAsText({ path, mail }: Judged, { rule, severity, span }: Finding): string {
  const { line } = mail.lines.positionAt(span.start);
  const before = mail.source.slice(Math.max(0, span.start - CONTEXT), span.start);
  const words = shortened(mail.source.slice(span.start, span.end));
  const after = mail.source.slice(span.end, span.end + CONTEXT);
  const context = `${before}⟦${words}⟧${after}`.replace(/\s+/g, ' ');
  return `${path}:${line + 1} ${severity} ${rule} [${mail.dialect.id ?? 'none'}]\n    ${context}`;
}

function shortened(words: string): string {
  if (words.length <= MOST_WORDS) return words;
  return `${words.slice(0, MOST_WORDS / 2)} … ${words.slice(-MOST_WORDS / 2)}`;
}

/** How many templates and findings there were, by rule and by the dialect that was settled. */
export function tallyAsText(judged: readonly Judged[]): string {
  const rules = countBy(judged.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const dialects = countBy(judged.map(({ mail }) => mail.dialect.id ?? 'none'));
  const lines = (counts: ReadonlyMap<string, number>) =>
    [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${String(count).padStart(6)}  ${name}`);
  return [`${judged.length} templates`, ...lines(dialects), 'findings', ...lines(rules)].join('\n');
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
