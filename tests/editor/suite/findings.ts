import * as vscode from 'vscode';
import { expectSame, findingsOf, openMail, openUntitled, ruleOf, waitForFinding, waitUntil } from './mails';
import type { EditorTest } from './runner';

/** What the author sees without asking. */
export const findingTests: readonly EditorTest[] = [
  {
    name: 'underlines <FirstName>, and nothing else, as an error',
    run: async () => {
      const document = await openMail('welcome.html');
      const finding = await waitForFinding(document, 'leaked-placeholder');
      expectSame(document.getText(finding.range), '<FirstName>');
      expectSame(finding.severity, vscode.DiagnosticSeverity.Error);
      expectSame(findingsOf(document).length, 1);
    },
  },
  {
    name: 'reads a template that VS Code takes for another language',
    run: async () => {
      const document = await openMail('app/views/order_mailer/sorry.html.erb');
      expectSame(document.languageId === 'html', false);
      const finding = await waitForFinding(document, 'leaked-placeholder');
      expectSame(document.getText(finding.range), '[First name]');
    },
  },
  {
    name: 'says the same after a restart',
    run: async () => {
      const document = await openMail('welcome.html');
      await waitForFinding(document, 'leaked-placeholder');
      await vscode.commands.executeCommand('amends.restart');
      await waitForFinding(document, 'leaked-placeholder');
      expectSame(findingsOf(document).length, 1);
    },
  },
  {
    name: 'follows a project file that is not stored yet',
    run: async () => {
      const mail = await openMail('welcome.html');
      await waitForFinding(mail, 'leaked-placeholder');
      const project = await openMail('amends.config.json');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(project.uri, new vscode.Position(0, 1), ' "rules": { "leaked-placeholder": "off" } ');
      await vscode.workspace.applyEdit(edit);
      await vscode.window.showTextDocument(mail);
      await waitUntil(
        () => findingsOf(mail).length === 0,
        () => 'The project file as it is shown does not count.',
      );
      await vscode.window.showTextDocument(project);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await vscode.window.showTextDocument(mail);
      await waitForFinding(mail, 'leaked-placeholder');
    },
  },
  {
    name: "links each finding to its rule's page",
    run: async () => {
      const finding = await waitForFinding(await openMail('welcome.html'), 'leaked-placeholder');
      const page = typeof finding.code === 'object' ? finding.code.target.toString() : 'no page';
      expectSame(/^https:\/\/.*leaked-placeholder/u.test(page), true);
    },
  },
  {
    name: 'reads sender and subject in front matter',
    run: async () => {
      const document = await openMail('apology.html');
      const subject = await waitForFinding(document, 'unclear-subject');
      expectSame(document.getText(subject.range), 'An important update');
      const sender = await waitForFinding(document, 'no-reply-sender');
      expectSame(document.getText(sender.range), 'no-reply');
      expectSame(sender.severity, vscode.DiagnosticSeverity.Error);
    },
  },
  {
    name: 'follows what is typed into a mail that is on no disk',
    run: async () => {
      const document = await openUntitled('html', '<p>Hello {{ customer.email }}, your order is on its way.</p>\n');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(1, 0), '<p>Dear <FirstName>,</p>\n');
      await vscode.workspace.applyEdit(edit);
      const finding = await waitForFinding(document, 'leaked-placeholder');
      expectSame(finding.range.start.line, 1);
    },
  },
  {
    name: 'explains the rule when the pointer rests on a finding',
    run: async () => {
      const document = await openMail('welcome.html');
      const finding = await waitForFinding(document, 'leaked-placeholder');
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        finding.range.start.translate(0, 1),
      );
      const text = hovers.flatMap((hover) => hover.contents.map(textOfHover)).join('\n');
      expectSame(text.includes(ruleOf(finding)), true);
    },
  },
];

function textOfHover(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === 'string' ? content : content.value;
}
