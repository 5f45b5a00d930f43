import * as vscode from 'vscode';
import { applyAction, expectSame, findingsOf, fixesFor, openMail, ruleOf, waitForFinding, waitUntil } from './mails';
import type { EditorTest } from './runner';

/** A file that keeps a vague subject, by the convention it stands for. */
interface KeptSubject {
  readonly convention: string;
  readonly file: string;
}

const keptSubjects: readonly KeptSubject[] = [
  { convention: 'the subject file of Django', file: 'templates/account/email/charged_subject.txt' },
  { convention: 'the config.toml of Supabase', file: 'supabase/config.toml' },
  { convention: 'the JSON of Amazon SES', file: 'envelopes/ses.json' },
  { convention: 'a locale of Devise', file: 'config/locales/devise.en.yml' },
  { convention: 'an encoded header in Arabic', file: 'envelopes/arabic.eml' },
];

/** Sender and subject, wherever authors keep them. */
export const envelopeTests: readonly EditorTest[] = [
  ...keptSubjects.map(({ convention, file }) => ({
    name: `finds, mends and restores a subject in ${convention}`,
    run: () => mendAndUndo(file),
  })),
  { name: 'points from a body to its subject in another file, and mends it there', run: mendElsewhere },
];

async function mendAndUndo(file: string): Promise<void> {
  const document = await openMail(file);
  const before = document.getText();
  const finding = await waitForFinding(document, 'unclear-subject');
  await applyAction(await fixesFor(document, finding), /^Replace with/u);
  await waitUntil(
    () => document.getText() !== before && !findsUnclearSubject(document),
    () => `Still unclear in ${document.getText()}`,
  );
  await vscode.commands.executeCommand('undo');
  expectSame(document.getText(), before);
}

async function mendElsewhere(): Promise<void> {
  const subject = await openMail('templates/account/email/charged_subject.txt');
  const before = subject.getText();
  const body = await openMail('templates/account/email/charged_message.txt');
  const finding = await waitForFinding(body, 'unclear-subject');
  expectSame(finding.relatedInformation?.[0]?.location.uri.toString(), subject.uri.toString());
  await applyAction(await fixesFor(body, finding), /^Replace with/u);
  await waitUntil(
    () => subject.getText() !== before,
    () => `Still unclear: ${subject.getText()}`,
  );
}

function findsUnclearSubject(document: vscode.TextDocument): boolean {
  return findingsOf(document).some((finding) => ruleOf(finding) === 'unclear-subject');
}
