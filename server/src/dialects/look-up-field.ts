import { decodeHTML } from 'entities';
import { FIELD_SYNONYMS, type FieldKey } from './field-synonyms';

/** Zero-width characters, the soft hyphen, directional controls and tatweel: seen by nobody. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD\u0640]/gu;
const ARABIC_MARKS = /[\u064B-\u0652\u0670]/gu;
const ACCENTS = /\p{M}/gu;

/** What providers put before the name of a field. */
const NAMESPACE =
  /^[.@$]?(?:contacts?|customer|subscriber|person|profile|recipient|client|lead|user|member|attribs|data|var|merge|field|contactfield|custom_attribute|event|trigger|params|order)\s*[.:=_|]\s*\.?/iu;

/** Fields whose names say the same whatever object they belong to; `item.name` is nobody's name. */
const UNMISTAKABLE: ReadonlySet<FieldKey> = new Set([
  ...(['firstName', 'lastName', 'email', 'phone', 'username', 'jobTitle', 'city', 'country', 'postalCode'] as const),
]);

/** A fallback or a filter after the name. */
const TAIL = /\s*(?:\||,\s*fallback=|:default=|%%|\?:|\?\?|\s(?:or|OR)\s).*$/su;

/** "Your …" in front, or the Arabic article and the Indonesian "Anda", which add nothing. */
const DRESSING = /^(?:your|votre|vos|ton|il tuo|la tua|il vostro|the|le|la|les|il)\s+|\s+anda$/u;

/**
 * Makes names comparable: entities decoded, invisible characters dropped, Arabic variants and digits folded,
 * camelCase and punctuation split into words, lower case. Accents stay.
 */
export function normaliseFieldName(name: string): string {
  return decodeHTML(name)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(ARABIC_MARKS, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/[_\-.\\/’'#\s]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/**
 * The field that a name stands for, as authors and dialects write names in five languages: `FNAME`,
 * `customer.first_name`, `Prénom`, `الاسم الأول`. Undefined for a name nobody knows; never by a part of the name.
 */
export function lookUpField(name: string): FieldKey | undefined {
  const bare = name.replace(TAIL, '');
  return lookUpWords(normaliseFieldName(bare)) ?? lookUpWithoutNamespace(bare);
}

function lookUpWithoutNamespace(name: string): FieldKey | undefined {
  const trimmed = name.trim();
  const rest = trimmed.replace(NAMESPACE, '');
  if (rest !== trimmed) return lookUpField(rest);
  const inside = /\$\{([^{}]+)\}/u.exec(name)?.[1];
  if (inside !== undefined) return lookUpField(inside);
  const last = lookUpWords(normaliseFieldName(trimmed.split(/[.\\$@]|->/u).at(-1) ?? ''));
  return last !== undefined && UNMISTAKABLE.has(last) ? last : undefined;
}

function lookUpWords(words: string): FieldKey | undefined {
  const undressed = words.replace(DRESSING, '').trim();
  return (
    BY_NAME.get(words) ??
    BY_NAME.get(undressed) ??
    BY_NAME.get(undressed.replaceAll(' ', '')) ??
    BY_NAME.get(foldAccents(undressed))
  );
}

function foldAccents(words: string): string {
  return words.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
}

const BY_NAME = indexNames();

function indexNames(): ReadonlyMap<string, FieldKey> {
  const index = new Map<string, FieldKey>();
  const add = (name: string, key: FieldKey): void => {
    if (name !== '' && !index.has(name)) index.set(name, key);
  };
  for (const key of fieldKeys()) {
    for (const synonym of FIELD_SYNONYMS[key]) {
      const words = normaliseFieldName(synonym);
      add(words, key);
      add(foldAccents(words), key);
    }
  }
  for (const [words, key] of [...index]) add(words.replaceAll(' ', ''), key);
  return index;
}

/** Every field key, in the order of the table. */
export function fieldKeys(): FieldKey[] {
  return Object.keys(FIELD_SYNONYMS).filter((key): key is FieldKey => key in FIELD_SYNONYMS);
}
