import type { Body } from '../../document/body';
import { message, type Message } from '../../text/message';
import { compareSpans } from '../../text/span';
import { defineRule, type RelatedPlace, type RuleFinding } from '../rule';
import type { ComparedElement, Drift } from './versions/drift';
import { groupBy } from './versions/group-by';
import { versionPairs } from './versions/mail-versions';
import { missingElements } from './versions/missing-elements';
import { missingLinks } from './versions/missing-links';
import { missingTags } from './versions/missing-tags';

export default defineRule({
  id: 'version-drift',
  category: 'across-files',
  severity: 'warning',
  summary: message('Say the same in HTML, in text and in every language.'),
  why: message(
    'Some readers get the text version or another language, and it is the one that nobody looks at again: a link corrected in the HTML stays wrong in it, a name, an amount or the date of a breach is missing. All versions should print the same merge tags, lead to the same pages and tell the same facts. Compared are the parts of one file, a text beside its HTML, and translations by folder (`en/welcome.html`, `fr/welcome.html`) or suffix (`welcome.fr.html`). Query strings, home pages, links of images, social networks, unsubscribe and view-in-browser links may differ, and so may what names a language in an address.',
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
    const drifts = versionPairs(mail).flatMap((pair) => [
      ...missingTags(pair),
      ...missingLinks(pair),
      ...missingElements(pair),
    ]);
    const findings = [...groupBy(drifts, sameDrift).values()].map(toFinding);
    yield* findings.filter((each) => each !== undefined).sort((a, b) => compareSpans(a.span, b.span));
  },
});

/** What several other files lack is said once; the parts of one file have words of their own. */
function sameDrift({ pair: { other }, place, element }: Drift): string {
  return `${place.start} ${place.end} ${element ?? ''} ${other.file === undefined ? other.body.format : ''}`;
}

function toFinding(drifts: readonly Drift[]): RuleFinding | undefined {
  const [first] = drifts;
  return first && { span: first.place, message: explain(first, drifts), related: drifts.map(otherPlace) };
}

function explain({ element, words, pair }: Drift, drifts: readonly Drift[]): Message {
  const names = namesOf(drifts);
  if (element !== undefined) return { ...ELEMENTS[element], values: [names] };
  if (pair.other.file !== undefined)
    return message('“{0}” is missing from {1}: write it there too, or take it out here.', words, names);
  return pair.other.body.format === 'text'
    ? message('The text version lacks “{0}”: write it there too, or take it out here.', words)
    : message('The HTML version lacks “{0}”: write it there too, or take it out here.', words);
}

/** More versions than these are not named one by one. */
const MOST_NAMES = 3;

function namesOf(drifts: readonly Drift[]): string {
  const names = drifts.map(({ pair: { other } }) => other.file ?? contentTypeOf(other.body));
  return [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ['…'] : [])].join(', ');
}

function contentTypeOf({ format }: Body): string {
  return format === 'text' ? 'text/plain' : 'text/html';
}

/** `{0}` names the versions. */
const ELEMENTS: Readonly<Record<ComparedElement, Message>> = {
  'incident-date': message('When it happened is missing from {0}: say it there too.'),
  'data-categories': message('Which data is concerned is missing from {0}: say it there too.'),
  'protective-steps': message('What readers can do to protect themselves is missing from {0}: say it there too.'),
  'contact-point': message('Whom to ask is missing from {0}: say it there too.'),
};

function otherPlace({ pair: { other }, counterpart }: Drift): RelatedPlace {
  const { file, body } = other;
  if (file !== undefined) return { span: counterpart, file, message: message('The version in “{0}”', file) };
  const name = body.format === 'text' ? message('The text version') : message('The HTML version');
  return { span: counterpart, message: name };
}
