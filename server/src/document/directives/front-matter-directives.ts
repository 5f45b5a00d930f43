import { span } from '../../text/span';
import type { FrontMatterEntry } from '../containers/front-matter/front-matter-entry';
import { foldKey } from '../containers/field-role';
import type { Directives, Suppression } from '../directive';
import type { StatedFacts } from '../envelope';
import type { MailKind } from '../mail-document';
import { splitRules } from './parse-directive';

const KINDS: readonly MailKind[] = ['ordinary', 'apology', 'breach'];

/** Reads `amends: { kind, dialect, language, disable: [rule ids] }`, and a `kind:` that is one of ours. */
export function frontMatterDirectives(source: string, entries: readonly FrontMatterEntry[]): Directives {
  const suppressions: Suppression[] = [];
  const stated: { -readonly [Fact in keyof StatedFacts]: StatedFacts[Fact] } = {};
  for (const { path, value } of entries) {
    const words = value.text.text.trim();
    const key = path.map(foldKey).join('.');
    if (key === 'amends.kind') stated.kind ??= words.toLowerCase();
    else if (key === 'amends.dialect') stated.dialect ??= words.toLowerCase();
    else if (key === 'amends.language') stated.language ??= words.toLowerCase();
    else if (key === 'kind' && isKind(words.toLowerCase())) stated.kind ??= words.toLowerCase();
    else if (key === 'amends.disable') suppressions.push(...wholeFile(source, value.span, words));
  }
  return { suppressions, stated };
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
