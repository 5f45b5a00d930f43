import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/findings/finding';
import type { Fix, Rule } from '../../server/src/rules/rule';
import { rules } from '../../server/src/rules/index';
import { renderMessage } from '../../server/src/text/message';
import { applyEdits } from '../../server/src/text/text-edit';
import { checkSource, checkWith, type SourceUnderTest } from './check-source';
import { readMarks, writeMarks } from './marked-text';

/** A mail with `⟦ ⟧` round what is underlined. Plain text may be given as it is. */
export type RuleCase = string | MarkedMail;

export interface MarkedMail extends SourceUnderTest {
  /** What the case shows; the source unless said otherwise. */
  readonly name?: string;
  /** The mail after the first fix of every finding. */
  readonly fixed?: string;
  /** Severities in force, in order. */
  readonly severities?: readonly Finding['severity'][];
}

export interface RuleCases {
  readonly bad?: readonly RuleCase[];
  readonly good?: readonly RuleCase[];
}

/**
 * Checks a rule against mails. Every case must have exactly the marked findings, in order; every fix must change the
 * mail and remove its finding; the same mail with CRLF must say the same; the empty mail must not break it.
 */
export function testRule(rule: Rule, { bad = [], good = [] }: RuleCases): void {
  describe(rule.id, () => {
    for (const given of bad.map(asMail)) test(`flags ${nameOf(given)}`, () => expectFindings(rule, given));
    for (const given of good.map(asMail)) test(`leaves alone ${nameOf(given)}`, () => expectFindings(rule, given));
    test('survives the empty mail', async () => {
      for (const format of ['html', 'mjml', 'markdown', 'text', 'eml', 'json'] as const) {
        await checkSource(rule, { source: '', format });
      }
    });
  });
}

function asMail(given: RuleCase): MarkedMail {
  return typeof given === 'string' ? { source: given } : given;
}

function nameOf({ name, source }: MarkedMail): string {
  return name ?? source.trim().replace(/\s+/g, ' ').slice(0, 100);
}

async function expectFindings(rule: Rule, given: MarkedMail): Promise<void> {
  const { source, marks } = readMarks(given.source);
  const mail = { ...given, source };
  const findings = await checkSource(rule, mail);
  const spans = findings.map((finding) => finding.span);
  expect(writeMarks(source, spans)).toBe(writeMarks(source, marks));
  if (given.severities !== undefined) expect(findings.map(({ severity }) => severity)).toEqual(given.severities);
  for (const finding of findings) {
    expectWellFormed(finding, source);
    for (const fix of finding.fixes ?? []) await expectRepair(rule, mail, findings, fix);
  }
  if (given.fixed !== undefined) expect(fixFirst(source, findings)).toBe(given.fixed);
  await expectSameWithCarriageReturns(rule, mail, findings);
}

function expectWellFormed(finding: Finding, source: string): void {
  const { span, message, fixes = [] } = finding;
  expect(0 <= span.start && span.start <= span.end && span.end <= source.length).toBe(true);
  const sentence = renderMessage(message);
  expect(sentence).not.toMatch(/\{\d\}|\bplease\b/i);
  expect(sentence).toMatch(/[.”]$/u);
  const titles = fixes.map(({ title }) => renderMessage(title));
  expect(new Set(titles).size, `titles are unique: ${titles.join(' · ')}`).toBe(titles.length);
}

/**
 * A fix changes the mail, takes its finding away and brings no new one; that of a rule about merge tags brings none
 * of its neighbours either, which would be a tag that was broken in another way.
 */
async function expectRepair(rule: Rule, mail: MarkedMail, findings: readonly Finding[], fix: Fix): Promise<void> {
  const title = renderMessage(fix.title);
  for (const { span } of fix.edits) {
    expect(0 <= span.start && span.start <= span.end && span.end <= mail.source.length, title).toBe(true);
  }
  const fixed = applyEdits(mail.source, fix.edits);
  expect(fixed, title).not.toBe(mail.source);
  const left = await checkSource(rule, { ...mail, source: fixed });
  expect(
    left.length,
    `${title}\n${writeMarks(
      fixed,
      left.map(({ span }) => span),
    )}`,
  ).toBeLessThan(findings.length);
  if (rule.category === 'merge-tags') await expectNoNeighbours(mail, fixed, title);
}

const NEIGHBOURS = rules.filter(({ category }) => category === 'merge-tags');

async function expectNoNeighbours(mail: MarkedMail, fixed: string, title: string): Promise<void> {
  const before = await checkWith(NEIGHBOURS, mail);
  const after = await checkWith(NEIGHBOURS, { ...mail, source: fixed });
  const named = after.map((finding) => `${finding.rule}: ${renderMessage(finding.message)}`);
  expect(after.length, `${title}\n${fixed}\n${named.join('\n')}`).toBeLessThan(before.length);
}

function fixFirst(source: string, findings: readonly Finding[]): string {
  return applyEdits(
    source,
    findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
  );
}

async function expectSameWithCarriageReturns(
  rule: Rule,
  mail: MarkedMail,
  findings: readonly Finding[],
): Promise<void> {
  if (!mail.source.includes('\n') || mail.source.includes('\r')) return;
  const source = mail.source.replaceAll('\n', '\r\n');
  const again = await checkSource(rule, { ...mail, source });
  const withoutReturns = (text: string): string => text.replaceAll('\r', '');
  const marked = writeMarks(
    source,
    again.map(({ span }) => span),
  );
  const before = writeMarks(
    mail.source,
    findings.map(({ span }) => span),
  );
  expect(withoutReturns(marked)).toBe(before);
}
