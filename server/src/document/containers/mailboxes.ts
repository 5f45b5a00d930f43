import { span, type Span } from '../../text/span';
import type { Mailbox } from '../envelope';
import type { StoredValue } from './stored-value';

/** A mailbox as spans of the text it was read from. */
interface ParsedMailbox {
  /** The display name without its quotes. */
  readonly name: Span;
  /** The display name with its quotes; empty, at the start, where there is none. */
  readonly phrase: Span;
  /** Empty where the author gave a name alone. */
  readonly address: Span;
  readonly bracketed: boolean;
}

/** The mailboxes of an address list kept in one value: `Dana Ruiz <dana@fernhill.example>, …`. */
export function readMailboxes(value: StoredValue): Mailbox[] {
  const text = value.text.text;
  return splitList(text)
    .map((part) => parseMailbox(text, part))
    .filter((parsed) => parsed !== undefined)
    .map((parsed) => mailboxIn(value, parsed));
}

/** The names and addresses of a list, without places. */
export function parseAddressList(text: string): { readonly name: string; readonly address: string }[] {
  return splitList(text)
    .map((part) => parseMailbox(text, part))
    .filter((parsed) => parsed !== undefined)
    .map(({ name, address }) => ({
      name: unescaped(text.slice(name.start, name.end)),
      address: text.slice(address.start, address.end),
    }));
}

function unescaped(name: string): string {
  return name.replace(/\\(.)/g, '$1');
}

/** Name and address kept apart (`from_name` and `from_email`) make one mailbox. */
export function pairedMailbox(
  name: StoredValue | undefined,
  address: StoredValue | undefined,
  write: Pick<Mailbox, 'rename' | 'readdress'>,
): Mailbox {
  const words = address?.text.text ?? '';
  const whole = trimmed(words, span(0, words.length));
  const place = (part: Span): Span => address?.text.toSource(part) ?? name?.span ?? span(0, 0);
  const local = localPart(words, whole);
  return {
    displayName: name?.text.text.trim() ?? '',
    ...addressParts(words, whole),
    addressSpan: place(whole),
    localPartSpan: place(local),
    nameSpan: name?.span ?? span(place(whole).start, place(whole).start),
    ...write,
  };
}

/** A display name as it may stand before `<…>`: quoted where a list would read it as something else. */
export function formatDisplayName(name: string): string {
  const flat = name.replace(/[\r\n]+/g, ' ').trim();
  if (!/[()<>[\]:;@\\,"]/.test(flat)) return flat;
  return `"${flat.replace(/["\\]/g, '\\$&')}"`;
}

function mailboxIn(value: StoredValue, parsed: ParsedMailbox): Mailbox {
  const { text } = value.text;
  const hasAddress = parsed.address.end > parsed.address.start;
  const whole = hasAddress ? parsed.address : parsed.name;
  const hasName = parsed.name.end > parsed.name.start;
  const displayName = unescaped(text.slice(parsed.name.start, parsed.name.end));
  return {
    displayName,
    ...addressParts(text, parsed.address),
    addressSpan: value.text.toSource(whole),
    localPartSpan: value.text.toSource(hasAddress ? localPart(text, parsed.address) : whole),
    nameSpan: value.text.toSource(hasName ? parsed.name : span(parsed.phrase.start, parsed.phrase.start)),
    rename(newName) {
      const phrase = formatDisplayName(newName);
      if (hasName || !hasAddress) return value.text.edit(parsed.phrase, phrase);
      if (parsed.bracketed) return value.text.edit(span(parsed.phrase.start, parsed.phrase.start), `${phrase} `);
      return value.text.edit(parsed.address, `${phrase} <${text.slice(parsed.address.start, parsed.address.end)}>`);
    },
    readdress(address) {
      if (hasAddress) return value.text.edit(parsed.address, address);
      return value.text.edit(parsed.phrase, `${formatDisplayName(displayName)} <${address}>`);
    },
  };
}

function addressParts(text: string, address: Span): Pick<Mailbox, 'address' | 'localPart' | 'domain'> {
  const words = text.slice(address.start, address.end);
  const at = words.lastIndexOf('@');
  if (at < 0) return { address: words, localPart: words, domain: '' };
  return { address: words, localPart: words.slice(0, at), domain: words.slice(at + 1) };
}

function localPart(text: string, address: Span): Span {
  const at = text.slice(address.start, address.end).lastIndexOf('@');
  return at < 0 ? address : span(address.start, address.start + at);
}

/** Cuts at commas and semicolons that end a mailbox; one in an unquoted name (`Acme, Inc. <…>`) does not. */
function splitList(text: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  let quoted = false;
  let bracketed = false;
  let addressed = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '\\' && quoted) index++;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '<' || character === '>')) bracketed = character === '<';
    if (character === '@') addressed = true;
    if (!/[,;]/.test(character) || quoted || bracketed || !addressed) continue;
    parts.push(span(start, index));
    start = index + 1;
    addressed = false;
  }
  parts.push(span(start, text.length));
  return parts;
}

function parseMailbox(text: string, part: Span): ParsedMailbox | undefined {
  const whole = trimmed(text, part);
  if (whole.end <= whole.start) return undefined;
  const words = text.slice(whole.start, whole.end);
  const open = addressBracket(words);
  const close = words.indexOf('>', open);
  if (open >= 0 && close > open && !/[%?!]/.test(words.charAt(open + 1))) {
    const phrase = trimmed(text, span(whole.start, whole.start + open));
    const address = trimmed(text, span(whole.start + open + 1, whole.start + close));
    return { phrase, name: unquoted(text, phrase), address, bracketed: true };
  }
  const address = bareAddress(text, whole);
  if (address === undefined) {
    return { phrase: whole, name: unquoted(text, whole), address: span(whole.end, whole.end), bracketed: false };
  }
  const nothing = span(whole.start, whole.start);
  return { phrase: nothing, name: nothing, address, bracketed: false };
}

/** Where the bracket opens that holds an address; of several the last, and without an address the last of all. */
function addressBracket(words: string): number {
  const brackets = [...words.matchAll(/<(?=([^<>]*))/g)];
  return (brackets.findLast((bracket) => bracket[1]?.includes('@')) ?? brackets.at(-1))?.index ?? -1;
}

/** The address around the first `@`, without brackets around it. */
function bareAddress(text: string, part: Span): Span | undefined {
  const at = text.slice(part.start, part.end).indexOf('@');
  if (at <= 0) return undefined;
  const delimiter = /[\s<>()",;]/;
  let start = part.start + at;
  let end = start + 1;
  while (start > part.start && !delimiter.test(text.charAt(start - 1))) start--;
  while (end < part.end && !delimiter.test(text.charAt(end))) end++;
  return start < part.start + at ? span(start, end) : undefined;
}

function trimmed(text: string, part: Span): Span {
  let { start, end } = part;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return span(start, end);
}

function unquoted(text: string, part: Span): Span {
  const long = part.end - part.start >= 2;
  const quoted = long && /["']/.test(text.charAt(part.start)) && text[part.start] === text[part.end - 1];
  return quoted ? span(part.start + 1, part.end - 1) : part;
}
