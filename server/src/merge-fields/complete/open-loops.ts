import type { MergeTag } from '../../document/merge-tag';

/** A list that is gone through at a place of the mail. */
export interface OpenLoop {
  readonly list: string;
  /** What an item is called; empty where its fields are named without it. */
  readonly variable: string;
}

const NO_LOOP = /^(?:if|ifnot|unless|case|elsif|elseif)$/i;

/** The loops and scopes that an offset of the file stands in, innermost first. */
export function openLoops(tags: readonly MergeTag[], offset: number): readonly OpenLoop[] {
  const open: (OpenLoop | undefined)[] = [];
  for (const tag of tags) {
    if (tag.span.end > offset) break;
    if (tag.role === 'open') open.push(loopOf(tag));
    if (tag.role === 'close') open.pop();
  }
  return open.filter((loop) => loop !== undefined).reverse();
}

function loopOf({ field, block = '', declares, text }: MergeTag): OpenLoop | undefined {
  const list = field ?? /\bin\s+([\p{L}_][\p{L}\p{N}_.]*)/u.exec(text)?.[1];
  if (list === undefined || NO_LOOP.test(block)) return undefined;
  return { list, variable: declares?.[0] ?? '' };
}
