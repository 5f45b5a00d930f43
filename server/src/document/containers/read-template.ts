import { MappedText } from '../../text/mapped-text';
import { span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { frontMatterDirectives } from '../directives/front-matter-directives';
import type { BodyFormat } from '../body';
import type { EnvelopeFieldName, EnvelopeGap } from '../envelope';
import { assembleEnvelope } from './assemble-envelope';
import { assembleFields, type EnvelopeEntry } from './assemble-fields';
import { readCommentHeaders, type CommentHeaders } from './comment-headers';
import type { Container } from './container';
import { titleOf } from './document-title';
import { roleOfKey, WRITTEN_KEYS, type FieldRole } from './field-role';
import type { FrontMatterEntry } from './front-matter/front-matter-entry';
import { readFrontMatter, type FrontMatter } from './front-matter/read-front-matter';
import { readHeaderLines, type HeaderLines } from './header-lines';

/** Where a template keeps its envelope, each kind of place undefined where the author does not use it. */
interface EnvelopePlaces {
  readonly frontMatter: FrontMatter | undefined;
  readonly comments: CommentHeaders | undefined;
  readonly headerLines: HeaderLines | undefined;
}

/** Reads a template whose file is its body: HTML, MJML, Markdown or text, with what stands above it. */
export function readTemplate(source: string, format: BodyFormat): Container {
  const frontMatter = readFrontMatter(source);
  const start = frontMatter?.bodyStart ?? (source.startsWith('\uFEFF') ? 1 : 0);
  const headerLines = frontMatter === undefined ? readHeaderLines(source, start, format) : undefined;
  const bodyStart = headerLines?.bodyStart ?? start;
  const comments = readCommentHeaders(source, bodyStart);
  const places: EnvelopePlaces = { frontMatter, comments, headerLines };
  const contents = [{ format, text: MappedText.verbatim(source, bodyStart, source.length) }];
  const { suppressions, stated } = frontMatterDirectives(source, frontMatter?.entries ?? []);
  const envelope = assembleEnvelope({
    ...assembleFields(source, readEntries(places)),
    places: fieldPlaces(places),
    gapFor: (name) => openGap(places, name),
    pageTitle: titleOf(contents),
    stated,
  });
  return { format, envelope, contents, suppressions };
}

function readEntries({ frontMatter, comments, headerLines }: EnvelopePlaces): EnvelopeEntry[] {
  const settings = frontMatter?.entries ?? [];
  return [...settings.flatMap(envelopeEntry), ...(headerLines?.entries ?? []), ...(comments?.entries ?? [])];
}

function envelopeEntry({ path, value, insertSibling }: FrontMatterEntry): EnvelopeEntry[] {
  const claim = roleOfKey(path);
  if (claim === undefined) return [];
  const key = path.at(-1) ?? '';
  return [{ ...claim, value, insertSibling: (role, text) => insertSibling(siblingKey(key, role), text) }];
}

/** `from_email` asks for `from_name` beside it, `fromEmail` for `fromName`, `email` for `name`. */
function siblingKey(key: string, role: FieldRole): string {
  const wanted = role.endsWith('Name') ? 'name' : 'email';
  return key.replace(/(?:name|email|address)$/i, (old) => {
    const capital = old.charAt(0) !== old.charAt(0).toLowerCase();
    return capital ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
  });
}

const EVERY_FIELD: readonly EnvelopeFieldName[] = ['subject', 'preheader', 'from', 'replyTo', 'audience'];

/** A template that keeps no envelope has no place for one. */
function fieldPlaces({ frontMatter, comments, headerLines }: EnvelopePlaces): readonly EnvelopeFieldName[] {
  if (frontMatter !== undefined) return EVERY_FIELD;
  if (headerLines !== undefined) return ['subject', 'from', 'replyTo'];
  return comments === undefined ? [] : ['subject', 'preheader', 'from', 'replyTo'];
}

function openGap({ frontMatter, comments, headerLines }: EnvelopePlaces, name: EnvelopeFieldName): EnvelopeGap {
  const key = WRITTEN_KEYS[name];
  if (frontMatter !== undefined) {
    return { span: frontMatter.opening, insert: (value) => frontMatter.insert(key, value, name === 'subject') };
  }
  if (headerLines !== undefined) {
    return { span: headerLines.last, insert: (value) => headerLines.insert(name, value) };
  }
  const nowhere = span(0, 0);
  const insert = (value: string): TextEdit => comments?.insert(name, value) ?? { span: nowhere, newText: '' };
  return { span: comments?.last ?? nowhere, insert };
}
