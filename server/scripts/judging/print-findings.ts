import type { Finding } from '../../src/findings/finding';
import { reportedDialect, type FileReport } from '../../src/hosts/command-line/file-report';

/** A template of a project and what was found in it. */
export interface Judged extends Omit<FileReport, 'fixed'> {
  /** Name of the folder that the project lies in; `path` is relative to it. */
  readonly project: string;
}

/** Characters of the source shown on each side of a finding, and at most of the finding itself (UTF-16 units). */
const CONTEXT = 60;
const MOST_WORDS = 160;

/** One finding on one line: where it stands, the rule, the dialect, and the marked words in their surroundings. */
export function findingAsText({ project, path, mail }: Judged, { rule, severity, span }: Finding): string {
  const { line } = mail.lines.positionAt(span.start);
  const before = mail.source.slice(Math.max(0, span.start - CONTEXT), span.start);
  const words = shortened(mail.source.slice(span.start, span.end));
  const after = mail.source.slice(span.end, span.end + CONTEXT);
  const context = `${before}⟦${words}⟧${after}`.replace(/\s+/gu, ' ');
  return [`${project}/${path}:${line + 1}`, severity, rule, reportedDialect(mail) ?? 'none', context].join('\t');
}

/** One template on one line: what the engine took it for. */
export function templateAsText({ project, path, mail }: Judged): string {
  const { format, kind, envelope, mergeTags } = mail;
  const subject = envelope.fields.find(({ name }) => name === 'subject')?.value.text ?? '';
  const settled = reportedDialect(mail) ?? 'none';
  return [`${project}/${path}`, format, kind.kind, settled, mergeTags.length, subject].join('\t');
}

function shortened(words: string): string {
  if (words.length <= MOST_WORDS) return words;
  return `${words.slice(0, MOST_WORDS / 2)} … ${words.slice(-MOST_WORDS / 2)}`;
}

/** How many templates and findings there are: in all, by rule and by dialect, and by project. */
export function tallyAsText(judged: readonly Judged[]): string {
  const rulesOf = (some: readonly Judged[]) =>
    countBy(some.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const byProject = groupByProject(judged);
  const projects = [...byProject].map(([project, its]) => {
    const rules = sorted(rulesOf(its)).map(([rule, count]) => `${rule} ${count}`);
    return `${String(its.length).padStart(6)}  ${project}: ${rules.join(', ') || 'no finding'}`;
  });
  return [
    `${judged.length} templates of ${byProject.size} projects`,
    ...projects,
    'by dialect',
    ...lines(countBy(judged.map(({ mail }) => reportedDialect(mail) ?? 'none'))),
    'by kind',
    ...lines(countBy(judged.map(({ mail }) => mail.kind.kind))),
    'by rule',
    ...lines(rulesOf(judged)),
  ].join('\n');
}

function groupByProject(judged: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> {
  const groups = new Map<string, Judged[]>();
  for (const each of judged) groups.set(each.project, [...(groups.get(each.project) ?? []), each]);
  return groups;
}

function lines(counts: ReadonlyMap<string, number>): string[] {
  return sorted(counts).map(([name, count]) => `${String(count).padStart(6)}  ${name}`);
}

function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
