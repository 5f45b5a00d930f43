import type { Node, ObjectExpression } from '@babel/types';
import type { EnvelopeEntry } from '../../containers/assemble-fields';
import type { BodyContent } from '../../containers/container';
import type { FieldRole } from '../../containers/field-role';
import type { ComputedField, EnvelopeFieldName } from '../../envelope';
import { readJsxPreview } from '../code/jsx-preview';
import { nodesOf, parseJavaScript, propertiesOf, spanOf, wordsOfNode } from '../code/javascript-tree';
import { novuMails } from '../code/novu-steps';
import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';

/** Keys of a mail as Nodemailer, Resend, SendGrid and their like take it. */
const FIELDS: Readonly<Record<string, FieldRole & EnvelopeFieldName>> = {
  subject: 'subject',
  from: 'from',
  replyTo: 'replyTo',
  reply_to: 'replyTo',
  to: 'audience',
};
const BODIES: readonly string[] = ['html', 'text', 'react', 'template', 'templateId', 'template_id'];
const ADDRESSES: readonly string[] = ['to', 'from', 'bcc', 'replyTo', 'reply_to'];
/** Bodies that may be strings. */
const CONTENTS: Readonly<Record<string, 'html' | 'text'>> = { html: 'html', body: 'html', text: 'text' };
const LONGEST_SOURCE = 300_000;

/** Mails that a program in JavaScript or TypeScript sends: objects that have a subject, an address and a body. */
export const javascriptSenders: EnvelopeConvention = {
  name: 'Nodemailer, Resend, SendGrid, Novu and React Email',

  envelopePaths: () => [],

  read(source, path) {
    if (!/\.(?:[cm]?[jt]s|[jt]sx)$/.test(path) || source.length > LONGEST_SOURCE) return [];
    if (!source.includes('subject') && !source.includes('<Preview')) return [];
    const root = parseJavaScript(source, path);
    if (root === undefined) return [];
    const nodes = [...nodesOf(root)];
    const objects = new Set([...nodes.filter(isSent), ...novuMails(nodes)]);
    const mails = [...objects].flatMap((mail) => keepMail(source, mail));
    return mails.length > 0 ? mails : keepComponent(source, path, nodes);
  },
};

function isSent(object: Node): object is ObjectExpression {
  if (object.type !== 'ObjectExpression') return false;
  const properties = propertiesOf(object);
  const has = (keys: readonly string[]): boolean => keys.some((key) => properties.has(key));
  return properties.has('subject') && has(BODIES) && has(ADDRESSES);
}

function keepMail(source: string, object: ObjectExpression): readonly KeptEnvelope[] {
  const properties = propertiesOf(object);
  const entries: EnvelopeEntry[] = [];
  const computed: ComputedField[] = [];
  for (const [key, role] of Object.entries(FIELDS)) {
    const node = properties.get(key);
    if (node === undefined) continue;
    const told = entriesOf(source, node, role);
    entries.push(...told);
    // Whom a program writes to is always computed.
    if (told.length === 0 && role !== 'audience') computed.push({ name: role, span: spanOf(node) });
  }
  const contents = Object.entries(CONTENTS).flatMap(([key, format]): BodyContent[] => {
    const node = properties.get(key);
    const value = node && wordsOfNode(source, node);
    return value === undefined ? [] : [{ format, text: value.text }];
  });
  return [{ container: keptContainer(source, 'code', entries, { contents, computed }), bodyPaths: [] }];
}

/** A string, or for a sender an object of name and address. */
function entriesOf(source: string, node: Node, role: FieldRole): readonly EnvelopeEntry[] {
  const value = wordsOfNode(source, node);
  if (value !== undefined) return [{ role, rank: 0, value }];
  if (node.type !== 'ObjectExpression' || (role !== 'from' && role !== 'replyTo')) return [];
  const parts = propertiesOf(node);
  const part = (keys: readonly string[], partRole: FieldRole): EnvelopeEntry[] => {
    const found = keys.map((key) => parts.get(key)).find((each) => each !== undefined);
    const words = found && wordsOfNode(source, found);
    return words === undefined ? [] : [{ role: partRole, rank: 0, value: words }];
  };
  return [...part(['name'], `${role}Name`), ...part(['address', 'email'], `${role}Address`)];
}

/** Components of mails have no subject; by habit it is exported beside them, or hangs on them. */
function keepComponent(source: string, path: string, nodes: readonly Node[]): readonly KeptEnvelope[] {
  const isMail = /(?:^|\/)e?mails?\//.test(path);
  const stated = isMail ? nodes.map(statedSubject).find((node) => node !== undefined) : undefined;
  const subject = stated && wordsOfNode(source, stated);
  const preview = readJsxPreview(source, nodes);
  const entries = [...preview.entries];
  const computed = [...preview.computed];
  if (subject !== undefined) entries.push({ role: 'subject', rank: 0, value: subject });
  else if (stated !== undefined) computed.push({ name: 'subject', span: spanOf(stated) });
  if (entries.length + computed.length === 0) return [];
  return [{ container: keptContainer(source, 'code', entries, { computed }), bodyPaths: [] }];
}

function statedSubject(node: Node): Node | undefined {
  if (node.type === 'ExportNamedDeclaration' && node.declaration?.type === 'VariableDeclaration') {
    const named = node.declaration.declarations.find(({ id }) => id.type === 'Identifier' && id.name === 'subject');
    return named?.init ?? undefined;
  }
  if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return undefined;
  const { property } = node.left;
  return property.type === 'Identifier' && property.name === 'subject' ? node.right : undefined;
}
