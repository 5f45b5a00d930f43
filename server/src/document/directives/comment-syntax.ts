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

/** The comment that opens at this offset and is closed, within so many characters where that matters. */
export function commentAt(text: string, start: number, reach = text.length): Comment | undefined {
  for (const syntax of COMMENT_SYNTAXES) {
    const open = new RegExp(syntax.open);
    open.lastIndex = start;
    if (!open.test(text)) continue;
    const wordsStart = open.lastIndex;
    const match = new RegExp(syntax.close).exec(text.slice(wordsStart, wordsStart + reach));
    if (match === null) continue;
    const wordsEnd = wordsStart + match.index;
    return { syntax, start, wordsStart, wordsEnd, end: wordsEnd + match[0].length };
  }
  return undefined;
}
