import type { EnvelopeEntry } from '../../containers/assemble-fields';
import type { BodyContent } from '../../containers/container';
import type { FieldRole } from '../../containers/field-role';
import type { BodyFormat } from '../../body';
import type { ComputedField, EnvelopeFieldName } from '../../envelope';
import type { EnvelopeConvention, KeptEnvelope } from '../envelope-convention';
import type { HclBlock } from '../hcl/hcl-block';
import { readHcl } from '../hcl/read-hcl';
import { keptContainer } from '../kept-container';

/** A resource that is a mail, and what its attributes are. */
interface MailResource {
  readonly fields: Readonly<Record<string, FieldRole & EnvelopeFieldName>>;
  readonly bodies: Readonly<Record<string, BodyFormat>>;
  readonly dialect?: string;
}

const COGNITO: MailResource = {
  fields: { email_subject: 'subject', email_subject_by_link: 'subject' },
  bodies: { email_message: 'html', email_message_by_link: 'html' },
};

/** By type of the resource, or of a block in it, as the documentation of the providers has them. */
const RESOURCES: Readonly<Partial<Record<string, MailResource>>> = {
  aws_ses_template: { fields: { subject: 'subject' }, bodies: { html: 'html', text: 'text' }, dialect: 'ses' },
  auth0_email_template: { fields: { subject: 'subject', from: 'from' }, bodies: { body: 'html' }, dialect: 'liquid' },
  okta_email_customization: { fields: { subject: 'subject' }, bodies: { body: 'html' } },
  sendgrid_template_version: {
    fields: { subject: 'subject' },
    bodies: { html_content: 'html', plain_content: 'text' },
    dialect: 'sendgrid',
  },
  verification_message_template: COGNITO,
  invite_message_template: COGNITO,
};

/** Templates of mails as resources of Terraform, with their bodies in the same file or in files that it names. */
export const terraform: EnvelopeConvention = {
  name: 'Terraform',

  // Which of the files beside it a mail belongs to, only their words tell.
  envelopePaths(bodyPath) {
    const folders = bodyPath.split('/').slice(0, -1);
    if (
      !folders.some((folder) => /mail|template|notif/i.test(folder)) ||
      !/\.(?:html?|txt)(?:\.tpl|\.tftpl)?$/.test(bodyPath)
    ) {
      return [];
    }
    const above = ['', ...folders.map((_, index) => '../'.repeat(index + 1))].slice(1, 4);
    return above.flatMap((root) => ['main', 'ses', 'email', 'emails', 'templates'].map((name) => `${root}${name}.tf`));
  },

  read(source, path) {
    if (!path.endsWith('.tf') || !Object.keys(RESOURCES).some((type) => source.includes(type))) return [];
    return readHcl(source).flatMap((block) => mailsIn(source, block));
  },
};

function mailsIn(source: string, block: HclBlock): readonly KeptEnvelope[] {
  const [type = '', label = ''] = block.words;
  const resource = RESOURCES[type === 'resource' ? label : type];
  const own = resource === undefined ? [] : keepMail(source, block, resource);
  return [...own, ...block.blocks.flatMap((inner) => mailsIn(source, inner))];
}

function keepMail(source: string, { attributes }: HclBlock, resource: MailResource): readonly KeptEnvelope[] {
  const entries: EnvelopeEntry[] = [];
  const computed: ComputedField[] = [];
  for (const [name, role] of Object.entries(resource.fields)) {
    const value = attributes.get(name);
    if (value?.kind === 'words') entries.push({ role, rank: 0, value: value.value });
    if (value?.kind === 'expression') computed.push({ name: role, span: value.span });
  }
  const contents: BodyContent[] = [];
  const bodyPaths: string[] = [];
  for (const [name, format] of Object.entries(resource.bodies)) {
    const value = attributes.get(name);
    if (value?.kind === 'words') contents.push({ format, text: value.value.text });
    if (value?.kind === 'file') bodyPaths.push(value.path.replace(/^(?:\.\/)+/, ''));
  }
  if (entries.length + computed.length + contents.length === 0) return [];
  const container = keptContainer(source, 'hcl', entries, { contents, computed });
  const hint = resource.dialect === undefined ? {} : { dialectHint: resource.dialect };
  return [{ container: { ...container, ...hint }, bodyPaths }];
}
