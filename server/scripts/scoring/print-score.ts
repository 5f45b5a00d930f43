import { renderMessage } from '../../src/text/message';
import type { Scored } from './score-corpus';
import { precision, recall, share, type Count } from './tally';
import { tallyByLanguage, tallyCorpus, type Tally } from './tally-corpus';

const WIDTH = 28;

/** The figures as a table: per rule, over all, and per language. */
export function scoreAsText(scored: readonly Scored[]): string {
  const tally = tallyCorpus(scored);
  const languages = tallyByLanguage(scored);
  return [
    row('rule', ['tp', 'fp', 'fn', 'precision', 'recall']),
    ...Array.from(tally.rules, ([rule, count]) => countRow(rule, count)),
    '',
    row('language', ['tp', 'fp', 'fn', 'precision', 'recall', 'kind', 'language', 'dialect']),
    ...(languages.size > 1 ? Array.from(languages, ([language, part]) => tallyRow(language, part)) : []),
    tallyRow(`all ${tally.templates} templates`, tally),
    '',
  ].join('\n');
}

/** Every miss, false alarm and wrong fact, by template. */
export function mistakesAsText(scored: readonly Scored[]): string {
  return scored.flatMap(mistakesOf).join('');
}

/** The figures for programs. */
export function scoreAsJson(scored: readonly Scored[]): string {
  const figures = (tally: Tally) => ({
    templates: tally.templates,
    overall: countAsJson(tally.overall),
    kind: share(tally.facts.kind),
    language: share(tally.facts.language),
    dialect: share(tally.facts.dialect),
    rules: Object.fromEntries(Array.from(tally.rules, ([rule, count]) => [rule, countAsJson(count)])),
  });
  const languages = Array.from(tallyByLanguage(scored), ([language, tally]) => [language, figures(tally)]);
  return `${JSON.stringify({ ...figures(tallyCorpus(scored)), languages: Object.fromEntries(languages) }, null, 2)}\n`;
}

function countAsJson(count: Count) {
  return { ...count, precision: precision(count), recall: recall(count) };
}

function countRow(name: string, count: Count): string {
  return row(name, countCells(count));
}

function tallyRow(name: string, { overall, facts }: Tally): string {
  const shares = [facts.kind, facts.language, facts.dialect].map((fact) => share(fact).toFixed(3));
  return row(name, [...countCells(overall), ...shares]);
}

function countCells(count: Count): string[] {
  return [count.tp, count.fp, count.fn].map(String).concat(precision(count).toFixed(3), recall(count).toFixed(3));
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(WIDTH)}${cells.map((cell, index) => cell.padStart(index < 3 ? 5 : 11)).join('')}`;
}

function mistakesOf({ label, mail, verdict, right }: Scored): string[] {
  const lines = [
    ...verdict.misses.map(({ rule, text, element }) => `missed  ${rule}  ${element ?? JSON.stringify(text ?? null)}`),
    ...verdict.falseAlarms.map((finding) => {
      const words = JSON.stringify(mail.source.slice(finding.span.start, finding.span.end).slice(0, 120));
      return `false   ${finding.rule}  ${words}  ${renderMessage(finding.message)}`;
    }),
    ...(right.kind === false ? [`kind    ${mail.kind.kind} for ${label.kind}: ${mail.kind.evidence.join(' · ')}`] : []),
    ...(right.language === false ? [`language ${mail.language.id} for ${label.language}`] : []),
    ...(right.dialect === false
      ? [`dialect ${mail.dialect.id} for ${label.dialect}: ${mail.dialect.candidates.join(' · ')}`]
      : []),
  ];
  return lines.length === 0 ? [] : [`${label.file}\n${lines.map((line) => `  ${line}\n`).join('')}`];
}
