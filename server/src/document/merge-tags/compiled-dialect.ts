import type { Block, Delimiter, Dialect } from '../../dialects/dialect';
import type { DialectPattern } from '../../dialects/dialect-pattern';
import { linearPattern } from '../../dialects/linear-pattern';
import { nativePattern } from '../../dialects/native-pattern';

/** What a word does in the dialect. */
export interface KeywordUse {
  readonly role: 'open' | 'middle' | 'close' | 'statement';
  /** Blocks it belongs to; empty for a statement. */
  readonly blocks: readonly Block[];
}

/** A dialect made ready for reading. */
export interface CompiledDialect {
  readonly dialect: Dialect;
  readonly keywords: ReadonlyMap<string, KeywordUse>;
  /** Words that frame blocks in other dialects, or that engines are known for: no unlisted statements of this one. */
  readonly foreignWords: ReadonlySet<string>;
  readonly variable?: DialectPattern;
  readonly path?: DialectPattern;
  readonly operators: ReadonlySet<string>;
  readonly helpers: ReadonlySet<string>;
  readonly tagEvidence: readonly { readonly pattern: DialectPattern; readonly weight: number }[];
  readonly textEvidence: readonly { readonly text: string; readonly weight: number }[];
  /** Whether the words of its blocks stand between these marks, for want of marks of their own: `*|IF:FNAME|*`. */
  holdsBlocks(delimiter: Delimiter): boolean;
  /** The opening marks it has. */
  readonly opens: ReadonlySet<string>;
  /** A number, the same for two dialects, and two delimiters, that read every text alike. */
  grammarOf(delimiter: Delimiter): number;
  namePattern(delimiter: Delimiter): DialectPattern | undefined;
  /** The name that stands at an offset of a text, up to where no word goes on. */
  nameAt(delimiter: Delimiter, text: string, start: number): string | undefined;
  isReserved(name: string): boolean;
  /** Whether the provider itself knows the name: a field of a new account, a system tag, a word. */
  isStandardName(name: string): boolean;
}

/** Makes dialects ready for reading. */
export function compileDialects(dialects: readonly Dialect[]): CompiledDialect[] {
  const words = new Set(dialects.flatMap(wordsOf));
  const numbering = new Numbering();
  return dialects.map((dialect) => compileDialect(dialect, words, numbering));
}

/** What an engine's words are is common knowledge; a provider's own statements are its own affair. */
function wordsOf(dialect: Dialect): readonly string[] {
  const words = dialect.blocks.flatMap(blockWords);
  return dialect.kind === 'engine' ? [...words, ...dialect.statements] : words;
}

function blockWords(block: Block): string[] {
  return [block.open ?? block.name, ...(block.middle ?? []), block.close];
}

/** Numbers values: what JSON writes alike has the same number. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  of(value: unknown): number {
    const written = JSON.stringify(value) ?? '';
    const known = this.#numbers.get(written) ?? this.#numbers.size;
    this.#numbers.set(written, known);
    return known;
  }
}

function compileDialect(dialect: Dialect, foreignWords: ReadonlySet<string>, numbering: Numbering): CompiledDialect {
  const isReserved = nameMatcher(dialect.reserved);
  const standard = new Set<string>(Object.values(dialect.fields));
  const keywords = keywordTable(dialect);
  const compile = patternCompiler(dialect);
  const variable = dialect.expressions && compile(dialect.expressions.variable);
  const path = dialect.mustache && compile(dialect.mustache.path);
  const framing = new Set(dialect.delimiters.filter((delimiter) => holdsBlocks(dialect, delimiter)));
  return {
    dialect,
    keywords,
    foreignWords,
    ...(variable && { variable }),
    ...(path && { path }),
    operators: new Set(dialect.expressions?.operators),
    helpers: new Set(Array.isArray(dialect.mustache?.helpers) ? dialect.mustache.helpers : []),
    tagEvidence: tagEvidenceOf(dialect, compile),
    textEvidence: dialect.evidence.flatMap(({ text, weight }) => (text === undefined ? [] : [{ text, weight }])),
    holdsBlocks: (delimiter) => framing.has(delimiter),
    opens: new Set(dialect.delimiters.map(({ open }) => open)),
    grammarOf: (delimiter) => grammarOf(dialect, delimiter, numbering),
    namePattern: (delimiter) => compile(delimiter.name ?? ''),
    nameAt: (delimiter, text, start) => compile(delimiter.name ?? '')?.wordAt(text, start),
    isReserved,
    isStandardName: (name) => standard.has(name) || isReserved(name) || keywords.has(name),
  };
}

/** Everything that the reader of such a delimiter asks of its dialect, and nothing else. */
function grammarOf(dialect: Dialect, delimiter: Delimiter, numbering: Numbering): number {
  const { holds, trim, spaces, prefix, nests, name } = delimiter;
  return numbering.of([holds, trim, spaces, prefix, nests, name, ...grammarParts(dialect, delimiter)]);
}

function grammarParts(dialect: Dialect, delimiter: Delimiter): readonly unknown[] {
  const { expressions, fallbacks, mustache, blocks, statements, openStatements, reserved } = dialect;
  switch (delimiter.holds) {
    case 'comment':
    case 'macro':
      return [];
    case 'name':
      return holdsBlocks(dialect, delimiter) ? [blocks, statements] : [];
    case 'output':
      return [expressions, fallbacks];
    case 'mustache':
      return [mustache, fallbacks];
    case 'statement':
      return [blocks, statements, openStatements, expressions];
    default:
      return [expressions, fallbacks, mustache, blocks, statements, openStatements, reserved];
  }
}

/** Of several forms of a tag with the same marks, only the least certain holds words, which prove nothing. */
function holdsBlocks({ delimiters }: Dialect, delimiter: Delimiter): boolean {
  if (delimiters.some(({ holds }) => holds === 'statement' || holds === 'mixed')) return false;
  const forms = delimiters.filter(({ open }) => open === delimiter.open);
  return delimiter.certainty !== undefined || forms.every(({ certainty }) => certainty === undefined);
}

function tagEvidenceOf(dialect: Dialect, compile: CompilePattern): CompiledDialect['tagEvidence'] {
  return dialect.evidence.flatMap(({ tag, weight }) => {
    const pattern = tag === undefined ? undefined : compile(tag);
    return pattern === undefined ? [] : [{ pattern, weight }];
  });
}

type CompilePattern = (source: string) => DialectPattern | undefined;

/** Compiles each pattern once: one that an author wrote by an engine that takes linear time, whatever it is. */
function patternCompiler({ declaredPatterns }: Dialect): CompilePattern {
  const patterns = new Map<string, DialectPattern | undefined>();
  return (source) => {
    if (!patterns.has(source)) {
      patterns.set(source, declaredPatterns.includes(source) ? linearPattern(source) : nativePattern(source));
    }
    return patterns.get(source);
  };
}

function keywordTable(dialect: Dialect): ReadonlyMap<string, KeywordUse> {
  const table = new Map<string, KeywordUse>();
  const add = (word: string, role: KeywordUse['role'], block?: Block): void => {
    const known = table.get(word);
    if (known !== undefined && known.role !== role) return;
    const blocks = [...(known?.blocks ?? []), ...(block ? [block] : [])];
    table.set(word, { role, blocks });
  };
  for (const block of dialect.blocks) {
    add(block.open ?? block.name, 'open', block);
    for (const word of block.middle ?? []) add(word, 'middle', block);
    add(block.close, 'close', block);
  }
  for (const word of dialect.statements) add(word, 'statement');
  return table;
}

/** Matches names against a list in which `*` stands for any characters. */
function nameMatcher(names: readonly string[]): (name: string) => boolean {
  const exact = new Set(names.filter((name) => !name.includes('*')));
  const prefixes = names.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
  return (name) => exact.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
}
