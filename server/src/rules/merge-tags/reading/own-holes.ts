import type { LanguagePack, PhraseTopic } from '../../../languages/language-pack';
import { findHoles } from '../../../text/tab-stops';

/** What the holes ask for that the fixes of a language leave to the author: "what was wrong" of `[what was wrong]`. */
export function ownHolesOf({ topics, registers = [] }: LanguagePack): readonly string[] {
  const inRegisters = registers.flatMap(({ texts }) => Object.values(texts));
  return [...Object.values(topics).flatMap(textsOf), ...inRegisters].flatMap(wordsInHoles);
}

function textsOf({ insert = [], insertForBreach = [], inserts = {}, replace = [] }: PhraseTopic): readonly string[] {
  return [...insert, ...insertForBreach, ...Object.values(inserts), ...replace.flatMap(({ write }) => write)];
}

function wordsInHoles(text: string): readonly string[] {
  return findHoles(text).map(({ start, end }) => text.slice(start + 1, end - 1));
}
