import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MailDocument } from '../../src/document/mail-document';
import type { Sentence } from '../../src/document/prose';
import { createEngine } from '../../src/hosts/create-engine';
import { languagePacks } from '../../src/languages/index';
import { DEFAULT_SETTINGS } from '../../src/project/settings';
import type { Engine } from '../../src/protocol/engine';
import { PROJECT_FOLDER } from '../project-folder';
import { Evidence, withoutEntries } from './leave-out-entries';
import { readLabels, type Label } from './read-labels';

/** The same engine for every template. */
export function always(engine: Engine): (label: Label) => Engine {
  return () => engine;
}

/**
 * For each template of a corpus, an engine whose packs lack every entry that only this template bears witness to: of
 * the corpus itself, the labelled mails in `tests/corpus` and the mails that the kinds are learnt from, none but it has
 * words that the entry finds. So a template is judged as if nobody had written entries from it.
 */
export function enginesWithoutMail(corpus: string): (label: Label) => Engine {
  const whole = createEngine();
  const evidence = new Evidence();
  const templates = new SentencesOfTemplates();
  for (const { place, source, path, language } of heldMails(corpus)) {
    const options = { path, ...(language !== undefined && { language }) };
    const mail = whole.readMail(source, options, DEFAULT_SETTINGS);
    evidence.add(templates.samePlace(place, mail), mail);
  }
  return (label) => {
    const entries = evidence.restingOn(join(corpus, label.file));
    return entries.size === 0 ? whole : createEngine(languagePacks.map((pack) => withoutEntries(pack, entries)));
  };
}

/** Fewer words are anybody's: “Kind regards”. */
const FEWEST_WORDS = 5;

/** Knows a mail again that was taken out of a template, whatever became of its markup and its names. */
class SentencesOfTemplates {
  readonly #places = new Map<string, string>();

  /** The template that most sentences of a mail were first seen in; the mail's own place where they are its own. */
  samePlace(place: string, { passages }: MailDocument): string {
    const sentences = passages.flatMap((passage) => passage.sentences.map(wordsOf)).filter((words) => words !== '');
    const counts = new Map<string, number>();
    for (const words of sentences) {
      const first = this.#places.get(words) ?? place;
      this.#places.set(words, first);
      counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, one], [, other]) => other - one);
    return most === undefined ? place : most[0];
  }
}

function wordsOf({ tokens }: Sentence): string {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.length < FEWEST_WORDS ? '' : words.map(({ text }) => text).join(' ');
}

interface HeldMail {
  readonly place: string;
  readonly source: string;
  readonly path: string;
  readonly language?: string;
}

function* heldMails(corpus: string): Generator<HeldMail> {
  yield* templatesOf(corpus);
  const corpora = join(PROJECT_FOLDER, 'tests/corpus');
  for (const { name } of readdirSync(corpora, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    yield* templatesOf(join(corpora, name));
  }
  yield* trainingMails(join(PROJECT_FOLDER, 'server/training/kinds'));
}

function* templatesOf(corpus: string): Generator<HeldMail> {
  for (const { file } of readLabels(corpus)) {
    const place = join(corpus, file);
    yield { place, source: readFileSync(place, 'utf8'), path: file };
  }
}

function* trainingMails(folder: string): Generator<HeldMail> {
  for (const file of readdirSync(folder)) {
    const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
    for (const [index, line] of lines.entries()) {
      const { subject, text }: { readonly subject: string; readonly text: string } = JSON.parse(line);
      const source = `Subject: ${subject}\n\n${text}\n`;
      yield { place: `${file}:${index + 1}`, source, path: 'mail.txt', language: file.slice(0, 2) };
    }
  }
}
