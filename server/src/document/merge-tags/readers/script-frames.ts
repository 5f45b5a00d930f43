import type { BlockFrame } from '../../merge-tag';

export type ScriptLanguage = 'ruby' | 'javascript' | 'php' | 'ampscript' | 'template-toolkit';

const STRINGS_AND_COMMENTS =
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n]*/gu;
const QUOTED = /"[^"]*"|'[^']*'/gu;

/** What a piece of script opens and closes, in order; what it closes itself is left out. */
export function scriptFrames(code: string, language: ScriptLanguage): BlockFrame[] {
  switch (language) {
    case 'javascript':
      return settle(braceFrames(code.replace(STRINGS_AND_COMMENTS, ' ')));
    case 'php':
      return settle(phpFrames(code.replace(STRINGS_AND_COMMENTS, '""')));
    case 'ruby':
      return settle(rubyFrames(code.replace(QUOTED, '""')));
    case 'ampscript':
      return settle(ampscriptFrames(code.replace(/\/\*(?:[^*]|\*(?!\/))*\*\//gu, ' ').replace(QUOTED, ' ')));
    case 'template-toolkit':
      return settle(toolkitFrames(code.replace(QUOTED, '""').replace(/#[^\n]*/gu, ' ')));
  }
}

function braceFrames(code: string): BlockFrame[] {
  const frames: BlockFrame[] = [];
  for (const [mark] of code.matchAll(/\}\s*(?:else\b[^{}]*|catch\b[^{}]*|finally\s*)\{|[{}]/gu)) {
    if (mark.length > 1) frames.push({ role: 'middle' });
    else frames.push({ role: mark === '{' ? 'open' : 'close' });
  }
  return frames;
}

/** Braces, and the spelling with a colon: `if ($x):` … `endif;`. */
function phpFrames(code: string): BlockFrame[] {
  const frames: BlockFrame[] = [];
  const words =
    /\b(end)(if|foreach|for|while|switch)\b|\b(else\s*:|elseif\b[^:{}]*:)|\b(if|foreach|for|while|switch)\b[^:;{}]*(?:::[^:;{}]*)*:(?!:)|\}\s*else\b[^{}]*\{|[{}]/gu;
  for (const [mark, end, ended, middle, opened] of code.matchAll(words)) {
    if (end !== undefined && ended !== undefined) frames.push({ role: 'close', block: ended });
    else if (middle !== undefined) frames.push({ role: 'middle', block: 'if' });
    else if (opened !== undefined) frames.push({ role: 'open', block: opened });
    else if (mark.length > 1) frames.push({ role: 'middle' });
    else frames.push({ role: mark === '{' ? 'open' : 'close' });
  }
  return frames;
}

function rubyFrames(code: string): BlockFrame[] {
  const frames: BlockFrame[] = [];
  for (const statement of code.split(/[;\n]/u)) {
    const first = /^[\s=-]*([a-z]+)\b/u.exec(statement)?.[1] ?? '';
    if (first === 'end') frames.push({ role: 'close' });
    else if (RUBY_OPENS.has(first) || /\bdo\b\s*(?:\|[^|]*\|)?\s*-?$/u.test(statement)) frames.push({ role: 'open' });
    else if (RUBY_MIDDLE.has(first)) frames.push({ role: 'middle' });
    frames.push(...braceFrames(statement.replace(/#\{[^}]*\}/gu, '')));
  }
  return frames;
}

const RUBY_OPENS = new Set(['if', 'unless', 'case', 'while', 'until', 'for', 'begin', 'def']);
const RUBY_MIDDLE = new Set(['else', 'elsif', 'when', 'rescue', 'ensure', 'in']);

function ampscriptFrames(code: string): BlockFrame[] {
  const frames: BlockFrame[] = [];
  for (const [word] of code.matchAll(/\b(?:if|elseif|else|endif|for|next)\b(?!\s*\()|\bif\s*\(/giu)) {
    switch (word.toLowerCase()) {
      case 'endif':
        frames.push({ role: 'close', block: 'IF' });
        break;
      case 'next':
        frames.push({ role: 'close', block: 'FOR' });
        break;
      case 'for':
        frames.push({ role: 'open', block: 'FOR' });
        break;
      case 'else':
      case 'elseif':
        frames.push({ role: 'middle', block: 'IF' });
        break;
      default:
        frames.push({ role: 'open', block: 'IF' });
    }
  }
  return frames;
}

/** Directives end at a semicolon; every block ends with the same word, and a pipe at the beginning opens one as well. */
function toolkitFrames(code: string): BlockFrame[] {
  return code.split(';').flatMap((directive): BlockFrame[] => {
    const first = /^\s*(\||[A-Z]+\b)/u.exec(directive)?.[1] ?? '';
    if (first === 'END') return [{ role: 'close' }];
    if (TOOLKIT_MIDDLE.has(first)) return [{ role: 'middle' }];
    const opens = TOOLKIT_OPENS.has(first) || /(?:^|[=)\s])\s*BLOCK\s*$/u.test(directive);
    return opens ? [{ role: 'open' }] : [];
  });
}

const TOOLKIT_OPENS = new Set(
  '| IF UNLESS FOREACH FOR WHILE SWITCH BLOCK FILTER WRAPPER TRY VIEW PERL RAWPERL'.split(' '),
);
const TOOLKIT_MIDDLE = new Set(['ELSE', 'ELSIF', 'CASE', 'CATCH', 'FINAL']);

/** Drops what is opened and closed within the same piece of script. */
function settle(frames: readonly BlockFrame[]): BlockFrame[] {
  const left: BlockFrame[] = [];
  for (const frame of frames) {
    const opened = left.findLastIndex(({ role }) => role === 'open');
    const inner = opened >= 0 && left[opened]?.block === frame.block;
    if (frame.role === 'middle' && inner) continue;
    if (frame.role === 'close' && inner) left.splice(opened);
    else left.push(frame);
  }
  return left;
}
