import { afterEach, describe, expect, test } from 'vitest';
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  PrepareRenameRequest,
  RenameRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol/node';
import { createEngine } from '../../server/src/hosts/create-engine';
import { checkFileRequest, neededFieldsRequest, type CheckedFile } from '../../server/src/protocol/messages';
import { FOLDER, TestEditor } from './test-editor';

const TAG = '<p>Hi {{ user.name }}, {{ </p>';
const PAGE = `<!doctype html><html><head><link rel="canonical" href="https://shop.example/"><script src="a.js"></script></head>
<body><nav><a href="/">Shop</a></nav>
${TAG}
</body></html>`;
const MAIL = `<p><!-- amends-kind ordinary --></p>\n\n${TAG}`;
const DATA = '{ "user": { "name": "Ada" } }';

let editor: TestEditor;
afterEach(() => editor.dispose());

/** Everything an editor may ask about the tag on the third line. */
async function answers(name: string, text: string) {
  const uri = `${FOLDER}/${name}`;
  const files = new Map([
    [`${FOLDER}/amends.config.json`, '{ "exclude": ["archive/**"] }'],
    [`${uri}.json`, DATA],
  ]);
  const initializationOptions = { convertsTags: true };
  editor = await TestEditor.start({ engine: createEngine(), files, initializationOptions });
  await editor.open(uri, text);
  const at = { textDocument: { uri }, position: { line: 2, character: 12 } };
  const ask = editor.connection;
  const range = { start: at.position, end: at.position };
  return {
    hover: await ask.sendRequest(HoverRequest.type, at),
    completion: await ask.sendRequest(CompletionRequest.type, { ...at, position: { line: 2, character: 26 } }),
    actions: await ask.sendRequest(CodeActionRequest.type, { ...at, range, context: { diagnostics: [] } }),
    definition: await ask.sendRequest(DefinitionRequest.type, at),
    prepared: await ask.sendRequest(PrepareRenameRequest.type, at),
    renamed: await ask.sendRequest(RenameRequest.type, { ...at, newName: 'user.first' }),
    tokens: await ask.sendRequest(SemanticTokensRequest.type, at),
    symbols: await ask.sendRequest(DocumentSymbolRequest.type, at),
    needed: await ask.sendRequest(neededFieldsRequest, { uri }),
    checked: await ask.sendRequest<CheckedFile<unknown>>(checkFileRequest, { uri, text }),
  };
}

const SILENCE = {
  hover: null,
  completion: [],
  actions: [],
  definition: null,
  prepared: null,
  renamed: null,
  tokens: { data: [] },
  symbols: [],
  needed: [],
  checked: { isMail: false, diagnostics: [] },
};

describe('whatever an editor asks', () => {
  test('it is told nothing about a page for browsers', async () => {
    expect(await answers('site/index.html', PAGE)).toEqual(SILENCE);
  });

  test('it is told nothing about a mail that the project leaves out', async () => {
    expect(await answers('archive/welcome.html', MAIL)).toEqual(SILENCE);
  });

  test('it is told all of a mail', async () => {
    const told = await answers('emails/welcome.html', MAIL);
    const silent = Object.entries(SILENCE).filter(([name, nothing]) => {
      const answer = Object.entries(told).find(([asked]) => asked === name)?.[1];
      return JSON.stringify(answer) === JSON.stringify(nothing);
    });
    expect(silent).toEqual([]);
  });
});
