import { message, renderMessage, type Message, type Translations } from '../../text/message';
import { LARGEST_FILE, type ReadProblem } from '../read-bytes';
import { readable, readableMessage } from './readable';

/** Something that could not be read. */
export interface Failure {
  /** Path as it is reported, with line and character (from 1) where they help. */
  readonly place: string;
  readonly message: Message;
}

/** The failure in one line, as compilers print them. */
export function renderFailure({ place, message: sentence }: Failure, translations: Translations): string {
  return `${readable(place)}: ${renderMessage(readableMessage(sentence), translations)}`;
}

/** Why a file that is there gives no bytes. */
export function explainProblem({ problem, code }: ReadProblem): Message {
  switch (problem) {
    case 'missing':
      return message('There is no such file or folder.');
    case 'folder':
      return message('This is a folder, not a file.');
    case 'special':
      return message('This is neither a file nor a folder; use --stdin to check what a pipe holds.');
    case 'too-large':
      return message('The file is larger than {0} MB.', String(LARGEST_FILE / 1024 / 1024));
    case 'failed':
      return explainUnreadable(code);
  }
}

/** Why the system gives nothing of a file or folder, by the system's name of its error (`EACCES`). */
export function explainUnreadable(code: string): Message {
  switch (code) {
    case 'ELOOP':
      return message('The symbolic link leads back to itself.');
    case 'EACCES':
    case 'EPERM':
      return message('You are not allowed to read this.');
    default:
      return message('This cannot be read ({0}).', code);
  }
}
