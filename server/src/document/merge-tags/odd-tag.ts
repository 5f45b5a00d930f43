import type { MalformedTag } from '../merge-tag';
import type { BrokenTag, RepairContext } from './repair-tag';

/** A shape that authors type when they miss or repeat a mark, and the pair they meant. */
interface OddShape {
  readonly first: string;
  readonly pattern: RegExp;
  readonly open: string;
  readonly close: string;
  readonly reason: MalformedTag['reason'];
  readonly decode?: (inside: string) => string;
}

const ODD_SHAPES: readonly OddShape[] = [
  ...doubled('{{', '}}', /\{{4}([^{}\n]{1,200})\}{4}/uy),
  ...doubled('{%', '%}', /\{%\{%([^{}\n]{1,200})%\}%\}/uy),
  ...doubled('[[', ']]', /\[{4}([^[\]\n]{1,200})\]{4}/uy),
  ...doubled('*|', '|*', /\*\|\*\|([^*|\n]{1,200})\|\*\|\*/uy),
  ...doubled('%%', '%%', /%{4}([^%\n]{1,200})%{4}/uy),
  spaced('{{', '}}', /\{[ \t]+\{([^{}\n]{1,200})\}[ \t]+\}/uy),
  spaced('{{', '}}', /\{[ \t]+\{([^{}\n]{1,200})\}\}/uy),
  spaced('{{', '}}', /\{\{([^{}\n]{1,200})\}[ \t]+\}/uy),
  spaced('{%', '%}', /\{[ \t]+%([^{}%\n]{1,200})%[ \t]*\}/uy),
  spaced('{%', '%}', /\{%([^{}%\n]{1,200})%[ \t]+\}/uy),
  spaced('*|', '|*', /\*[ \t]+\|([^*|\n]{1,200})\|[ \t]*\*/uy),
  spaced('*|', '|*', /\*\|([^*|\n]{1,200})\|[ \t]+\*/uy),
  { ...spaced('{{', '}}', /\{([A-Za-z_][\w.]{0,80})\}\}(?!\})/uy), reason: 'mixed-delimiters' },
  { ...spaced('*|', '|*', /\*([A-Z][A-Z0-9_:]{0,80})\|\*/uy), reason: 'mixed-delimiters' },
  { ...spaced('*|', '|*', /\|([A-Z][A-Z0-9_:]{0,80})\|\*/uy), reason: 'mixed-delimiters' },
  {
    ...spaced('{{', '}}', /%7[Bb]%7[Bb]((?:[^%\s"'<>]|%(?!7[Dd])[\dA-Fa-f]{2}){1,200})%7[Dd]%7[Dd]/uy),
    reason: 'entities-inside',
    decode: decodeUrl,
  },
];

const BY_FIRST: ReadonlyMap<string, readonly OddShape[]> = new Map(
  ['{', '[', '*', '%', '|'].map((first) => [first, ODD_SHAPES.filter((shape) => shape.first === first)]),
);

/** A tag whose marks were doubled, spaced apart, cut in half or URL-encoded: `{{{{ seat }}}}`, `{ { seat } }`. */
export function oddTag(at: number, context: RepairContext): BrokenTag | undefined {
  const shapes = BY_FIRST.get(context.text[at] ?? '');
  if (shapes === undefined || /[{$*%|[]/u.test(context.text[at - 1] ?? ' ')) return undefined;
  for (const shape of shapes) {
    const broken = match(shape, at, context);
    if (broken !== undefined) return broken;
  }
  return undefined;
}

function match(shape: OddShape, at: number, { text, table }: RepairContext): BrokenTag | undefined {
  const { pattern, open, close, reason } = shape;
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[1];
  if (found === undefined) return undefined;
  const end = pattern.lastIndex;
  const inside = shape.decode?.(found) ?? found;
  const pair = table.opener(open)?.pairs.find((known) => known.close === close);
  const readings = pair && table.read(pair, inside);
  if (readings === undefined || readings.size === 0) return undefined;
  return { end, inside, readings, malformed: { reason, repaired: open + inside + close } };
}

function doubled(open: string, close: string, pattern: RegExp): OddShape[] {
  return [{ first: open[0] ?? '', pattern, open, close, reason: 'doubled-delimiters' }];
}

function spaced(open: string, close: string, pattern: RegExp): OddShape {
  const first = pattern.source.startsWith('\\|') ? '|' : pattern.source.startsWith('%7') ? '%' : (open[0] ?? '');
  return { first, pattern, open, close, reason: 'white-space' };
}

function decodeUrl(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
