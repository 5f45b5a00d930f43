import { LineIndex } from '../../server/src/text/line-index';
import { message } from '../../server/src/text/message';
import { span } from '../../server/src/text/span';
import type { MailDocument } from '../../server/src/document/mail-document';
import { defineRule, type Rule, type RuleFinding } from '../../server/src/rules/rule';
import type { Settings } from '../../server/src/findings/settings';

/** A mail in which nothing was found yet: what a test does not name is empty. */
export function mailOf(source: string, parts: Partial<MailDocument> = {}): MailDocument {
  return {
    source,
    path: 'mail.txt',
    format: 'text',
    lines: new LineIndex(source),
    envelope: { fields: [], gaps: {}, stated: {} },
    bodies: [],
    mergeTags: [],
    dialect: { id: null, because: 'none', candidates: [] },
    suppressions: [],
    language: { id: 'en', because: 'words' },
    kind: { kind: 'ordinary', because: 'inferred', evidence: [] },
    passages: [],
    phrases: new Map(),
    packs: [],
    dialects: [],
    ...parts,
  };
}

/** A rule that flags every occurrence of a word. */
export function ruleAgainst(word: string, parts: Partial<Rule> = {}): Rule {
  return defineRule({
    id: `no-${word}`,
    category: 'apology',
    severity: 'warning',
    summary: message('Avoid the word.'),
    why: message('Because.'),
    sources: [],
    since: '0.1.0',
    examples: { bad: [], good: [] },
    *check(mail) {
      for (const { index } of mail.source.matchAll(new RegExp(word, 'g'))) yield wordFinding(index, word);
    },
    ...parts,
  });
}

function wordFinding(start: number, word: string): RuleFinding {
  const place = span(start, start + word.length);
  return {
    span: place,
    message: message('Avoid “{0}”.', word),
    fixes: [{ title: message('Remove “{0}”', word), edits: [{ span: place, newText: '' }], safe: true }],
  };
}

export const NO_SETTINGS: Settings = { brand: { domains: [] }, knownFields: [], jurisdictions: [], rules: {} };
