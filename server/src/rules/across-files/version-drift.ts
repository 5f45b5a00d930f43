import type { Body } from '../../document/body';
import type { MailDocument } from '../../document/mail-document';
import type { MergeTag } from '../../document/merge-tag';
import { message, type Message } from '../../text/message';
import type { Span } from '../../text/span';
import { defineRule, type RuleFinding } from '../rule';
import { comparableLinks, linkKeys } from './versions/comparable-links';
import { beginningOf, printedTags, readVersions, tagsOf } from './versions/mail-versions';

export default defineRule({
  id: 'version-drift',
  category: 'across-files',
  severity: 'warning',
  summary: message('Say the same in HTML and in text.'),
  why: message(
    'Some readers get the text version, and it is the one that nobody looks at again: a link corrected in the HTML stays wrong in it, a name or an amount is missing. Both versions should print the same merge tags and lead to the same pages. Query strings, home pages, links of images, social networks, unsubscribe and view-in-browser links may differ.',
  ),
  sources: [
    {
      title: 'RFC 2046, multipart/alternative: every part is the same information',
      url: 'https://www.rfc-editor.org/rfc/rfc2046#section-5.1.4',
    },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      {
        format: 'json',
        source:
          '{"Subject": "Your order", "HtmlBody": "<p>Order ⟦{{order_id}}⟧ has left: <a href=\\"⟦https://northlight.com/track⟧\\">follow it</a>.</p>", "TextBody": "Your order has left: ⟦https://northlight.com/trace⟧"}',
      },
    ],
    good: [
      {
        format: 'json',
        source:
          '{"Subject": "Your order", "HtmlBody": "<p>Order {{order_id}}: <a href=\\"https://northlight.com/track?utm_source=mail\\">follow it</a>.</p>", "TextBody": "Order {{order_id}}: https://northlight.com/track"}',
      },
    ],
  },

  *check(mail) {
    const versions = readVersions(mail);
    if (versions === undefined) return;
    const { html, text } = versions;
    const found = [
      ...missingTags(html, text, mail),
      ...missingTags(text, html, mail),
      ...missingLinks(html, text),
      ...missingLinks(text, html),
    ];
    yield* found.sort((a, b) => a.span.start - b.span.start);
  },
});

/** Fields that providers fill in for one version or that stand in footers alone. */
const SERVICE_FIELD = /unsub|opt_?out|browser|web_?version|mirror|archive|preferences|year|list_?address|tracking/i;

/** The fields that one version prints and the other has nowhere, each at its first tag. */
function* missingTags(body: Body, other: Body, mail: MailDocument): Generator<RuleFinding> {
  const seen = new Set(tagsOf(other, mail).flatMap(({ field }) => (field === undefined ? [] : [field])));
  for (const tag of printedTags(body, tagsOf(body, mail).filter(isOwnField))) {
    if (tag.field === undefined || seen.has(tag.field)) continue;
    seen.add(tag.field);
    yield finding(other, tag.span, tag.text, beginningOf(other));
  }
}

function isOwnField({ role, field, reserved }: MergeTag): boolean {
  return role === 'output' && field !== undefined && reserved !== true && !SERVICE_FIELD.test(field);
}

/** The pages that one version leads to and the other does not, each at its first link. */
function* missingLinks(body: Body, other: Body): Generator<RuleFinding> {
  const seen = new Set(linkKeys(other));
  const own = linkKeys(body);
  const unmatched = comparableLinks(other).filter((each) => !own.has(each.key));
  const byHost = new Map([...unmatched].reverse().map((each) => [each.host, each.link]));
  for (const { link, key, host } of comparableLinks(body)) {
    if (seen.has(key)) continue;
    seen.add(key);
    const counterpart = byHost.get(host)?.target.source ?? beginningOf(other);
    yield finding(other, link.target.source, link.target.text, counterpart);
  }
}

function finding(other: Body, place: Span, words: string, counterpart: Span): RuleFinding {
  return {
    span: place,
    message: explain(other, words),
    related: [{ span: counterpart, message: nameOf(other) }],
  };
}

function explain({ format }: Body, words: string): Message {
  return format === 'text'
    ? message('The text version lacks “{0}”: write it there too, or take it out here.', words)
    : message('The HTML version lacks “{0}”: write it there too, or take it out here.', words);
}

function nameOf({ format }: Body): Message {
  return format === 'text' ? message('The text version') : message('The HTML version');
}
