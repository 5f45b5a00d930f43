import { LineIndex } from '../text/line-index';
import { compareSpans } from '../text/span';
import type { Body } from './body';
import { readBody } from './bodies/read-body';
import type { Container } from './containers/container';
import type { Directives } from './directive';
import { readDirectives } from './directives/read-directives';
import { envelopeField, type Envelope } from './envelope';
import { inferKind } from './kind/choose-kind';
import type { MailKnowledge } from './knowledge';
import { chooseBlockLanguage } from './language/choose-block-language';
import { chooseLanguage } from './language/choose-language';
import type { KindChoice, LanguageChoice, MailDocument, MailKind, ParseOptions } from './mail-document';
import type { MergeTag } from './merge-tag';
import { enginesOfPath } from './merge-tags/engines-of-path';
import { scanMergeTags } from './merge-tags/scan-merge-tags';
import type { Passage, PhraseHit } from './prose';
import type { PhraseHits } from './prose/counted-hits';
import { readPassages, type ReaderFor } from './prose/read-passages';

/** What is true of a file, however many mails it keeps. */
export interface FileFacts {
  readonly lines: LineIndex;
  readonly directives: Directives;
}

/** Finds the lines of a file, and what its comments say to the checker. */
export function readFileFacts(source: string, container: Container): FileFacts {
  const lines = new LineIndex(source);
  return { lines, directives: readDirectives(source, lines, container) };
}

/** Reads what a container holds into a document: merge tags, bodies, language, prose, kind. */
export function parseContainer(
  source: string,
  container: Container,
  options: ParseOptions,
  knowledge: MailKnowledge,
  file: FileFacts = readFileFacts(source, container),
): MailDocument {
  const { lines, directives } = file;
  const envelope: Envelope = { ...container.envelope, stated: directives.stated };
  const texts = [...container.contents.map(({ text }) => text), ...envelope.fields.map(({ value }) => value)];
  const scanned = scanMergeTags(texts, knowledge.dialects, {
    ...(directives.stated.dialect !== undefined && { stated: directives.stated.dialect }),
    ...(options.dialect !== undefined && { configured: options.dialect }),
    ...(container.dialectHint !== undefined && { place: container.dialectHint }),
    engines: enginesOfPath(options.path),
  });
  const bodies = container.contents.map((content, index) => readBody(content, scanned.located[index] ?? []));
  const language = decideLanguage(envelope, bodies, options, knowledge);
  const passages = readProse(envelope, bodies, language, options, knowledge);
  const phrases = groupPhrases(passages);
  const pack = knowledge.readerOf(language.id)?.pack;
  return {
    source,
    path: options.path,
    format: container.format,
    lines,
    envelope,
    bodies,
    mergeTags: inOrder(scanned.located.flat().map(({ tag }) => tag)),
    dialect: scanned.choice,
    suppressions: [...container.suppressions, ...directives.suppressions],
    instructions: [...(container.instructions ?? []), ...directives.instructions],
    language,
    kind: decideKind(directives.stated.kind, options.kind, passages, knowledge),
    passages,
    ...(pack && { pack }),
    packs: knowledge.packs,
    dialects: knowledge.dialects,
    phrases,
  };
}

function decideLanguage(
  envelope: Envelope,
  bodies: readonly Body[],
  options: ParseOptions,
  knowledge: MailKnowledge,
): LanguageChoice {
  const words = [envelopeField(envelope, 'subject')?.value.text, envelope.title?.text];
  const text = [...words, ...bodies.map((body) => body.visible.text)].filter((part) => part !== undefined).join('\n');
  const markup = envelope.language ?? bodies.find((body) => body.language !== undefined)?.language;
  const evidence = { stated: envelope.stated.language, configured: options.language, markup, text };
  return chooseLanguage(evidence, knowledge.packs);
}

function readProse(
  envelope: Envelope,
  bodies: readonly Body[],
  language: LanguageChoice,
  options: ParseOptions,
  knowledge: MailKnowledge,
): readonly Passage[] {
  const own = knowledge.readerOf(language.id);
  const readerFor: ReaderFor = (block, visibleText) => {
    if (block === undefined || language.because === 'stated') return own;
    const text = visibleText.slice(block.span.start, block.span.end);
    return knowledge.readerOf(chooseBlockLanguage(text, block.language, language.id, knowledge.packs));
  };
  const sender = envelopeField(envelope, 'from')?.mailboxes[0]?.displayName;
  return readPassages(envelope, bodies, readerFor, options.brand ?? (sender === '' ? undefined : sender));
}

function groupPhrases(passages: readonly Passage[]): PhraseHits {
  const grouped = new Map<string, PhraseHit[]>();
  for (const hit of passages.flatMap((passage) => passage.sentences).flatMap((sentence) => sentence.hits)) {
    const list = grouped.get(hit.list);
    if (list === undefined) grouped.set(hit.list, [hit]);
    else list.push(hit);
  }
  return grouped;
}

const KINDS: readonly MailKind[] = ['ordinary', 'apology', 'breach'];

/** What the author states, then what the project does, then what the words tell. */
export function decideKind(
  stated: string | undefined,
  configured: MailKind | undefined,
  passages: readonly Passage[],
  knowledge: MailKnowledge,
): KindChoice {
  const known = KINDS.find((kind) => kind === stated);
  if (known !== undefined) return { kind: known, because: 'stated', evidence: [] };
  if (configured !== undefined) return { kind: configured, because: 'configured', evidence: [] };
  return inferKind(passages, knowledge.kindModel);
}

function inOrder(tags: readonly MergeTag[]): readonly MergeTag[] {
  return [...tags].sort((a, b) => compareSpans(a.span, b.span));
}
