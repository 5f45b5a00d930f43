import { describe, expect, it } from 'vitest';
import { DIALECTS } from '../../server/src/dialects/index';
import { prepareKnowledge } from '../../server/src/document/knowledge';
import type { MailDocument, MailKind } from '../../server/src/document/mail-document';
import { parseMail } from '../../server/src/document/parse-mail';
import { languagePacks } from '../../server/src/languages/index';
import { clearSubjects } from '../../server/src/rules/clear-subjects';
import { checkWithAllRules } from '../harness/check-with-all-rules';

const knowledge = prepareKnowledge(languagePacks, DIALECTS);

interface Mail {
  readonly language: string;
  readonly subject?: string;
  readonly body: string;
  readonly kind?: MailKind;
}

function read({ language, subject, body, kind = 'apology' }: Mail): MailDocument {
  const line = subject === undefined ? '' : `subject: ${JSON.stringify(subject)}\n`;
  const source = `---\n${line}from: Northlight <help@northlight.example>\n---\n${body}\n`;
  return parseMail(source, { path: 'mail.md', language, kind }, knowledge);
}

function offered(mail: Mail): readonly string[] {
  return clearSubjects(read(mail));
}

describe('a subject for what went wrong', () => {
  it.each<[language: string, body: string, subject: string]>([
    ['en', 'The link in our email took you to the wrong page.', 'Correction: the link in our email was wrong'],
    ['en', 'The price in our newsletter should have been £18.', 'Correction: the price in our email was wrong'],
    ['en', 'We gave you the wrong date for the open day.', 'Correction: the date in our email was wrong'],
    ['en', 'The code WELCOME did not work.', 'We made a mistake: the code in our email did not work'],
    ['en', 'That email was not meant for you.', 'We made a mistake: our last email was not meant for you'],
    ['en', 'We sent you the same newsletter three times.', 'We are sorry: we sent you the same email more than once'],
    ['en', 'Our email addressed you as “null”.', 'We made a mistake: our email had your name wrong'],
    ['en', 'We charged your card twice.', 'We are sorry: we charged you twice'],
    ['en', 'We billed you too much in May.', 'We made a mistake: we charged you the wrong amount'],
    ['en', 'We sent you the wrong attachment.', 'Correction: we sent you the wrong attachment'],
    ['en', 'Your order is late because we forgot it.', 'We are sorry: your order is late'],
    ['en', 'Our shop was offline on Friday.', 'We are sorry: our service was down'],
    ['en', 'We sent you a test email.', 'We made a mistake: we sent you a test email'],
    [
      'en',
      'You unsubscribed in May, and we emailed you anyway.',
      'We are sorry: we emailed you after you had unsubscribed',
    ],
    [
      'it',
      'Il link nella newsletter portava alla pagina sbagliata.',
      'Errata corrige: il link nella nostra email era sbagliato',
    ],
    ['it', 'Il prezzo nella newsletter era sbagliato.', 'Errata corrige: il prezzo nella nostra email era sbagliato'],
    ['it', 'Abbiamo inviato la stessa email tre volte.', 'Ci scusiamo: abbiamo inviato più volte la stessa email'],
    ['it', 'Abbiamo prelevato la rata due volte.', "Ci scusiamo: abbiamo addebitato due volte l'importo"],
    ['it', 'Il nostro sito era irraggiungibile.', 'Ci scusiamo: il nostro servizio era irraggiungibile'],
    ['fr', 'Le lien de notre infolettre ne marchait pas.', 'Rectificatif : le lien de notre e-mail était faux'],
    ['fr', 'Le prix affiché était faux.', 'Rectificatif : le prix de notre e-mail était faux'],
    ['fr', 'Nous avons prélevé votre cotisation deux fois.', 'Toutes nos excuses : nous vous avons débité deux fois'],
    ['fr', 'Notre boutique était en panne vendredi.', 'Toutes nos excuses : notre service était en panne'],
    ['fr', 'Le prénom dans notre message était faux.', 'Nous avons fait une erreur sur votre nom dans notre e-mail'],
    ['id', 'Tautan di email kami salah.', 'Ralat: tautan di email kami salah'],
    ['id', 'Harga yang kami tulis keliru.', 'Ralat: harga di email kami salah'],
    ['id', 'Kartu Anda kami tagih dan didebet dua kali.', 'Mohon maaf: kami menagih Anda dua kali'],
    ['id', 'Aplikasi kami tidak bisa diakses.', 'Mohon maaf: layanan kami tidak bisa diakses'],
    ['id', 'Kami mengirim email itu dua kali.', 'Mohon maaf: kami mengirim email yang sama lebih dari sekali'],
    ['ar', 'الرابط في رسالتنا لا يعمل.', 'تصحيح: الرابط في رسالتنا غير صحيح'],
    ['ar', 'السعر في رسالتنا غير صحيح.', 'تصحيح: السعر في رسالتنا غير صحيح'],
    ['ar', 'خصمنا الاشتراك مرتين.', 'نعتذر: خصمنا المبلغ منكم مرتين'],
    ['ar', 'توقف موقعنا يوم الجمعة.', 'نعتذر: توقفت خدمتنا'],
    ['ar', 'أرسلنا الرسالة مرتين.', 'نعتذر: أرسلنا إليكم الرسالة نفسها أكثر من مرة'],
  ])('%s: %s', (language, body, subject) => {
    expect(offered({ language, body })[0]).toBe(subject);
  });

  it.each<[language: string, body: string, subject: string]>([
    [
      'en',
      'We emailed your statement to another customer.',
      'Notice of Data Breach: we sent your data to somebody else',
    ],
    ['en', 'Somebody broke into our server and copied it.', 'Notice of Data Breach: somebody had access to your data'],
    [
      'it',
      'Abbiamo inviato la fattura a un altro cliente.',
      "Notifica di violazione dei dati: abbiamo inviato i Suoi dati a un'altra persona",
    ],
    [
      'fr',
      "Quelqu'un a copié notre fichier.",
      "Notification de violation de données : quelqu'un a eu accès à vos données",
    ],
    ['id', 'Seseorang mengakses basis data kami.', 'Pemberitahuan Pelanggaran Data: seseorang mengakses data Anda'],
    ['ar', 'دخل شخص إلى خوادمنا ونسخ الملفات.', 'إشعار بانتهاك البيانات: وصل شخص إلى بياناتكم دون إذن'],
  ])('%s, in a breach notice: %s', (language, body, subject) => {
    expect(offered({ language, body, kind: 'breach' })[0]).toBe(subject);
  });

  it.each<[language: string, body: string, subject: string]>([
    ['it', 'Ciao, ti abbiamo addebitato la rata due volte.', "Scusaci: ti abbiamo addebitato due volte l'importo"],
    ['fr', 'Salut, nous t’avons débité deux fois.', 'Toutes nos excuses : nous t’avons débité deux fois'],
    ['id', 'Hai, kartu kamu didebet dua kali.', 'Mohon maaf: kami menagih kamu dua kali'],
    ['id', 'Halo Kak, kartu Kakak didebet dua kali.', 'Mohon maaf: kami menagih Kakak dua kali'],
    ['ar', 'خصمنا اشتراكك مرتين من حسابك.', 'نعتذر: خصمنا المبلغ منك مرتين'],
  ])('%s: keeps to the register of: %s', (language, body, subject) => {
    expect(offered({ language, body })[0]).toBe(subject);
  });

  it('puts what most of the mail is about first, and general subjects last', () => {
    const body = 'The link was wrong.\n\nOur shop was offline. It was down for an hour. The outage is over.\n';
    const [first, second, third] = offered({ language: 'en', body });
    expect([first, second]).toEqual([
      'We are sorry: our service was down',
      'Correction: the link in our email was wrong',
    ]);
    expect(third).toContain('[');
  });

  it('leaves it to the author where the mail does not tell', () => {
    expect(offered({ language: 'en', body: 'We did something we regret.' })[0]).toBe(
      'We made a mistake: [what was wrong]',
    );
  });
});

describe('what the old subject held', () => {
  const body = 'The link in our email took you to the wrong page.';
  const clear = 'Correction: the link in our email was wrong';

  it.each<[old: string, subject: string]>([
    ['An important update about order #48213', `${clear} (order #48213)`],
    ['An update on your invoice INV-2041', `${clear} (invoice INV-2041)`],
    ['About your order {{ order.number }}', `${clear} (order {{ order.number }})`],
    ['Regarding your message of 3 May 2026', `${clear} (3 May 2026)`],
    ['A quick note about “The Long Walk”', `${clear} (“The Long Walk”)`],
    ['An important update about your Aurora Lamp', `${clear} (Aurora Lamp)`],
    ['{{ first_name | default: "friend" }}, an important update', `${clear}, {{ first_name | default: "friend" }}`],
    ['Hi {{ first_name }}, about order 48213', `${clear} (order 48213), {{ first_name }}`],
    ['An update about {{ product.name }}', `${clear} ({{ product.name }})`],
    ['An Important Update About Your Account', clear],
    ['A message from Northlight', clear],
    ['A note on the Data Breach at our shop', clear],
    ['50% of you got a bad email', clear],
    ['{% if vip %}An update{% endif %}', clear],
  ])('%s', (subject, expected) => {
    expect(offered({ language: 'en', subject, body })[0]).toBe(expected);
  });

  it.each<[language: string, subject: string, body: string, expected: string]>([
    ['fr', 'Au sujet de votre commande n° 48213', 'Le lien ne marchait pas.', '(commande n° 48213)'],
    ['it', 'Aggiornamento sul tuo ordine n. 48213', 'Il link non funzionava.', '(ordine n. 48213)'],
    ['id', 'Informasi untuk Anda tentang pesanan 48213', 'Tautan itu salah.', '(pesanan 48213)'],
    ['ar', 'بخصوص طلبك رقم 48213', 'الرابط لا يعمل.', '(طلبك رقم 48213)'],
    ['ar', '{{ name }}، رسالة هامة', 'الرابط لا يعمل.', '، {{ name }}'],
  ])('%s: %s', (language, subject, body, expected) => {
    expect(offered({ language, subject, body })[0]?.endsWith(expected)).toBe(true);
  });
});

describe.each(languagePacks)('the subjects that $id offers', ({ id, topics }) => {
  const { inserts = {}, lists = {} } = topics['incident-subjects'] ?? {};

  it('are each for an incident and a register that the pack can tell', () => {
    for (const name of Object.keys(inserts)) {
      const [incident = '', register] = name.split(':');
      expect(lists, name).toHaveProperty([incident]);
      if (register !== undefined) expect(lists, name).toHaveProperty([`register-${register}`]);
      expect(inserts, name).toHaveProperty([incident]);
    }
  });

  it.each(Object.entries(inserts))('%s: nothing is wrong with “%s”', async (incident, subject) => {
    const kind = incident.startsWith('breach-') ? 'breach' : 'apology';
    const mail = read({ language: id, subject, body: 'x', kind });
    const place = mail.envelope.fields.find(({ name }) => name === 'subject')?.span ?? { start: 0, end: 0 };
    const findings = await checkWithAllRules(mail);
    const inSubject = findings.filter(({ span }) => span.start >= place.start && span.end <= place.end);
    expect(inSubject.map(({ rule }) => rule).filter((rule) => !rule.startsWith('missing-'))).toEqual([]);
  });
});
