import type { MailDocument } from '../../src/document/mail-document';
import type { LanguagePack, PhraseTopic } from '../../src/languages/language-pack';

/** A pattern of a pack, by the name its hits give it: `en weasel-words:soft 3`. */
export type Entry = string;

/** Counts in which mails an entry finds something; two are as good as many. */
export class Evidence {
  readonly #mails = new Map<Entry, Set<string>>();

  /** `place` names the mail: two mails of one name count once. */
  add(place: string, mail: MailDocument): void {
    for (const entry of entriesFoundIn(mail)) {
      const places = this.#mails.get(entry) ?? new Set<string>();
      if (places.size < 2) this.#mails.set(entry, places.add(place));
    }
  }

  /** The entries that find something in this mail and in no other: nobody knows yet that they are language. */
  restingOn(place: string): ReadonlySet<Entry> {
    const resting = [...this.#mails].filter(([, places]) => places.size === 1 && places.has(place));
    return new Set(resting.map(([entry]) => entry));
  }
}

function entriesFoundIn(mail: MailDocument): ReadonlySet<Entry> {
  const hits = mail.passages.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.hits));
  return new Set(hits.map(({ sentence, list, pattern }) => entryName(sentence.language ?? 'und', list, pattern)));
}

function entryName(language: string, list: string, pattern: number): Entry {
  return `${language} ${list} ${pattern}`;
}

/** The pack as it would be, had nobody written these entries. */
export function withoutEntries(pack: LanguagePack, entries: ReadonlySet<Entry>): LanguagePack {
  const kept = <Pattern>(list: string, patterns: readonly Pattern[] = []): readonly Pattern[] =>
    patterns.filter((_, index) => !entries.has(entryName(pack.id, list, index)));
  const topicWithout = (topic: string, phrases: PhraseTopic): PhraseTopic => ({
    ...phrases,
    patterns: kept(topic, phrases.patterns),
    softPatterns: kept(`${topic}:soft`, phrases.softPatterns),
    counts: kept(`${topic}:counts`, phrases.counts),
    countsNot: kept(`${topic}:counts-not`, phrases.countsNot),
    replace: kept(`${topic}:replace`, phrases.replace),
    lists: mapValues(phrases.lists ?? {}, (name, patterns) => kept(`${topic}:${name}`, patterns)),
  });
  return {
    ...pack,
    topics: mapValues(pack.topics, topicWithout),
    kindCues: mapValues(pack.kindCues, (group, patterns) => kept(`kind:${group}`, patterns)),
  };
}

function mapValues<Value>(
  record: Readonly<Record<string, Value>>,
  change: (key: string, value: Value) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(key, value)]));
}
