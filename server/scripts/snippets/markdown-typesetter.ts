import type { SnippetBlock } from '../../../snippets/texts/snippet-text';
import { plainBlock } from './plain-text-typesetter';
import { headersOf, type SnippetHeader, type Typesetter } from './typesetter';

/** Sets mails in Markdown, with the envelope in YAML front matter. */
export const markdown: Typesetter = {
  block: markdownBlock,
  header: yamlHeader,
  mail: (mail, texts) => [
    '---',
    ...headersOf(mail).map(yamlHeader),
    `lang: ${texts.language}`,
    '---',
    '',
    ...mail.body.flatMap(markdownBlock),
    '$0',
  ],
};

/** Two spaces at its end keep a line from running into the next. */
const HARD_BREAK = '  \n';

function markdownBlock(block: SnippetBlock): readonly string[] {
  if (typeof block === 'string') return plainBlock(block);
  if ('heading' in block) return [`## ${block.heading}`, ''];
  if ('signature' in block) return [...block.signature.join(HARD_BREAK).split('\n'), ''];
  return plainBlock(block);
}

/** A line of YAML. Backslashes are doubled once more, because a snippet reads them too. */
function yamlHeader({ name, value }: SnippetHeader): string {
  return `${name.toLowerCase().replace('-', '_')}: "${value.replace(/"/g, String.raw`\\"`)}"`;
}
