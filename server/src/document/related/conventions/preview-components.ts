import type { EnvelopeEntry } from '../../containers/assemble-fields';
import { readAttributes } from '../../containers/attribute-value';
import { entityText } from '../../containers/entity-text';
import { onOneLine } from '../../containers/line-value';
import type { StoredValue } from '../../containers/stored-value';
import { isMailPlace } from '../../mail-likeness/place-evidence';
import { escapeBraces, escapeComponentText } from '../code/component-text';
import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';

const PREHEADER = /<!--|<Preheader(?:\s[^<>]{0,500})?>([^<]{0,2000})<\/Preheader\s{0,20}>/g;
const PREVIEW = /<!--|<Preview(?=\s)/g;
const OF_SVELTE_EMAIL = /\bfrom\s{1,20}["'][\w@/-]{0,60}svelte-email/;
const LONGEST_SOURCE = 300_000;

/** Components of mails in Vue and Svelte that state the preheader in words; their bodies are code. */
export const previewComponents: EnvelopeConvention = {
  name: 'Maizzle 6 and svelte-email',

  envelopePaths: () => [],

  read(source, path) {
    if (source.length > LONGEST_SOURCE) return [];
    const value = path.endsWith('.vue') ? vuePreheader(source, path) : sveltePreview(source, path);
    return value === undefined ? [] : keepPreheader(source, value);
  },
};

function keepPreheader(source: string, value: StoredValue): readonly KeptEnvelope[] {
  const entries: readonly EnvelopeEntry[] = [{ role: 'preheader', rank: 0, value }];
  return [{ container: keptContainer(source, 'code', entries), bodyPaths: [] }];
}

/** `<Preheader>We charged you twice</Preheader>`; pages have components of that name as well. */
function vuePreheader(source: string, path: string): StoredValue | undefined {
  if (!isMailPlace(path, false) && !/<(?:Html|Layout)[\s>]/.test(source)) return undefined;
  const match = firstOutsideComments(source, PREHEADER);
  const words = match?.[1];
  if (match === undefined || words === undefined || words.includes('{{') || words.trim() === '') return undefined;
  const start = match.index + match[0].lastIndexOf('</') - words.length;
  const text = entityText(words, start, undefined, escapeComponentText);
  return {
    text,
    span: text.source,
    replace: (value) => ({ span: text.source, newText: escapeComponentText(onOneLine(value)) }),
  };
}

/** `<Preview preview="We charged you twice" />`; braces in it are code. */
function sveltePreview(source: string, path: string): StoredValue | undefined {
  if (!path.endsWith('.svelte') || !OF_SVELTE_EMAIL.test(source)) return undefined;
  const match = firstOutsideComments(source, PREVIEW);
  if (match === undefined) return undefined;
  const value = readAttributes(source, match.index + match[0].length, escapeBraces).get('preview');
  if (value === undefined || value.text.text.trim() === '') return undefined;
  return /[{}]/.test(source.slice(value.span.start, value.span.end)) ? undefined : value;
}

/** The first match of a pattern, which also matches where a comment begins, that is in none. */
function firstOutsideComments(source: string, pattern: RegExp): RegExpExecArray | undefined {
  let commentEnd = 0;
  for (const match of source.matchAll(pattern)) {
    if (match.index < commentEnd) continue;
    if (match[0] !== '<!--') return match;
    commentEnd = source.indexOf('-->', match.index);
    if (commentEnd < 0) return undefined;
  }
  return undefined;
}
