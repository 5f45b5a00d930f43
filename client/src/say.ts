import * as vscode from 'vscode';

/** Tells the author something; the command counts as done before they answer. */
export function say(sentence: string): void {
  void vscode.window.showInformationMessage(sentence);
}
