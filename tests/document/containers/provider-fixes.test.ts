import fastCheck from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOfRole, type FieldRole } from '../../../server/src/document/containers/field-role';
import type { KeyPath, ProviderShape } from '../../../server/src/document/containers/json/provider-shape';
import { PROVIDER_SHAPES } from '../../../server/src/document/containers/json/provider-shapes';
import { readJson } from '../../../server/src/document/containers/read-json';
import { envelopeField, type EnvelopeField } from '../../../server/src/document/envelope';
import { applyEdits, type TextEdit } from '../../../server/src/text/text-edit';

type Json = Record<string, unknown>;

/** Values that need every kind of escape. */
const SUBJECT = 'We charged you “twice”: \\ "sorry", {{ name }} — تصحيح 😀';
const NAME = 'Ana at "Northlight"';

/** Writes a value at a path of the table: `*` is a list, and a MIME type an item of that type. */
function write(parent: Json, path: KeyPath, value: unknown): void {
  const [key = '', ...rest] = path.split('.');
  const below = rest.join('.');
  if (rest.length === 0) parent[key] = value;
  else if (rest[0] === '*') parent[key] = [rest.length === 1 ? value : nested(rest.slice(1).join('.'), value)];
  else if (below.includes('/')) parent[key] = [{ type: below, value }];
  else write(objectAt(parent, key), below, value);
}

function nested(path: KeyPath, value: unknown): Json {
  const object: Json = {};
  write(object, path, value);
  return object;
}

function objectAt(parent: Json, key: string): Json {
  const existing = parent[key];
  if (isObject(existing)) return existing;
  const created: Json = {};
  parent[key] = created;
  return created;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a value back by the same path, from what `JSON.parse` makes of the file. */
function read(value: unknown, path: KeyPath): unknown {
  let at: unknown = value;
  for (const key of path === '' ? [] : path.split('.')) {
    if (Array.isArray(at)) at = at.find((item: unknown) => key === '*' || (isObject(item) && item['type'] === key));
    else at = isObject(at) ? at[key] : undefined;
  }
  return at;
}

/** A file that has what marks the shape, a body, and the given fields. */
function fixture(shape: ProviderShape, fields: Readonly<Record<KeyPath, string>>): string {
  const mail: Json = {};
  const states = (path: KeyPath): boolean =>
    Object.keys(fields).some((key) => key === path || key.startsWith(`${path}.`));
  for (const marks of shape.marks) if (!marks.some(states)) write(mail, plainMark(shape, marks), 'x');
  for (const { at } of shape.bodies) write(mail, at, 'Hello');
  for (const [path, value] of Object.entries(fields)) write(mail, path, value);
  const root: Json = {};
  if (shape.mail === '') Object.assign(root, mail);
  else write(root, shape.mail, mail);
  return JSON.stringify(root, null, 2);
}

/** A mark that is no field of the envelope, where there is one. */
function plainMark({ fields }: ProviderShape, marks: readonly KeyPath[]): KeyPath {
  const paths = Object.values(fields).flat();
  const isField = (mark: KeyPath): boolean => paths.some((path) => path === mark || path.startsWith(`${mark}.`));
  return marks.find((mark) => !isField(mark)) ?? marks[0] ?? '';
}

function fieldIn(source: string, role: FieldRole): EnvelopeField {
  const name = fieldOfRole(role);
  const field = name && envelopeField(readJson(source).envelope, name);
  if (field === undefined) throw new Error(`no ${role} in ${source}`);
  return field;
}

function changed(source: string, edit: TextEdit | undefined): unknown {
  if (edit === undefined) throw new Error('no edit');
  return JSON.parse(applyEdits(source, [edit]));
}

describe.each(PROVIDER_SHAPES)('$provider', (shape) => {
  const { fields } = shape;
  const whole = (path: KeyPath): KeyPath => [shape.mail, path].filter((part) => part !== '').join('.');

  it.each(
    (['subject', 'preheader'] as const).flatMap((role) => (fields[role] ?? []).map((path) => [role, path] as const)),
  )('a new %s at %s is what a parser reads', (role, path) => {
    const source = fixture(shape, { [path]: 'An important update' });
    const field = fieldIn(source, role);
    expect(source.slice(field.span.start, field.span.end)).toBe('An important update');
    expect(read(changed(source, field.replace(SUBJECT)), whole(path))).toBe(SUBJECT);
  });

  it.each(fields.subject ?? [])(
    'any new subject at %s is what a parser reads, and nothing else has changed',
    (path) => {
      const source = fixture(shape, { [path]: 'An important update' });
      const field = fieldIn(source, 'subject');
      fastCheck.assert(
        fastCheck.property(fastCheck.string({ unit: 'binary', minLength: 1 }), (words) => {
          expect(changed(source, field.replace(words))).toEqual(JSON.parse(fixture(shape, { [path]: words })));
        }),
      );
    },
  );

  it.each((['from', 'replyTo'] as const).flatMap((role) => (fields[role] ?? []).map((path) => [role, path] as const)))(
    'a new name and a new address of %s at %s',
    (role, path) => {
      const source = fixture(shape, { [path]: 'Northlight <no-reply@northlight.example>' });
      const [mailbox] = fieldIn(source, role).mailboxes;
      expect(source.slice(mailbox?.localPartSpan.start, mailbox?.localPartSpan.end)).toBe('no-reply');
      expect(read(changed(source, mailbox?.readdress('help@northlight.example')), whole(path))).toBe(
        'Northlight <help@northlight.example>',
      );
      expect(read(changed(source, mailbox?.rename(NAME)), whole(path))).toBe(
        '"Ana at \\"Northlight\\"" <no-reply@northlight.example>',
      );
    },
  );

  it.each(
    (['from', 'replyTo'] as const).flatMap((role) =>
      (fields[`${role}Address`] ?? []).map((path, index) => [role, path, fields[`${role}Name`]?.[index]] as const),
    ),
  )('a sender in two values: %s at %s and %s', (role, path, namePath) => {
    const source = fixture(shape, {
      [path]: 'no-reply@northlight.example',
      ...(namePath && { [namePath]: 'Northlight' }),
    });
    const [mailbox] = fieldIn(source, role).mailboxes;
    expect(read(changed(source, mailbox?.readdress('help@northlight.example')), whole(path))).toBe(
      'help@northlight.example',
    );
    if (namePath === undefined) return;
    expect(read(changed(source, mailbox?.rename(NAME)), whole(namePath))).toBe(NAME);
    const nameless = fixture(shape, { [path]: 'no-reply@northlight.example' });
    const renamed = fieldIn(nameless, role).mailboxes[0]?.rename(NAME);
    expect(read(changed(nameless, renamed), whole(namePath))).toBe(NAME);
  });

  it.runIf(shape.places.length > 0)('what is missing is written where the service looks for it', () => {
    const source = fixture(shape, {});
    const { gaps, fields: stated } = readJson(source).envelope;
    for (const role of shape.places) {
      const name = fieldOfRole(role);
      const path = fields[role]?.[0];
      if (name === undefined || path === undefined || stated.some((field) => field.name === name)) continue;
      expect(read(changed(source, gaps[name]?.insert(SUBJECT)), whole(path)), role).toBe(SUBJECT);
    }
  });
});
