import { chosenJurisdictions } from '../../jurisdictions/find-jurisdiction';
import type { ForbiddenElement } from '../../jurisdictions/jurisdiction';
import { message, type Message } from '../../text/message';
import { sourceOf } from '../letter-places';
import { noticeElements } from '../notice-elements';
import { defineRule } from '../rule';

export default defineRule({
  id: 'prohibited-notice-content',
  category: 'across-files',
  severity: 'error',
  kinds: ['breach'],
  needsBody: true,
  summary: message('Leave out what a chosen breach-notice law forbids.'),
  why: message(
    'Most laws want a notice to say what happened. Massachusetts forbids it: a notice to its residents must neither describe the breach nor say how many of them it concerns, and Illinois forbids the number. A letter written for California breaks these laws, so readers there need one of their own. This compares the wording with published lists; it does not know your facts and is not legal advice.',
  ),
  sources: [
    {
      title: 'Massachusetts General Laws c. 93H s. 3(b)',
      url: 'https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXV/Chapter93h/Section3',
    },
    {
      title: 'Massachusetts, Office of Consumer Affairs: reporting data breaches to affected residents',
      url: 'https://www.mass.gov/info-details/reporting-data-breaches-to-affected-residents',
    },
    { title: 'Illinois, 815 ILCS 530/10(a)' },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      {
        kind: 'breach',
        settings: { jurisdictions: ['us-ma'] },
        source:
          'Dear Ana,\n\n⟦Between 3 and 5 May 2025 a stranger copied a file with your name.⟧ You have the right to obtain a police report.\n',
      },
      {
        kind: 'breach',
        settings: { jurisdictions: ['us-il'] },
        source: 'Dear Ana,\n\n⟦The incident affected 4,120 customers.⟧ You can place a security freeze on your file.\n',
      },
    ],
    good: [
      {
        kind: 'breach',
        settings: { jurisdictions: ['us-ma'] },
        source:
          'Dear Ana,\n\nthis letter concerns your name and your bank account number. You have the right to obtain a police report. Placing a security freeze is free.\n',
      },
      {
        kind: 'breach',
        settings: { jurisdictions: ['us-ca'] },
        source: 'Dear Ana,\n\nBetween 3 and 5 May 2025 a stranger copied a file with your name.\n',
      },
    ],
  },

  *check(mail, { settings }) {
    const forbidding = chosenJurisdictions(settings.jurisdictions).filter(({ prohibited }) => prohibited !== undefined);
    if (forbidding.length === 0) return;
    const present = noticeElements(mail);
    for (const { id, name, prohibited = [] } of forbidding) {
      for (const { element, article, confidence } of prohibited) {
        for (const sentence of present.get(element) ?? []) {
          yield {
            span: sourceOf(sentence),
            message: { ...FORBIDDEN[element], values: [article, name] },
            element,
            jurisdiction: id,
            // What nobody could verify is worth a look and no more.
            ...(confidence === 'unverified' && { severity: 'hint' as const }),
          };
        }
      }
    }
  },
});

/** `{0}` is the article and `{1}` the law. */
const FORBIDDEN: Readonly<Record<ForbiddenElement, Message>> = {
  'incident-description': message(
    '{0} ({1}) does not allow the notice to say what happened; leave this out of the mail to readers there.',
  ),
  'how-many': message(
    '{0} ({1}) does not allow the notice to say how many people are affected; leave this out of the mail to readers there.',
  ),
};
