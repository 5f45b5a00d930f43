import type { ParseOptions } from '../mail-document';
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
  return readTemplate(source, format, options.path);
}
