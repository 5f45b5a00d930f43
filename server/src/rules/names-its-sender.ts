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
/** A brand is called by so few words; a headline says more. */
const MOST_WORDS_IN_A_NAME = 6;

/**
 * Whether a body without a logo says who writes, though nobody told us the name: it spells out the domain that its
 * links lead to, bears a copyright notice, has a name for its masthead, or signs with one.
 */
export function namesItsSender(body: Body, sentences: readonly Sentence[]): boolean {
  const visible = body.visible.text;
  if (visible.includes('©') || linkedNames(body).some((name) => mentionsBrand(withoutAddresses(visible), name)))
    return true;
  return sentences.some((sentence, index) => {
    const words = visible.slice(sentence.span.start, sentence.span.end).trim();
    if (sentence.zone === 'sign-off' || sentence.zone === 'footer')
      return signs(words) || isRepeated(words, sentence, body);
    return isAboveLetter(sentences, index) && (isWrittenLikeName(words, sentence) || isRepeated(words, sentence, body));
  });
}

/** What the domains of links and addresses are called: `parlato` of `https://www.parlato.example/plus`. */
function linkedNames({ links }: Body): readonly string[] {
  return links.flatMap(({ target }) => {
    const host = /^(?:https?:\/\/|mailto:[^@?]{1,80}@)([\w.-]{1,200})/i.exec(target.text)?.[1] ?? '';
    const labels = host.toLowerCase().split('.').slice(0, -1);
    const name = labels.reduce((longest, label) => (label.length >= longest.length ? label : longest), '');
    return name.length < SHORTEST_NAME || EVERYBODYS.has(name) ? [] : [name];
  });
}

function withoutAddresses(text: string): string {
  return text.replace(/[^\s]{1,100}[@.][^\s.]{2,100}/g, ' ');
}

function isAboveLetter(sentences: readonly Sentence[], index: number): boolean {
  const first = sentences.findIndex(({ zone }) => zone !== 'preheader');
  const greeting = sentences.findIndex(({ zone }) => zone === 'greeting');
  return sentences[index]?.zone === 'body' && (index === first || index < greeting);
}

/** Two words that begin with capitals: “Anna Weber”, “Northlight Energy”. */
function signs(words: string): boolean {
  return /\p{Lu}\p{L}+.*\p{Lu}\p{L}+/u.test(words);
}

/** “Parlato”, “Café du Port”: every long word has a capital, it is no sentence, and no phrase list knows it. */
function isWrittenLikeName(text: string, sentence: Sentence): boolean {
  const words = text.split(/\s+/);
  if (words.length > MOST_WORDS_IN_A_NAME || /[.!?…:؟]$|\p{Extended_Pictographic}/u.test(text)) return false;
  if (sentence.hits.some(({ list }) => !list.startsWith('incident-subjects:register'))) return false;
  return /\p{Lu}/u.test(text) && words.every((word) => word.length < SHORTEST_NAME || !/^\p{Ll}/u.test(word));
}

/** In a script without capitals: a short line whose words stand elsewhere in the mail too, where a button has no part. */
function isRepeated(text: string, { block, tokens }: Sentence, body: Body): boolean {
  const isShort = tokens.length >= 2 && tokens.length <= MOST_WORDS_IN_A_NAME;
  if (!isShort || block?.role === 'button' || /\p{Lu}|[.!?…:؟،,]$/u.test(text)) return false;
  const visible = foldText(body.visible.text);
  const name = foldText(text);
  return visible.indexOf(name) !== visible.lastIndexOf(name);
}
