import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  CodeActionRequest,
  type CompletionItem,
  CompletionRequest,
  DefinitionRequest,
  type Position,
  PrepareRenameRequest,
  RenameRequest,
  SemanticTokensRequest,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createEngine } from '../../server/src/hosts/create-engine';
import {
  convertTagsRequest,
  neededFieldsRequest,
  type ConvertedFile,
  type FieldNeed,
} from '../../server/src/protocol/messages';
import { TOKEN_LEGEND } from '../../server/src/protocol/semantic-tokens';
import { FOLDER, MODERN, TestEditor } from './test-editor';

const MAIL = `${FOLDER}/emails/welcome.html`;
const TEXT_PART = `${FOLDER}/emails/welcome.txt`;
const DATA = `${FOLDER}/emails/welcome.data.json`;
const engine = createEngine();

const SOURCE = [
  '<p>Hi {{ customer.first_name | default: "there" }},</p>',
  '<p>Your plan is {{ customer.plan }}, not {{ customer.plam }}.</p>',
  '<p>{% if customer.plan %}We write to {{ customer.email }}{% endif %}</p>',
  '<p><a href="{% unsubscribe_url %}">Unsubscribe</a> {{ customer.city }</p>',
].join('\n');
const DATA_TEXT = '{ "customer": { "first_name": "Ada", "plan": "Pro", "email": "ada@x.example", "city": "Rome" } }';

let editor: TestEditor;
let files: Map<string, string>;
beforeEach(async () => {
  files = new Map([
    [DATA, DATA_TEXT],
    [TEXT_PART, 'Hi {{ customer.first_name }}, your plan is {{ customer.plan }}.\n{% unsubscribe_url %}\n'],
  ]);
  editor = await TestEditor.start({
    engine,
    files,
    initializationOptions: { convertsTags: true },
    capabilities: {
      ...MODERN,
      textDocument: { ...MODERN.textDocument, completion: { completionItem: { snippetSupport: true } } },
    },
    settings: () => ({ dialect: 'customerio' }),
  });
  await editor.open(MAIL, SOURCE);
});
afterEach(() => editor.dispose());

/** The position just after the words. */
function after(words: string, text = SOURCE): Position {
  return TextDocument.create('', '', 0, text).positionAt(text.indexOf(words) + words.length);
}

function at(words: string): { textDocument: { uri: string }; position: Position } {
  return { textDocument: { uri: MAIL }, position: after(words) };
}

/** Each file as the edit leaves it. */
function applied(edit: WorkspaceEdit | null): Readonly<Record<string, string>> {
  const changes = (edit?.documentChanges ?? []).filter((each): each is TextDocumentEdit => 'textDocument' in each);
  return Object.fromEntries(
    changes.map(({ textDocument: { uri }, edits }) => {
      const document = TextDocument.create(uri, '', 0, uri === MAIL ? SOURCE : (files.get(uri) ?? ''));
      const plain = edits.flatMap((each) => ('newText' in each ? [{ range: each.range, newText: each.newText }] : []));
      return [uri, TextDocument.applyEdits(document, plain)];
    }),
  );
}

describe('completion', () => {
  async function complete(text: string, words: string): Promise<readonly CompletionItem[]> {
    const uri = `${FOLDER}/emails/welcome.fr.html`;
    await editor.open(uri, text);
    const answer = await editor.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: after(words, text),
    });
    return Array.isArray(answer) ? answer : (answer?.items ?? []);
  }

  test('starts after the marks of the dialects', () => {
    expect(editor.answer.capabilities.completionProvider?.triggerCharacters).toEqual(
      expect.arrayContaining(['{', '|', '%', '[', '=']),
    );
  });

  test('offers the fields of the data file first, with a tab stop at the fallback', async () => {
    const items = await complete('<p>Hi {{}},</p>', '{{');
    expect(items[0]).toMatchObject({
      label: 'customer.first_name',
      filterText: '{{customer.first_name',
      insertTextFormat: 2,
      labelDetails: { description: 'welcome.data.json' },
      textEdit: {
        range: { start: { line: 0, character: 6 }, end: { line: 0, character: 10 } },
        newText: String.raw`{{ customer.first_name | default: "${'$'}{1:there}" \}\}$0`,
      },
    });
    expect(items.map(({ sortText }) => sortText)).toEqual(items.map(({ sortText }) => sortText).sort());
  });

  test('is empty where no tag is begun', async () => {
    expect(await complete('<p>Hi </p>', 'Hi ')).toEqual([]);
  });
});

describe('hover on a tag', () => {
  test('tells its dialect, field, missing value and sources', async () => {
    const position = after('{{ customer.pl');
    const hover = await editor.hover(MAIL, position.line, position.character);
    const text = JSON.stringify(hover?.contents);
    expect(text).toContain('Customer.io');
    expect(text).toContain('docs.customer.io');
    expect(text).toContain('welcome.data.json');
    expect(text).toContain('counts as failed');
  });

  test('stands above what is wrong there', async () => {
    const position = after('{{ customer.plam');
    const hover = await editor.hover(MAIL, position.line, position.character);
    const text = JSON.stringify(hover?.contents);
    expect(text.indexOf('is not among the known fields')).toBeLessThan(text.indexOf('unknown-merge-field'));
    expect(text).toContain('unknown-merge-field');
  });
});

test('tags are coloured by their state', async () => {
  const answer = await editor.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri: MAIL } });
  const lines = SOURCE.split('\n');
  const coloured: string[] = [];
  let [line, character] = [0, 0];
  const data = answer?.data ?? [];
  for (let index = 0; index < data.length; index += 5) {
    const [deltaLine = 0, deltaStart = 0, length = 0, type = 0, modifiers = 0] = data.slice(index, index + 5);
    character = deltaLine === 0 ? character + deltaStart : deltaStart;
    line += deltaLine;
    const state = TOKEN_LEGEND.tokenModifiers.find((_, bit) => (modifiers & (1 << bit)) !== 0);
    expect(TOKEN_LEGEND.tokenTypes[type]).toBe('mergeTag');
    coloured.push(`${lines[line]?.slice(character, character + length)} ${state}`);
  }
  expect(coloured).toEqual([
    '{{ customer.first_name | default: "there" }} resolved',
    '{{ customer.plan }} withoutFallback',
    '{{ customer.plam }} unknown',
    '{% if customer.plan %} resolved',
    '{{ customer.email }} withoutFallback',
    '{% endif %} resolved',
    '{% unsubscribe_url %} resolved',
    '{{ customer.city } malformed',
  ]);
});

describe('rename', () => {
  test('is prepared on the field alone', async () => {
    const prepare = (words: string) => editor.connection.sendRequest(PrepareRenameRequest.type, at(words));
    expect(await prepare('{{ customer.pl')).toMatchObject({ placeholder: 'customer.plan' });
    expect(await prepare('Your plan')).toBeNull();
    expect(await prepare('{% unsub')).toBeNull();
  });

  test('reaches every tag of the mail, its text part and its data', async () => {
    const params = { ...at('{{ customer.pl'), newName: 'customer.tariff' };
    const result = applied(await editor.connection.sendRequest(RenameRequest.type, params));
    expect(result[MAIL]).toBe(SOURCE.replaceAll('customer.plan', 'customer.tariff'));
    expect(result[TEXT_PART]).toContain('your plan is {{ customer.tariff }}.');
    expect(result[DATA]).toBe(DATA_TEXT.replace('"plan"', '"tariff"'));
  });

  test('reaches every data file beside the mail, and its translations', async () => {
    const [columns, sample] = [`${FOLDER}/emails/welcome.csv`, `${FOLDER}/emails/welcome.json`];
    const italian = `${FOLDER}/emails/welcome.it.html`;
    files.set(columns, 'Email,Loyalty plan\nada@x.example,Pro\n');
    files.set(sample, '{ "plan": "Free", "email": "bob@x.example" }');
    files.set(italian, '<p>Ciao {{ customer.first_name }}, il tuo piano è {{ customer.loyalty_plan }}.</p>');
    const mail = `${FOLDER}/emails/welcome.en.html`;
    const source = '<p>Hello {{ customer.first_name }}, your plan is {{ customer.loyalty_plan }}.</p>';
    await editor.open(mail, source);
    const position = { line: 0, character: source.indexOf('loyalty') };
    const params = { textDocument: { uri: mail }, position, newName: 'customer.loyalty_tier' };
    const edit = await editor.connection.sendRequest(RenameRequest.type, params);
    const changed = (edit?.documentChanges ?? []).filter((change): change is TextDocumentEdit => 'edits' in change);
    expect(
      changed.map(({ textDocument: { uri }, edits }) => [uri, edits.map((each) => 'newText' in each && each.newText)]),
    ).toEqual([
      [mail, ['customer.loyalty_tier']],
      [italian, ['customer.loyalty_tier']],
      [columns, ['Loyalty tier']],
    ]);
  });

  test.each([
    ['', 'Customer.io does not read “” as the name of a field: write another.'],
    ['a b }}', 'Customer.io does not read “a b }}” as the name of a field: write “customer.a_b”.'],
    ['first name', 'Customer.io does not read “first name” as the name of a field: write “customer.first_name”.'],
    ['1x', 'write “customer.1x”.'],
    ['x"y', 'write “customer.xy”.'],
  ])('refuses the name %j and says why', async (newName, reason) => {
    const renaming = editor.connection.sendRequest(RenameRequest.type, { ...at('{{ customer.pl'), newName });
    await expect(renaming).rejects.toThrow(reason);
  });
});

test('the definition of a field is its key in the data file', async () => {
  const start = DATA_TEXT.indexOf('plan');
  expect(await editor.connection.sendRequest(DefinitionRequest.type, at('{{ customer.pl'))).toEqual({
    uri: DATA,
    range: { start: { line: 0, character: start }, end: { line: 0, character: start + 4 } },
  });
});

describe('conversion', () => {
  test('of an open mail comes with what has no equivalent', async () => {
    const converted = await editor.connection.sendRequest<ConvertedFile>(convertTagsRequest, {
      uri: MAIL,
      dialect: 'mailchimp',
    });
    const document = TextDocument.create(MAIL, '', 0, SOURCE);
    const text = TextDocument.applyEdits(document, [...converted.edits]);
    expect(text).toContain('Hi *|IF:FNAME|**|FNAME|**|ELSE:|*there*|END:IF|*,');
    expect(text).toContain('<p>*|IF:PLAN|*We write to *|EMAIL|**|END:IF|*</p>');
    expect(text).toContain('href="*|UNSUB|*"');
    expect(converted.notes.map(({ text: tag }) => tag)).toEqual(['{{ customer.city }']);
  });

  test('of a file that is not open reads the text it is given', async () => {
    const params = { uri: TEXT_PART, text: files.get(TEXT_PART), dialect: 'mailchimp' };
    const { isMail, edits } = await editor.connection.sendRequest<ConvertedFile>(convertTagsRequest, params);
    expect({ isMail, texts: edits.map(({ newText }) => newText) }).toEqual({
      isMail: true,
      texts: ['*|FNAME|*', '*|PLAN|*', '*|UNSUB|*'],
    });
  });

  test('is offered on a tag to a client that can ask for the dialect', async () => {
    const position = after('{{ customer.pl');
    const params = {
      textDocument: { uri: MAIL },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    };
    const actions = (await editor.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
    const commands = actions.flatMap((action) =>
      'kind' in action && action.kind === 'refactor.rewrite' ? [action.command] : [],
    );
    expect(commands).toMatchObject([
      { command: 'amends.convertTags', arguments: [MAIL, { start: { line: 1 } }] },
      { command: 'amends.convertTags', arguments: [MAIL] },
    ]);
  });
});

test('the fields that a mail needs are listed with their lines', async () => {
  const needs = await editor.connection.sendRequest<FieldNeed[]>(neededFieldsRequest, { uri: MAIL });
  expect(needs).toEqual([
    { name: 'customer.email', lines: [2], lacksFallback: true, isKnown: true, definedIn: DATA },
    { name: 'customer.first_name', lines: [0], lacksFallback: false, isKnown: true, definedIn: DATA },
    { name: 'customer.plam', lines: [1], lacksFallback: false, isKnown: false },
    { name: 'customer.plan', lines: [1, 2], lacksFallback: true, isKnown: true, definedIn: DATA },
  ]);
});
