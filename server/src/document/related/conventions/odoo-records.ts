import type { EnvelopeEntry } from '../../containers/assemble-fields';
import type { BodyContent } from '../../containers/container';
import type { FieldRole } from '../../containers/field-role';
import type { ComputedField, EnvelopeFieldName } from '../../envelope';
import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import { keptContainer } from '../kept-container';
import { readXml, type XmlElement } from '../xml/read-xml';
import { xmlMarkup, xmlWords } from '../xml/xml-words';

const MODELS: readonly (string | undefined)[] = ['mail.template', 'mailing.mailing'];

/** Fields of the models; who a template is sent to is a merge tag more often than not. */
const FIELDS: Readonly<Partial<Record<string, FieldRole & EnvelopeFieldName>>> = {
  subject: 'subject',
  preview: 'preheader',
  email_from: 'from',
  reply_to: 'replyTo',
  email_to: 'audience',
};

/** Records of Odoo's modules: `<record model="mail.template">` with a `<field>` for each part of the mail. */
export const odooRecords: EnvelopeConvention = {
  name: 'Odoo',

  envelopePaths: () => [],

  read(source, path) {
    if (!path.endsWith('.xml') || !MODELS.some((model) => source.includes(`"${model ?? ''}"`))) return [];
    return readXml(source)
      .filter(({ name, attributes }) => name === 'record' && MODELS.includes(attributes['model']))
      .flatMap((record) => keepMail(source, record));
  },
};

function keepMail(source: string, { children }: XmlElement): readonly KeptEnvelope[] {
  const fields = children.filter(({ name }) => name === 'field');
  const entries: EnvelopeEntry[] = [];
  const computed: ComputedField[] = [];
  for (const field of fields) {
    const role = FIELDS[field.attributes['name'] ?? ''];
    if (role === undefined) continue;
    const value = field.attributes['eval'] === undefined ? xmlWords(source, field) : undefined;
    if (value !== undefined) entries.push({ role, rank: 0, value });
    else computed.push({ name: role, span: field.content });
  }
  const bodies = fields.filter(({ attributes }) => ['body_html', 'body_arch'].includes(attributes['name'] ?? ''));
  const contents = bodies.map((field): BodyContent => ({ format: 'html', text: xmlMarkup(source, field) }));
  if (entries.length + computed.length + contents.length === 0) return [];
  const container = keptContainer(source, 'xml', entries, { contents, computed });
  return [{ container: { ...container, dialectHint: 'odoo' }, bodyPaths: [] }];
}
