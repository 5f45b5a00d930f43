import * as vscode from 'vscode';

const longestWait = 15_000;

/** Opens a mail of the test workspace, in an editor. */
export async function openMail(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) {
    throw new Error('The suite needs its workspace to be open.');
  }
  return showMail(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name)));
}

/** Opens a mail that is on no disk, in an editor. */
export async function openUntitled(language: string, content: string): Promise<vscode.TextDocument> {
  return showMail(await vscode.workspace.openTextDocument({ language, content }));
}

async function showMail(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(document);
  return document;
}

/** What Amends has to say about a document at this moment. */
export function findingsOf(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((diagnostic) => diagnostic.source === 'amends');
}

/** The id of the rule that a finding rests on. */
export function ruleOf(finding: vscode.Diagnostic): string {
  const { code } = finding;
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits for a finding of a rule in a document. */
export async function waitForFinding(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  await waitUntil(
    () => findingsOf(document).some((finding) => ruleOf(finding) === rule),
    () => `${rule} found nothing in ${document.uri.path}; found: ${findingsOf(document).map(ruleOf).join(', ')}`,
  );
  const found = findingsOf(document).find((finding) => ruleOf(finding) === rule);
  if (found === undefined) {
    throw new Error(`The finding of ${rule} came and went.`);
  }
  return found;
}

/** The fixes that the lightbulb offers for a finding. */
export async function fixesFor(
  document: vscode.TextDocument,
  finding: vscode.Diagnostic,
  kind = vscode.CodeActionKind.QuickFix,
): Promise<readonly vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    kind.value,
    20,
  );
  return actions.filter((action) => action.edit !== undefined);
}

/** Applies the first of these actions whose title matches. */
export async function applyAction(actions: readonly vscode.CodeAction[], title: RegExp): Promise<void> {
  const action = actions.find((candidate) => title.test(candidate.title));
  if (action?.edit === undefined) {
    throw new Error(`No action matches ${String(title)}: ${actions.map((candidate) => candidate.title).join(' | ')}`);
  }
  await vscode.workspace.applyEdit(action.edit);
}

/** Waits for a condition, and says what is missing when it does not come. */
export async function waitUntil(condition: () => boolean, complaint: () => string): Promise<void> {
  const deadline = Date.now() + longestWait;
  while (!condition()) {
    if (Date.now() > deadline) {
      throw new Error(complaint());
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Fails unless two values are the same. */
export function expectSame<Value>(actual: Value, expected: Value): void {
  if (actual !== expected) {
    throw new Error(`Expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}.`);
  }
}
