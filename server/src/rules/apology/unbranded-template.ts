import type { Body, MarkupElement } from '../../document/body';
import { envelopeField } from '../../document/envelope';
import type { MailDocument } from '../../document/mail-document';
import { foldText } from '../../phrases/fold-text';
import { message } from '../../text/message';
import { defineRule, type RuleSettings } from '../rule';
import { placeOfWhatIsMissing } from '../letter-places';
import { mentionsBrand } from '../mentions-brand';
import { namesItsSender } from '../names-its-sender';

export default defineRule({
  id: 'unbranded-template',
  category: 'apology',
  severity: 'information',
  kinds: ['apology', 'breach'],
  needsBody: true,
  summary: message('Let the reader see who is writing.'),
  why: message(
    'A mail about a problem that does not look like your other mails is taken for phishing and reported as spam. Use the template people know: the logo with its alternative text, or at least your name in the heading, the signature or the footer.',
  ),
  sources: [{ title: 'Bird: How to apologise when an email goes wrong, 2015' }],
  since: '0.1.0',
  examples: {
    bad: [
      {
        format: 'html',
        kind: 'apology',
        source: '<html lang="en"><body><p>⟦Hello,⟧</p><p>We sent you the wrong link. We are sorry.</p></body></html>',
      },
    ],
    good: [
      {
        format: 'html',
        kind: 'apology',
        source:
          '<html lang="en"><body><img src="logo.png" alt="Northlight"><p>Hello,</p><p>We sent you the wrong link. We are sorry.</p></body></html>',
      },
    ],
  },

  *check(mail, { settings }) {
    const body = mail.bodies.find((candidate) => candidate.format === 'html' || candidate.format === 'mjml');
    if (body === undefined || mail.pack === undefined || isBranded(mail, body, settings)) return;
    yield {
      span: placeOfWhatIsMissing(mail),
      message: message(
        'Nothing in the template says who is writing; add the logo with its alternative text, or the name.',
      ),
    };
  },
});

function isBranded(mail: MailDocument, body: Body, settings: RuleSettings): boolean {
  const name = settings.brand.name ?? envelopeField(mail.envelope, 'from')?.mailboxes[0]?.displayName ?? '';
  if (name !== '' && mentionsBrand(body.visible.text, name)) return true;
  if (body.elements.some((element) => isLogo(element, settings.brand.logo))) return true;
  if (settings.brand.name !== undefined) return false;
  return namesItsSender(body, mail.passages.find((passage) => passage.body === body)?.sentences ?? []);
}

/** An image that says what it shows when it is blocked, and that is a logo by its name, its words or its place. */
function isLogo(element: MarkupElement, logo: string | undefined): boolean {
  if (element.name !== 'img' && element.name !== 'mj-image') return false;
  const value = (name: string) => element.attributes.find((attribute) => attribute.name === name)?.value.text ?? '';
  if (value('alt').trim() === '') return false;
  return logo === undefined || foldText(`${value('src')} ${value('alt')}`).includes(foldText(logo));
}
