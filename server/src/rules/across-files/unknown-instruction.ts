import { unknownDialect } from '../../dialects/unknown-dialect';
import type { Instruction } from '../../document/directive';
import type { MailDocument } from '../../document/mail-document';
import { isLanguageTag } from '../../text/language-tag';
import { message, type Message } from '../../text/message';
import { nearestWord } from '../../text/nearest-word';
import { defineRule, type Fix } from '../rule';

const KINDS = ['ordinary', 'apology', 'breach'];

export default defineRule({
  id: 'unknown-instruction',
  category: 'across-files',
  severity: 'warning',
  summary: message('Spell what you tell Amends so that it understands.'),
  why: message(
    'A comment such as `amends-kind apologie` looks as if it held, and does nothing: the mail is then judged as another kind, and nobody hears of it. Write one of the words that there are.',
  ),
  sources: [{ title: 'Amends, “Silencing a rule”' }],
  since: '0.1.0',
  examples: {
    bad: [
      {
        format: 'html',
        source: '<!-- amends-kind ⟦apologie⟧ -->\n<p>Hello,</p>\n<p>We charged you twice. We are sorry.</p>\n',
      },
    ],
    good: [
      {
        format: 'html',
        source: '<!-- amends-kind ordinary -->\n<p>Hello,</p>\n<p>The bill is ready.</p>\n',
      },
    ],
  },

  *check(mail) {
    for (const instruction of mail.instructions ?? []) {
      const mistake = findMistake(instruction, mail);
      if (mistake === undefined) continue;
      const { sentence, meant } = mistake;
      yield { span: instruction.span, message: sentence, fixes: fixesOf(instruction, meant, mail) };
    }
  },
});

interface Mistake {
  readonly sentence: Message;
  /** The word that is most likely meant. */
  readonly meant: string | undefined;
}

function findMistake(instruction: Instruction, { dialects }: MailDocument): Mistake | undefined {
  const { word } = instruction;
  if (instruction.is === 'misspelt') {
    const { meant } = instruction;
    return { sentence: message('Amends has no instruction “{0}”; write “{1}”.', word, meant), meant };
  }
  switch (instruction.of) {
    case 'kind':
      return KINDS.includes(word) ? undefined : unknownKind(word);
    case 'language':
      if (isLanguageTag(word)) return undefined;
      return {
        sentence: message('“{0}” is no code of a language; write one such as “en” or “fr”.', word),
        meant: undefined,
      };
    case 'dialect': {
      const known = dialects.map(({ id }) => id);
      if (known.includes(word) || known.length === 0) return undefined;
      return { sentence: unknownDialect(word, known), meant: nearestWord(word, known) };
    }
  }
}

function unknownKind(word: string): Mistake {
  const meant = nearestWord(word, KINDS);
  const sentence =
    meant === undefined
      ? message('“{0}” is no kind of mail; write “ordinary”, “apology” or “breach”.', word)
      : message('“{0}” is no kind of mail; write “{1}”.', word, meant);
  return { sentence, meant };
}

/** The word itself is written anew, where it is what is underlined: of a key only the value's place is known. */
function fixesOf({ span, word }: Instruction, meant: string | undefined, { source }: MailDocument): readonly Fix[] {
  if (meant === undefined || source.slice(span.start, span.end).toLowerCase() !== word.toLowerCase()) return [];
  return [{ title: message('Write “{0}”', meant), edits: [{ span, newText: meant }], safe: false }];
}
