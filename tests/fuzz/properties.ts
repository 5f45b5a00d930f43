import { parseDocument } from 'yaml';
import { applySafeFixes } from '../../server/src/findings/apply-fixes';
import { sourceSpan } from '../../server/src/document/prose';
import type { Finding } from '../../server/src/findings/finding';
import type { Fix } from '../../server/src/rules/rule';
import { renderMessage } from '../../server/src/text/message';
import { compareSpans, overlaps, span, type Span } from '../../server/src/text/span';
import { applyEdits, editsConflict } from '../../server/src/text/text-edit';
import { checkFuzzed, readFuzzed, type FuzzedMail } from './check-fuzzed';
import { survives } from './own-finding';

/** Rules about what is not there; where the mail has no place for it they point between two characters. */
const MAY_POINT_AT_NOTHING = /^(missing-|mjml-error$|buried-lede$|gmail-clipping$|unbranded-template$)/;
/** Most fixes tried on one mail: each costs another check. */
const MOST_FIXES = 10;
/** As many as the command line makes. */
const MOST_ROUNDS = 8;

/** What a run of the engine did wrong with this mail, in words; empty where it did all it promises. */
export function complaintsAbout(mail: FuzzedMail): readonly string[] {
  const findings = checkFuzzed(mail);
  return [
    ...findings.flatMap((finding) => complaintsAboutPlace(finding, mail.source)),
    ...complaintsAboutOrder(findings),
    ...findings.flatMap((finding) => complaintsAboutEdits(finding, mail.source)),
    ...someFixes(findings).flatMap(([finding, fix]) => complaintsAboutOutcome(mail, findings, finding, fix)),
    ...complaintsAboutSafeFixes(mail, findings),
    ...complaintsAboutLineEnds(mail, findings),
    ...(JSON.stringify(checkFuzzed(mail)) === JSON.stringify(findings) ? [] : ['a second check finds something else']),
  ];
}

/** A finding as a person recognises it in a report. */
function nameOf({ rule, span, message }: Finding): string {
  return `${rule} at ${String(span.start)}–${String(span.end)} (${renderMessage(message)})`;
}

function complaintsAboutPlace(finding: Finding, source: string): readonly string[] {
  const name = nameOf(finding);
  const places = [finding.span, ...(finding.related ?? []).map(({ span }) => span)];
  const isEmpty = finding.span.start === finding.span.end;
  return [
    ...places.flatMap((place) => complaintsAboutSpan(place, source).map((complaint) => `${name} ${complaint}`)),
    ...(isEmpty && source !== '' && !MAY_POINT_AT_NOTHING.test(finding.rule) ? [`${name} underlines nothing`] : []),
  ];
}

function complaintsAboutSpan({ start, end }: Span, source: string): readonly string[] {
  const isInside = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end;
  if (!isInside || end > source.length) return [`lies outside the text: ${String(start)}–${String(end)}`];
  return cutsCharacter(start, source) || cutsCharacter(end, source) ? ['cuts a character in two'] : [];
}

/** Whether an offset stands between the two halves of a surrogate pair. */
function cutsCharacter(offset: number, source: string): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(source.slice(Math.max(0, offset - 1), offset + 1));
}

function complaintsAboutOrder(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap((finding, index) => {
    const next = findings[index + 1];
    return next && compareSpans(finding.span, next.span) > 0 ? [`${nameOf(finding)} comes before its place`] : [];
  });
}

function complaintsAboutEdits(finding: Finding, source: string): readonly string[] {
  return (finding.fixes ?? []).flatMap((fix) => {
    const name = `${nameOf(finding)}, fix “${renderMessage(fix.title)}”`;
    const conflict = fix.edits.some((edit, index) =>
      fix.edits.slice(0, index).some((other) => editsConflict(edit, other)),
    );
    const holes = fix.edits.flatMap(({ newText, tabStops = [] }) =>
      tabStops.flatMap((tabStop) => complaintsAboutSpan(tabStop, newText)),
    );
    return [
      ...fix.edits.flatMap(({ span }) => complaintsAboutSpan(span, source)),
      ...holes.map((complaint) => `has a tab stop that ${complaint}`),
      ...(conflict ? ['edits the same words twice'] : []),
      ...(applyEdits(source, fix.edits) === source ? ['changes nothing'] : []),
    ].map((complaint) => `${name} ${complaint}`);
  });
}

/** Fixes from all over the mail, few enough to try each. */
function someFixes(findings: readonly Finding[]): readonly (readonly [Finding, Fix])[] {
  const all = findings.flatMap((finding) => (finding.fixes ?? []).map((fix) => [finding, fix] as const));
  const step = Math.max(1, all.length / MOST_FIXES);
  return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function complaintsAboutOutcome(
  mail: FuzzedMail,
  before: readonly Finding[],
  finding: Finding,
  fix: Fix,
): readonly string[] {
  const name = `${nameOf(finding)}, fix “${renderMessage(fix.title)}” ${JSON.stringify(fix.edits)}`;
  const source = applyEdits(mail.source, fix.edits);
  const after = checkFuzzed({ ...mail, source });
  const comparable =
    readingOf(mail) === readingOf({ ...mail, source }) && !isSwallowed({ ...mail, source }, finding, fix);
  return [
    ...(comparable && survives(finding, fix, before, after) ? [`${name} leaves its own finding`] : []),
    ...(isJson(mail) && !isJson({ ...mail, source }) ? [`${name} breaks the JSON`] : []),
    ...(hasYaml(mail.source) && !hasYaml(source) ? [`${name} breaks the front matter`] : []),
  ];
}

/**
 * Whether what a fix adds where something is missing is not read as part of the letter: broken markup around it (a
 * heading, a comment or a raw block that never ends) swallows whatever is written there.
 */
function isSwallowed(fixed: FuzzedMail, { rule }: Finding, { edits: [edit] }: Fix): boolean {
  if (!rule.startsWith('missing-') || edit === undefined || edit.span.start < edit.span.end) return false;
  const added = span(edit.span.start, edit.span.start + edit.newText.length);
  const { passages } = readFuzzed(fixed);
  const isInLetter = passages.some((passage) =>
    passage.sentences.some(
      (sentence) =>
        sentence.zone !== 'footer' &&
        sentence.block?.role !== 'heading' &&
        overlaps(sourceSpan({ sentence, span: sentence.span }), added),
    ),
  );
  return !isInLetter;
}

/** What a mail is judged by. Where a fix tips it into another language, everything is judged anew. */
function readingOf(mail: FuzzedMail): string {
  const { language, dialect, kind } = readFuzzed(mail);
  return [language.id, dialect.id, kind.kind].join();
}

function isJson({ path, source }: FuzzedMail): boolean {
  if (!path.endsWith('.json')) return false;
  try {
    JSON.parse(source.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

function hasYaml(source: string): boolean {
  const [, yaml] = FRONT_MATTER.exec(source) ?? [];
  return yaml !== undefined && parseDocument(yaml).errors.length === 0;
}

function complaintsAboutSafeFixes(mail: FuzzedMail, findings: readonly Finding[]): readonly string[] {
  let source = mail.source;
  let found = findings;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { text, applied } = applySafeFixes(source, found);
    if (applied.length === 0) return [];
    source = text;
    found = checkFuzzed({ ...mail, source });
  }
  const { applied } = applySafeFixes(source, found);
  return applied.map(({ finding }) => `the safe fixes come to no end: ${nameOf(finding)}`);
}

/** Windows' line ends may move a finding, and make the file larger; they do not change what is found. */
function complaintsAboutLineEnds(mail: FuzzedMail, findings: readonly Finding[]): readonly string[] {
  if (mail.source.includes('\r') || mail.rendered || !mail.source.includes('\n')) return [];
  const other = checkFuzzed({ ...mail, source: mail.source.replaceAll('\n', '\r\n') });
  const [here, there] = [wordsOfAll(findings), wordsOfAll(other)];
  if (here.join() === there.join()) return [];
  const lost = here.filter((words) => !there.includes(words));
  const gained = there.filter((words) => !here.includes(words));
  return [`with CRLF: lost ${lost.join(' · ') || 'none'}; gained ${gained.join(' · ') || 'none'}`];
}

/** What is said, in any order, but for the size of the mail. */
function wordsOfAll(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ rule }) => rule !== 'gmail-clipping')
    .map(wordsOf)
    .sort();
}

function wordsOf({ rule, message }: Finding): string {
  return `${rule}: ${renderMessage(message).replaceAll('\r\n', '\n')}`;
}
