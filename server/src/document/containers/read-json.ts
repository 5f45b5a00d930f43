import type { Node } from 'jsonc-parser';
import { MappedTextBuilder } from '../../text/mapped-text';
import { span } from '../../text/span';
import type { Directives } from '../directive';
import { frontMatterDirectives } from '../directives/front-matter-directives';
import type { EnvelopeFieldName, EnvelopeGap } from '../envelope';
import { assembleEnvelope } from './assemble-envelope';
import { assembleFields, type EnvelopeEntry } from './assemble-fields';
import type { BodyContent, Container } from './container';
import { titleOf } from './document-title';
import { fieldOfRole, FIELD_ROLES, type FieldRole } from './field-role';
import { collectJsonEntries } from './front-matter/json-entries';
import { findShape, type FoundShape } from './json/find-shape';
import { insertBeforeProperty, insertProperty } from './json/insert-property';
import { jsonValue } from './json/json-string';
import { parseJson } from './json/parse-json';
import type { KeyPath, ProviderShape } from './json/provider-shape';
import { keysOf, propertyValue, resolvePath } from './json/resolve-path';
import type { StoredValue } from './stored-value';

const EMPTY: Container = {
  format: 'json',
  envelope: { fields: [], gaps: {}, stated: {} },
  contents: [],
  suppressions: [],
};

/** Reads a provider's JSON by the keys it has; JSON that is no mail is an empty container. */
export function readJson(source: string): Container {
  const root = parseJson(source.replace(/^\uFEFF/, ' '));
  return (root === undefined ? undefined : readProviderJson(source, root, root)) ?? EMPTY;
}

/** Reads the mail of a provider at some node of a JSON file. */
export function readProviderJson(source: string, root: Node, node: Node): Container | undefined {
  const found = findShape(node);
  if (found === undefined) return undefined;
  const { shape, mail } = found;
  const contents = readBodies(source, found);
  const { suppressions, stated, instructions } = ownDirectives(source, root);
  const envelope = assembleEnvelope({
    ...assembleFields(source, readEntries(source, found)),
    places: shape.places.map((role) => fieldOfRole(role)).filter((name) => name !== undefined),
    gapFor: (name) => propertyGap(source, mail, pathOf(shape, name)),
    pageTitle: titleOf(contents),
    stated,
  });
  const hint = shape.dialect === undefined ? {} : { dialectHint: shape.dialect };
  return { format: 'json', envelope, contents, suppressions, instructions, ...hint };
}

/** The key under which the provider keeps a field. */
function pathOf(shape: ProviderShape, name: EnvelopeFieldName): KeyPath {
  const role = shape.places.find((place) => fieldOfRole(place) === name);
  return (role === undefined ? undefined : shape.fields[role]?.[0]) ?? name;
}

function readEntries(source: string, { shape, mail }: FoundShape): EnvelopeEntry[] {
  return FIELD_ROLES.flatMap((role) =>
    (shape.fields[role] ?? []).flatMap((path, rank) =>
      resolvePath(mail, path).flatMap((node) => readEntry(source, shape, node, role, rank)),
    ),
  );
}

function readEntry(source: string, shape: ProviderShape, node: Node, role: FieldRole, rank: number): EnvelopeEntry[] {
  const property = node.parent?.type === 'property' ? node.parent : undefined;
  const value = role === 'audience' && node.type === 'boolean' ? everyone(node, property) : jsonValue(source, node);
  if (value === undefined) return [];
  return [
    {
      role,
      rank,
      value,
      insertSibling(sibling, text) {
        const key = keysOf(shape.fields[sibling]?.[rank] ?? '').at(-1);
        if (property === undefined || key === undefined) return undefined;
        return insertBeforeProperty(source, property, [key], text);
      },
    },
  ];
}

/** A switch by which a mail goes to everybody, `"broadcast": true`, read as the word that every language pack knows. */
function everyone(node: Node, property: Node = node): StoredValue | undefined {
  if (node.value !== true) return undefined;
  const place = span(property.offset, property.offset + property.length);
  return {
    text: new MappedTextBuilder().append('everyone', place).build(place),
    span: place,
    replace: () => undefined,
  };
}

function readBodies(source: string, { shape, mail }: FoundShape): BodyContent[] {
  return shape.bodies.flatMap(({ format, at }) =>
    resolvePath(mail, at)
      .filter((node) => node.type === 'string')
      .map((node) => jsonValue(source, node)?.text)
      .filter((text) => text !== undefined)
      .filter((text) => text.text.trim() !== '')
      .map((text) => ({ format, text })),
  );
}

/** Goes as far down the path as there are objects and writes the rest of it there. */
function propertyGap(source: string, mail: Node, path: KeyPath): EnvelopeGap {
  let object = mail;
  let rest = keysOf(path);
  for (;;) {
    const [key, ...below] = rest;
    const next = key === undefined ? undefined : propertyValue(object, key);
    if (next?.type !== 'object' || below.length === 0) break;
    object = next;
    rest = below;
  }
  const firstKey = object.children?.[0]?.children?.[0];
  const place = firstKey ?? { offset: object.offset, length: 1 };
  return {
    span: span(place.offset, place.offset + place.length),
    insert: (value) => insertProperty(source, object, rest, value),
  };
}

/** What the file says to the checker under a key of its own, `"amends"`. */
function ownDirectives(source: string, root: Node): Directives {
  const own = root.type === 'object' ? propertyValue(root, 'amends') : undefined;
  return frontMatterDirectives(source, own === undefined ? [] : collectJsonEntries(source, own, ['amends']));
}
