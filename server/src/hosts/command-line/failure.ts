import { renderMessage, type Message, type Translations } from '../../text/message';

/** Something that could not be read. */
export interface Failure {
  /** Path as it is reported, with line and character (from 1) where they help. */
  readonly place: string;
  readonly message: Message;
}

/** The failure in one line, as compilers print them. */
export function renderFailure({ place, message }: Failure, translations: Translations): string {
  return `${place}: ${renderMessage(message, translations)}`;
}
