import { type FormattingOptions, modify, parseTree, type ParseError } from 'jsonc-parser';
import { span } from '../text/span';
import type { TextEdit } from '../text/text-edit';
import type { SettingsLayer } from './settings';

/** What a project file can settle about every mail below it. */
export type ProjectFact = keyof Pick<SettingsLayer, 'kind' | 'dialect' | 'language'>;

/**
 * The edits by which a project file states a fact, or without a value no longer states it; all else stays as it is,
 * comments too. Undefined where the file is no JSON object: nobody knows where to write.
 */
export function writeProjectFact(
  text: string,
  fact: ProjectFact,
  value: string | undefined,
): readonly TextEdit[] | undefined {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  if (tree?.type !== 'object' || errors.length > 0) return undefined;
  const edits = modify(text, [fact], value, { formattingOptions: formattingOf(text) });
  return edits.map(({ offset, length, content }) => ({ span: span(offset, offset + length), newText: content }));
}

/** As the first indented line has it. */
function formattingOf(text: string): FormattingOptions {
  const [, lineBreak = '\n', indent = '  '] = /(\r\n|\n)([ \t]+)\S/.exec(text) ?? [];
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol: lineBreak };
}
