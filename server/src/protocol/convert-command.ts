import {
  type Connection,
  LSPErrorCodes,
  MessageType,
  Range,
  ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { message, renderMessage, type Message } from '../text/message';
import { convertFile } from './convert-file';
import type { MailRequests } from './mail-requests';
import { convertTagsCommand, type Choice, type ConvertedFile } from './messages';
import type { WorkspaceContext } from './workspace-context';

/** Notes that a message shows: it is no report. */
const MOST_NOTES = 20;

/** What the command is told: a URI, a range or null, and the id of a dialect or nothing. */
interface ConvertArguments {
  readonly uri: string;
  readonly range?: Range;
  readonly dialect?: string;
}

/** Runs the command of the lightbulb for clients that have none of their own: asks for the dialect, then converts. */
export function answerConvertCommand(context: WorkspaceContext, requests: MailRequests): void {
  const { connection } = context;
  connection.onExecuteCommand(({ command, arguments: given }, token) => {
    const told = command === convertTagsCommand ? readArguments(given ?? []) : undefined;
    if (told === undefined) return new ResponseError(LSPErrorCodes.RequestFailed, `${command}: a URI is missing.`);
    return requests.safely({ name: 'convert tags', token, fallback: null }, async () => {
      const dialect = await chosenDialect(context, told);
      if (dialect !== undefined) await convert(context, requests, { ...told, dialect });
      return null;
    });
  });
}

async function chosenDialect(
  { connection, engine, translations }: WorkspaceContext,
  { dialect }: ConvertArguments,
): Promise<Choice | undefined> {
  if (dialect !== undefined) {
    const named = engine.dialects.find(({ id }) => id === dialect);
    const unknown = message('Unknown dialect “{0}”.', dialect);
    if (named === undefined) await tell(connection, MessageType.Error, renderMessage(unknown, translations));
    return named;
  }
  const question = renderMessage(message('Which dialect should the merge tags be written in?'), translations);
  const items = engine.dialects.map(({ id, name }) => ({ title: name, id }));
  const chosen = await connection.window.showInformationMessage(question, ...items);
  return engine.dialects.find(({ name }) => name === chosen?.title);
}

async function convert(
  { connection, abilities, translations }: WorkspaceContext,
  requests: MailRequests,
  { uri, range, dialect }: Omit<ConvertArguments, 'dialect'> & { readonly dialect: Choice },
): Promise<void> {
  const say = (sentence: Message): string => renderMessage(sentence, translations);
  const checked = await requests.checked(uri);
  const converted = checked && convertFile(checked, { dialect: dialect.id, ...(range && { range }) }, translations);
  if (converted === undefined || converted.edits.length + converted.notes.length === 0) {
    const sentence = message('This file has no merge tags to convert to {0}.', dialect.name);
    return tell(connection, MessageType.Info, say(sentence));
  }
  const edits = [...converted.edits];
  const textDocument = { uri, version: checked?.version ?? null };
  await connection.workspace.applyEdit(
    abilities.edits.documentChanges ? { documentChanges: [{ textDocument, edits }] } : { changes: { [uri]: edits } },
  );
  if (converted.notes.length > 0) {
    const count = String(converted.notes.length);
    const sentence = message('Merge tags without an equivalent in {0}: {1}', dialect.name, count);
    await tell(connection, MessageType.Warning, [say(sentence), ...linesOf(converted)].join('\n'));
  }
}

/** Says something that asks for no answer. */
function tell(connection: Connection, type: MessageType, sentence: string): Promise<void> {
  return connection.sendNotification(ShowMessageNotification.type, { type, message: sentence });
}

function linesOf({ notes }: ConvertedFile): readonly string[] {
  return notes.slice(0, MOST_NOTES).map(({ range, text, reason }) => `${range.start.line + 1}: ${text} – ${reason}`);
}

function readArguments([uri, range, dialect]: readonly unknown[]): ConvertArguments | undefined {
  if (typeof uri !== 'string') return undefined;
  return { uri, ...(Range.is(range) && { range }), ...(typeof dialect === 'string' && { dialect }) };
}
