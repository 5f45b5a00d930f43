import { span } from '../../text/span';
import type { EnvelopeFieldName, EnvelopeGap } from '../envelope';
import { assembleEnvelope } from './assemble-envelope';
import { assembleFields, type EnvelopeEntry } from './assemble-fields';
import type { Container } from './container';
import type { RoleClaim } from './field-role';
import { readHeaderFields, type HeaderBlock } from './headers/header-fields';
import { HEADER_NAMES } from './headers/header-names';
import { headerValue, lineBefore, writeHeader } from './headers/header-value';
import { lineBreakOf } from './line-break';
import { decodePart } from './mime/decode-part';
import { mimeParts } from './mime/mime-parts';
import { headerDirectives } from '../directives/header-directives';
import { titleOf } from './document-title';

const ROLES: Readonly<Partial<Record<string, RoleClaim>>> = {
  subject: { role: 'subject', rank: 0 },
  from: { role: 'from', rank: 0 },
  'reply-to': { role: 'replyTo', rank: 0 },
  to: { role: 'audience', rank: 0 },
  'content-language': { role: 'language', rank: 0 },
};

/** Headers below which each field is written where it is missing; `From` opens the message. */
const WRITTEN_BELOW: Readonly<Record<EnvelopeFieldName, readonly string[]>> = {
  subject: ['from', 'to', 'reply-to', 'cc', 'date'],
  preheader: ['subject'],
  from: [],
  replyTo: ['from', 'to'],
  audience: ['from'],
};

/** Reads a message of RFC 5322 and MIME: its headers are the envelope, its text parts the bodies. */
export function readEml(source: string): Container {
  const start = source.startsWith('\uFEFF') ? 1 : 0;
  const block = readHeaderFields(source, start);
  const entries = block.fields.flatMap((field): EnvelopeEntry[] => {
    const claim = ROLES[field.name];
    return claim === undefined ? [] : [{ ...claim, origin: 'header', value: headerValue(source, field) }];
  });
  const contents = mimeParts(source, block.fields, span(block.bodyStart, source.length))
    .map((part) => decodePart(source, part))
    .sort((a, b) => Number(b.format === 'html') - Number(a.format === 'html'));
  const { suppressions, stated, instructions } = headerDirectives(source, block.fields);
  const envelope = assembleEnvelope({
    ...assembleFields(source, entries),
    places: ['subject', 'from', 'replyTo'],
    gapFor: (name) => headerGap(source, block, start, name),
    pageTitle: titleOf(contents),
    stated,
  });
  return { format: 'eml', envelope, contents, suppressions, instructions };
}

function headerGap(source: string, { fields }: HeaderBlock, start: number, name: EnvelopeFieldName): EnvelopeGap {
  const below = WRITTEN_BELOW[name];
  const anchor = lineBefore(fields, below, start);
  const atTop = !fields.some((field) => below.includes(field.name));
  const lineBreak = lineBreakOf(source);
  const header = HEADER_NAMES[name];
  return {
    span: anchor,
    insert(value) {
      const line = `${header}: ${writeHeader(source, value, name !== 'subject', header.length + 2)}`;
      const at = atTop ? start : anchor.end;
      return { span: span(at, at), newText: atTop ? `${line}${lineBreak}` : `${lineBreak}${line}` };
    },
  };
}
