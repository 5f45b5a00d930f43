import { describe, expect, test } from 'vitest';
import { DIALECTS } from '../../../server/src/dialects/index';
import { prepareKnowledge } from '../../../server/src/document/knowledge';
import { judgeMailLikeness } from '../../../server/src/document/mail-likeness/looks-like-mail';
import { parseMail } from '../../../server/src/document/parse-mail';
import { languagePacks } from '../../../server/src/languages/index';

const knowledge = prepareKnowledge(languagePacks, DIALECTS);

function judge(path: string, source: string): string {
  const mail = parseMail(source, { path }, knowledge);
  const { isMail, because } = judgeMailLikeness(mail);
  return `${isMail ? 'mail' : 'no mail'}: ${because}`;
}

const WEB_PAGE = `<!DOCTYPE html>
<html lang="en">
<head><title>Shop</title><link rel="canonical" href="https://shop.example/"><script src="/app.js"></script></head>
<body><nav><a href="/">Home</a></nav><p>Hi there!</p><form><input name="q"></form></body>
</html>`;

describe('the author’s word comes first', () => {
  test.each([
    ['a comment that states the kind', 'index.html', `<!-- amends-kind apology -->\n${WEB_PAGE}`],
    ['a comment that silences a rule', 'index.html', `<!-- amends-disable-next-line weasel-words -->\n${WEB_PAGE}`],
    ['front matter', 'README.md', '---\namends:\n  kind: breach\n---\nWe lost your data.'],
  ])('%s', (_name, path, source) => {
    expect(judge(path, source)).toBe('mail: stated');
  });
});

describe('formats that hold nothing but mail', () => {
  test.each([
    ['message.eml', 'From: a@shop.example\nSubject: Hello\n\nHi'],
    ['sorry.mjml', '<mjml><mj-body></mj-body></mjml>'],
    ['template.json', '{ "Template": { "SubjectPart": "Sorry", "HtmlPart": "<p>Hi</p>" } }'],
  ])('%s', (path, source) => {
    expect(judge(path, source)).toBe('mail: format');
  });

  test('any other JSON is data, wherever it lies', () => {
    expect(judge('emails/package.json', '{ "name": "emails", "version": "1.0.0" }')).toBe('no mail: data');
  });
});

describe('HTML', () => {
  test.each([
    ['a bare greeting with a name to fill in', '<p>Dear <FirstName>,</p>', 'mail: greeting'],
    ['a greeting line of its own', '<p>Hello,</p>\n<p>your parcel is here.</p>', 'mail: greeting'],
    ['a greeting that runs on, with a merge tag', '<p>Hi {{ name }}, your box ships today.</p>', 'mail: greeting'],
    ['a greeting in Arabic', '<p dir="rtl">عزيزي <الاسم>،</p>', 'mail: greeting'],
    ['a comment header', '<!-- Subject: We made a mistake -->\n<p>Sorry.</p>', 'mail: envelope'],
    ['front matter with a subject', '---\nsubject: We made a mistake\n---\n<p>Sorry.</p>', 'mail: envelope'],
    ['markup for Outlook', '<!--[if mso]><table><tr><td><![endif]--><p>Sale</p>', 'mail: mail-markup'],
    ['an unsubscribe link', '<p>News</p><a href="https://shop.example/unsubscribe?u=1">Leave</a>', 'mail: mail-markup'],
    ['a layout table', '<table role="presentation"><tr><td>News</td></tr></table>', 'mail: mail-table'],
    ['tags of one sending service', '<p>We send it to *|ADDRESS|*.</p>', 'mail: merge-tags'],
    ['the confession of a mistake', '<p>We are sorry: we sent you the wrong link.</p>', 'mail: confession'],
    ['mail markup on a page with a form', `<!--[if mso]><![endif]-->${WEB_PAGE}`, 'mail: mail-markup'],
  ])('is mail with %s', (_name, source, verdict) => {
    expect(judge('a.html', source)).toBe(verdict);
  });

  test.each([
    ['a web page, though it says hi', WEB_PAGE, 'no mail: web-page'],
    ['an empty page', '<!DOCTYPE html><html><head><title></title></head><body></body></html>', 'no mail: no-evidence'],
    ['a first try', '<h1>Hello world!</h1>', 'no mail: no-evidence'],
    ['somebody’s home page', '<p>Hi, I am Bob.</p><p>I build boats.</p>', 'no mail: no-evidence'],
    ['a part of a web template', '<div class="card">{{ product.name }}</div>', 'no mail: no-evidence'],
    ['nothing at all', '', 'no mail: no-evidence'],
  ])('is none if it is %s', (_name, source, verdict) => {
    expect(judge('a.html', source)).toBe(verdict);
  });
});

describe('the place of a file', () => {
  const FRAGMENT = '<div>{{ product.name }}</div>';

  test.each([
    'emails/order.html',
    'src/app/Mailers/order.html',
    'templates/email/order.twig',
    'email-templates/order.hbs',
    'newsletters/2025-03.html',
    'file:///c%3A/projects/mail/order.html',
    'views/order_email.html',
    'views/orderConfirmationEmail.html',
  ])('%s is a mail’s', (path) => {
    expect(judge(path, FRAGMENT)).toBe('mail: place');
  });

  test.each(['views/order.html', 'email-client/src/index.html', 'src/mailbox.html', 'thumbnails/emailed.html'])(
    '%s says nothing',
    (path) => {
      expect(judge(path, FRAGMENT)).toBe('no mail: no-evidence');
    },
  );

  test('does not make mail of a web page', () => {
    expect(judge('emails/preview.html', WEB_PAGE)).toBe('no mail: web-page');
  });
});

describe('text and Markdown', () => {
  test.each([
    ['a letter', 'letter.txt', 'Hello,\n\nyour parcel is here.', 'mail: greeting'],
    ['a name to fill in', 'letter.md', 'Dear [First name],\n\nyour parcel is here.', 'mail: greeting'],
    ['greeting and sign-off', 'letter.md', 'Hi Anna,\n\nit is here.\n\nKind regards,\nTom', 'mail: greeting'],
    ['header lines', 'letter.txt', 'Subject: Your parcel\nFrom: shop@shop.example\n\nIt is here.', 'mail: envelope'],
    ['a folder of mails', 'emails/parcel.md', 'It is here.', 'mail: place'],
  ])('are mail with %s', (_name, path, source, verdict) => {
    expect(judge(path, source)).toBe(verdict);
  });

  test.each([
    ['a README', 'emails/README.md', 'Dear <FirstName>,', 'no mail: repository-document'],
    ['a changelog', 'CHANGELOG.md', '## 1.0\n\n- Sorry, we broke it.', 'no mail: repository-document'],
    ['documentation of mails', 'docs/templates.md', 'Dear {{ name }},\n\nand so on.', 'no mail: documentation'],
    ['a blog post', '_posts/2025-01-01-outage.md', 'Hi all,\n\nSorry.\n\nBest,\nTom', 'no mail: documentation'],
    ['a note about mail', 'email-setup.md', 'Set the host and the port.', 'no mail: no-evidence'],
    ['a list', 'notes.txt', 'milk\neggs', 'no mail: no-evidence'],
  ])('are none if they are %s', (_name, path, source, verdict) => {
    expect(judge(path, source)).toBe(verdict);
  });
});
