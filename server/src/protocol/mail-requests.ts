import type { CancellationToken, ResponseError } from 'vscode-languageserver';
import { isMail, type CheckedMail } from './check-text';
import type { OpenMails } from './open-mails';
import { runSafe } from './run-safe';
import type { WorkspaceContext } from './workspace-context';

/** A request as it is answered: what it is called in the log, and what is said where there is nothing to say. */
export interface MailRequest<T> {
  readonly name: string;
  readonly token: CancellationToken;
  readonly fallback: T;
}

type Answer<T> = Promise<T | ResponseError<never>>;

/** Answers requests about documents, each from the document as it now stands, checked. */
export class MailRequests {
  readonly #context: WorkspaceContext;
  readonly #mails: OpenMails;

  constructor(context: WorkspaceContext, mails: OpenMails) {
    this.#context = context;
    this.#mails = mails;
  }

  /** The fallback where the document is not open, is no mail, or is excluded: there Amends is silent. */
  aboutMail<T>(uri: string, request: MailRequest<T>, answer: (checked: CheckedMail) => T | Promise<T>): Answer<T> {
    return this.aboutDocument(uri, request, (checked) => (isMail(checked) ? answer(checked) : request.fallback));
  }

  /** The fallback where the document is not open; mail or not, whoever asks by name is answered. */
  aboutDocument<T>(uri: string, request: MailRequest<T>, answer: (checked: CheckedMail) => T | Promise<T>): Answer<T> {
    return this.safely(request, async () => {
      const checked = await this.checked(uri);
      return checked === undefined ? request.fallback : answer(checked);
    });
  }

  /** An open document as it now stands. */
  async checked(uri: string): Promise<CheckedMail | undefined> {
    const document = this.#context.documents.get(uri);
    return document && this.#mails.check(document);
  }

  /** Runs what may fail: then the log tells, and the fallback is the answer. */
  safely<T>(request: MailRequest<T>, answer: () => Promise<T>): Answer<T> {
    const { runtime, connection } = this.#context;
    return runSafe({ timers: runtime.timers, log: connection.console }, request, answer);
  }
}
