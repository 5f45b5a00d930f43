import { span, type Span } from '../../../text/span';

/** Brackets that say a mail is not for readers, in the five languages. */
const BRACKETED =
  /[[(]\s?(?:(?:internal )?tests?(?: (?:e-?mail|mail|send|only))?|testing|draft|do not send|essai|brouillon|ne pas envoyer|prova|bozza|non inviare|tes|uji coba|draf|اختبار|تجربة|مسودة)(?:\s?\d{1,3})?\s?[\])]/iu;

/** `TEST:`, `TEST - `, `Test 3`, `TEST Your order …`; but neither "Test your knowledge" nor "TEST DRIVE". */
const AT_START = /^\s*(?:TEST(?=\s?(?:[:|!–—-]|\d|$)|\s\p{Lu}?\p{Ll})|[Tt]est(?=\s?(?:[:|–—]|-\s|\d{1,3}\s?$|$)))/u;
const AT_END = /[-–—:|]\s?TEST\s*$/u;

/** What editors put before the name of a mail that was duplicated, unless a copy of some paper is being sent. */
const COPY =
  /^\s*(?:Copy of|Copie de|Copia di|Salinan dari|Kopi dari)(?=\s(?!Invoice|Receipt|Order|Contract|Agreement|Statement|Ticket|Report|Letter|Facture|Fattura|Contrat)\p{Lu}|\s*\[)/u;
const ARABIC_COPY = /^\s*نسخة من رسالة/u;

/** What a subject still has of its time as a test or a copy, as a span of it. */
export function findTestMark(subject: string): Span | undefined {
  for (const pattern of [BRACKETED, AT_START, AT_END, COPY, ARABIC_COPY]) {
    const match = pattern.exec(subject);
    if (match === null) continue;
    const start = match.index + match[0].search(/[^\s\-–—:|]/u);
    return span(start, match.index + match[0].trimEnd().length);
  }
  return undefined;
}
