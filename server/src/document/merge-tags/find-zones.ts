import { NextOccurrence } from './next-occurrence';

/**
 * A stretch of a body where marks mean something else:
 * - `style` and `data` (CSS, JSON-LD): tags may stand here, single braces are none, and nothing is broken;
 * - `code`: a sample to read; `comment`: an HTML comment; `dead`: scripts, the mail client's own templates.
 */
export type ZoneKind = 'style' | 'data' | 'code' | 'comment' | 'dead';

export interface Zone {
  readonly kind: ZoneKind;
  readonly start: number;
  readonly end: number;
}

const BORDERS = new RegExp(
  [
    String.raw`<!--\[if[^\]<>]{0,200}\]>(?:<!--\s{0,5}(?:--)?>)?`,
    String.raw`<!---?>`,
    String.raw`<!(?:--<!)?\[(?:if|endif)[^\]<>]{0,200}\](?:--)?>`,
    '<!--',
    String.raw`<(style|mj-style|script|code|pre|samp|template)\b[^<>]{0,2000}>`,
    String.raw`\sstyle\s{0,5}=\s{0,5}(["'])`,
    String.raw`^[ \t]{0,3}(\x60{3,20}|~{3,20})`,
    String.raw`\x60{1,2}`,
  ].join('|'),
  'gimu',
);

/** A text with fenced listings is Markdown, whatever HTML it holds. */
const IS_MARKDOWN = /^[ \t]{0,3}(?:\x60{3}|~{3})/mu;

const IS_PAGE = /<(?:html|body|table|mjml|mj-[a-z]+|!doctype|div|p)\b/iu;

/** Finds these stretches, in order and without overlap. */
export function findZones(text: string): Zone[] {
  if (!/[<`~]/u.test(text) && !/\sstyle\s*=/u.test(text)) return [];
  const zones: Zone[] = [];
  const next = new NextOccurrence(text);
  const isPage = IS_PAGE.test(text) && !IS_MARKDOWN.test(text);
  let from = 0;
  for (const match of text.matchAll(BORDERS)) {
    if (match.index < from) continue;
    const zone = zoneOf(match, text, next, isPage);
    if (zone === undefined) continue;
    zones.push(zone);
    from = zone.end;
  }
  return zones;
}

function zoneOf(match: RegExpExecArray, text: string, next: NextOccurrence, isPage: boolean): Zone | undefined {
  const [mark, element, quote, fence] = match;
  const after = match.index + mark.length;
  if (element !== undefined) return elementZone(element.toLowerCase(), mark, after, next);
  if (quote !== undefined) return until('style', after, quote, next);
  if (fence !== undefined) return fenced(after, fence, text, next);
  if (mark === '<!--') return until('comment', after, '-->', next);
  if (mark.startsWith('<!')) return { kind: 'dead', start: match.index, end: after };
  return isPage ? undefined : sameLine(text, after, mark, next);
}

function elementZone(name: string, tag: string, after: number, next: NextOccurrence): Zone | undefined {
  if (tag.endsWith('/>')) return undefined;
  const end = nearest(next.of(`</${name}`, after), next.of(`</${name.toUpperCase()}`, after));
  if (end === -1) return undefined;
  const kind = elementKind(name, tag.toLowerCase());
  return kind && { kind, start: after, end };
}

function elementKind(name: string, tag: string): ZoneKind | undefined {
  switch (name) {
    case 'style':
    case 'mj-style':
      return 'style';
    case 'script':
      return tag.includes('json') ? 'data' : 'dead';
    case 'template':
      return tag.includes('amp-mustache') ? 'dead' : undefined;
    default:
      return 'code';
  }
}

function until(kind: ZoneKind, start: number, mark: string, next: NextOccurrence): Zone | undefined {
  const end = next.of(mark, start);
  return end === -1 ? undefined : { kind, start, end };
}

/** Up to the end of the closing fence, which would open the next listing else; or of the text. */
function fenced(start: number, fence: string, text: string, next: NextOccurrence): Zone {
  const mark = `\n${fence}`;
  const end = next.of(mark, start - 1);
  return { kind: 'code', start, end: end === -1 ? text.length : end + mark.length };
}

function sameLine(text: string, start: number, mark: string, next: NextOccurrence): Zone | undefined {
  const end = next.of(mark, start);
  const line = next.of('\n', start);
  if (end === -1 || (line !== -1 && line < end)) return undefined;
  return { kind: 'code', start, end: Math.min(end + mark.length, text.length) };
}

function nearest(a: number, b: number): number {
  if (a === -1 || b === -1) return Math.max(a, b);
  return Math.min(a, b);
}
