import type { Connection, InitializeParams, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Translations } from '../text/message';
import type { ClientAbilities } from './client-abilities';
import type { Engine } from './engine';
import type { InitializationOptions } from './messages';
import type { ServerRuntime } from './runtime';

/** All that is known once the client has introduced itself. */
export interface WorkspaceContext {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly runtime: ServerRuntime;
  readonly engine: Engine;
  readonly params: InitializeParams;
  readonly abilities: ClientAbilities;
  readonly options: InitializationOptions;
  readonly translations: Translations;
}
