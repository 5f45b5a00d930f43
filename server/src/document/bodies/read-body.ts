import type { Body, BodyFormat } from '../body';
import type { BodyContent } from '../containers/container';
import type { LocatedTag } from '../merge-tag';
import { readMarkdown } from './markdown/read-markdown';
import { readMarkup } from './markup/read-markup';
import { MaskedText } from './masked-text';
import { readPlainText } from './plain-text/read-plain-text';
import type { ReadableParts } from './readable-parts';

const READERS: Readonly<Record<BodyFormat, (masked: MaskedText) => ReadableParts>> = {
  html: readMarkup,
  mjml: readMarkup,
  markdown: readMarkdown,
  text: readPlainText,
};

/** Reads one body: what its recipients see, in which blocks, with which links. `tags` are those found in its text. */
export function readBody({ format, text: content }: BodyContent, tags: readonly LocatedTag[]): Body {
  const { visible, elements, language } = READERS[format](new MaskedText(content, tags));
  const { text, blocks, links, code } = visible;
  return {
    format,
    content,
    visible: content.compose(text),
    blocks,
    links,
    code,
    elements,
    ...(language !== undefined && { language }),
  };
}
