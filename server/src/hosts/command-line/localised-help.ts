import type { HelpConfiguration, Option } from 'commander';
import { message, type Message } from '../../text/message';

/** Says a sentence in the language of the call. */
export type Say = (sentence: Message) => string;

/** The headings of the help, by those that commander prints. */
const HEADINGS: Readonly<Record<string, Message>> = {
  'Usage:': message('Usage:'),
  'Arguments:': message('Arguments:'),
  'Options:': message('Options:'),
  'Commands:': message('Commands:'),
};

/** Help whose words of commander’s own are said in the language of the call, too. */
export function localisedHelp(say: Say): HelpConfiguration {
  return {
    styleTitle: (title) => say(HEADINGS[title] ?? { template: title, values: [] }),
    optionDescription: (option) => describeOption(option, say),
  };
}

function describeOption({ description, argChoices, defaultValue }: Option, say: Say): string {
  const facts = [
    ...(argChoices === undefined ? [] : [argChoices.join(' | ')]),
    ...(typeof defaultValue === 'string' ? [say(message('default: {0}', defaultValue))] : []),
  ];
  return facts.length === 0 ? description : `${description} (${facts.join('; ')})`;
}
