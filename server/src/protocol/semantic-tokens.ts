import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import { TAG_STATES, TagStates } from '../merge-fields/tag-state';
import type { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';
import type { CheckedMail } from './check-text';

/** One type, and a modifier for each state: `contributes.semanticTokenTypes` of the extension says the same. */
export const TOKEN_LEGEND: SemanticTokensLegend = { tokenTypes: ['mergeTag'], tokenModifiers: [...TAG_STATES] };

/** Every merge tag with its state. */
export function semanticTokens({ mail, fields }: CheckedMail): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  const states = new TagStates(mail, fields);
  for (const tag of mail.mergeTags) {
    if (tag.role === 'comment') continue;
    const modifiers = 1 << TAG_STATES.indexOf(states.of(tag));
    for (const { line, start, length } of linesOf(tag.span, mail.lines, mail.source)) {
      builder.push(line, start, length, 0, modifiers);
    }
  }
  return builder.build();
}

/** Not every client shows a token that goes on over the end of a line. */
function* linesOf(
  { start, end }: Span,
  lines: LineIndex,
  source: string,
): Generator<{ readonly line: number; readonly start: number; readonly length: number }> {
  let from = start;
  for (const piece of source.slice(start, end).split(/(\r\n|\r|\n)/)) {
    const position = lines.positionAt(from);
    if (piece.trim() !== '') yield { line: position.line, start: position.character, length: piece.length };
    from += piece.length;
  }
}
