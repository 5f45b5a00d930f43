import type { EnvelopeEntry } from '../../containers/assemble-fields';
import type { FieldRole } from '../../containers/field-role';
import type { ComputedField, EnvelopeFieldName } from '../../envelope';
import { parsePhp, phpName, phpNode, phpNodes, phpNodesOf, phpWords, type PhpNode } from '../code/php-tree';
import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';

const SENDS = /\b(?:Mailable|MailMessage|TemplatedEmail|Symfony\\Component\\Mime)\b/;
const VIEW = /^(.*?)resources\/views\/((?:[\w-]+\/)*)([\w-]+)\.blade\.php$/;
/** Arguments and methods that name the view of a body: Laravel's with dots, Twig's with a path. */
const VIEWS = new Set(['view', 'markdown', 'html', 'text', 'htmlTemplate', 'textTemplate']);
const FIELDS: Readonly<Partial<Record<string, FieldRole & EnvelopeFieldName>>> = {
  subject: 'subject',
  from: 'from',
  replyTo: 'replyTo',
};

/** Laravel's mailables and notifications, and Symfony's `Email`: the envelope as a class states it. */
export const phpMailables: EnvelopeConvention = {
  name: 'Laravel and Symfony',

  envelopePaths(bodyPath) {
    const [, , folders = '', view] = VIEW.exec(bodyPath) ?? [];
    if (view === undefined || !/mail/i.test(folders)) return [];
    const root = '../'.repeat(folders.split('/').length + 1);
    const parent = folders.split('/').at(-2) ?? '';
    const names = [view, `${view}-mail`, `${parent}-${view}`, `${parent.replace(/s$/, '')}-${view}`];
    return [...new Set(names.map(className))].map((name) => `${root}app/Mail/${name}.php`);
  },

  read(source, path) {
    if (!/(?<!\.blade)\.php$/.test(path) || !SENDS.test(source)) return [];
    const root = parsePhp(source);
    return root === undefined ? [] : keepMail(source, path, [...phpNodesOf(root)]);
  },
};

function className(name: string): string {
  const words = name.split(/[-_]/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** What a class says under a name: a named argument, or the arguments of a method. */
interface Saying {
  readonly name: string;
  readonly values: readonly PhpNode[];
}

function keepMail(source: string, path: string, nodes: readonly PhpNode[]): readonly KeptEnvelope[] {
  const sayings = nodes.flatMap(sayingsOf);
  const entries: EnvelopeEntry[] = [];
  const computed: ComputedField[] = [];
  for (const name of Object.keys(FIELDS)) {
    const role = FIELDS[name];
    const said = sayings.filter((saying) => saying.name === name);
    const [first] = said;
    if (role === undefined || first === undefined) continue;
    // Which of several the program comes to, only the program knows.
    const told = said.length === 1 ? entriesOf(source, first.values, role) : [];
    entries.push(...told);
    const places = told.length > 0 ? [] : said.flatMap(({ values }) => values.slice(0, 1));
    computed.push(...places.map((node) => ({ name: role, span: node.span })));
  }
  if (entries.length + computed.length === 0) return [];
  const views = sayings.filter(({ name }) => VIEWS.has(name)).flatMap(({ values }) => values.slice(0, 1));
  const bodyPaths = views.flatMap((view) => pathsOfView(phpWords(source, view)?.text.text, path));
  return [{ container: keptContainer(source, 'code', entries, { computed }), bodyPaths }];
}

function sayingsOf(node: PhpNode): readonly Saying[] {
  if (node.kind === 'new' && /^(?:Envelope|Content)$/.test(phpName(node.parts['what']) ?? '')) {
    return phpNodes(node.parts['arguments']).flatMap((argument): Saying[] => {
      const value = phpNode(argument.parts['value']);
      const name = argument.kind === 'namedargument' ? phpName(argument.parts['name']) : undefined;
      return name === undefined || value === undefined ? [] : [{ name, values: [value] }];
    });
  }
  const what = node.kind === 'call' ? phpNode(node.parts['what']) : undefined;
  const name = what?.kind.endsWith('propertylookup') === true ? phpName(what.parts['offset']) : undefined;
  const values = phpNodes(node.parts['arguments']);
  return name === undefined || values.length === 0 ? [] : [{ name, values }];
}

/** A string, an address, or an address and a name. */
function entriesOf(source: string, values: readonly PhpNode[], role: FieldRole): readonly EnvelopeEntry[] {
  const [first, second] = values.flatMap(addressParts);
  const value = first && phpWords(source, first);
  if (value === undefined) return [];
  if (role !== 'from' && role !== 'replyTo') return [{ role, rank: 0, value }];
  if (second === undefined) return [{ role, rank: 0, value }];
  const name = phpWords(source, second);
  return [
    { role: `${role}Address`, rank: 0, value },
    ...(name === undefined ? [] : [{ role: `${role}Name` as const, rank: 0, value: name }]),
  ];
}

/** `new Address('a@b.example', 'Name')`, or the only item of a list of them, as its arguments. */
function addressParts(node: PhpNode): readonly PhpNode[] {
  if (node.kind === 'new') return phpNodes(node.parts['arguments']);
  if (node.kind !== 'array') return [node];
  const [item, ...others] = phpNodes(node.parts['items']).flatMap(({ parts }) => phpNodes(parts['value']));
  return item === undefined || others.length > 0 ? [node] : addressParts(item);
}

function pathsOfView(view: string | undefined, path: string): readonly string[] {
  if (view === undefined || !/^[\w./-]+$/.test(view)) return [];
  const root = '../'.repeat(Math.max(0, path.replace(/^.*?(?:^|\/)(?=(?:app|src)\/)/, '').split('/').length - 1));
  if (view.endsWith('.twig')) return [`${root}templates/${view}`];
  return [`${root}resources/views/${view.replaceAll('.', '/')}.blade.php`];
}
