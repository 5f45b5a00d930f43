import { CancellationTokenSource, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { MailDocument } from '../document/mail-document';
import type { RenderedMail } from '../rules/rule';
import { checkAgain, isMail, readText, type CheckedMail } from './check-text';
import type { ScopedSettings } from './document-settings';
import type { Engine } from './engine';
import { describeError, type Log } from './run-safe';
import { renderRequest } from './render-request';
import { sameFiles, type FoundFile } from './related-files';
import type { RenderMjmlRequest, ServerRuntime } from './runtime';

export interface OpenMailsContext {
  readonly documents: Pick<TextDocuments<TextDocument>, 'get'>;
  readonly engine: Engine;
  readonly log: Log;
  readonly settingsOf: (uri: string) => Promise<ScopedSettings>;
  /** The other files that may be part of a mail. */
  readonly relatedOf: (uri: string, text: string) => Promise<readonly FoundFile[]>;
  /** Told of a mail that was closed while it was checked: what was read for it is needed no longer. */
  readonly letGo: (uri: string) => void;
  readonly workspaceFolders: () => readonly string[];
  readonly renderMjml?: ServerRuntime['renderMjml'];
  /** Told when MJML's answer changed the findings of a document. */
  readonly onFindingsChanged: () => void;
}

/** One mail's way through MJML's compiler: the answer to an older version stands until the next one is there. */
interface Rendering {
  readonly version: number;
  /** Tells one rendering of a version from another: an included file may have changed in between. */
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
    const read = readText(text, scope, this.#context.engine);
    // What has become a part of other mails is no longer held to what MJML said of it as a whole.
    const rendered = this.#requestFor(read) === undefined ? undefined : this.#rendered.get(uri);
    const checked = checkAgain(read, this.#context, rendered);
    const shown = this.#context.documents.get(uri);
    if (shown === undefined) this.#context.letGo(uri);
    if (shown !== document) return checked;
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

  /** Compiles again what includes other files: one of them may have changed, or may now be read. */
  renderIncludesAgain(): void {
    for (const checked of this.#checked.values()) if (hasIncludes(checked.mail)) this.#render(checked);
  }

  forget(uri: string): void {
    this.#renderings.get(uri)?.source.cancel();
    this.#renderings.delete(uri);
    this.#rendered.delete(uri);
    this.#checked.delete(uri);
  }

  #startRendering(checked: CheckedMail): void {
    if (this.#renderings.get(checked.uri)?.version !== checked.version) this.#render(checked);
  }

  #requestFor(read: CheckedMail): RenderMjmlRequest | undefined {
    return isMail(read) ? renderRequest(read.uri, read.mail, this.#context.workspaceFolders()) : undefined;
  }

  #render(checked: CheckedMail): void {
    const { uri, version } = checked;
    const { renderMjml, log } = this.#context;
    this.#renderings.get(uri)?.source.cancel();
    this.#renderings.delete(uri);
    const request = this.#requestFor(checked);
    if (renderMjml === undefined || request === undefined) return;
    const source = new CancellationTokenSource();
    const done = renderMjml(request, source.token)
      .then((rendered) => this.#receive(uri, source, rendered))
      .catch((error: unknown) => {
        if (!source.token.isCancellationRequested) log.error(`mjml: ${describeError(error)}`);
      });
    this.#renderings.set(uri, { version, source, done });
  }

  #receive(uri: string, source: CancellationTokenSource, rendered: RenderedMail): void {
    const rendering = this.#renderings.get(uri);
    if (rendering?.source !== source) return;
    this.#rendered.set(uri, rendered);
    const known = this.#checked.get(uri);
    if (known === undefined || known.version !== rendering.version) return;
    const checked = checkAgain(known, this.#context, rendered);
    if (JSON.stringify(checked.findings) === JSON.stringify(known.findings)) return;
    this.#checked.set(uri, checked);
    this.#context.onFindingsChanged();
  }
}

function hasIncludes({ bodies }: MailDocument): boolean {
  return bodies.some(({ elements }) => elements.some(({ name }) => name === 'mj-include'));
}
