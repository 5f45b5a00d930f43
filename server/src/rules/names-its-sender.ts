import type { Body } from '../document/body';
import type { Sentence } from '../document/prose';
import { foldText } from '../phrases/fold-text';
import { mentionsBrand } from './mentions-brand';

/** Names of networks and stores that everybody's footer links to and spells out. */
const EVERYBODYS = new Set(
  'facebook instagram twitter linkedin youtube tiktok whatsapp telegram pinterest threads google apple play'.split(' '),
);
/** Shorter names are found inside other words. */
const SHORTEST_NAME = 4;
/** Who writes leads to his own pages among the first. */
const MOST_LINKS = 100;
/** A masthead, a headline and their like stand within the first lines above the letter. */
const FIRST_LINES = 6;
/** And signs within the first lines below the letter. */
const MOST_PLACES = 40;
/** A brand is called by so few words; a headline says more. */
const MOST_WORDS_IN_A_NAME = 6;
const MOST_WORDS_IN_A_MASTHEAD = 3;

/**
 * Whether a body without a logo says who writes, though nobody told us the name: it spells out the domain that its
 * links lead to, bears a copyright notice, has a name for its masthead, or signs with one.
 */
export function namesItsSender(body: Body, sentences: readonly Sentence[]): boolean {
  const visible = body.visible.text;
  if (visible.includes('©') || spellsOutDomain(body)) return true;
  const folded = foldText(visible);
  const places = sentences.filter(
    (sentence, index) => isBelowLetter(sentence) || isAboveLetter(sentence, index, sentences),
  );
  return places.slice(0, MOST_PLACES).some((sentence) => {
    const words = visible.slice(sentence.span.start, sentence.span.end).trim();
    if (isRepeated(words, sentence, folded)) return true;
    if (isBelowLetter(sentence)) return isSigned(words);
    return (
      isWrittenLikeName(words, sentence) || (sentence === sentences[0] && isMasthead(words, sentence, sentences[1]))
    );
  });
}

function isBelowLetter({ zone }: Sentence): boolean {
  return zone === 'sign-off' || zone === 'footer';
}

function spellsOutDomain(body: Body): boolean {
  const names = linkedNames(body);
  const text = names.size === 0 ? '' : withoutAddresses(body.visible.text);
  return [...names].some((name) => mentionsBrand(text, name));
}

/** What the domains of links and addresses are called: `parlato` of `https://www.parlato.example/plus`. */
function linkedNames({ links }: Body): ReadonlySet<string> {
  const names = links.slice(0, MOST_LINKS).flatMap(({ target }) => {
    const host = /^(?:https?:\/\/|mailto:[^@?]{1,80}@)([\w.-]{1,200})/i.exec(target.text)?.[1] ?? '';
    const labels = host.toLowerCase().split('.').slice(0, -1);
    const name = labels.reduce((longest, label) => (label.length >= longest.length ? label : longest), '');
    return name.length < SHORTEST_NAME || EVERYBODYS.has(name) ? [] : [name];
  });
  return new Set(names);
}

function withoutAddresses(text: string): string {
  const words = text.split(/\s+/);
  return words.filter((word) => !/[@.]./.test(word)).join(' ');
}

/** The first line of all, or one of the few above the greeting. */
function isAboveLetter({ zone }: Sentence, index: number, sentences: readonly Sentence[]): boolean {
  if (zone !== 'body' || index >= FIRST_LINES) return false;
  const head = sentences.slice(0, FIRST_LINES + 1);
  return (
    head.slice(0, index).every((before) => before.zone === 'preheader') ||
    head.slice(index).some((later) => later.zone === 'greeting')
  );
}

/** Two words that begin with capitals: “Anna Weber”, “Northlight Energy”. */
function isSigned(words: string): boolean {
  return /\p{Lu}\p{L}+.*\p{Lu}\p{L}+/u.test(words);
}

/** “Parlato”, “Café du Port”: every long word has a capital, it is no sentence, and no phrase list knows it. */
function isWrittenLikeName(text: string, sentence: Sentence): boolean {
  const words = text.split(/\s+/);
  if (words.length > MOST_WORDS_IN_A_NAME || /[.!?…:؟]$|\p{Extended_Pictographic}/u.test(text)) return false;
  if (sentence.hits.some(({ list }) => !list.startsWith('incident-subjects:register'))) return false;
  return /\p{Lu}/u.test(text) && words.every((word) => word.length < SHORTEST_NAME || !/^\p{Ll}/u.test(word));
}

/** In a script without capitals: a line of a few words that no phrase list knows, right above the greeting. */
function isMasthead(text: string, { tokens, hits }: Sentence, next: Sentence | undefined): boolean {
  const isKnown = hits.some(({ list }) => !list.startsWith('kind:'));
  if (next?.zone !== 'greeting' || isKnown || /\p{Lu}|\p{Ll}|[.!?…:؟،,]$/u.test(text)) return false;
  return tokens.length <= MOST_WORDS_IN_A_MASTHEAD;
}

/** In a script without capitals: a short line whose words stand elsewhere in the mail too, where a button has no part. */
function isRepeated(text: string, { block, tokens }: Sentence, visible: string): boolean {
  const isShort = text.length >= SHORTEST_NAME && tokens.length <= MOST_WORDS_IN_A_NAME;
  if (!isShort || block?.role === 'button' || /\p{Lu}|[.!?…:؟،,]$/u.test(text)) return false;
  const name = foldText(text);
  return visible.indexOf(name) !== visible.lastIndexOf(name);
}
