import type { CancellationToken } from 'vscode-languageserver';
import type { RenderedMail } from '../rules/rule';
import type { Translations } from '../text/message';

/** Reads a file of the workspace by its URI; undefined where there is none or it cannot be read. */
export type FileReader = (uri: string) => Promise<string | undefined>;

/** What the server asks of the place it runs in: a Node process or a browser worker. */
export interface ServerRuntime {
  readonly timers: {
    /** Calls back once what is waiting to be read has been read. */
    setImmediate(callback: () => void): void;
  };
  /** Only called inside workspace folders. */
  readonly readFile?: FileReader;
  /** Compiles MJML away from this thread; a host that cannot leaves it out. */
  readonly renderMjml?: (request: RenderMjmlRequest, token: CancellationToken) => Promise<RenderedMail>;
  /** Translations into a language of the editor, by its tag (`pt-br`); empty where there are none. */
  readonly loadTranslations: (locale: string) => Promise<Translations>;
}

/** One mail to compile. */
export interface RenderMjmlRequest {
  readonly source: string;
  /** Where the mail is kept; includes are looked for beside it, and never outside the workspace folders. */
  readonly uri: string;
  readonly workspaceFolders: readonly string[];
}
