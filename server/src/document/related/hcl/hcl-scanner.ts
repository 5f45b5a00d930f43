/** Sticky patterns of the language; none can take more than linear time. */
const SPACE = /(?:\s|#[^\n]*|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$))+/y;
const NAME = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const LABEL = /"((?:[^"\\\r\n]|\\.)*)"/y;
const HEREDOC = /<<-?([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?\n/uy;

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  const sticky = new RegExp(pattern);
  sticky.lastIndex = at;
  return sticky.exec(source);
}

/** Offset behind white space and comments. */
export function afterSpace(source: string, at: number): number {
  return at + (matchAt(SPACE, source, at)?.[0].length ?? 0);
}

/** A name, or a label in quotes. */
export function wordAt(source: string, at: number): { readonly words: string; readonly end: number } | undefined {
  const match = matchAt(NAME, source, at) ?? matchAt(LABEL, source, at);
  return match === null ? undefined : { words: match[1] ?? match[0], end: at + match[0].length };
}

/** A text over several lines, `<<EOT` to the line `EOT`. */
export interface Heredoc {
  readonly contentStart: number;
  /** Where the line of the closing word begins. */
  readonly contentEnd: number;
  readonly end: number;
  readonly isIndented: boolean;
}

/** The heredoc that opens at an offset and is closed somewhere. */
export function heredocAt(source: string, at: number): Heredoc | undefined {
  const opening = matchAt(HEREDOC, source, at);
  const word = opening?.[1];
  if (opening === null || word === undefined) return undefined;
  const contentStart = at + opening[0].length;
  for (let line = contentStart; line < source.length;) {
    const lineEnd = source.indexOf('\n', line) < 0 ? source.length : source.indexOf('\n', line);
    const words = source.slice(line, lineEnd);
    if (words.trim() === word) {
      const end = line + words.trimEnd().length;
      return { contentStart, contentEnd: line, end, isIndented: source[at + 2] === '-' };
    }
    line = lineEnd + 1;
  }
  return undefined;
}

/** Offset behind a string in quotes, with whatever templates stand in it. */
export function afterString(source: string, at: number): number {
  for (let index = at + 1; index < source.length; index++) {
    const character = source.charAt(index);
    if (character === '\\') index++;
    else if (character === '"' || character === '\n') return index + 1;
    else if ((character === '$' || character === '%') && source[index + 1] === '{') {
      index = source[index - 1] === character ? index + 1 : afterTemplate(source, index + 2) - 1;
    }
  }
  return source.length;
}

/** Behind `${ … }`; strings in it may hold braces. */
function afterTemplate(source: string, start: number): number {
  let depth = 1;
  for (let index = start; index < source.length; index++) {
    const character = source.charAt(index);
    if (character === '\n') return index;
    if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return index + 1;
  }
  return source.length;
}

/** Offset behind an expression: the end of its line, unless brackets are open. */
export function afterExpression(source: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < source.length) {
    const character = source.charAt(at);
    if (character === '"') at = afterString(source, at);
    else if (character === '<' && source[at + 1] === '<') at = heredocAt(source, at)?.end ?? at + 2;
    else if (/[([{]/.test(character)) {
      depth++;
      at++;
    } else if (/[)\]}]/.test(character)) {
      if (depth === 0) return at;
      depth--;
      at++;
    } else if (depth === 0 && (character === '\n' || character === '#' || source.startsWith('//', at))) return at;
    else at++;
  }
  return at;
}
