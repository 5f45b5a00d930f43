import * as vscode from 'vscode';
import {
  applyAction,
  expectSame,
  findingsOf,
  fixesFor,
  openMail,
  openUntitled,
  waitForFinding,
  waitUntil,
} from './mails';
import type { EditorTest } from './runner';

const twoHoles = `<p>Dear <FirstName>,</p>
<p>Your plan is {{ customer.plan | default: "free" }}.</p>
<p>See you soon, <FirstName>.</p>
<p><a href="{% unsubscribe_url %}">Unsubscribe</a></p>
`;

/** What the author asks for. */
export const fixTests: readonly EditorTest[] = [
  {
    name: "replaces <FirstName> with the file's own dialect and a fallback",
    run: async () => {
      const document = await openUntitled('html', twoHoles);
      const finding = await waitForFinding(document, 'leaked-placeholder');
      await applyAction(await fixesFor(document, finding), /customer\.first_name/u);
      expectSame(/Dear \{\{ ?customer\.first_name \| default: /u.test(document.lineAt(0).text), true);
    },
  },
  {
    name: 'mends all of one kind in the file at once',
    run: async () => {
      const document = await openUntitled('html', twoHoles);
      const finding = await waitForFinding(document, 'leaked-placeholder');
      await applyAction(await fixesFor(document, finding), /\ball\b/iu);
      expectSame(document.getText().includes('<FirstName>'), false);
    },
  },
  {
    name: 'leaves a finding alone when the author says so',
    run: async () => {
      const document = await openMail('welcome.html');
      const finding = await waitForFinding(document, 'leaked-placeholder');
      await applyAction(await fixesFor(document, finding), /flag|ignore|suppress/iu);
      await waitUntil(
        () => findingsOf(document).length === 0,
        () => `Still flagged after: ${document.getText()}`,
      );
      await vscode.commands.executeCommand('workbench.action.files.revert');
    },
  },
];
