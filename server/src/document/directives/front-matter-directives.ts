import { misspelling } from '../../text/nearest-word';
import { span } from '../../text/span';
import type { FrontMatterEntry } from '../containers/front-matter/front-matter-entry';
import { foldKey } from '../containers/field-role';
import type { StoredValue } from '../containers/stored-value';
import type { Directives, Instruction, Suppression } from '../directive';
import type { StatedFacts } from '../envelope';
import type { MailKind } from '../mail-document';
import { splitRules } from './parse-directive';

const KINDS: readonly MailKind[] = ['ordinary', 'apology', 'breach'];
const FACTS = ['kind', 'dialect', 'language'] as const;

/** Reads `amends: { kind, dialect, language, disable: [rule ids] }`, and a `kind:` that is one of ours. */
export function frontMatterDirectives(source: string, entries: readonly FrontMatterEntry[]): Directives {
  const suppressions: Suppression[] = [];
  const instructions: Instruction[] = [];
  const stated: { -readonly [Fact in keyof StatedFacts]: StatedFacts[Fact] } = {};
  for (const { path, value } of entries) {
    const words = value.text.text.trim();
    const key = path.map(foldKey).join('.');
    instructions.push(...instructionIn(key, path, value));
    if (key === 'amends.kind') stated.kind ??= words.toLowerCase();
    else if (key === 'amends.dialect') stated.dialect ??= words.toLowerCase();
    else if (key === 'amends.language') stated.language ??= words.toLowerCase();
    else if (key === 'kind' && isKind(words.toLowerCase())) stated.kind ??= words.toLowerCase();
    else if (key === 'amends.disable') suppressions.push(...wholeFile(source, value.span, words));
  }
  return { suppressions, stated, instructions };
}

/** A value, or a key under `amends`, that may be misspelt; a `kind` beside it may be anybody's. */
function instructionIn(key: string, path: readonly string[], { text, span: place }: StoredValue): Instruction[] {
  const word = text.text.trim().toLowerCase();
  const fact = FACTS.find((name) => key === `amends.${name}`);
  if (fact !== undefined) return [{ is: 'value', of: fact, word, span: place }];
  if (key === 'kind' && misspelling(word, KINDS) !== undefined) return [{ is: 'value', of: 'kind', word, span: place }];
  const [root, own = '', ...deeper] = path;
  if (root?.toLowerCase() !== 'amends' || deeper.length > 0) return [];
  const meant = misspelling(foldKey(own), [...FACTS, 'disable']);
  return meant === undefined ? [] : [{ is: 'misspelt', word: own, meant, span: place }];
}

function isKind(word: string): boolean {
  return KINDS.some((kind) => kind === word);
}

/** A list entry names one rule, a string any number of them; `true` and `all` mean every rule. */
function wholeFile(source: string, place: Suppression['span'], words: string): Suppression[] {
  const rules = splitRules(words);
  if (rules.length === 0) return [];
  const every = rules.some((rule) => rule === 'all' || rule === 'true' || rule === '*');
  return [{ span: place, scope: span(0, source.length), rules: every ? [] : rules }];
}
