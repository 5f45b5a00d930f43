/** How a template language writes what its reader shall not see. */
export interface CommentSyntax {
  /** Matches the opening at an offset; sticky. */
  readonly open: RegExp;
  /** The closing, looked for after the opening. */
  readonly close: RegExp;
  /** The comment as one writes it anew, around its words. */
  readonly written: readonly [string, string];
}

/** Every syntax a template may hold; the longer openings first, since `{{!` also opens `{{!--`. */
export const COMMENT_SYNTAXES: readonly CommentSyntax[] = [
  { open: /<!--(?!\[)/y, close: /-->/g, written: ['<!-- ', ' -->'] },
  { open: /\{\{~?!--/y, close: /--~?\}\}/g, written: ['{{!-- ', ' --}}'] },
  { open: /\{\{~?!/y, close: /\}\}/g, written: ['{{! ', ' }}'] },
  { open: /\{\{--/y, close: /--\}\}/g, written: ['{{-- ', ' --}}'] },
  { open: /\{\{(?:- )?\/\*/y, close: /\*\/(?: -)?\}\}/g, written: ['{{/* ', ' */}}'] },
  { open: /\{#-?/y, close: /-?#\}/g, written: ['{# ', ' #}'] },
  {
    open: /\{%-?\s{0,8}comment\s{0,8}-?%\}/y,
    close: /\{%-?\s{0,8}endcomment\s{0,8}-?%\}/g,
    written: ['{% comment %} ', ' {% endcomment %}'],
  },
  { open: /<%#/y, close: /-?%>/g, written: ['<%# ', ' %>'] },
  { open: /<%--/y, close: /--%>/g, written: ['<%-- ', ' --%>'] },
  { open: /<%\s{0,8}\/\*/y, close: /\*\/\s{0,8}%>/g, written: ['<%/* ', ' */%>'] },
  { open: /%%\[\s{0,8}\/\*/y, close: /\*\/\s{0,8}\]%%/g, written: ['%%[/* ', ' */]%%'] },
  { open: /<#--/y, close: /-->/g, written: ['<#-- ', ' -->'] },
  { open: /@\*/y, close: /\*@/g, written: ['@* ', ' *@'] },
  { open: /\[\/\/\]: ?# ?[("']/y, close: /[)"'][ \t]*(?=[\r\n]|$)/g, written: ['[//]: # (', ')'] },
];

/** A comment at some offset of a text. */
export interface Comment {
  readonly syntax: CommentSyntax;
  readonly start: number;
  /** What stands between opening and closing. */
  readonly wordsStart: number;
  readonly wordsEnd: number;
  readonly end: number;
}

/** The comment that opens at this offset and is closed somewhere. */
export function commentAt(text: string, start: number): Comment | undefined {
  for (const syntax of COMMENT_SYNTAXES) {
    const open = new RegExp(syntax.open);
    open.lastIndex = start;
    const comment = open.test(text) ? closed(text, syntax, start, open.lastIndex, text.length) : undefined;
    if (comment !== undefined) return comment;
  }
  return undefined;
}

/** The longest opening, `{%- comment -%}` with its spaces, and the space behind it. */
const OPENING_LIMIT = 60;

const OPENINGS_BEFORE = COMMENT_SYNTAXES.map((syntax) => ({
  syntax,
  opening: new RegExp(`(?:${syntax.open.source})\\s*$`),
}));

/** The comment whose first word stands at this offset, and that is closed within so many characters. */
export function commentOpenedBefore(text: string, offset: number, reach: number): Comment | undefined {
  const from = Math.max(0, offset - OPENING_LIMIT);
  const before = text.slice(from, offset);
  for (const { syntax, opening } of OPENINGS_BEFORE) {
    const match = opening.exec(before);
    const comment = match === null ? undefined : closed(text, syntax, from + match.index, offset, reach);
    if (comment !== undefined) return comment;
  }
  return undefined;
}

function closed(
  text: string,
  syntax: CommentSyntax,
  start: number,
  wordsStart: number,
  reach: number,
): Comment | undefined {
  const match = new RegExp(syntax.close).exec(text.slice(wordsStart, wordsStart + reach));
  if (match === null) return undefined;
  const wordsEnd = wordsStart + match.index;
  return { syntax, start, wordsStart, wordsEnd, end: wordsEnd + match[0].length };
}
