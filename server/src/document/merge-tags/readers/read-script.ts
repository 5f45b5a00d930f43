import { span } from '../../../text/span';
import type { BlockFrame, MergeTagRole } from '../../merge-tag';
import type { CompiledDialect } from '../compiled-dialect';
import type { Reading } from '../reading';
import { scriptFrames } from './script-frames';

const STRING = String.raw`"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'`;
const FALLBACK = new RegExp(String.raw`(?:\|\||\?\?|\?:)\s*(?:${STRING})\s*;?\s*-?$`, 'u');
const PATH = /@{0,2}[\p{L}_$][\p{L}\p{N}_$]*(?:&?\??\.[\p{L}_][\p{L}\p{N}_]*[?!]?)*/gu;
const METHODS = /\.(?:presence|to_s|trim\(\)|strip|html_safe|upcase|downcase|capitalize|titleize|each|size|length)$/u;
const WORDS = new Set([
  ...['if', 'unless', 'else', 'elsif', 'end', 'for', 'in', 'of', 'do', 'while', 'case', 'when', 'not', 'and', 'or'],
  ...['var', 'let', 'const', 'function', 'return', 'new', 'typeof', 'true', 'false', 'null', 'nil', 'undefined'],
]);
/** Only Ruby: instance variables, symbols, safe navigation, blocks, predicates, its own words. */
const RUBY_ONLY =
  /(?:^|[\s(,!])@\w|(?:^|[\s(,[{])::?[a-z]\w*|&\.|\bdo\s*(?:\||[-\s]*$)|\{\s*\||^\s*-?\s*(?:end|elsif|unless|when|yield)\b|\.\w+\?(?:$|[\s)])|^\s*if\s+(?!\()|\s(?:if|unless)\s+[^(\s]/u;
/** Only JavaScript: braces round statements, arrows, strict comparison, declarations; a brace alone ends either's block. */
const JAVASCRIPT_ONLY = /\{\s*[-_]?\s*$|^\s*[-_]?\s*\}(?!\s*-?$)|\)\s*=>|[=!]==|\b(?:typeof|function|var|let|const)\s/u;

const COMMENTS_AND_STRINGS = /\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/gu;

/** Whether the code can be of this language; what bears no mark of either, or of both, is both. */
function mayBe(language: 'ruby' | 'javascript', code: string): boolean {
  const bare = code.replace(COMMENTS_AND_STRINGS, '""');
  const isRuby = RUBY_ONLY.test(bare);
  const isJavaScript = JAVASCRIPT_ONLY.test(bare);
  return isRuby === isJavaScript || isRuby === (language === 'ruby');
}

/** Reads code of the host language: what it prints or does, its first variable, the blocks it frames. */
export function readScript(
  code: string,
  language: 'ruby' | 'javascript',
  prints: boolean,
  compiled: CompiledDialect,
): Reading | undefined {
  if (code.trim() === '' || !mayBe(language, code)) return undefined;
  const frames = scriptFrames(code, language);
  const field = scriptField(code, compiled);
  const fallback = prints ? fallbackOf(code) : undefined;
  return {
    role: roleOf(frames, prints),
    ...field,
    ...(fallback !== undefined && { fallback }),
    ...framing(frames, { word: language === 'ruby' && !BRACE_BLOCK.test(code) ? 'end' : '}' }),
    ...declaredBy(code),
  };
}

/** Ruby's other spelling of `do |x|`. */
const BRACE_BLOCK = /\{\s*\|[^|]*\|\s*-?\s*$/u;

/** Reads PHP: `$user->name ?? 'there'`, `foreach ($items as $item):`. */
export function readPhp(code: string, prints: boolean): Reading | undefined {
  const variable = /\$[\p{L}_][\p{L}\p{N}_]*(?:(?:\??->|::)[\p{L}_][\p{L}\p{N}_]*)*(?:\[[^\]]*\])*/u.exec(code);
  const isCall = /^\s*(?:[\w\\]+(?:::|->))?\w+\(.*\)\s*$/su.test(code);
  if (prints && variable === null && !isCall) return undefined;
  const frames = prints ? [] : scriptFrames(code, 'php');
  const fallback = prints ? fallbackOf(code) : undefined;
  return {
    role: roleOf(frames, prints),
    ...(variable && {
      field: variable[0],
      fieldSpan: span(variable.index, variable.index + variable[0].length),
    }),
    ...(fallback !== undefined && { fallback }),
    ...framing(frames, { word: frames.at(-1)?.block === undefined ? '}' : `end${frames.at(-1)?.block};` }),
  };
}

/** Reads AMPscript: `SET @name = [First Name] IF EMPTY(@name) THEN`. */
export function readAmpscript(code: string, prints: boolean, compiled: CompiledDialect): Reading | undefined {
  if (code.trim() === '' || /[“”]/u.test(code.replace(/"[^"]*"|'[^']*'/gu, ''))) return undefined;
  const frames = prints ? [] : scriptFrames(code, 'ampscript');
  const declares = [...code.matchAll(/\b(?:set|var|for)\s+(@\w+(?:\s*,\s*@\w+)*)/giu)].flatMap(([, names = '']) =>
    names.split(/\s*,\s*/u),
  );
  return {
    role: roleOf(frames, prints),
    ...ampscriptField(code, compiled),
    ...(declares.length > 0 && { declares }),
    ...framing(frames, { word: frames[0]?.block === 'FOR' ? 'NEXT' : 'ENDIF' }),
  };
}

function ampscriptField(code: string, compiled: CompiledDialect): Pick<Reading, 'field' | 'fieldSpan' | 'fallback'> {
  const empty = /\bempty\s*\([^()]*(?:\([^()]*\))?\s*\)\s*,\s*["']([^"']*)["']/iu.exec(code);
  const field = /\[([^\][]+)\]|\battributevalue\(\s*["']([^"']+)["']|(@\w+)/iu.exec(code);
  const name = field?.[1] ?? field?.[2] ?? field?.[3] ?? bareName(code, compiled);
  if (name === undefined) return {};
  const start = code.indexOf(name);
  return {
    field: name,
    fieldSpan: span(start, start + name.length),
    ...(empty?.[1] !== undefined && { fallback: empty[1] }),
  };
}

/** A word that is no function, keyword or string: an attribute named bare. */
function bareName(code: string, compiled: CompiledDialect): string | undefined {
  const words = code.replace(/"[^"]*"|'[^']*'/gu, ' ').match(/@?\b[A-Za-z_]\w*\b(?!\s*\()/gu);
  return words?.find((word) => !word.startsWith('@') && !compiled.keywords.has(word.toUpperCase()));
}

function roleOf(frames: readonly BlockFrame[], prints: boolean): MergeTagRole {
  return frames[0]?.role ?? (prints ? 'output' : 'statement');
}

function framing(frames: readonly BlockFrame[], closing: { word: string }): Partial<Reading> {
  const [first] = frames;
  if (first === undefined) return {};
  return {
    ...(first.block !== undefined && { block: first.block }),
    ...(frames.length > 1 && { frames }),
    ...(frames.at(-1)?.role === 'open' && { closing }),
  };
}

function fallbackOf(code: string): string | undefined {
  const match = FALLBACK.exec(code);
  return match?.[1] ?? match?.[2];
}

function scriptField(code: string, compiled: CompiledDialect): Pick<Reading, 'field' | 'fieldSpan'> {
  const blank = code.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gu, (text) => ' '.repeat(text.length));
  for (const match of blank.matchAll(PATH)) {
    const name = match[0].replace(METHODS, '');
    const called = blank[match.index + match[0].length] === '(' && !match[0].includes('.');
    if (WORDS.has(name) || called || compiled.isReserved(name)) continue;
    return { field: name, fieldSpan: span(match.index, match.index + name.length) };
  }
  return {};
}

function declaredBy(code: string): Pick<Reading, 'declares'> {
  const loop =
    /\|([^|]*)\|/u.exec(code)?.[1] ?? /(?:function\s*\w*\s*)?\(([\w\s,]*)\)\s*(?:=>\s*)?\{\s*$/u.exec(code)?.[1];
  const assigned = /\b(?:var|let|const)\s+(\w+)/u.exec(code)?.[1] ?? /^\s*-?\s*(@?\w+)\s*=(?![=~>])/u.exec(code)?.[1];
  const names = [...(loop?.match(/\w+/gu) ?? []), ...(assigned === undefined ? [] : [assigned])];
  return names.length > 0 ? { declares: names } : {};
}
