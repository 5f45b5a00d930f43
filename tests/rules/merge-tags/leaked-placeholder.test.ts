import { describe, expect, test } from 'vitest';
import leakedPlaceholder from '../../../server/src/rules/merge-tags/leaked-placeholder';
import { renderMessage } from '../../../server/src/text/message';
import { checkSource } from '../../harness/check-source';
import { testRule } from '../../harness/test-rule';

describe('holes in brackets', () => {
  testRule(leakedPlaceholder, {
    bad: [
      { source: '<p>Dear ⟦&lt;First Name&gt;⟧,</p>', format: 'html' },
      { source: '<p>Welcome ⟦&lt;Firstname&gt;⟧ and thank you.</p>', format: 'html' },
      { source: '<p>Dear ⟦<first_name>⟧,</p><p>Your parcel has left.</p>', format: 'html' },
      { source: '<p>Cher ⟦<Prénom>⟧,</p>', format: 'html' },
      { source: '<p>Gentile ⟦<Nome>⟧,</p>', format: 'html' },
      { source: '<p>مرحبًا ⟦&lt;الاسم&gt;⟧،</p>', format: 'html' },
      { source: '<p>عزيزي ⟦<الاسم الأول>⟧،</p>', format: 'html' },
      { source: '<p>The talk is on ⟦<insert date here>⟧.</p>', format: 'html' },
      'Dear ⟦<<First Name>>⟧,',
      'Dear ⟦<Name>⟧,\n\nwe look forward to it.',
      'Hi ⟦{First Name}⟧,\n\nsee you on Saturday.',
      'Halo ⟦«Nama_Depan»⟧,',
      'Bonjour ⟦« Prénom »⟧,\n\nvotre colis est parti.',
      'Gentile ⟦(Nome)⟧,',
      'Hi ⟦{firstname}⟧, your order ⟦{order_number}⟧ goes to ⟦{city}⟧.',
      'Write to ⟦{contact details}⟧ if you have questions.',
      'Your order at ⟦[Your Company]⟧ has left.',
      'It appears as ⟦[Credit Card Statement Name]⟧ on your bill.',
      'Call ⟦[customer service phone number]⟧ between nine and five.',
      'On ⟦[insert date]⟧ we sent you the wrong link.',
      'On ⟦[date of the incident]⟧ somebody opened ⟦[number]⟧ letters.',
      'Le ⟦[insérer la date]⟧, nous vous avons envoyé le mauvais lien.',
      'Il prezzo giusto è ⟦[inserire importo]⟧.',
      'Pada ⟦[masukkan tanggal]⟧ kami salah mengirim tautan.',
      'في ⟦[أدخل التاريخ]⟧ أرسلنا رابطًا خاطئًا.',
      'عزيزتي ⟦{اسم العميل}⟧،',
      'The doors open at ⟦[TBD]⟧.',
      { source: '<p><b th:text="${a}">Name</b> goes to ⟦[Your Company]⟧.</p>', format: 'html' },
      'We have corrected this: ⟦[what we fixed and when]⟧. Write to ⟦[reply address]⟧ within ⟦[one working day]⟧.',
      'Nous avons corrigé l’erreur : ⟦[quoi et quand]⟧. Réponse sous ⟦[un jour ouvré]⟧.',
      'Subject: We made a mistake: ⟦[what was wrong]⟧\n\nHello,\n\nthe fee is 12 euros.',
      '⟦[TODO: ask Ada for the figures]⟧',
      'Dear ⟦[First Name]⟧ ⟦[Last Name]⟧,',
      'Le solde de votre carte est de ⟦‹Montant›⟧.',
      '© 2025 ⟦Your Company⟧, ⟦1234 Street Rd.⟧ You signed up.',
      'Salam hangat,\n⟦(masukkan nama toko)⟧',
      'The talk (⟦(insert title)⟧) starts at six.',
      '⟦@First Name⟧ has invited you.',
      'Yth. ⟦#Nama Pelanggan#⟧,',
      { name: 'in a subject', source: '---\nsubject: Thank you, ⟦[Name]⟧\n---\n\nSee you soon.\n', format: 'markdown' },
      {
        name: 'in an alt text',
        source: '<p>Hello</p><img src="a.png" alt="Banner for ⟦[Product Name]⟧">',
        format: 'html',
      },
      {
        name: 'in a link',
        source: '<p><a href="https://quill.example/⟦[Insert link]⟧">Read it</a></p>',
        format: 'html',
      },
    ],
    good: [
      'This month: why "lorem ipsum" in your mockups hurts, and what the “lorem ipsum dolor” of others is worth.',
      'With love,\n\nTBD Coffee Ltd, 4 Quay Street\nTBA & Sons, Inc.',
      {
        source: '<p>Hi,</p><p><a href="#">Top</a> <a href="http://{{ host }}">Go</a> <a href="README">Go</a></p>',
        format: 'html',
      },
      {
        name: 'the prototype that Thymeleaf replaces',
        source: `<p th:text="\${greeting}">[Greeting]</p><p>Hi <span th:text="\${name} ?: 'there'">Name</span>, <b th:utext="\${x}">{name} <i>TBD</i></b></p>`,
        format: 'html',
      },
      {
        name: 'what a comment of the template holds',
        source: '{% comment %} ask Mo about [INSERT DISCOUNT] {% endcomment %}See you soon.',
      },
      { name: 'masked groups', source: 'We charged XXXX XXXX XXXX 4412. He said “see ‹zero› there”.' },
      {
        name: 'keys of a translation and what is put into them',
        source: '<p>[[email:greeting_with_name, {username}]],</p><p>[[email:reset.text, {date}]]</p>',
        format: 'html',
      },
      { name: 'paths in braces', source: '{ts}Booked{/ts} for {contact.first_name} on {event.start_date}' },
      {
        name: 'names of a notation that some program fills in',
        source: 'Your order for {event} is paid.\n\n{payment_info}\n\nSee it at {url}\n',
      },
      {
        name: 'names of a contact form, in square brackets',
        source: 'From [your-name], [your-email]\n\n[your-message]\n\nSent on [_site_title]\n',
      },
      {
        name: 'names between pairs of underscores',
        source: 'Hello __MEMBER_FULLNAME__,\n\nyour number is __MEMBER_ID__.\n\n__USER_SIGNATURE__\n',
      },
      {
        name: 'commands that a reader may send',
        source:
          'You may write:\n\n JOIN <choir> <name>  to join\n LEAVE <choir>  to leave\n ASK <name>  to ask a singer\n',
      },
      {
        name: 'markup that comes in pairs, in a text',
        source: 'The feed holds <name>Ada</name> and <title>Tea</title>.',
      },
      {
        name: 'addresses and links',
        source: 'From Ada <ada@quill.example>, see <https://quill.example> or <mailto:a@b.example>.',
      },
      {
        name: 'Markdown',
        source:
          'Read [the name](https://quill.example), [map][map] and ![logo](a.png).[^1]\n\n- [ ] name\n- [x] date\n\n[map]: https://quill.example\n[^1]: A note.\n',
        format: 'markdown',
      },
      {
        name: 'Markdown left as text',
        source: 'Read [link](https://quill.example/p) and ![logo](https://quill.example/l.png).',
      },
      {
        name: 'editorial brackets',
        source: 'It was “to [sic] narrow” […] [Webinar] [FR] [PDF] [EXTERNAL] [Ticket #123] [12:30] [RFC 5322].',
      },
      {
        name: 'a label before a subject',
        source: '---\nsubject: "[Event] Choir in the small hall"\n---\n\nSee you.\n',
        format: 'markdown',
      },
      {
        name: 'optional plurals and remarks',
        source: 'Bring your ticket(s) (and your name badge). Fill in the form (it takes a minute).',
      },
      {
        name: 'components',
        source: '<Button>Buy</Button><Name>Ada</Name><my-name>x</my-name><v:rect><o:p></o:p></v:rect>',
        format: 'html',
      },
      {
        name: 'Office and VML',
        source: '<p>Minutes<o:p>&nbsp;</o:p></p><st1:City w:st="on">Leeds</st1:City>',
        format: 'html',
      },
      { name: 'elements with values', source: '<name id="a">Ada</name><p>Hello</p><date value="x">', format: 'html' },
      {
        name: 'types and code',
        source: '<p>A <code>Map&lt;String, Name&gt;</code> and <code>[name]</code>.</p>',
        format: 'html',
      },
      { name: 'fences', source: 'This week:\n\n```js\nconst n = `Hi ${name}, [date]`;\n```\n', format: 'markdown' },
      {
        name: 'comments',
        source: '<!-- [Insert banner here] TODO <FirstName> --><p>See you on Tuesday.</p>',
        format: 'html',
      },
      { name: 'sets and message formats', source: 'The set {1, 2, 3} and {count, plural, one {item} other {items}}.' },
      {
        name: 'buttons of a text part',
        source: '[Shop now] [Add to calendar] [View your order] [Contact us] [Save the date]',
      },
      {
        name: 'quoted field names',
        source: '<p>Le champ «&nbsp;Prénom&nbsp;» de votre fiche est vide.</p>',
        format: 'html',
      },
      'خانة «الاسم الأول» في حسابك فارغة (اختيارية).',
      { name: 'comparisons', source: 'If a < b and b > c, then 3 <4> 2; I <3 you.' },
    ],
  });
});

describe('holes without brackets', () => {
  testRule(leakedPlaceholder, {
    bad: [
      'Hi ⟦FNAME⟧,\n\nYour parcel has left.',
      'Dear ⟦Firstname⟧,',
      'Cher ⟦Prénom⟧,\n\nvotre colis est parti.',
      'Halo ⟦Nama Depan⟧,',
      'مرحبًا ⟦الاسم الأول⟧، لقد ارتكبنا خطأً.',
      'Your order ⟦XXXX⟧ was charged twice.',
      'It happened on ⟦XX/XX/20XX⟧ and cost ⟦XX⟧ euros.',
      'The supper is on ⟦XX/XX/2025⟧.',
      'The new price is €⟦XX.XX⟧.',
      'Nomor pesanan: ⟦xxxxx⟧ sudah dikirim.',
      'Dear ⟦______⟧,\n\nthank you.',
      'The speaker is ⟦TBD⟧ and the room ⟦TBC⟧.',
      '⟦FIXME⟧ the second paragraph.',
      'Use the code ⟦PROMO_CODE⟧ at the till.',
      'Data: ⟦da definire⟧',
      'Date : ⟦à définir⟧',
      '⟦Your text here⟧',
      'The text says ⟦lorem ipsum dolor⟧ and then goes on about the many things that we picked.',
      { source: '<p>Hi,</p><p><a href="⟦INSERT_URL⟧">Go</a> <a href="⟦http://⟧">Go</a></p>', format: 'html' },
      'Lecture: ⟦lorem ipsum dolor sit amet.⟧ Read on.\nApples are picked by hand.',
      '⟦Lorem ipsum dolor sit amet.⟧ Krakens wait. Assumenda, ⟦amet, officia.⟧ Then we picked apples.',
      'Intro ⟦Lorem ipsum dolor sit amet. Consectetur adipiscing elit.⟧ We pick apples.',
      '⟦هذا النص هو مثال لنص⟧ يمكن أن يستبدل.',
      { source: '<p>Hello Ada,</p><p>⟦Click here to edit⟧</p>', format: 'html' },
      { source: '<p>Hello Ada,</p><td>⟦Your Company⟧</td><td>⟦1234 Street Rd.⟧</td>', format: 'html' },
    ],
    good: [
      'The fleece comes in XXL and XXXL, and the XXXIII Olympiad was fun. xx',
      'It ends in XXXX-XXXX-XXXX-1234, XXXX-XXXX-XXXX-2025 or **** 1234, CPF XXX.123.456-XX.',
      'Le XXe siècle, Super Bowl XXX.',
      'Name: ________\nDate: ________',
      'Set MAX_VALUE and UTC_OFFSET in the file.',
      'The date will be confirmed; we will be in touch. A small prize is to be announced in May.',
      'Your name was in the file. La data e il nome erano giusti. Nama Anda ikut tersalin.',
      'Gli ordini sono da completare entro venerdì.',
      'Hello Ana, hello world, dear reader.',
    ],
  });
});

test('grades what is certain and what is only likely', async () => {
  const severity = async (source: string) =>
    (await checkSource(leakedPlaceholder, { source })).map((found) => found.severity);
  expect(await severity('Dear [First Name],')).toEqual(['error']);
  expect(await severity('The speaker is TBD.')).toEqual(['warning']);
  expect(await severity('It appears as [Credit Card Statement Name] there.')).toEqual(['warning']);
  expect(await severity('A booking with XXXX beds.')).toEqual(['warning']);
});

describe('repairs', () => {
  const repairs = async (source: string, format: 'html' | 'text' | 'markdown' = 'html') =>
    (await checkSource(leakedPlaceholder, { source, format })).map(({ fixes = [] }) =>
      fixes.map(({ title }) => renderMessage(title)),
    );

  test('write the field in the dialect of the mail, with a fallback that fits the greeting', async () => {
    const rest = '<p>Your plan: {{ customer.plan | default: "none" }}, {{ customer.city }}.</p>{% unsubscribe_url %}';
    expect(await repairs(`<p>Dear <FirstName>,</p>${rest}`)).toEqual([
      ['Replace with {{ customer.first_name | default: "customer" }}', 'Replace with Dear customer'],
    ]);
    expect(await repairs(`<p>Hi [First Name],</p>${rest}`)).toEqual([
      ['Replace with {{ customer.first_name | default: "there" }}', 'Replace with Hi there'],
    ]);
  });

  test('invent no tag where there is no dialect', async () => {
    expect(await repairs('<p>Dear <FirstName>,</p>')).toEqual([['Replace with Dear customer']]);
    expect(await repairs('<p>The talk is on [Insert date].</p>')).toEqual([[]]);
  });

  test('keep the quotes of the attribute they stand in', async () => {
    const source =
      '<p>{{ customer.plan | default: "x" }} {{ customer.city }}</p><img alt="For [Name]" src="a.png">{% unsubscribe_url %}';
    const [finding] = await checkSource(leakedPlaceholder, { source, format: 'html' });
    expect(finding?.fixes?.[0]?.edits[0]?.newText).not.toContain('"');
  });

  test('leave the rest of an encoded subject as it was', async () => {
    // "Halo [Nama], pesanan Anda"
    const subject = '=?utf-8?B?SGFsbyBbTmFtYV0sIHBlc2FuYW4gQW5kYQ==?=';
    const source = `From: a@b.example\nSubject: ${subject}\n\nPesanan Anda sudah dikirim.\n`;
    const findings = await checkSource(leakedPlaceholder, { source, format: 'eml' });
    const [edit] = findings.flatMap(({ fixes = [] }) => fixes.flatMap(({ edits }) => edits));
    expect(edit?.newText).toBe('Halo, pesanan Anda');
  });
});

test('quotes what an encoded part of a mail says, and not the code', async () => {
  const html = '<html><body><p>Hi,</p><p>your parcel goes to &lt;FirstName&gt; in [City].</p></body></html>';
  const encoded = Buffer.from(html).toString('base64');
  const source = `From: a@b.co\nSubject: Hi\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${encoded}\n`;
  const [finding] = await checkSource(leakedPlaceholder, { source, format: 'eml' });
  expect(finding && renderMessage(finding.message)).toContain('“<FirstName>”');
});
