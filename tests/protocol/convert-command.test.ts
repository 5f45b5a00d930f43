import { afterEach, describe, expect, test } from 'vitest';
import {
  ApplyWorkspaceEditRequest,
  type ApplyWorkspaceEditParams,
  type ClientCapabilities,
  CodeActionRequest,
  ExecuteCommandRequest,
  ShowMessageNotification,
  ShowMessageRequest,
  type ShowMessageRequestParams,
} from 'vscode-languageserver-protocol/node';
import { createEngine } from '../../server/src/hosts/create-engine';
import { convertTagsCommand } from '../../server/src/protocol/messages';
import { FOLDER, MODERN, onLine, TestEditor } from './test-editor';

const MAIL = `${FOLDER}/emails/welcome.html`;
const SOURCE = '<p>Hi {{ customer.first_name }},</p>';
const ABLE: ClientCapabilities = {
  ...MODERN,
  workspace: { ...MODERN.workspace, applyEdit: true },
  window: { showMessage: { messageActionItem: { additionalPropertiesSupport: true } } },
};

let editor: TestEditor;
afterEach(() => editor.dispose());

/** A client that has no command of its own, and picks this dialect by its name. */
async function start(picks: string | undefined, capabilities = ABLE) {
  const [questions, applied, told]: [ShowMessageRequestParams[], ApplyWorkspaceEditParams[], string[]] = [[], [], []];
  editor = await TestEditor.start({
    engine: createEngine(),
    capabilities,
    settings: () => ({ dialect: 'customerio' }),
  });
  editor.connection.onRequest(ShowMessageRequest.type, (question) => {
    questions.push(question);
    return question.actions?.find(({ title }) => title === picks) ?? null;
  });
  editor.connection.onRequest(ApplyWorkspaceEditRequest.type, (params) => {
    applied.push(params);
    return { applied: true };
  });
  editor.connection.onNotification(ShowMessageNotification.type, ({ message }) => void told.push(message));
  await editor.open(MAIL, SOURCE);
  return { questions, applied, told };
}

function run(...given: readonly unknown[]) {
  return editor.connection.sendRequest(ExecuteCommandRequest.type, {
    command: convertTagsCommand,
    arguments: [...given],
  });
}

async function conversions() {
  const range = onLine(0, 10);
  const params = { textDocument: { uri: MAIL }, range, context: { diagnostics: [], only: ['refactor.rewrite'] } };
  return (await editor.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
}

describe('a client that has no command to convert tags', () => {
  test('is offered that of the server, which asks for the dialect', async () => {
    const { questions, applied } = await start('Mailchimp');
    expect(editor.answer.capabilities.executeCommandProvider).toEqual({ commands: [convertTagsCommand] });
    const [one] = await conversions();
    await run(...((one && 'command' in one && typeof one.command === 'object' && one.command.arguments) || []));
    expect(questions[0]?.actions?.length).toBeGreaterThan(100);
    expect(applied[0]?.edit.documentChanges).toEqual([
      {
        textDocument: { uri: MAIL, version: 1 },
        edits: [{ range: onLine(0, 6, SOURCE.indexOf(',')), newText: expect.stringContaining('*|') }],
      },
    ]);
  });

  test('can name the dialect itself', async () => {
    const { questions, applied } = await start(undefined);
    await run(MAIL, null, 'mailchimp');
    expect([questions.length, applied.length]).toEqual([0, 1]);
  });

  test('is told why nothing happens', async () => {
    const { applied, told } = await start(undefined);
    await run(MAIL, null, 'mailchump');
    await run(MAIL, onLine(0, 0, 1), 'mailchimp');
    expect(told).toEqual(['Unknown dialect “mailchump”.', 'This file has no merge tags to convert to Mailchimp.']);
    await expect(run()).rejects.toThrow('a URI is missing');
    await run(MAIL);
    expect(applied).toEqual([]);
  });
});

test('a client that cannot be asked is offered nothing that it cannot do', async () => {
  await start(undefined, MODERN);
  expect(editor.answer.capabilities.executeCommandProvider).toBeUndefined();
  expect(await conversions()).toEqual([]);
});
