import { type ClientCapabilities, MarkupKind } from 'vscode-languageserver';
import type { EditSupport } from './to-workspace-edit';

/** What the editor can do, in our own words; every editor that says less gets less. */
export interface ClientAbilities {
  readonly pullsDiagnostics: boolean;
  /** Whether it pulls again when it is told to. */
  readonly refreshesDiagnostics: boolean;
  readonly showsRelated: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfigurationChanges: boolean;
  readonly registersFileWatchers: boolean;
  readonly hasWorkspaceFolders: boolean;
  readonly hoverMarkdown: boolean;
  readonly completionSnippets: boolean;
  /** Whether a command of the server can ask its author something and then change the document. */
  readonly runsCommands: boolean;
  readonly edits: EditSupport;
}

/** Reads the capabilities of the protocol, all of which are optional. */
export function clientAbilities({
  textDocument = {},
  workspace = {},
  window = {},
}: ClientCapabilities): ClientAbilities {
  const runsCommands = workspace.applyEdit === true && window.showMessage !== undefined;
  return { ...documentAbilities(textDocument), ...workspaceAbilities(workspace), runsCommands };
}

type DocumentAbilities = Pick<
  ClientAbilities,
  'pullsDiagnostics' | 'showsRelated' | 'hoverMarkdown' | 'completionSnippets'
>;

function documentAbilities({
  diagnostic,
  publishDiagnostics,
  hover,
  completion,
}: NonNullable<ClientCapabilities['textDocument']>): DocumentAbilities {
  return {
    pullsDiagnostics: diagnostic !== undefined,
    showsRelated: (diagnostic ?? publishDiagnostics)?.relatedInformation === true,
    hoverMarkdown: hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    completionSnippets: completion?.completionItem?.snippetSupport === true,
  };
}

function workspaceAbilities(
  workspace: NonNullable<ClientCapabilities['workspace']>,
): Omit<ClientAbilities, keyof DocumentAbilities | 'runsCommands'> {
  const { configuration, diagnostics, didChangeConfiguration, didChangeWatchedFiles, workspaceFolders } = workspace;
  return {
    refreshesDiagnostics: diagnostics?.refreshSupport === true,
    answersConfiguration: configuration === true,
    registersConfigurationChanges: didChangeConfiguration?.dynamicRegistration === true,
    registersFileWatchers: didChangeWatchedFiles?.dynamicRegistration === true,
    hasWorkspaceFolders: workspaceFolders === true,
    edits: {
      documentChanges: workspace.workspaceEdit?.documentChanges === true,
      snippets: workspace.workspaceEdit?.snippetEditSupport === true,
      annotations: workspace.workspaceEdit?.changeAnnotationSupport !== undefined,
    },
  };
}
