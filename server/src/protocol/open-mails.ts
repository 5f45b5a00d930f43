import { CancellationTokenSource } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { RenderedMail } from '../rules/rule';
import { checkAgain, checkText, type CheckedMail } from './check-text';
import type { ScopedSettings } from './document-settings';
import type { Engine } from './engine';
import { describeError, type Log } from './run-safe';
import { needsRendering, renderRequest } from './render-request';
import { sameFiles, type FoundFile } from './related-files';
import type { ServerRuntime } from './runtime';

export interface OpenMailsContext {
  readonly engine: Engine;
  readonly log: Log;
  readonly settingsOf: (uri: string) => Promise<ScopedSettings>;
  /** The other files that may be part of a mail. */
  readonly relatedOf: (uri: string, text: string) => Promise<readonly FoundFile[]>;
  readonly workspaceFolders: () => readonly string[];
  readonly renderMjml?: ServerRuntime['renderMjml'];
  /** Told when MJML's answer changed the findings of a document. */
  readonly onFindingsChanged: () => void;
}

/** One mail's way through MJML's compiler: the answer to an older version stands until the next one is there. */
interface Rendering {
  readonly version: number;
  readonly source: CancellationTokenSource;
  readonly done: Promise<void>;
}

/** The open documents, each checked once a version. */
export class OpenMails {
  readonly #context: OpenMailsContext;
  readonly #checked = new Map<string, CheckedMail>();
  readonly #renderings = new Map<string, Rendering>();
  readonly #rendered = new Map<string, RenderedMail>();

  constructor(context: OpenMailsContext) {
    this.#context = context;
  }

  /** The document as it now stands, checked; edits that arrive while settings are looked up count. */
  async check(document: TextDocument): Promise<CheckedMail> {
    const { uri, languageId } = document;
    const scope = await this.#context.settingsOf(uri);
    const related = await this.#context.relatedOf(uri, document.getText());
    const known = this.#checked.get(uri);
    const isCurrent = known?.version === document.version && known.scope === scope;
    if (known !== undefined && isCurrent && sameFiles(known.related ?? [], related)) return known;
    const text = { uri, languageId, version: document.version, text: document.getText(), related };
    const checked = checkText(text, scope, this.#context, this.#rendered.get(uri));
    this.#checked.set(uri, checked);
    this.#startRendering(checked);
    return checked;
  }

  /** As `check`, but waits for MJML: for clients that cannot be told of a later answer. */
  async checkFully(document: TextDocument): Promise<CheckedMail> {
    const checked = await this.check(document);
    await this.#renderings.get(document.uri)?.done;
    return this.#checked.get(document.uri) ?? checked;
  }

  forget(uri: string): void {
    this.#renderings.get(uri)?.source.cancel();
    this.#renderings.delete(uri);
    this.#rendered.delete(uri);
    this.#checked.delete(uri);
  }

  #startRendering({ uri, version, mail, likeness }: CheckedMail): void {
    const { renderMjml, workspaceFolders, log } = this.#context;
    if (renderMjml === undefined || !needsRendering(mail) || !likeness.isMail) return;
    const previous = this.#renderings.get(uri);
    if (previous?.version === version) return;
    previous?.source.cancel();
    const source = new CancellationTokenSource();
    const done = renderMjml(renderRequest(uri, mail, workspaceFolders()), source.token)
      .then((rendered) => this.#receive(uri, version, rendered))
      .catch((error: unknown) => {
        if (!source.token.isCancellationRequested) log.error(`mjml: ${describeError(error)}`);
      });
    this.#renderings.set(uri, { version, source, done });
  }

  #receive(uri: string, version: number, rendered: RenderedMail): void {
    if (this.#renderings.get(uri)?.version !== version) return;
    this.#rendered.set(uri, rendered);
    const known = this.#checked.get(uri);
    if (known === undefined || known.version !== version) return;
    const checked = checkAgain(known, this.#context, rendered);
    if (JSON.stringify(checked.findings) === JSON.stringify(known.findings)) return;
    this.#checked.set(uri, checked);
    this.#context.onFindingsChanged();
  }
}
