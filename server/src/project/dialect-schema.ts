import * as z from 'zod/mini';
import type { DialectDeclaration } from '../dialects/dialect';
import { FIELD_SYNONYMS, type FieldKey } from '../dialects/field-synonyms';
import { linearPattern } from '../dialects/linear-pattern';

const text = z.string();
const maybe = z.exactOptional;
const pattern = text.check(z.refine((source) => linearPattern(source) !== undefined));

const delimiter = z.strictObject({
  open: text.check(z.minLength(1)),
  close: text,
  holds: z.enum([
    'name',
    'output',
    'statement',
    'mixed',
    'macro',
    'mustache',
    'ruby',
    'ruby-output',
    'javascript',
    'javascript-output',
    'php',
    'php-output',
    'ampscript',
    'ampscript-output',
    'template-toolkit',
    'comment',
  ]),
  certainty: maybe(z.enum(['always', 'by-name', 'when-chosen'])),
  name: maybe(pattern),
  trim: maybe(text),
  spaces: maybe(z.boolean()),
  prefix: maybe(text),
  line: maybe(z.boolean()),
  nests: maybe(z.boolean()),
});

const expressions = z.strictObject({
  variable: pattern,
  filters: maybe(z.enum(['colon', 'tight-colon', 'call', 'pipeline'])),
  operators: z.array(text),
  functions: maybe(z.union([z.literal('any'), z.array(text)])),
  juxtaposition: maybe(z.boolean()),
  caseSensitive: maybe(z.boolean()),
});

const mustache = z.strictObject({
  path: pattern,
  helpers: z.union([z.enum(['none', 'any']), z.array(text)]),
  hasElse: z.boolean(),
  setsMarks: maybe(z.boolean()),
});

const block = z.strictObject({
  name: text,
  open: maybe(text),
  middle: maybe(z.array(text)),
  close: text,
  closeTag: maybe(text),
  content: maybe(z.enum(['raw', 'comment'])),
  declares: maybe(z.enum(['loop', 'assignment', 'scope'])),
});

const fallback = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('filter'), name: text }),
  z.strictObject({ kind: z.literal('operator'), operator: text }),
  z.strictObject({
    kind: z.literal('call'),
    name: text,
    field: z.number(),
    fallback: z.number(),
    prefix: maybe(text),
  }),
]);

const writing = z.strictObject({
  plain: text,
  otherPlain: maybe(z.array(text)),
  withFallback: maybe(text),
  quote: maybe(z.enum(['"', "'"])),
  naming: maybe(
    z.enum(['snake_case', 'camelCase', 'PascalCase', 'UPPER_CASE', 'UPPERCASE', 'lowercase', 'Title Case']),
  ),
  namespace: maybe(text),
});

const fieldKeys = z.enum(Object.keys(FIELD_SYNONYMS) as [FieldKey, ...FieldKey[]]);

/** A merge-tag dialect as an author declares it, with the fields that the dialects of Amends have themselves. */
export const dialectSchema = z.strictObject({
  id: text.check(z.regex(/^[a-z][a-z\d-]*$/)),
  name: text,
  source: maybe(text),
  kind: maybe(z.enum(['engine', 'provider'])),
  basedOn: maybe(text),
  delimiters: maybe(z.array(delimiter)),
  expressions: maybe(expressions),
  mustache: maybe(mustache),
  blocks: maybe(z.array(block)),
  statements: maybe(z.array(text)),
  openStatements: maybe(z.boolean()),
  rawRegions: maybe(z.array(z.strictObject({ open: text, close: text }))),
  escapes: maybe(z.array(text)),
  fallbacks: maybe(z.array(fallback)),
  filterNames: maybe(z.partialRecord(z.enum(['upper-case', 'lower-case', 'trim', 'length', 'first', 'last']), text)),
  scalarFallback: maybe(z.boolean()),
  reserved: maybe(z.array(text)),
  fields: maybe(z.partialRecord(fieldKeys, text)),
  systemTags: maybe(z.partialRecord(fieldKeys, text)),
  writing: maybe(writing),
  missing: maybe(
    z.enum(['blank', 'literal', 'no-value', 'error', 'failed', 'undelivered', 'refused', 'account-default', 'unknown']),
  ),
  elements: maybe(z.array(text)),
  evidence: maybe(z.array(z.strictObject({ tag: maybe(pattern), text: maybe(text), weight: z.number() }))),
});

/** The declaration with what an author need not write. */
export function declaredDialect({ source = '', ...declared }: z.infer<typeof dialectSchema>): DialectDeclaration {
  return { source, declared: true, ...declared };
}
