import { misspelling } from '../../text/nearest-word';
import { span, type Span } from '../../text/span';
import type { Instruction } from '../directive';
import type { StatedFacts } from '../envelope';

/** The words of one directive, wherever they stand. */
export type Directive =
  | {
      readonly verb: 'disable' | 'disable-line' | 'disable-next-line' | 'disable-file' | 'enable';
      /** Rule ids; empty means every rule. */
      readonly rules: readonly string[];
      /** What follows `--`. */
      readonly reason?: string;
    }
  | { readonly verb: 'state'; readonly fact: keyof StatedFacts; readonly value: string; readonly place: Span }
  /** A word that is nearly one of ours. */
  | { readonly verb: 'misspelt'; readonly word: string; readonly meant: string; readonly place: Span };

const SUPPRESSING = /^(disable-next-line|disable-line|disable-file|disable|enable)(?=\s|,|$|--)/i;
const STATING = /^(kind|dialect|language)[\s:=]+([\w-]+)/i;

/**
 * Reads what follows `amends-`: `disable-next-line weasel-words -- the regulator's own words`. Places are offsets of
 * the words. Undefined for what is none of ours: a company may be called Amends, too.
 */
export function parseDirective(words: string): Directive | undefined {
  const stating = STATING.exec(words);
  const fact = FACTS.find((name) => name === stating?.[1]?.toLowerCase());
  if (stating !== null && fact !== undefined) return stateFact(fact, stating);
  const suppressing = SUPPRESSING.exec(words);
  const verb = VERBS.find((name) => name === suppressing?.[1]?.toLowerCase());
  if (suppressing === null || verb === undefined) return misspelt(words);
  const rest = words.slice(suppressing[0].length);
  const dashes = /(?:^|\s)--(?=\s|$)/.exec(rest);
  const reason = dashes === null ? '' : rest.slice(dashes.index + dashes[0].length).trim();
  const named = dashes === null ? rest : rest.slice(0, dashes.index);
  return { verb, rules: splitRules(named), ...(reason === '' ? {} : { reason }) };
}

function stateFact(fact: keyof StatedFacts, [all, , written = '']: RegExpExecArray): Directive {
  return { verb: 'state', fact, value: written.toLowerCase(), place: span(all.length - written.length, all.length) };
}

function misspelt(words: string): Directive | undefined {
  const word = /^[a-z-]+/i.exec(words)?.[0] ?? '';
  const meant = misspelling(word, [...FACTS, ...VERBS]);
  return meant === undefined ? undefined : { verb: 'misspelt', word, meant, place: span(0, word.length) };
}

/** The word of a directive that may be misspelt, at its place in the source. */
export function instructionOf(directive: Directive, toSource: (place: Span) => Span): readonly Instruction[] {
  if (directive.verb === 'state') {
    return [{ is: 'value', of: directive.fact, word: directive.value, span: toSource(directive.place) }];
  }
  if (directive.verb !== 'misspelt') return [];
  return [{ is: 'misspelt', word: directive.word, meant: directive.meant, span: toSource(directive.place) }];
}

/** Rule ids parted by commas or white space. */
export function splitRules(words: string): readonly string[] {
  return words.split(/[\s,]+/).filter((rule) => rule !== '');
}

const FACTS = ['kind', 'dialect', 'language'] as const;
const VERBS = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;
