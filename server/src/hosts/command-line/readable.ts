import type { Message } from '../../text/message';

/** Text of a mail or a path on one line: tabs as two spaces, and nothing in it that a terminal would obey. */
export function readable(text: string): string {
  return text
    .replaceAll('\t', '  ')
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}

/** The sentence with its values so; its own words, in whatever language, may set a direction. */
export function readableMessage({ template, values }: Message): Message {
  return { template, values: values.map(readable) };
}
