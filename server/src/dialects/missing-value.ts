import { message, type Message } from '../text/message';
import type { MissingValue } from './dialect';

/** Tells the author what readers get when the value of a tag is missing. */
export function describeMissingValue(missing: MissingValue): Message {
  switch (missing) {
    case 'blank':
      return message('A missing value prints nothing.');
    case 'literal':
      return message('A tag without a value is mailed as it stands.');
    case 'no-value':
      return message('A missing value prints “<no value>”.');
    case 'error':
      return message('A missing value stops the rendering with an error.');
    case 'failed':
      return message('A missing value keeps the mail from being rendered, and it counts as failed.');
    case 'undelivered':
      return message('With a missing value the mail is accepted and then not delivered.');
    case 'refused':
      return message('With a missing value the provider refuses the mail.');
    case 'account-default':
      return message('A missing value prints the default kept in the account, or else nothing.');
    case 'unknown':
      return message('What happens when the value is missing is not documented.');
  }
}
