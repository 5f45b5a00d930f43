import type { SnippetBlock } from '../../../snippets/texts/snippet-text';
import { headersOf, type SnippetHeader, type Typesetter } from './typesetter';

/** Sets mails in plain text, with header lines on top. */
export const plaintext: Typesetter = {
  block: plainBlock,
  header: plainHeader,
  mail: (mail) => [...headersOf(mail).map(plainHeader), '', ...mail.body.flatMap(plainBlock), '$0'],
};

/** A block as plain text, with an empty line below it. */
export function plainBlock(block: SnippetBlock): readonly string[] {
  if (typeof block === 'string') return [block, ''];
  if ('heading' in block) return [block.heading, ''];
  if ('signature' in block) return [...block.signature, ''];
  return [...block.list.map((item) => `- ${item}`), ''];
}

function plainHeader({ name, value }: SnippetHeader): string {
  return `${name}: ${value}`;
}
