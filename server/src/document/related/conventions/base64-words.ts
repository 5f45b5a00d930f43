import { MappedTextBuilder } from '../../../text/mapped-text';
import { span } from '../../../text/span';
import type { TextEdit } from '../../../text/text-edit';
import { onOneLine } from '../../containers/line-value';
import { decodeBase64, encodeBase64 } from '../../containers/mime/base64';
import { spliced, type StoredValue } from '../../containers/stored-value';

const SCHEME = 'base64://';

/** The words of a value `base64://…`, which only change as a whole; undefined where it is none, or no UTF-8. */
export function base64Words(value: StoredValue): StoredValue | undefined {
  const written = value.text.text;
  if (!written.startsWith(SCHEME)) return undefined;
  const words = utf8(decodeBase64(written.slice(SCHEME.length)));
  if (words === undefined) return undefined;
  const place = value.text.toSource(span(0, written.length));
  const replace = (text: string): TextEdit | undefined => value.replace(SCHEME + encodeBase64(onOneLine(text)));
  const text = new MappedTextBuilder()
    .append(words, place)
    .build(place, undefined, (part, newText) => replace(spliced(words, part, newText)));
  return { text, span: value.span, replace };
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
