import {
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Translations } from '../text/message';
import { clientAbilities, type ClientAbilities } from './client-abilities';
import { FIX_ALL_KIND } from './code-actions';
import type { Engine } from './engine';
import { convertTagsCommand, type InitializationOptions } from './messages';
import type { ServerRuntime } from './runtime';
import { TOKEN_LEGEND } from './semantic-tokens';
import { serveWorkspace } from './serve-workspace';

/** Serves the Language Server Protocol on a connection until the client says goodbye. */
export function startServer(connection: Connection, runtime: ServerRuntime, engine: Engine): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize(async (params): Promise<InitializeResult> => {
    const abilities = clientAbilities(params.capabilities);
    const options = readOptions(params);
    const translations = options.translations ?? (await translationsFor(params, runtime));
    serveWorkspace({ connection, documents, runtime, engine, params, abilities, options, translations });
    return { serverInfo: { name: 'Amends' }, capabilities: capabilitiesFor(abilities, options, engine) };
  });
  documents.listen(connection);
  connection.listen();
}

function capabilitiesFor(
  abilities: ClientAbilities,
  { convertsTags }: InitializationOptions,
  { tagCharacters }: Engine,
): ServerCapabilities {
  // A client that has the command of the lightbulb itself must not find another of its name.
  const runsCommand = convertsTags !== true && abilities.runsCommands;
  const conversions = convertsTags === true || runsCommand ? [CodeActionKind.RefactorRewrite] : [];
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    documentSymbolProvider: true,
    documentLinkProvider: {},
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND, ...conversions] },
    completionProvider: { triggerCharacters: [...tagCharacters] },
    definitionProvider: true,
    renameProvider: { prepareProvider: true },
    semanticTokensProvider: { legend: TOKEN_LEGEND, full: true },
    ...(runsCommand && { executeCommandProvider: { commands: [convertTagsCommand] } }),
    ...(abilities.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'amends', interFileDependencies: true, workspaceDiagnostics: false },
    }),
    ...(abilities.hasWorkspaceFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
  };
}

/** Other editors may send options of any shape; what is not ours is left alone. */
function readOptions({ initializationOptions }: InitializeParams): InitializationOptions {
  const options: unknown = initializationOptions;
  if (typeof options !== 'object' || options === null) return {};
  return {
    ...('translations' in options && isTranslations(options.translations) && { translations: options.translations }),
    ...('readsFiles' in options && options.readsFiles === true && { readsFiles: true }),
    ...('convertsTags' in options && options.convertsTags === true && { convertsTags: true }),
    ...('distrusted' in options && options.distrusted === true && { distrusted: true }),
  };
}

function isTranslations(value: unknown): value is Translations {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}

function translationsFor({ locale }: InitializeParams, { loadTranslations }: ServerRuntime): Promise<Translations> {
  return locale === undefined ? Promise.resolve({}) : loadTranslations(locale.toLowerCase()).catch(() => ({}));
}
