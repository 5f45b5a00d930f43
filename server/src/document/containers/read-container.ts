import type { BodyFormat } from '../body';
import type { MailFormat, ParseOptions } from '../mail-document';
import type { Container } from './container';
import { decideFormat } from './decide-format';
import { readEml } from './read-eml';
import { readJson } from './read-json';
import { readTemplate } from './read-template';

/** Takes a file apart into its envelope and its bodies, decoded and mapped to the file. Never throws. */
export function readContainer(source: string, options: ParseOptions): Container {
  const format = decideFormat(source, options);
  if (format === 'eml') return readEml(source);
  if (format === 'json') return readJson(source);
  if (isTemplate(format)) return readTemplate(source, format, options.path);
  // Settings that keep no envelope by any convention are no mail.
  return { format, envelope: { fields: [], gaps: {}, stated: {} }, contents: [], suppressions: [] };
}

function isTemplate(format: MailFormat): format is BodyFormat {
  return format === 'html' || format === 'mjml' || format === 'markdown' || format === 'text';
}
