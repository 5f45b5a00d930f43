import { message } from '../../text/message';
import { span, type Span } from '../../text/span';
import type { Body } from '../../document/body';
import { defineRule } from '../rule';

/** Gmail shows this many bytes of a message's HTML and hides the rest behind “View entire message”. */
const GMAIL_LIMIT = 102 * 1024;

const WORDS = 'Here is the next lamp of the catalogue. ';

export default defineRule({
  id: 'gmail-clipping',
  category: 'rendering',
  severity: 'warning',
  summary: message('Keep the HTML under the 102 KB that Gmail shows.'),
  why: message(
    'Gmail cuts longer mails off and hides the rest behind a link: readers miss what stands at the end, such as the steps they should take, and the unsubscribe link, and opens are not counted. Leave out sections, move styles into classes, or send less.',
  ),
  sources: [
    { title: 'Mailchimp, “Gmail is clipping my email”', url: 'https://mailchimp.com/help/gmail-is-clipping-my-email/' },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      {
        format: 'html',
        source: `<p>${WORDS.repeat(GMAIL_LIMIT / WORDS.length + 1)}</p>⟦<p>⟧And how to unsubscribe.</p>`,
      },
    ],
    good: [{ format: 'html', source: '<p>The link in our mail of this morning was wrong. We are sorry.</p>\n' }],
  },

  *check(mail, { rendered }) {
    for (const body of mail.bodies) {
      const bytes = body.format === 'mjml' ? (rendered?.htmlBytes ?? 0) : sourceBytes(body);
      if (bytes <= GMAIL_LIMIT) continue;
      const size = Math.ceil(bytes / 1024).toString();
      yield {
        span: body.format === 'mjml' ? firstTag(body) : cutPlace(body),
        message:
          body.format === 'mjml'
            ? message('The compiled HTML is {0} KB and Gmail hides what comes after 102 KB; shorten the mail.', size)
            : message(
                'The HTML is {0} KB and Gmail hides what comes after 102 KB, from about here; shorten the mail.',
                size,
              ),
      };
    }
  },
});

/** Plain text is not clipped the same way, and Markdown only grows when it becomes HTML. */
function sourceBytes({ format, content }: Body): number {
  return format === 'text' ? 0 : utf8Length(content.text);
}

function firstTag({ elements, content }: Body): Span {
  return elements[0]?.startTag ?? content.toSource(span(0, characterEnd(content.text, 0)));
}

/** The first tag or text that begins after the limit: what the reader will not see. */
function cutPlace(body: Body): Span {
  const cut = body.content.toSource(span(offsetOfByte(body.content.text, GMAIL_LIMIT), body.content.text.length)).start;
  const tag = body.elements.find(({ startTag }) => startTag.start >= cut)?.startTag;
  const block = body.blocks.map((each) => body.visible.toSource(each.span)).find(({ start }) => start >= cut);
  if (block !== undefined && (tag === undefined || block.start < tag.start)) return block;
  if (tag !== undefined || body.elements.length > 0) return tag ?? body.elements.at(-1)?.startTag ?? span(cut, cut);
  const at = offsetOfByte(body.content.text, GMAIL_LIMIT);
  return body.content.toSource(span(at, characterEnd(body.content.text, at)));
}

/** Offset (UTF-16) past the character that starts at another. */
function characterEnd(text: string, start: number): number {
  return Math.min(text.length, start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1));
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) bytes += utf8Bytes(text.charCodeAt(index));
  return bytes;
}

/** Offset (UTF-16) of the character at which that many bytes of UTF-8 are full. */
function offsetOfByte(text: string, limit: number): number {
  let bytes = 0;
  let index = 0;
  while (index < text.length && bytes < limit) bytes += utf8Bytes(text.charCodeAt(index++));
  return index > 0 && (text.codePointAt(index - 1) ?? 0) > 0xffff ? index - 1 : index;
}

/** Bytes of one UTF-16 unit: the two halves of a pair have two each of the four. */
function utf8Bytes(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) return 2;
  return 3;
}
