import { describe, expect, it, vi } from 'vitest';
import { checkMail } from '../../server/src/findings/check-mail';
import type { Settings } from '../../server/src/findings/settings';
import type { Rule } from '../../server/src/rules/rule';
import unusedSuppression from '../../server/src/rules/across-files/unused-suppression';
import { renderMessage } from '../../server/src/text/message';
import { span } from '../../server/src/text/span';
import { mailOf, NO_SETTINGS, ruleAgainst } from './mail-fixture';

const weighing = (rules: Settings['rules']): Settings => ({ ...NO_SETTINGS, rules });

describe('checkMail', () => {
  it('puts the findings of all rules in source order', () => {
    const findings = checkMail(mailOf('oops, a minor oops'), [ruleAgainst('oops'), ruleAgainst('minor')], NO_SETTINGS);
    expect(findings.map(({ rule, span: { start } }) => [rule, start])).toEqual([
      ['no-oops', 0],
      ['no-minor', 8],
      ['no-oops', 14],
    ]);
  });

  it('reports once what a rule says twice of the same place', () => {
    const rule = ruleAgainst('oops');
    const stutter: Rule = {
      ...rule,
      check: (mail, context) => [...rule.check(mail, context), ...rule.check(mail, context)],
    };
    expect(checkMail(mailOf('oops'), [stutter], NO_SETTINGS)).toHaveLength(1);
  });

  it('leaves out a rule that speaks of other kinds of mail', () => {
    const rule = ruleAgainst('oops', { kinds: ['apology', 'breach'] });
    expect(checkMail(mailOf('oops'), [rule], NO_SETTINGS)).toEqual([]);
  });

  it('loses only the findings of a rule that throws, and says which', () => {
    const broken = ruleAgainst('minor', {
      *check() {
        yield { span: span(0, 1), message: { template: 'Lost.', values: [] } };
        throw new Error('out of words');
      },
    });
    const onRuleError = vi.fn();
    const findings = checkMail(mailOf('minor oops'), [broken, ruleAgainst('oops')], NO_SETTINGS, { onRuleError });
    expect(findings.map((finding) => finding.rule)).toEqual(['no-oops']);
    expect(onRuleError).toHaveBeenCalledExactlyOnceWith(broken, new Error('out of words'));
  });
});

describe('the severity in force', () => {
  const severityOf = (rule: Rule, settings: Settings, kind: 'ordinary' | 'breach' = 'ordinary') =>
    checkMail(mailOf('oops', { kind: { kind, because: 'stated', evidence: [] } }), [rule], settings)[0]?.severity;

  it('is the rule’s own, unless the kind of mail or the finding has another', () => {
    expect(severityOf(ruleAgainst('oops'), NO_SETTINGS)).toBe('warning');
    expect(severityOf(ruleAgainst('oops', { severityByKind: { breach: 'error' } }), NO_SETTINGS, 'breach')).toBe(
      'error',
    );
    const graded = ruleAgainst('oops', {
      severityByKind: { breach: 'error' },
      check: () => [{ span: span(0, 4), message: { template: 'Oops.', values: [] }, severity: 'hint' as const }],
    });
    expect(severityOf(graded, NO_SETTINGS, 'breach')).toBe('hint');
  });

  it('is what the settings say, above all else', () => {
    const rule = ruleAgainst('oops', { severityByKind: { breach: 'error' } });
    expect(severityOf(rule, weighing({ 'no-oops': { severity: 'information' } }), 'breach')).toBe('information');
    expect(severityOf(rule, weighing({ 'no-oops': { severity: 'off' } }), 'breach')).toBeUndefined();
  });
});

describe('options', () => {
  it('are the rule’s defaults, with those of the settings laid over them', () => {
    const check = vi.fn(() => []);
    const rule = ruleAgainst('oops', {
      options: {
        words: { default: 200, describe: 'Most words.' },
        strict: { default: false, describe: 'Whether to be strict.' },
      },
      check,
    });
    checkMail(mailOf('oops'), [rule], weighing({ 'no-oops': { options: { words: 90, strict: 'yes' } } }));
    expect(check).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ options: { words: 90, strict: false } }),
    );
  });
});

describe('suppressions', () => {
  const source = '# off\noops\noops';
  const nextLine = { span: span(0, 5), scope: span(6, 11), rules: ['no-oops'] };
  const rules = [ruleAgainst('oops'), unusedSuppression];

  it('silence the rules they name where they reach', () => {
    const findings = checkMail(mailOf(source, { suppressions: [nextLine] }), rules, NO_SETTINGS);
    expect(findings.map(({ rule, span: { start } }) => [rule, start])).toEqual([['no-oops', 11]]);
  });

  it('silence every rule where they name none, to the very end of the file', () => {
    const wholeFile = { span: span(0, 5), scope: span(0, source.length), rules: [] };
    const atTheEnd = ruleAgainst('minor', {
      check: () => [{ span: span(source.length, source.length), message: { template: 'Missing.', values: [] } }],
    });
    expect(checkMail(mailOf(source, { suppressions: [wholeFile] }), [...rules, atTheEnd], NO_SETTINGS)).toEqual([]);
  });

  it('are reported when they silence nothing', () => {
    const suppression = { span: span(0, 5), scope: span(0, 5), rules: ['no-oops'] };
    const [finding] = checkMail(mailOf('# off', { suppressions: [suppression] }), rules, NO_SETTINGS);
    expect(finding).toMatchObject({ rule: 'unused-suppression', severity: 'information', span: span(0, 5) });
  });

  it('are told the nearest name when they name no rule', () => {
    const suppression = { ...nextLine, rules: ['no-ops'] };
    const [finding] = checkMail(mailOf('# off\nfine', { suppressions: [suppression] }), rules, NO_SETTINGS);
    expect(finding && renderMessage(finding.message)).toBe(
      'There is no rule “no-ops” to silence; write “no-oops” or remove the comment.',
    );
  });

  it('are not blamed for a rule that the settings silence already', () => {
    const mail = mailOf(source, { suppressions: [nextLine] });
    expect(checkMail(mail, rules, weighing({ 'no-oops': { severity: 'off' } }))).toEqual([]);
    const unblamed = weighing({ 'unused-suppression': { severity: 'off' } });
    expect(checkMail(mailOf('# off', { suppressions: [nextLine] }), rules, unblamed)).toEqual([]);
  });

  it('of rendering rules are not blamed before the MJML was compiled', () => {
    const mail = mailOf('# off', { format: 'mjml', suppressions: [{ ...nextLine, rules: ['no-size'] }] });
    const sized = [ruleAgainst('size', { category: 'rendering' }), unusedSuppression];
    expect(checkMail(mail, sized, NO_SETTINGS)).toEqual([]);
    expect(checkMail(mail, sized, NO_SETTINGS, { rendered: { errors: [] } })).toHaveLength(1);
  });
});
