import type { Leak, LeakSearch } from './leak';

/** A name of a name where a name belongs: `Hi FNAME,`, `Cher Prénom,`. */
export function* findBareNames({ text, lexicon, greetings }: LeakSearch): Generator<Leak> {
  for (const { name } of greetings) {
    const words = text.text.text.slice(name.start, name.end);
    if (/^[\p{L}\p{N}\p{M}_' -]+$/u.test(words) && lexicon.isBareName(words)) {
      yield { span: name, asksFor: words, severity: 'error', kind: 'value' };
    }
  }
}
