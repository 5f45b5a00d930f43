import { MappedText } from '../../text/mapped-text';
import { span } from '../../text/span';
import { frontMatterDirectives } from '../directives/front-matter-directives';
import type { BodyFormat } from '../body';
import type { EnvelopeFieldName, EnvelopeGap } from '../envelope';
import { assembleEnvelope } from './assemble-envelope';
import { assembleFields, type EnvelopeEntry } from './assemble-fields';
import { readCommentHeaders, type CommentHeaders } from './comment-headers';
import { readBlocks, type BlockTemplate } from './blocks/read-blocks';
import { readSections } from './blocks/read-sections';
import type { BodyContent, Container } from './container';
import { subjectTitle, titleOf } from './document-title';
import type { FieldOrigin } from './field-origin';
import { roleOfKey, WRITTEN_KEYS, type FieldRole } from './field-role';
import type { FrontMatterEntry } from './front-matter/front-matter-entry';
import { readFrontMatter, type FrontMatter } from './front-matter/read-front-matter';
import { readHeaderLines, type HeaderLines } from './header-lines';
import { readIniSettings, type IniSettings } from './ini-settings';
import { metaSubject } from './meta-subject';
import { readSubjectAbove } from './subject-above';
import { visualforceEnvelope } from './visualforce-envelope';

/** Where a template keeps its envelope, each kind of place undefined where the author does not use it. */
interface EnvelopePlaces {
  readonly frontMatter: FrontMatter | undefined;
  readonly settings: IniSettings | undefined;
  readonly headerLines: HeaderLines | undefined;
  readonly blocks: BlockTemplate | undefined;
  readonly comments: CommentHeaders | undefined;
  /** What a file keeps by the convention of one product alone. */
  readonly others: readonly EnvelopeEntry[];
  readonly contents: readonly BodyContent[];
}

/** Reads a template whose file is its body: HTML, MJML, Markdown or text, with what stands above it. */
export function readTemplate(source: string, format: BodyFormat, path = ''): Container {
  const places = findPlaces(source, format, path);
  const { suppressions, stated, instructions } = frontMatterDirectives(source, places.frontMatter?.entries ?? []);
  const envelope = assembleEnvelope({
    ...assembleFields(source, readEntries(places)),
    places: fieldPlaces(places),
    gapFor: (name) => openGap(places, name),
    pageTitle: titleOf(places.contents),
    stated,
  });
  const { computed = [] } = places.blocks ?? {};
  const whole = computed.length === 0 ? envelope : { ...envelope, computed };
  return { format, envelope: whole, contents: places.contents, suppressions, instructions };
}

function findPlaces(source: string, format: BodyFormat, path: string): EnvelopePlaces {
  const frontMatter = readFrontMatter(source);
  const settings = frontMatter === undefined ? readIniSettings(source, format) : undefined;
  if (settings !== undefined) return settingsPlaces(source, settings);
  const start = frontMatter?.bodyStart ?? startOf(source);
  const headerLines = frontMatter === undefined ? readHeaderLines(source, start, format) : undefined;
  const above = headerLines === undefined ? readSubjectAbove(source, path) : undefined;
  const bodyStart = headerLines?.bodyStart ?? above?.bodyStart ?? start;
  const blocks = findBlocks(source, bodyStart, format, path);
  const contents = blocks?.contents ?? [{ format, text: MappedText.verbatim(source, bodyStart, source.length) }];
  const others = [
    above?.entry,
    subjectTitle(contents),
    metaSubject(contents),
    ...visualforceEnvelope(source, bodyStart),
  ];
  const comments = readCommentHeaders(source, bodyStart);
  return {
    frontMatter,
    settings,
    headerLines,
    blocks,
    comments,
    others: others.filter((entry) => entry !== undefined),
    contents,
  };
}

/** Parts that the engine of a template names; of several notations the first that is there. */
function findBlocks(source: string, start: number, format: BodyFormat, path: string): BlockTemplate | undefined {
  return readBlocks(source, start, format) ?? readSections(source, start, format, path);
}

/** A byte order mark stays first. */
function startOf(source: string): number {
  return source.startsWith('\uFEFF') ? 1 : 0;
}

/** Nothing but its settings and bodies is in a file of this kind. */
function settingsPlaces(source: string, settings: IniSettings): EnvelopePlaces {
  const contents = settings.bodies.map(({ format, span: part }) => ({
    format,
    text: MappedText.verbatim(source, part.start, part.end),
  }));
  const none = { frontMatter: undefined, headerLines: undefined, blocks: undefined, comments: undefined };
  return { ...none, settings, others: [], contents };
}

/** Every entry, and the kind of place it stands in. */
function readEntries({
  frontMatter,
  settings,
  headerLines,
  blocks,
  comments,
  others,
}: EnvelopePlaces): readonly EnvelopeEntry[] {
  return [
    ...from('front-matter', (frontMatter?.entries ?? []).flatMap(envelopeEntry)),
    ...from('front-matter', settings?.entries),
    ...from('block', blocks?.entries),
    ...from('header', headerLines?.entries),
    ...from('comment', comments?.entries),
    ...others,
  ];
}

function from(origin: FieldOrigin, entries: readonly EnvelopeEntry[] = []): readonly EnvelopeEntry[] {
  return entries.map((entry) => ({ ...entry, origin }));
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
function fieldPlaces({ frontMatter, settings, comments, headerLines }: EnvelopePlaces): readonly EnvelopeFieldName[] {
  if (frontMatter !== undefined) return EVERY_FIELD;
  if (settings !== undefined) return ['subject'];
  if (headerLines !== undefined) return ['subject', 'from', 'replyTo'];
  return comments === undefined ? [] : ['subject', 'preheader', 'from', 'replyTo'];
}

function openGap(places: EnvelopePlaces, name: EnvelopeFieldName): EnvelopeGap {
  const { frontMatter, settings, comments, headerLines } = places;
  const key = WRITTEN_KEYS[name];
  if (frontMatter !== undefined) {
    return { span: frontMatter.opening, insert: (value) => frontMatter.insert(key, value, name === 'subject') };
  }
  if (settings !== undefined) return { span: settings.opening, insert: (value) => settings.insert(key, value) };
  if (headerLines !== undefined) {
    return { span: headerLines.last, insert: (value) => headerLines.insert(name, value) };
  }
  return { span: comments?.last ?? span(0, 0), insert: (value) => comments?.insert(name, value) };
}
