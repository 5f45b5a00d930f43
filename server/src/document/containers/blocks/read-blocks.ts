import { span, type Span } from '../../../text/span';
import type { BodyFormat } from '../../body';
import type { ComputedField } from '../../envelope';
import type { EnvelopeEntry } from '../assemble-fields';
import type { BodyContent } from '../container';
import { roleOfKey, type RoleClaim } from '../field-role';
import { findBlocks, type TemplateBlock } from './find-blocks';
import { leaveOut } from './leave-out';
import { templateWords } from './template-words';

/** A template that keeps parts of the mail in named blocks: `{% block subject %}`, `{{ define "subject" }}`. */
export interface BlockTemplate {
  readonly entries: readonly EnvelopeEntry[];
  /** The bodies: the blocks named for them or, where none is, all that is outside of the envelope's blocks. */
  readonly contents: readonly BodyContent[];
  /** Fields that the template makes up as it is rendered. */
  readonly computed?: readonly ComputedField[];
}

const BODIES: Readonly<Record<string, BodyFormat>> = {
  html: 'html',
  htmlbody: 'html',
  bodyhtml: 'html',
  plain: 'text',
  text: 'text',
  plainbody: 'text',
  textbody: 'text',
  bodytext: 'text',
};

/** Reads the blocks of a template; undefined where none of them speaks of the envelope. */
export function readBlocks(source: string, start: number, format: BodyFormat): BlockTemplate | undefined {
  const blocks = findBlocks(source, start);
  const spoken = blocks.flatMap((block) => {
    const claim = claimOf(block);
    return claim === undefined ? [] : [{ block, claim }];
  });
  if (spoken.length === 0) return undefined;
  const entries = spoken.map(({ block, claim }): EnvelopeEntry => ({
    ...claim,
    value: templateWords(source, block.content.start, block.content.end),
  }));
  return {
    entries,
    contents: readContents(
      source,
      start,
      format,
      blocks,
      spoken.map(({ block }) => block.whole),
    ),
  };
}

/** `email.default.subject`, as Alertmanager names them, is a subject as well; `title` is no block of an envelope. */
export function claimOf({ name }: Pick<TemplateBlock, 'name'>): RoleClaim | undefined {
  const claim = roleOfKey([name.slice(name.lastIndexOf('.') + 1)]);
  return claim?.role === 'subject' || claim?.role === 'preheader' ? claim : undefined;
}

function readContents(
  source: string,
  start: number,
  format: BodyFormat,
  blocks: readonly TemplateBlock[],
  leftOut: readonly Span[],
): BodyContent[] {
  const bodies = blocks.flatMap(({ name, content }): BodyContent[] => {
    const own = BODIES[name.replace(/[-_]/g, '').toLowerCase()];
    return own === undefined ? [] : [{ format: own, text: leaveOut(source, content, leftOut) }];
  });
  if (bodies.length === 0) return [{ format, text: leaveOut(source, span(start, source.length), leftOut) }];
  return bodies.sort((a, b) => Number(b.format === 'html') - Number(a.format === 'html'));
}
