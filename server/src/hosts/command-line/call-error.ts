import type { CommanderError } from 'commander';
import { message, type Message } from '../../text/message';
import { nearestWord } from '../../text/nearest-word';

/** A value in the call that nothing can be done with. */
export class CallError extends Error {
  readonly sentence: Message;

  constructor(sentence: Message) {
    super(sentence.template);
    this.sentence = sentence;
  }
}

/** Says what is wrong with a call, by what commander says. Undefined where it printed the help instead. */
export function explainCall({ code, message: said }: CommanderError, known: readonly string[]): Message | undefined {
  const [, named = ''] = /'(.*?)'/.exec(said) ?? [];
  switch (code) {
    case 'commander.unknownOption':
    case 'commander.unknownCommand':
      return unknownWord(named, known);
    case 'commander.optionMissingArgument':
      return message('The option “{0}” needs a value.', named);
    case 'commander.excessArguments':
      return message('“{0}” takes no more words; see “amends --help”.', named);
    case 'commander.help':
    case 'commander.helpDisplayed':
      return undefined;
    default:
      return message('The call cannot be read ({0}); see “amends --help”.', said);
  }
}

/** Says that nothing is called so, and what may be meant. */
function unknownWord(word: string, known: readonly string[]): Message {
  const nearest = nearestWord(word, known);
  return nearest === undefined
    ? message('There is no “{0}”; see “amends --help”.', word)
    : message('There is no “{0}”; did you mean “{1}”?', word, nearest);
}
