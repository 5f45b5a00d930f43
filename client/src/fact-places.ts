import * as vscode from 'vscode';
import type { FactName, MailFacts } from '../../server/src/protocol/messages';

/** Where a fact can be written. */
type FactPlace = 'mail' | 'projectFile' | 'settings';

interface PlaceItem extends vscode.QuickPickItem {
  readonly place: FactPlace;
}

/** The places where it would count: settings do not, where the project file settles the fact. */
export function placesFor(
  fact: FactName,
  { canState, projectFile }: Pick<MailFacts, 'canState' | 'projectFile'>,
  value: string | undefined,
): readonly PlaceItem[] {
  const all =
    projectFile?.settles.includes(fact) === true ? inProjectFile(vscode.Uri.parse(projectFile.uri)) : inSettings();
  return value !== undefined && canState ? [inMail(), all] : [all];
}

/** Asks only where there is a choice; undefined where the author gave up. */
export async function pickPlace(items: readonly PlaceItem[], title: string): Promise<FactPlace | undefined> {
  const [only] = items;
  return (items.length === 1 ? only : await vscode.window.showQuickPick(items, { title }))?.place;
}

function inMail(): PlaceItem {
  return {
    place: 'mail',
    label: vscode.l10n.t('For this mail'),
    detail: vscode.l10n.t('Writes it into the file, where the command line reads it too.'),
  };
}

function inProjectFile(file: vscode.Uri): PlaceItem {
  return {
    place: 'projectFile',
    label: vscode.l10n.t('For every mail that does not state its own'),
    detail: vscode.l10n.t(
      'Writes it into {0}, which weighs more than the settings.',
      vscode.workspace.asRelativePath(file),
    ),
  };
}

function inSettings(): PlaceItem {
  return {
    place: 'settings',
    label: vscode.l10n.t('For every mail that does not state its own'),
    detail: vscode.l10n.t('Writes it into the settings of the workspace.'),
  };
}
