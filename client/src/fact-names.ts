import * as vscode from 'vscode';

/** The kind of mail as a person would say it. */
export function nameOfKind(kind: string): string {
  switch (kind) {
    case 'apology':
      return vscode.l10n.t('Apology');
    case 'breach':
      return vscode.l10n.t('Breach notice');
    default:
      return vscode.l10n.t('Ordinary mail');
  }
}

/** Why the server took the mail for what it says: the reasons of kind, dialect, language and mail-likeness. */
export function describeReason(because: string): string {
  switch (because) {
    case 'stated':
      return vscode.l10n.t('stated in the mail');
    case 'configured':
      return vscode.l10n.t('from the settings');
    case 'inferred':
      return vscode.l10n.t('no word of a mistake or a breach');
    case 'place':
      return vscode.l10n.t('from the place of the file');
    case 'tags':
      return vscode.l10n.t('from the merge tags');
    case 'markup':
      return vscode.l10n.t('from the markup');
    case 'script':
      return vscode.l10n.t('from the script');
    case 'words':
      return vscode.l10n.t('from the words');
    case 'excluded':
      return vscode.l10n.t('excluded by the settings');
    case 'repository-document':
      return vscode.l10n.t('a document of the repository');
    case 'documentation':
      return vscode.l10n.t('a page of documentation');
    case 'web-page':
      return vscode.l10n.t('a web page');
    case 'no-evidence':
      return vscode.l10n.t('nothing in it says that it is mailed');
    default:
      return because;
  }
}
