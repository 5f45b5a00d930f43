import { findNodeAtLocation, getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { LineIndex, type Position } from '../text/line-index';
import { message, type Message } from '../text/message';
import { span, type Span } from '../text/span';
import type { SettingsProblem } from './explain-issue';
import type { SettingsLayer } from './settings';
import type { SettingsVocabulary } from './settings-schema';
import { validateSettings } from './validate-settings';

/** Name of the project file, looked for in the folder of each mail and upwards. */
export const PROJECT_FILE_NAME = 'amends.config.json';

/** Something in the project file that Amends cannot follow. */
export interface ProjectFileProblem {
  readonly span: Span;
  /** Where the span starts; lines and UTF-16 units count from 0. */
  readonly position: Position;
  readonly message: Message;
}

export interface ProjectFile {
  /** What is right in the file, though something else in it be wrong. */
  readonly layer: SettingsLayer;
  readonly problems: readonly ProjectFileProblem[];
}

/** Reads the text of a project file; comments and trailing commas are welcome. */
export function readProjectFile(text: string, vocabulary: SettingsVocabulary): ProjectFile {
  const errors: ParseError[] = [];
  const tree = parseWhatCanBe(text, errors);
  const lines = new LineIndex(text);
  const at = (place: Span, sentence: Message) => ({
    span: place,
    position: lines.positionAt(place.start),
    message: sentence,
  });
  const [syntaxError] = errors;
  if (syntaxError) return { layer: {}, problems: [at(spanOf(syntaxError), explainSyntax(syntaxError))] };
  if (!tree) return { layer: {}, problems: [at(span(0, 0), message('This is not valid JSON.'))] };
  const { layer, problems } = validateSettings(getNodeValue(tree), vocabulary);
  return { layer, problems: problems.map((problem) => at(placeOf(problem, tree), problem.message)) };
}

/** Undefined for an empty file, and for brackets in such depth that the parser, which is recursive, gives up. */
function parseWhatCanBe(text: string, errors: ParseError[]): Node | undefined {
  try {
    // A byte order mark is no part of JSON; a space in its stead keeps every offset.
    return parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  } catch {
    errors.length = 0;
    return undefined;
  }
}

function spanOf({ offset, length }: { offset: number; length: number }): Span {
  return span(offset, offset + length);
}

/** The key or the value at fault, or, for something missing, the nearest value around it. */
function placeOf({ path, atKey }: SettingsProblem, tree: Node): Span {
  for (let depth = path.length; depth > 0; depth--) {
    const node = findNodeAtLocation(tree, path.slice(0, depth));
    const key = node?.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    if (node) return spanOf(atKey && key ? key : node);
  }
  return spanOf(tree);
}

/** What the parser wanted, by the number jsonc-parser gives the error (`ParseErrorCode`). */
const EXPECTED: Readonly<Record<number, string>> = {
  3: '"key"',
  4: 'value',
  5: '":"',
  6: '","',
  7: '"}"',
  8: '"]"',
  9: 'EOF',
  12: '"',
};

function explainSyntax({ error }: ParseError): Message {
  const expected = EXPECTED[error];
  return expected === undefined
    ? message('This is not valid JSON.')
    : message('This is not valid JSON: expected {0} here.', expected);
}
