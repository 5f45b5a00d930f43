import type { MailDocument } from '../../document/mail-document';
import { chosenJurisdictions } from '../../jurisdictions/find-jurisdiction';
import type { ForbiddenElement } from '../../jurisdictions/jurisdiction';
import { message, type Message } from '../../text/message';
import type { Span } from '../../text/span';
import { placeOfWhatIsMissing, sourceOf } from '../letter-places';
import { noticeElements } from '../notice-elements';
import { defineRule } from '../rule';

export default defineRule({
  id: 'conflicting-jurisdictions',
  category: 'across-files',
  severity: 'warning',
  kinds: ['breach'],
  needsBody: true,
  summary: message('Write a separate mail for readers whose law forbids what others require.'),
  why: message(
    'What one breach-notice law wants said another forbids: a letter that describes the breach, as California, HIPAA or the GDPR want, must not go to residents of Massachusetts, and a number that Rhode Island wants must not go to residents of Illinois. No single text can satisfy both, so split the audience and choose the laws for each mail. This compares published lists; it does not know your facts and is not legal advice.',
  ),
  sources: [
    {
      title: 'Massachusetts General Laws c. 93H s. 3(b)',
      url: 'https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXV/Chapter93h/Section3',
    },
    { title: 'Illinois, 815 ILCS 530/10(a)' },
    { title: 'Rhode Island General Laws 11-49.3-4' },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      {
        kind: 'breach',
        settings: { jurisdictions: ['us-ma', 'us-ca'] },
        source: 'Dear Ana,\n\n⟦Between 3 and 5 May 2025 a stranger copied a file with your name.⟧\n',
      },
      {
        kind: 'breach',
        settings: { jurisdictions: ['us-il', 'us-ri'] },
        source: '⟦Dear Ana,⟧\n\nBetween 3 and 5 May 2025 a stranger copied a file with your name.\n',
      },
    ],
    good: [
      {
        kind: 'breach',
        settings: { jurisdictions: ['us-ma'] },
        source: 'Dear Ana,\n\nthis letter concerns your name. You have the right to obtain a police report.\n',
      },
      {
        kind: 'breach',
        settings: { jurisdictions: ['us-ca', 'eu-gdpr'] },
        source: 'Dear Ana,\n\nBetween 3 and 5 May 2025 a stranger copied a file with your name.\n',
      },
    ],
  },

  *check(mail, { settings }) {
    const chosen = chosenJurisdictions(settings.jurisdictions);
    for (const { id, name, prohibited = [] } of chosen) {
      for (const { element } of prohibited) {
        const wanting = chosen.filter(({ required }) => required.some((demand) => demand.element === element));
        if (wanting.length === 0) continue;
        const names = wanting.map((jurisdiction) => jurisdiction.name).join('; ');
        yield {
          span: placeOf(element, mail),
          message: { ...CONFLICTS[element], values: [name, names] },
          element,
          jurisdiction: id,
        };
      }
    }
  },
});

/** The first sentence that says it, or where the mail begins to be wrong for somebody: at its start. */
function placeOf(element: ForbiddenElement, mail: MailDocument): Span {
  const [sentence] = noticeElements(mail).get(element) ?? [];
  return sentence === undefined ? placeOfWhatIsMissing(mail) : sourceOf(sentence);
}

/** `{0}` is the law that forbids it, `{1}` those that want it. */
const CONFLICTS: Readonly<Record<ForbiddenElement, Message>> = {
  'incident-description': message(
    '“{0}” does not allow the notice to say what happened, and “{1}” requires it; write a separate mail for each audience.',
  ),
  'how-many': message(
    '“{0}” does not allow the notice to say how many people are affected, and “{1}” requires it; write a separate mail for each audience.',
  ),
};
