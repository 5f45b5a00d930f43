import type { MalformedTag } from '../merge-tag';
import type { BrokenTag, RepairContext } from './repair-tag';

/** A shape that authors type when they miss or repeat a mark, and the pair they meant. */
interface OddShape {
  /** Its first two characters; `a` for any letter. */
  readonly beginning: string;
  readonly pattern: RegExp;
  readonly open: string;
  readonly close: string;
  /** What it cannot do without further on. */
  readonly ending: string;
  readonly reason: MalformedTag['reason'];
  readonly decode?: (inside: string) => string;
}

const ODD_SHAPES: readonly OddShape[] = [
  doubled('{{', '}}', /\{{4}([^{}\n]{1,200})\}{4}/uy),
  doubled('{%', '%}', /\{%\{%([^{}\n]{1,200})%\}%\}/uy),
  doubled('[[', ']]', /\[{4}([^[\]\n]{1,200})\]{4}/uy),
  doubled('*|', '|*', /\*\|\*\|([^*|\n]{1,200})\|\*\|\*/uy),
  doubled('%%', '%%', /%{4}([^%\n]{1,200})%{4}/uy),
  odd('{ ', '{{', '}}', 'white-space', /\{[ \t]+\{([^{}\n]{1,200})\}[ \t]*\}/uy),
  odd('{{', '{{', '}}', 'white-space', /\{\{([^{}\n]{1,200})\}[ \t]+\}/uy),
  {
    // The value of Braze has braces of its own, of which one was taken for the tag's.
    ...odd('{{', '{{', '}}', 'unclosed', /\{\{([^{}\n]{0,100}\$\{[^{}\n]{1,100})\}\}(?!\})/uy),
    decode: (inside) => `${inside}}`,
  },
  odd('{ ', '{%', '%}', 'white-space', /\{[ \t]+%([^{}%\n]{1,200})%[ \t]*\}/uy),
  odd('{%', '{%', '%}', 'white-space', /\{%([^{}%\n]{1,200})%[ \t]+\}/uy),
  odd('* ', '*|', '|*', 'white-space', /\*[ \t]+\|([^*|\n]{1,200})\|[ \t]*\*/uy),
  odd('*|', '*|', '|*', 'white-space', /\*\|([^*|\n]{1,200})\|[ \t]+\*/uy),
  odd('{a', '{{', '}}', 'mixed-delimiters', /\{([A-Za-z_][\w.]{0,80})\}\}(?!\})/uy),
  odd('*a', '*|', '|*', 'mixed-delimiters', /\*([A-Z][A-Z0-9_:]{0,80})\|\*/uy),
  odd('|a', '*|', '|*', 'mixed-delimiters', /\|([A-Z][A-Z0-9_:]{0,80})\|\*/uy),
  {
    ...odd('%7', '{{', '}}', 'entities-inside', /%7B%7B((?:[^%\s"'<>]|%(?!7D)[\dA-F]{2}){1,200})%7D%7D/uy),
    ending: '%7D',
    decode: decodeUrl,
  },
];

const BY_BEGINNING: ReadonlyMap<string, readonly OddShape[]> = new Map(
  ['{{', '{%', '{ ', '{a', '[[', '*|', '* ', '*a', '|a', '%%', '%7'].map((beginning) => [
    beginning,
    ODD_SHAPES.filter((shape) => shape.beginning === beginning),
  ]),
);

/** A tag whose marks were doubled, spaced apart, cut in half or URL-encoded: `{{{{ seat }}}}`, `{ { seat } }`. */
export function oddTag(at: number, context: RepairContext): BrokenTag | undefined {
  const { text } = context;
  const shapes = BY_BEGINNING.get((text[at] ?? '') + secondOf(text[at + 1] ?? ''));
  if (shapes === undefined || /[{$*%|[]/u.test(text[at - 1] ?? ' ')) return undefined;
  for (const shape of shapes) {
    const broken = match(shape, at, context);
    if (broken !== undefined) return broken;
  }
  return undefined;
}

/** The second character, with every letter as `a` and every blank as a space. */
function secondOf(character: string): string {
  if (/[A-Za-z_]/u.test(character)) return 'a';
  return character === '\t' ? ' ' : character;
}

function match(shape: OddShape, at: number, { text, next, reader }: RepairContext): BrokenTag | undefined {
  const { pattern, open, close, reason, ending } = shape;
  if (next.of(ending, at) === -1) return undefined;
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[1];
  if (found === undefined) return undefined;
  const end = pattern.lastIndex;
  const inside = shape.decode?.(found) ?? found;
  const pair = reader.table.opener(open)?.pairs.find((known) => known.close === close);
  const readings = pair && reader.read(pair, inside);
  if (readings === undefined || readings.size === 0) return undefined;
  return { end, inside, readings, malformed: { reason, repaired: open + inside + close } };
}

function doubled(open: string, close: string, pattern: RegExp): OddShape {
  return odd(open, open, close, 'doubled-delimiters', pattern);
}

function odd(
  beginning: string,
  open: string,
  close: string,
  reason: MalformedTag['reason'],
  pattern: RegExp,
): OddShape {
  return { beginning, pattern, open, close, reason, ending: close.slice(-1) };
}

function decodeUrl(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
