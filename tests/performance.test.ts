import { describe, expect, it } from 'vitest';
import { DIALECTS } from '../server/src/dialects/index';
import { prepareKnowledge } from '../server/src/document/knowledge';
import { scanMergeTags } from '../server/src/document/merge-tags/scan-merge-tags';
import { parseMail } from '../server/src/document/parse-mail';
import { checkMail } from '../server/src/findings/check-mail';
import type { Finding } from '../server/src/findings/finding';
import { languagePacks } from '../server/src/languages/index';
import { DEFAULT_SETTINGS } from '../server/src/project/settings';
import { codeActions } from '../server/src/protocol/code-actions';
import { RelatedFiles } from '../server/src/protocol/related-files';
import { WorkspaceFolders } from '../server/src/protocol/workspace-folders';
import { rules } from '../server/src/rules/index';
import { MappedText } from '../server/src/text/mapped-text';
import { cpuTime } from './harness/cpu-time';

/**
 * Most processor time (ms) that 1 MB may take. The goal is a second on an idle machine; this bound shows a quadratic
 * step, which takes many times as long, and does not fail because the machine is busy.
 */
const MOST_TIME = 5000;

/** How many times as long ten times the text may take; ten is exactly linear. */
const MOST_GROWTH = 16;

const MEGABYTE = 1_000_000;
const TENTH = MEGABYTE / 10;
const TENTHS = 3;

/** How long (ms) a test may wait for its processor time on a machine that others use too. */
const MOST_WAITING = 120_000;

interface Sample {
  readonly name: string;
  readonly path: string;
  readonly text: (length: number) => string;
}

const LETTERS: Readonly<Record<string, string>> = {
  English:
    'We are sorry that your parcel came late, and we apologise for any inconvenience. It left our warehouse on # and will reach you by Friday. “Please wait for our call” was wrong. ',
  Indonesian:
    'Kami mohon maaf atas ketidaknyamanan yang mungkin terjadi. Pesanan # sudah kami kirim tadi pagi dan akan tiba hari Jumat. ',
  Italian:
    "Ci scusiamo per l'eventuale disagio. L’errore # è stato commesso martedì, e il suo ordine è partito questa mattina dal nostro magazzino. ",
  French:
    "Nous sommes désolés si cela vous a gêné. L’erreur # s'est produite à 14 h 30 ; votre commande est partie ce matin. « Merci de patienter encore » était faux. ",
  Arabic:
    'نعتذر عن أي إزعاج قد يكون حدث يوم الثلاثاء. تم شحن طلبك رقم # هذا الصباح من مستودعنا، وسيصل إليك يوم الجمعة. ',
};

/** Repeats a unit with another number in each, so that nothing is quick only because it was just seen. */
function numbered(unit: string, length: number): string {
  const units: string[] = [];
  for (let index = 0, written = 0; written < length; index++) {
    const next = unit.replaceAll('#', (index * 7919).toString(36));
    units.push(next);
    written += next.length;
  }
  return units.join('').slice(0, length);
}

function repeated(unit: string): (length: number) => string {
  return (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** A unit that closes nothing it opens is repeated a fixed number of times: depth, not length, is what it is about. */
function nested(unit: string, times: number): (length: number) => string {
  return (length) => unit.repeat(Math.ceil((times * length) / MEGABYTE));
}

const FORMATS: readonly Sample[] = Object.entries(LETTERS).flatMap(([language, letter]) => [
  { name: `${language} HTML`, path: 'mail.html', text: (length) => numbered(`<p>${letter}</p>\n`, length) },
  { name: `${language} text`, path: 'mail.txt', text: (length) => numbered(`${letter}\n\n`, length) },
  { name: `one line of ${language}`, path: 'line.txt', text: (length) => numbered(letter, length) },
]);

const MARKED_UP: readonly Sample[] = [
  {
    name: 'MJML',
    path: 'mail.mjml',
    text: (length) =>
      `<mjml><mj-body>${numbered(`<mj-section><mj-column><mj-text>${LETTERS['English'] ?? ''}</mj-text></mj-column></mj-section>\n`, length)}`,
  },
  {
    name: 'Markdown',
    path: 'mail.md',
    text: (length) =>
      numbered(`## Order #\n\n${LETTERS['English'] ?? ''}\n\n- **late**\n- [link](https://a.example/#)\n\n`, length),
  },
  {
    name: 'HTML with merge tags, entities and styles',
    path: 'mail.html',
    text: (length) =>
      numbered(
        '<tr><td style="padding: 9px"><p>Hi {{ name }}, <b>we</b>&rsquo;re sorry, order # is late.</p></td></tr>\n',
        length,
      ),
  },
];

const HOSTILE: readonly Sample[] = [
  { name: 'opening brackets', path: 'mail.html', text: repeated('<') },
  { name: 'opening braces', path: 'mail.html', text: repeated('{{') },
  { name: 'holes', path: 'mail.html', text: repeated('[insert date] ') },
  {
    name: 'holes in a subject',
    path: 'mail.eml',
    text: (length) => `Subject: ${repeated('Dear [insert name] ')(length)}\n\nHello\n`,
  },
  { name: 'elements inside each other', path: 'mail.html', text: nested('<div>', 10_000) },
  { name: 'elements with words inside each other', path: 'mail.html', text: nested('<div>Hello ', 10_000) },
  { name: 'right-to-left elements inside each other', path: 'mail.html', text: nested('<div>مرحبا ', 10_000) },
  { name: 'tables inside each other', path: 'mail.html', text: nested('<table><tr><td>Hello ', 10_000) },
  {
    name: 'right-to-left paragraphs without a direction',
    path: 'mail.html',
    text: repeated('<p>مرحبا بك في متجرنا اليوم</p>\n'),
  },
  { name: 'blocks that never end', path: 'mail.txt', text: repeated('*|IF:FNAME|* Dear *|FNAME|*, your order\n') },
  { name: 'one greeting', path: 'mail.txt', text: repeated('Dear ') },
  { name: 'full stops', path: 'mail.txt', text: repeated('. ') },
  { name: 'quotation marks', path: 'mail.txt', text: repeated('" “a ') },
  { name: 'apologies in one sentence', path: 'mail.txt', text: repeated('We are sorry sorry if you sorry ') },
  {
    name: 'directives',
    path: 'mail.html',
    text: repeated('<!-- amends-disable-next-line leaked-placeholder --><p>[insert date]</p>\n'),
  },
  {
    name: 'directives that nothing ends',
    path: 'mail.html',
    text: repeated('<!-- amends-disable leaked-placeholder -->\n<p>Dear [NAME],</p>\n'),
  },
];

const knowledge = prepareKnowledge(languagePacks, DIALECTS);

/** Findings of every rule, and the processor time (ms) that reading and checking took. */
function check(
  { path, text }: Sample,
  length: number,
): { readonly findings: readonly Finding[]; readonly time: number } {
  const source = text(length);
  const before = process.cpuUsage();
  const mail = parseMail(source, { path }, knowledge);
  const findings = checkMail(mail, rules, DEFAULT_SETTINGS, {
    onRuleError: (_rule, error) => {
      throw error;
    },
  });
  const { user, system } = process.cpuUsage(before);
  return { findings, time: (user + system) / 1000 };
}

function averageTime(sample: Sample, length: number, times: number): number {
  let total = 0;
  for (let run = 0; run < times; run++) total += check(sample, length).time;
  return total / times;
}

describe('a mail of one megabyte', { timeout: MOST_WAITING }, () => {
  it.each([...FORMATS, ...MARKED_UP])('takes about ten times as long as a tenth of it: $name', (sample) => {
    check(sample, TENTH);
    // What the rest of the machine adds to one measurement it seldom adds to three.
    const growths: number[] = [];
    while (growths.length < 3 && !growths.some((growth) => growth < MOST_GROWTH)) {
      const tenth = averageTime(sample, TENTH, TENTHS);
      const { time } = check(sample, MEGABYTE);
      expect(time).toBeLessThan(MOST_TIME);
      growths.push(time / tenth);
    }
    expect(Math.min(...growths)).toBeLessThan(MOST_GROWTH);
  });

  it.each(HOSTILE)('is checked in bounded time, whatever it repeats: $name', (sample) => {
    expect(check(sample, MEGABYTE).time).toBeLessThan(MOST_TIME);
  });

  it('may have more findings than a call takes arguments', () => {
    const sample = { name: 'greetings of nobody', path: 'mail.txt', text: repeated('Dear ,\n') };
    const { findings, time } = check(sample, MEGABYTE);
    expect(findings.length).toBeGreaterThan(100_000);
    expect(time).toBeLessThan(MOST_TIME);
  });
});

/** The most that finding the tags of a mail may cost of all that checking it does. */
const MOST_OF_THE_CHECK = 0.1;

/** Runs that are not counted, in which what is needed often gets compiled; then those whose least counts. */
const WARM_UP = 6;
const RUNS = 15;

/** A template of 100 KB with 500 tags: rows of a table that print the fields of a shop, as mails repeat them. */
function templateOfTags(): string {
  const fields = [
    'name',
    'email',
    'city',
    'plan',
    'order.number',
    'order.total',
    'order.date',
    'item.title',
    'item.price',
  ];
  const row = (index: number): string =>
    `<tr><td style="padding: 9px; color: #334455">{{ customer.${fields[index % fields.length] ?? ''} | default: "there" }}: we are sorry that your order left our warehouse late this week, and it will reach you on Friday morning. We pay the postage back today, number ${index}.</td></tr>\n`;
  return `<html lang="en"><body><table>\n${Array.from({ length: 500 }, (_, index) => row(index)).join('')}</table></body></html>\n`;
}

describe('a template of 100 KB with 500 tags', { timeout: MOST_WAITING }, () => {
  it('costs under a tenth of the whole check to tokenize', () => {
    const source = templateOfTags();
    const texts = [MappedText.verbatim(source)];
    const runs = Array.from({ length: WARM_UP + RUNS }, () => ({
      tokenizing: cpuTime(() => scanMergeTags(texts, DIALECTS)),
      whole: cpuTime(() => checkMail(parseMail(source, { path: 'mail.html' }, knowledge), rules, DEFAULT_SETTINGS)),
    })).slice(WARM_UP);
    expect(source.length).toBeGreaterThan(100_000);
    expect(scanMergeTags(texts, DIALECTS).located[0]).toHaveLength(500);
    // The least of the runs is what the work takes; all else is other work on the machine.
    const share = least(runs.map(({ tokenizing }) => tokenizing)) / least(runs.map(({ whole }) => whole));
    expect(share).toBeLessThan(MOST_OF_THE_CHECK);
  });
});

describe('the lightbulb over a mail that is selected whole', { timeout: MOST_WAITING }, () => {
  it('takes less than checking the mail did, however much was found', () => {
    const source = '<p>Dear {{ first_name }},</p>\n{% if a %}x</p>\n<p>{{ first_name }</p>\n'.repeat(2000);
    const mail = parseMail(source, { path: 'mail.html' }, knowledge);
    const findings: Finding[] = [];
    const checking = cpuTime(() => findings.push(...checkMail(mail, rules, DEFAULT_SETTINGS)));
    expect(findings.length).toBeGreaterThan(2000);
    const scope = { settings: DEFAULT_SETTINGS, path: 'mail.html', excluded: false, dataFiles: [] };
    const likeness = { isMail: true, because: 'merge-tags' } as const;
    const checked = { uri: 'file:///mail.html', version: 1, scope, mail, likeness, fields: [], findings };
    const range = { start: { line: 0, character: 0 }, end: mail.lines.positionAt(source.length) };
    const style = { translations: {}, showsRelated: true, edits: { documentChanges: true, snippets: true } };
    const offering = cpuTime(() => codeActions(checked, { range, context: { diagnostics: [] } }, style));
    expect(offering).toBeLessThan(checking);
  });
});

/** The most that asking again for the files beside a mail that has not changed may cost of asking first. */
const MOST_OF_ASKING = 0.25;

describe('a catalogue of 1000 mails', { timeout: MOST_WAITING }, () => {
  it('is looked through for other files once a version, not once a question', async () => {
    const mails = Array.from({ length: 1000 }, (_, index) => `  late_${index}:\n    subject: Order ${index} is late\n`);
    const text = `order:\n${mails.join('')}`;
    const folders = new WorkspaceFolders({ workspaceFolders: [{ uri: 'file:///shop', name: 'shop' }], rootUri: null });
    const documents = { at: () => undefined };
    const related = new RelatedFiles({ folders, documents, readFile: () => Promise.resolve(undefined) });
    const costs: number[] = [];
    for (let times = 0; times < 4; times++) {
      const before = process.cpuUsage();
      await related.of('file:///shop/config/order.mail.yml', text);
      const { user, system } = process.cpuUsage(before);
      costs.push(user + system);
    }
    const [first = 0, ...again] = costs;
    expect(least(again) / first).toBeLessThan(MOST_OF_ASKING);
  });
});

function least(times: readonly number[]): number {
  return Math.min(...times);
}
