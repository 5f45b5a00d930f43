import type { EnvelopeEntry } from './assemble-fields';
import { readAttributes } from './attribute-value';
import type { FieldRole } from './field-role';

const FIELDS: Readonly<Record<string, FieldRole>> = { subject: 'subject', replyto: 'replyTo' };
/** The element around a template of Visualforce; nothing but a comment stands before it. */
const TEMPLATE = /<messaging:emailTemplate(?=\s)/i;
const REACH = 4000;

/** What a template of Salesforce's Visualforce states of its envelope, as attributes of its outermost element. */
export function visualforceEnvelope(source: string, start: number): readonly EnvelopeEntry[] {
  const match = TEMPLATE.exec(source.slice(start, start + REACH));
  if (match === null) return [];
  const attributes = readAttributes(source, start + match.index + match[0].length);
  return Object.entries(FIELDS).flatMap(([name, role]): EnvelopeEntry[] => {
    const value = attributes.get(name);
    return value === undefined ? [] : [{ role, rank: 0, value }];
  });
}
