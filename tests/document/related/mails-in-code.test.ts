import { runInNewContext } from 'node:vm';
import fastCheck from 'fast-check';
import { Engine } from 'php-parser';
import { describe, expect, it } from 'vitest';
import { DIALECTS } from '../../../server/src/dialects/index';
import { envelopeField, type Envelope, type EnvelopeFieldName } from '../../../server/src/document/envelope';
import { prepareKnowledge } from '../../../server/src/document/knowledge';
import { parseMail } from '../../../server/src/document/parse-mail';
import { readKeptEnvelopes } from '../../../server/src/document/related/read-kept-envelopes';
import { relatedPaths } from '../../../server/src/document/related/related-paths';
import { languagePacks } from '../../../server/src/languages/index';
import { applyEdits, type TextEdit } from '../../../server/src/text/text-edit';

const WORDS = 'We charged you twice';

const NODEMAILER = `import nodemailer from 'nodemailer';

await transport.sendMail({
  from: 'Northlight <no-reply@northlight.example>',
  to: customer.email,
  subject: '${WORDS}',
  html: \`<p>Hello</p>\`,
});
`;

const LARAVEL = `<?php

namespace App\\Mail;

use Illuminate\\Mail\\Mailable;
use Illuminate\\Mail\\Mailables\\{Address, Content, Envelope};

class OrderCharged extends Mailable
{
    public function envelope(): Envelope
    {
        return new Envelope(
            from: new Address('no-reply@northlight.example', 'Northlight'),
            subject: '${WORDS}',
        );
    }

    public function content(): Content
    {
        return new Content(view: 'emails.orders.charged');
    }
}
`;

const NOTIFICATION = `<?php
class Charged extends Notification {
    public function toMail($notifiable) {
        return (new MailMessage)->subject("${WORDS}")->line('Hello')->markdown('mail.charged');
    }
}
`;

const SYMFONY = `<?php
use Symfony\\Bridge\\Twig\\Mime\\TemplatedEmail;
$email = (new TemplatedEmail())->from(new Address('a@b.example', 'B'))->subject('${WORDS}')->htmlTemplate('emails/charged.html.twig');
`;

const MAILER = `class OrderMailer < ApplicationMailer
  def charged
    mail(to: @order.email, subject: t('.subject', number: @order.number))
  end

  def shipped
    mail(to: @order.email)
  end
end
`;

function envelopeIn(path: string, source: string): Envelope {
  const [kept] = readKeptEnvelopes(source, path);
  if (kept === undefined) throw new Error(`no envelope in ${path}`);
  return kept.container.envelope;
}

const shown = (source: string, place?: { readonly start: number; readonly end: number }) =>
  place === undefined ? undefined : source.slice(place.start, place.end);

function toldIn(path: string, source: string, name: EnvelopeFieldName): string | undefined {
  return shown(source, envelopeField(envelopeIn(path, source), name)?.span);
}

function computedIn(path: string, source: string): readonly string[] {
  return (envelopeIn(path, source).computed ?? []).map(({ name, span }) => `${name}: ${shown(source, span) ?? ''}`);
}

describe('a subject that code states for certain', () => {
  it.each<[name: string, path: string, source: string]>([
    ['Nodemailer', 'src/mailer/charged.ts', NODEMAILER],
    ['Resend', 'src/send.tsx', `resend.emails.send({ from: 'a@b.example', to, subject: "${WORDS}", react: <Mail /> })`],
    [
      'SendGrid',
      'send.cjs',
      `const msg = { to, from: { name: 'B', email: 'a@b.example' }, subject: \`${WORDS}\`, text: 'Hi' };\nsgMail.send(msg);`,
    ],
    [
      'React Email, by habit',
      'emails/charged.tsx',
      `export const subject = '${WORDS}';\nexport default () => <Html />;\n`,
    ],
    ['mailing', 'emails/Charged.tsx', `const Charged = () => <Mjml />;\nCharged.subject = '${WORDS}';\n`],
    ['Laravel', 'app/Mail/OrderCharged.php', LARAVEL],
    ['a notification of Laravel', 'app/Notifications/Charged.php', NOTIFICATION],
    ['Symfony', 'src/Mailer/Charged.php', SYMFONY],
  ])('%s', (_name, path, source) => {
    expect(toldIn(path, source, 'subject')).toBe(WORDS);
    expect(computedIn(path, source)).toEqual([]);
  });

  it('comes with its sender and with bodies that are strings', () => {
    const [mail] = readKeptEnvelopes(NODEMAILER, 'send.ts');
    expect(mail?.container.contents.map(({ text }) => text.text)).toEqual(['<p>Hello</p>']);
    expect(envelopeField(envelopeIn('send.ts', NODEMAILER), 'from')?.mailboxes).toMatchObject([
      { displayName: 'Northlight', localPart: 'no-reply' },
    ]);
    const [sender] = envelopeField(envelopeIn('app/Mail/X.php', LARAVEL), 'from')?.mailboxes ?? [];
    expect(sender).toMatchObject({ displayName: 'Northlight', address: 'no-reply@northlight.example' });
    expect(shown(LARAVEL, sender?.localPartSpan)).toBe('no-reply');
  });
});

describe('a subject that code makes up', () => {
  it.each<[name: string, path: string, source: string, computed: readonly string[]]>([
    ['a call', 'send.js', 'send({ to, subject: t("x.subject"), html })', ['subject: t("x.subject")']],
    [
      'a template with a value in it',
      'send.ts',
      'send({ to, subject: `Order ${id}`, html })',
      ['subject: `Order ${id}`'],
    ],
    ['a variable of the same name', 'send.ts', 'send({ to, subject, html })', ['subject: subject']],
    [
      'a translation',
      'app/Mail/X.php',
      LARAVEL.replace(`'${WORDS}'`, "__('mail.charged')"),
      ["subject: __('mail.charged')"],
    ],
    [
      'PHP with a variable in it',
      'app/Notifications/X.php',
      NOTIFICATION.replace(WORDS, 'Order $id'),
      ['subject: "Order $id"'],
    ],
    [
      'one of two',
      'app/Notifications/X.php',
      NOTIFICATION.replace('return', "if ($a) { return (new MailMessage)->subject('A'); }\n return"),
      ["subject: 'A'", `subject: "${WORDS}"`],
    ],
    [
      'Ruby, which is not parsed',
      'app/mailers/order_mailer.rb',
      MAILER,
      ["subject: t('.subject', number: @order.number"],
    ],
  ])('%s: its place is told, its words are not', (_name, path, source, computed) => {
    expect(computedIn(path, source)).toEqual(computed);
    expect(envelopeIn(path, source).fields.filter(({ name }) => name === 'subject')).toEqual([]);
  });
});

describe('code that sends no mail', () => {
  it.each<[path: string, source: string]>([
    ['src/course.ts', "const course = { subject: 'Maths', to: 'Monday' };"],
    ['src/form.tsx', "const form = { subject: '', html: '' };"],
    ['src/broken.ts', 'const = {{{ subject'],
    ['app/Models/Order.php', "<?php\nclass Order { public $subject = 'x'; }"],
    ['resources/views/emails/x.blade.php', "<?php /* Mailable */ ?><p>{{ $x->subject('y') }}</p>"],
    ['app/mailers/order_mailer.rb', 'class OrderMailer\n  def shipped\n    mail(to: x)\n  end\nend\n'],
  ])('%s', (path, source) => {
    expect(readKeptEnvelopes(source, path)).toEqual([]);
    const knowledge = prepareKnowledge(languagePacks, DIALECTS);
    if (!path.endsWith('.blade.php')) expect(parseMail(source, { path }, knowledge).bodies).toEqual([]);
  });
});

describe('the body and the code that sends it', () => {
  it.each<[path: string, source: string, relative: string, body: string, back: string]>([
    [
      'app/Mail/OrderCharged.php',
      LARAVEL,
      '../../resources/views/emails/orders/charged.blade.php',
      'resources/views/emails/orders/charged.blade.php',
      '../../../../app/Mail/OrderCharged.php',
    ],
    ['src/Mailer/Charged.php', SYMFONY, '../../templates/emails/charged.html.twig', '', ''],
    [
      'app/mailers/order_mailer.rb',
      MAILER,
      '../../app/views/order_mailer/charged.html.erb',
      'app/views/order_mailer/charged.html.erb',
      '../../../app/mailers/order_mailer.rb',
    ],
  ])('%s', (path, source, relative, body, back) => {
    expect(relatedPaths(path, source)).toContain(relative);
    if (body !== '') expect(relatedPaths(body, '<p>Hi</p>')).toContain(back);
  });

  it('are one mail', () => {
    const knowledge = prepareKnowledge(languagePacks, DIALECTS);
    const path = 'resources/views/emails/orders/charged.blade.php';
    const related = [{ path: '../../../../app/Mail/OrderCharged.php', text: LARAVEL }];
    const mail = parseMail('<p>We charged you twice, and we are sorry.</p>', { path, related }, knowledge);
    expect(mail.related?.[0]?.mail).toMatchObject({ kind: { kind: 'apology' }, format: 'code' });
  });
});

describe('a subject written into code', () => {
  const anySubject = fastCheck.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

  function rewritten(path: string, source: string, subject: string): string {
    const edit = envelopeField(envelopeIn(path, source), 'subject')?.replace(subject);
    return applyEdits(source, edit === undefined ? [] : [edit]);
  }

  it.each(["'", '"', '`'])('comes back identical from a JavaScript engine, in %s', (quote) => {
    const source = `send({ to: 'a@b.example', subject: ${quote}${WORDS}${quote}, html: '<p>Hi</p>' })`;
    fastCheck.assert(
      fastCheck.property(anySubject, (subject) => {
        const sent: unknown = runInNewContext(rewritten('send.js', source, subject), { send: (mail: unknown) => mail });
        expect(sent).toEqual({ to: 'a@b.example', subject, html: '<p>Hi</p>' });
      }),
    );
  });

  it.each(["'", '"'])('comes back identical from a parser of PHP, in %s', (quote) => {
    const source = `<?php\n$x = (new MailMessage)->subject(${quote}${WORDS}${quote});\n`;
    fastCheck.assert(
      fastCheck.property(anySubject, (subject) => {
        const tree = new Engine({}).parseCode(rewritten('app/Mail/X.php', source, subject), 'x.php');
        expect(JSON.stringify(tree)).toContain(`"value":${JSON.stringify(subject)}`);
      }),
    );
  });
});

describe('a sender written into code', () => {
  const sent = (source: string): unknown =>
    runInNewContext(source, { send: (mail: unknown) => mail, to: 'x@y.example' });
  const php = (source: string): unknown =>
    JSON.parse(
      JSON.stringify(new Engine({ ast: {} }).parseCode(source, 'x.php')).replace(/"raw":"(?:[^"\\]|\\.)*",?/g, ''),
    );
  const js = (from: string) => `send({ to, ${from}, subject: 'Hi', html: '<p>Hi</p>' })`;

  it.each<[name: string, path: string, source: string, field: 'from' | 'replyTo', read: (source: string) => unknown]>([
    ['one string', 'send.js', js("from: 'Shop <no-reply@shop.example>'"), 'from', sent],
    ['name and address', 'send.js', js('from: { name: "Shop", email: "no-reply@shop.example" }'), 'from', sent],
    ['a reply address', 'send.js', js('replyTo: `Shop <no-reply@shop.example>`'), 'replyTo', sent],
    ['Laravel', 'app/Mail/X.php', LARAVEL.replaceAll('Northlight', 'Shop').replace('northlight', 'shop'), 'from', php],
    [
      'Symfony',
      'src/Mailer/X.php',
      SYMFONY.replace("'a@b.example', 'B'", "'no-reply@shop.example', 'Shop'"),
      'from',
      php,
    ],
  ])('%s: a new name and a new address are what its parser reads', (_name, path, source, field, read) => {
    const [mailbox] = envelopeField(envelopeIn(path, source), field)?.mailboxes ?? [];
    expect(shown(source, mailbox?.localPartSpan)).toBe('no-reply');
    const edited = (edit: TextEdit | undefined) =>
      JSON.stringify(read(applyEdits(source, edit === undefined ? [] : [edit])));
    const original = JSON.stringify(read(source));
    expect(edited(mailbox?.readdress('help@shop.example'))).toBe(original.replace('no-reply@', 'help@'));
    expect(edited(mailbox?.rename("Ana's & Co"))).toBe(original.replace('Shop', "Ana's & Co"));
  });
});
