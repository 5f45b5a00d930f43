import type { MailDocument } from '../document/mail-document';
import type { LanguagePack } from '../languages/language-pack';

/** Parts of the mail in which the writer speaks to the reader. */
const SPOKEN = ['greeting', 'body', 'sign-off'];

const STRAIGHT = /(?<=\p{L})'(?=\p{L})/gu;
const CURLY = /(?<=\p{L})’(?=\p{L})/gu;

/** How a mail speaks in one language. */
interface Manner {
  /** Texts that it would say otherwise than the pack. */
  readonly texts: Readonly<Record<string, string>>;
  readonly apostrophe: 'straight' | 'curly' | undefined;
}

/** Found once for all fixes of a mail, and forgotten with it. */
const MANNERS = new WeakMap<MailDocument, Map<LanguagePack, Manner>>();

/**
 * A text of a pack as the mail itself would say and write it: addressing its reader as the mail does (“Lei” for “tu”),
 * by whom the mail speaks (“I” for “we”), and with its apostrophes.
 */
export function inOwnRegister(mail: MailDocument, pack: LanguagePack, text: string): string {
  const known = MANNERS.get(mail) ?? new Map<LanguagePack, Manner>();
  MANNERS.set(mail, known);
  const manner = known.get(pack) ?? { texts: textsOf(mail, pack), apostrophe: apostropheOf(mail) };
  known.set(pack, manner);
  const said = manner.texts[text] ?? text;
  if (manner.apostrophe === undefined) return said;
  return manner.apostrophe === 'curly' ? said.replace(STRAIGHT, '’') : said.replace(CURLY, "'");
}

/** The texts of the register whose words the mail uses most; those of the pack itself where it uses none. */
function textsOf(mail: MailDocument, { id, registers = [] }: LanguagePack): Manner['texts'] {
  const words = registers.length === 0 ? [] : wordsOf(mail, id);
  const counted = registers.map(({ words: known, texts }) => {
    const own = new Set(known);
    return { texts, count: words.filter((word) => own.has(word)).length };
  });
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return (most === 0 ? undefined : counted.find(({ count }) => count === most))?.texts ?? {};
}

/** The words of the letter in one language as they stand; the first of a sentence is small where it may be either. */
function wordsOf({ passages }: MailDocument, language: string): readonly string[] {
  return passages
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => sentence.language === language && SPOKEN.includes(sentence.zone))
    .flatMap(({ tokens, passage, zone }) => {
      const written = tokens.map(({ span }) => passage.text.text.slice(span.start, span.end).replace('’', "'"));
      const [first = '', ...rest] = written;
      return [zone === 'greeting' || /^I(?:'|$)/.test(first) ? first : first.toLowerCase(), ...rest];
    });
}

/** Undefined where the mail has neither or both; the text is then left as the pack has it. */
function apostropheOf({ bodies }: MailDocument): Manner['apostrophe'] {
  const has = (mark: RegExp): boolean => bodies.some(({ visible }) => visible.text.search(mark) >= 0);
  const isCurly = has(CURLY);
  if (isCurly === has(STRAIGHT)) return undefined;
  return isCurly ? 'curly' : 'straight';
}
