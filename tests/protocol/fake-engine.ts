import { LineIndex } from '../../server/src/text/line-index';
import { MappedText } from '../../server/src/text/mapped-text';
import { message } from '../../server/src/text/message';
import { span } from '../../server/src/text/span';
import type { MailDocument, ParseOptions } from '../../server/src/document/mail-document';
import type { Engine } from '../../server/src/protocol/engine';
import { defineRule, type Rule } from '../../server/src/rules/rule';

/** Finds every "oops", and offers to take it out or to fill in a word. */
export const noOops = defineRule({
  id: 'no-oops',
  category: 'apology',
  severity: 'warning',
  summary: message('Leave out “oops”.'),
  why: message('Levity tells readers that their trouble is a joke.'),
  sources: [],
  since: '0.1.0',
  examples: { bad: [], good: [] },

  *check(mail) {
    for (const { index } of mail.source.matchAll(/oops/g)) {
      const place = span(index, index + 4);
      yield {
        span: place,
        message: message('“{0}” jokes; leave it out.', 'oops'),
        related: [{ span: span(0, 1), message: message('The mail starts here.') }],
        fixes: [
          { title: message('Remove “{0}”', 'oops'), safe: true, edits: [{ span: place, newText: '' }] },
          {
            title: message('Replace with a word of your own'),
            safe: false,
            edits: [{ span: place, newText: 'a {word}$', tabStops: [span(2, 8)] }],
          },
        ],
      };
    }
  },
});

/** Repeats what MJML said of the mail. */
export const mjmlSays = defineRule({
  id: 'mjml-says',
  category: 'rendering',
  severity: 'error',
  summary: message('Write what MJML reads.'),
  why: message('It is left out otherwise.'),
  sources: [],
  since: '0.1.0',
  examples: { bad: [], good: [] },

  *check(_mail, { rendered }) {
    for (const error of rendered?.errors ?? []) yield { span: span(0, 1), message: message('{0}', error.message) };
  },
});

/** An engine of two rules, so that what is tested here is the protocol and nothing else. */
export function fakeEngine(rules: readonly Rule[] = [noOops, mjmlSays]): Engine & { readonly reads: string[] } {
  const reads: string[] = [];
  return {
    reads,
    rules,
    vocabulary: { rules, dialects: ['mailchimp'], jurisdictions: [], jurisdictionAliases: {} },
    dialects: [{ id: 'mailchimp', name: 'Mailchimp' }],
    languages: [{ id: 'en', name: 'English' }],
    tagCharacters: ['{'],
    readMail(source, options) {
      reads.push(source);
      return fakeMail(source, options);
    },
  };
}

/** A mail without prose; whatever names itself mail is one. */
export function fakeMail(source: string, { path, kind }: ParseOptions): MailDocument {
  const format = path.endsWith('.mjml') ? 'mjml' : 'html';
  const content = MappedText.verbatim(source);
  const root = { name: 'mjml', startTag: span(0, 0), attributes: [], hidden: false };
  const elements = format === 'mjml' ? [root] : [];
  return {
    source,
    path,
    format,
    lines: new LineIndex(source),
    envelope: { fields: [], gaps: {}, stated: source.includes('<!-- amends-kind') ? { kind: 'apology' } : {} },
    bodies: [{ format, content, visible: content, blocks: [], links: [], elements, code: [] }],
    mergeTags: [],
    dialect: { id: 'mailchimp', because: 'tags', candidates: ['mailchimp'] },
    suppressions: [],
    language: { id: 'en', because: 'words' },
    kind: { kind: kind ?? 'apology', because: kind ? 'configured' : 'inferred', evidence: ['oops'] },
    passages: [],
    packs: [],
    dialects: [],
    phrases: new Map(),
  };
}
