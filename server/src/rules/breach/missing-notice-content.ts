import { message, type Message } from '../../text/message';
import type { Span } from '../../text/span';
import { withTabStops } from '../../text/tab-stops';
import type { MailDocument } from '../../document/mail-document';
import { chosenJurisdictions } from '../../jurisdictions/find-jurisdiction';
import type { Jurisdiction, NoticeDemand, NoticeElement } from '../../jurisdictions/jurisdiction';
import { inOwnRegister } from '../in-own-register';
import { endOfLetter, insertParagraphBehind, placeOfWhatIsMissing, sourceOf } from '../letter-places';
import { canRecognise, noticeElements } from '../notice-elements';
import { defineRule, type Fix } from '../rule';

export default defineRule({
  id: 'missing-notice-content',
  category: 'breach',
  severity: 'warning',
  kinds: ['breach'],
  needsBody: true,
  summary: message('Say what the chosen breach-notice laws want said.'),
  why: message(
    'Laws on breach notices list what readers must be told: what happened and when, which data, what may follow, what you did, what they can do, whom to ask. Authorities have fined notices that left one of them out. This compares the wording with published lists; it does not know your facts and is not legal advice.',
  ),
  sources: [
    { title: 'GDPR, Articles 33 and 34', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
    {
      title: 'California Civil Code 1798.82(d)',
      url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.82.',
    },
    { title: '45 CFR 164.404(c)', url: 'https://www.ecfr.gov/current/title-45/section-164.404' },
    { title: 'UU 27/2022, Pasal 46' },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      {
        kind: 'breach',
        settings: { jurisdictions: ['eu-gdpr'] },
        source:
          'Dear Ana,\n\nOn 3 May 2025 a stranger copied your name and email address. We closed the gap the same day. ⟦Write to privacy@northlight.example with any question.⟧\n',
      },
    ],
    good: [
      {
        kind: 'breach',
        settings: { jurisdictions: ['eu-gdpr'] },
        source:
          'Dear Ana,\n\nOn 3 May 2025 a stranger copied your name and email address. They could pretend to be us and ask you for money. We closed the gap the same day. Write to privacy@northlight.example with any question.\n',
      },
      {
        kind: 'breach',
        source: 'Dear Ana,\n\nOn 3 May 2025 a stranger copied your name and email address.\n',
      },
    ],
  },

  *check(mail, { settings }) {
    if (mail.pack === undefined || mail.bodies.length === 0) return;
    const chosen = chosenJurisdictions(settings.jurisdictions);
    if (chosen.length === 0) return;
    const present = noticeElements(mail);
    for (const jurisdiction of chosen) {
      for (const demand of jurisdiction.required) {
        if (present.has(demand.element) || !canRecognise(demand.element, mail)) continue;
        yield {
          span: placeOf(mail),
          message: explain(demand, jurisdiction),
          element: demand.element,
          jurisdiction: jurisdiction.id,
          // What nobody could verify is worth a look and no more.
          ...(demand.confidence === 'unverified' && { severity: 'hint' as const }),
          fixes: fixes(demand.element, mail),
        };
      }
    }
  },
});

/** It belongs at the end of what the letter says. */
function placeOf(mail: MailDocument): Span {
  const last = endOfLetter(mail);
  return last === undefined ? placeOfWhatIsMissing(mail) : sourceOf(last);
}

function explain({ element, article }: NoticeDemand, { name }: Jurisdiction): Message {
  return { ...DEMANDS[element], values: [article, name] };
}

/** `{0}` is the article and `{1}` the law. */
const DEMANDS: Readonly<Record<NoticeElement, Message>> = {
  'incident-description': message('{0} ({1}) wants the notice to say what happened; describe the incident.'),
  'incident-date': message('{0} ({1}) wants the notice to say when it happened; add the date or the period.'),
  'discovery-date': message('{0} ({1}) wants the notice to say when you found out; add the date.'),
  'data-categories': message('{0} ({1}) wants the notice to name the data concerned; list the kinds of data.'),
  'how-many': message('{0} ({1}) wants the notice to say how many people are affected; add the number.'),
  'likely-consequences': message(
    '{0} ({1}) wants the notice to say what could follow for the reader; name the likely consequences.',
  ),
  'measures-taken': message('{0} ({1}) wants the notice to say what you have done or will do; name the measures.'),
  'protective-steps': message('{0} ({1}) wants the notice to say how readers can protect themselves; add the steps.'),
  'contact-point': message('{0} ({1}) wants the notice to say whom to ask; add an address or a phone number.'),
  'dpo-contact': message(
    '{0} ({1}) wants a contact in the notice; name the data protection officer or another person to ask.',
  ),
  'credit-bureau-contacts': message(
    '{0} ({1}) wants the credit bureaus in the notice; add their phone numbers and addresses.',
  ),
  'fraud-alert-freeze-info': message(
    '{0} ({1}) wants the notice to explain security freezes; say how to place one or where to learn of it.',
  ),
  'freeze-no-charge': message('{0} ({1}) wants the notice to say that a security freeze is free; add it.'),
  'ftc-contact': message(
    '{0} ({1}) wants the Federal Trade Commission in the notice; add its phone number, address and website.',
  ),
  'regulator-contact': message(
    '{0} ({1}) wants the notice to name the authorities that help; add their phone numbers and websites.',
  ),
  'police-report-right': message('{0} ({1}) wants the notice to mention the right to a police report; add it.'),
};

function fixes(element: NoticeElement, mail: MailDocument): Fix[] {
  const { pack } = mail;
  const words = pack?.topics['notice-content']?.inserts?.[element];
  const paragraph = pack && words !== undefined ? inOwnRegister(mail, pack, words) : undefined;
  const last = endOfLetter(mail);
  const edit = paragraph === undefined ? undefined : insertParagraphBehind(mail, last, paragraph);
  if (edit === undefined || paragraph === undefined) return [];
  return [{ title: message('Insert “{0}”', paragraph), edits: [withTabStops(edit)], safe: false }];
}
