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
  | { readonly verb: 'state'; readonly fact: keyof StatedFacts; readonly value: string };

const SUPPRESSING = /^(disable-next-line|disable-line|disable-file|disable|enable)(?=\s|,|$|--)/i;
const STATING = /^(kind|dialect|language)[\s:=]+([\w-]+)/i;

/** Reads what follows `amends-`: `disable-next-line weasel-words -- the regulator's own words`. */
export function parseDirective(words: string): Directive | undefined {
  const stating = STATING.exec(words);
  const fact = FACTS.find((name) => name === stating?.[1]?.toLowerCase());
  if (fact !== undefined) return { verb: 'state', fact, value: (stating?.[2] ?? '').toLowerCase() };
  const suppressing = SUPPRESSING.exec(words);
  const verb = VERBS.find((name) => name === suppressing?.[1]?.toLowerCase());
  if (suppressing === null || verb === undefined) return undefined;
  const rest = words.slice(suppressing[0].length);
  const dashes = /(?:^|\s)--(?=\s|$)/.exec(rest);
  const reason = dashes === null ? '' : rest.slice(dashes.index + dashes[0].length).trim();
  const named = dashes === null ? rest : rest.slice(0, dashes.index);
  return { verb, rules: splitRules(named), ...(reason === '' ? {} : { reason }) };
}

/** Rule ids parted by commas or white space. */
export function splitRules(words: string): readonly string[] {
  return words.split(/[\s,]+/).filter((rule) => rule !== '');
}

const FACTS = ['kind', 'dialect', 'language'] as const;
const VERBS = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;
