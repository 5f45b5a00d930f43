/** How a language writes small words together with their neighbours. */
export interface Clitics {
  /** Allowed before every word of a pattern (Arabic `و`, `ف`). */
  readonly before?: readonly string[];
  /** Allowed, with their combinations, before a word marked `+` (Arabic `ال`, `ب`, `ل`, `ك`). */
  readonly beforeMarked?: readonly string[];
  /** Allowed after every word of a pattern (French `-le`, `-vous`). */
  readonly after?: readonly string[];
}

/** A word and what is left of it without small words. */
export interface WordForms {
  /** The word itself, first, and without those that may stand at any word. */
  readonly plain: readonly string[];
  /** The same, and without those that may stand at marked words. */
  readonly bare: readonly string[];
}

/** Takes off a word what may have been written together with it. */
export function formsOf(word: string, { before = [], beforeMarked = [], after = [] }: Clitics): WordForms {
  const whole = [word, ...stripEnd(word, after)];
  const plain = whole.flatMap((form) => [form, ...strip(form, before)]);
  const bare = plain.flatMap((form) => [form, ...stripAll(form, beforeMarked)]);
  return { plain, bare };
}

function strip(word: string, particles: readonly string[]): string[] {
  return particles
    .filter((particle) => word.length > particle.length + 1 && word.startsWith(particle))
    .map((particle) => word.slice(particle.length));
}

function stripEnd(word: string, particles: readonly string[]): string[] {
  return particles
    .filter((particle) => word.length > particle.length && word.endsWith(particle))
    .map((particle) => word.slice(0, -particle.length));
}

/** Every rest of the word after one, two or three of the particles. */
function stripAll(word: string, particles: readonly string[]): string[] {
  const rests: string[] = [];
  let forms = [word];
  for (let depth = 0; depth < 3 && forms.length > 0; depth++) {
    forms = forms.flatMap((form) => strip(form, particles));
    rests.push(...forms);
  }
  return rests;
}
