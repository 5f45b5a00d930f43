import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { normalizeUri } from './file-uri';

/** Finds open documents by any spelling of their URI; the editor's own is theirs. */
export class OpenDocuments {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #spellings = new Map<string, string>();

  constructor(documents: TextDocuments<TextDocument>) {
    this.#documents = documents;
    documents.onDidOpen(({ document: { uri } }) => this.#spellings.set(normalizeUri(uri), uri));
    documents.onDidClose(({ document: { uri } }) => this.#spellings.delete(normalizeUri(uri)));
  }

  get(uri: string): TextDocument | undefined {
    return this.at(normalizeUri(uri));
  }

  /** The document at a normalized URI. */
  at(place: string): TextDocument | undefined {
    const spelling = this.#spellings.get(place);
    return spelling === undefined ? undefined : this.#documents.get(spelling);
  }
}
