import type { Connection } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities';

/** The editor's section `amends`: asked for where the editor answers, else as it was last sent. */
export class EditorSettings {
  readonly #connection: Connection;
  readonly #canAsk: boolean;
  #lastSent: unknown;

  constructor(connection: Connection, { answersConfiguration }: ClientAbilities) {
    this.#connection = connection;
    this.#canAsk = answersConfiguration;
  }

  /** What holds for one document; folders of a workspace may differ. */
  async of(scopeUri: string): Promise<unknown> {
    if (!this.#canAsk) return this.#lastSent;
    return this.#connection.workspace.getConfiguration({ scopeUri, section: 'amends' });
  }

  /** Takes what `workspace/didChangeConfiguration` brings; some editors wrap it in the name of the section. */
  receive(sent: unknown): void {
    this.#lastSent = typeof sent === 'object' && sent !== null && 'amends' in sent ? sent.amends : sent;
  }
}
