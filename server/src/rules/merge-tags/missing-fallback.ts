import { lookUpField } from '../../dialects/look-up-field';
import type { FieldKey } from '../../dialects/field-synonyms';
import { MERGE_TAG_CHARACTER } from '../../document/body';
import type { MailDocument } from '../../document/mail-document';
import type { MergeTag } from '../../document/merge-tag';
import { message, type Message } from '../../text/message';
import { contains, type Span } from '../../text/span';
import { defineRule, type Fix, type RuleFinding } from '../rule';
import { isInUnreadLanguage } from '../unread-language';
import { declaredNames, rootOf } from './reading/declared-names';
import { greetingOf, greetingsIn, startsLine, type Greeting } from './reading/greeting';
import { findGuardedTags } from './reading/guarded-tags';
import { lexiconOf, type Lexicon } from './reading/lexicon';
import { isInPreheader, readTexts, type MailText } from './reading/mail-texts';
import { belongsToMail } from './reading/merge-tag-use';
import { editSource } from './writing/edit-source';
import { fallbackForField, fallbackForName, isName, wordsOfMail } from './writing/name-fallback';
import { dialectOf, tagForField, withFallback } from './writing/tag-for-field';

/** Fields that say something of the reader, and that a list lacks for some of them. */
const PERSONAL: ReadonlySet<FieldKey> = new Set([
  'firstName',
  'lastName',
  'fullName',
  'salutation',
  'username',
  'company',
  'jobTitle',
  'city',
]);

/** Those that say something of the reader, and are nobody's name. */
const BELONGINGS: ReadonlySet<FieldKey> = new Set(['company', 'jobTitle', 'city']);

/** What has a name, or a title, and is no person: the order of `order.name`, the sender of `company.name`. */
const NAMED_THING =
  /(?:^|[.>:_$@])(?:orders?|products?|line_?items?|items?|events?|compan(?:y|ies)|organi[sz]ations?|org|shops?|stores?|brands?|invoices?|plans?|teams?|workspaces?|projects?|groups?|lists?|campaigns?|sites?|courses?|accounts?|merchants?|vendors?|business|venues?|services?|subscriptions?|packages?|deals?|tickets?|tenants?|apps?|applications?)(?:\[[^\]]*\])?(?:\.|\??->|::)(?:name|title|display_?name)$/iu;

export default defineRule({
  id: 'missing-fallback',
  category: 'merge-tags',
  severity: 'warning',
  summary: message('Say what to print when a name is missing.'),
  why: message(
    'Every list has readers without a first name. Where a subject, preheader or greeting prints one without a fallback, they get “Hi ,” or “, your box has shipped”, or no mail at all: some engines refuse to send it. Give the tag a fallback that reads well in its sentence.',
  ),
  sources: [
    {
      title: 'SendGrid: a tag without data prints nothing, so set a default',
      url: 'https://www.twilio.com/docs/sendgrid/ui/sending-email/adding-dynamic-content-with-handlebars-in-marketing-campaigns',
    },
    {
      title: 'Customer.io: without a fallback the message is not rendered',
      url: 'https://docs.customer.io/journeys/using-liquid',
    },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      {
        source:
          "<p>Hi ⟦{{ first_name }}⟧, thank you for your order.</p>\n<p>{% unsubscribe %}</p>\n{% if person|lookup:'Plan' == 'Pro' %}<p>Your delivery is free.</p>{% endif %}\n",
        format: 'html',
      },
      {
        source: '---\nsubject: "⟦{{${first_name}}}⟧, your box has shipped"\n---\n\nIt arrives on Thursday.\n',
        format: 'markdown',
      },
      { source: '<p>Bonjour ⟦{{var:prenom}}⟧, votre commande est prête.</p>\n', format: 'html' },
      { source: '<p>Dear ⟦{{lead.First Name}}⟧, the workshop is on {{my.Event Date}}.</p>\n', format: 'html' },
    ],
    good: [
      { source: 'Hi {{ customer.first_name | default: "there" }},\n\nYour {{ customer.plan }} plan renews in May.\n' },
      { source: '<p>Hi *|IF:FNAME|**|FNAME|**|ELSE:|*there*|END:IF|*,</p>\n', format: 'html' },
      { source: '<p>{{#if first_name}}Hi {{first_name}},{{else}}Hi there,{{/if}}</p>\n', format: 'html' },
      { source: 'Your nearest shop is {{ customer.shop | default: "in town" }}, {{ customer.city }}.\n' },
    ],
  },

  *check(mail) {
    if (dialectOf(mail)?.writing?.withFallback === undefined) return;
    const lexicon = lexiconOf(mail);
    const guarded = findGuardedTags(mail.mergeTags);
    const declared = declaredNames(mail.mergeTags);
    const texts = readTexts(mail)
      .filter(({ place }) => place !== 'link' && place !== 'sender')
      .map((text) => new TagPlaces(text, lexicon));
    for (const tag of mail.mergeTags) {
      if (!mayBeEmpty(tag) || guarded.has(tag) || declared.has(rootOf(tag.field ?? '')) || !belongsToMail(tag, mail))
        continue;
      const place = texts.map((text) => text.find(tag)).find((found) => found !== undefined);
      if (place !== undefined) yield report(tag, place, mail);
    }
  },
});

function mayBeEmpty(tag: MergeTag): boolean {
  const isScalar = tag.role === 'output' && tag.field !== undefined && tag.reserved !== true && !isAddress(tag.field);
  if (NAMED_THING.test(tag.field ?? '')) return false;
  return isScalar && tag.fallback === undefined && tag.malformed === undefined && !isHelpersAnswer(tag);
}

/** Nobody is mailed without an address. */
function isAddress(field: string): boolean {
  return lookUpField(field) === 'email';
}

/** `<%= salutation(@user) %>`: what a function of the program makes of the reader is its own affair. */
function isHelpersAnswer({ text }: MergeTag): boolean {
  return /^<[%?]=\s*[A-Za-z_]\w*\s?\(/.test(text);
}

/** A place where a missing value shows at once. */
interface TagPlace {
  readonly text: string;
  readonly span: Span;
  readonly greeting?: Greeting;
}

/** Finds tags in one text, where their absence would be seen. */
class TagPlaces {
  readonly #text: MailText;
  readonly #greetings: readonly Greeting[];

  constructor(text: MailText, lexicon: Lexicon) {
    this.#text = text;
    this.#greetings = greetingsIn(text.text, lexicon);
  }

  find(tag: MergeTag): TagPlace | undefined {
    const { text, body } = this.#text;
    if (!contains(body?.content.source ?? text.source, tag.span)) return undefined;
    const part = text.fromSource(tag.span);
    const isRead = body === undefined || text.text.slice(part.start, part.end).includes(MERGE_TAG_CHARACTER);
    if (!isRead) return undefined;
    const greeting = greetingOf(this.#greetings, text.text, part);
    const isSeen = (greeting !== undefined && body !== undefined) || this.#isSeenAtOnce(tag, part);
    return isSeen ? { text: text.text, span: part, ...(greeting && { greeting }) } : undefined;
  }

  #isSeenAtOnce(tag: MergeTag, part: Span): boolean {
    if (!isPersonalField(tag)) return false;
    const { text, body } = this.#text;
    if (body === undefined || isInPreheader(this.#text, part)) return true;
    const opensLine = startsLine(text.text, part.start) && /^\s?[,،!]/.test(text.text.slice(part.end, part.end + 2));
    return opensLine && isName(lookUpField(tag.field ?? ''));
  }
}

function isPersonalField({ field = '' }: MergeTag): boolean {
  // In a headline a title is the mail's own, or that of what it tells of.
  if (/^\W*(?:\w+\.)*title$/i.test(field)) return false;
  const key = lookUpField(field);
  return key !== undefined && PERSONAL.has(key);
}

function report(tag: MergeTag, place: TagPlace, mail: MailDocument): RuleFinding {
  const fallback = fallbackFor(tag, place, mail);
  const written = fallback === undefined ? undefined : withFallback(mail, tag, fallback);
  if (written === undefined) return { span: tag.span, message: explain(tag, mail) };
  const edit = editSource(mail, tag.span, written, tag.text);
  const fixes: readonly Fix[] =
    edit === undefined ? [] : [{ title: message('Replace with {0}', written), edits: [edit], safe: false }];
  return {
    span: tag.span,
    message: message('“{0}” has nothing to print for readers without a value: write “{1}”.', tag.text, written),
    fixes,
  };
}

function fallbackFor({ field = '' }: MergeTag, place: TagPlace, mail: MailDocument): string | undefined {
  const key = lookUpField(field);
  return key !== undefined && BELONGINGS.has(key) ? fallbackForField(mail, key) : fallbackForName(mail, place);
}

/** Where the tag does more than print, another one shows how its dialect writes a fallback. */
function explain({ text }: MergeTag, mail: MailDocument): Message {
  const greeting = wordsOfMail(mail)?.greetings.find(({ needsName }) => !needsName);
  const fallback = isInUnreadLanguage(mail) ? undefined : greeting?.fallback;
  const example = tagForField(mail, 'firstName', fallback ?? '…');
  return example === undefined
    ? message('“{0}” prints nothing for readers without a value: give it a fallback.', text)
    : message('“{0}” prints nothing for readers without a value: give it a fallback, as in “{1}”.', text, example);
}
