import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readFileRequest, type DocumentParams } from '../../server/src/protocol/messages';

/** Larger files are no mail and no settings; in bytes. */
const LARGEST_FILE = 10 * 1024 * 1024;

/** Reads files of the workspace for a server that cannot: on the web, or on another host. Nothing outside it. */
export function answerFileReads(client: BaseLanguageClient): vscode.Disposable {
  return client.onRequest(readFileRequest, async ({ uri }: DocumentParams): Promise<string | null> => {
    const file = vscode.Uri.parse(uri, true);
    if (vscode.workspace.getWorkspaceFolder(file) === undefined) return null;
    return (await readText(file)) ?? null;
  });
}

/** The text of a file as the editor would show it; undefined where it cannot be read or is too large. */
export async function readText(file: vscode.Uri): Promise<string | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    if (size > LARGEST_FILE) return undefined;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}
