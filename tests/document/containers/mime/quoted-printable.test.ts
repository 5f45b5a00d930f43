import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { decodeQuotedPrintable } from '../../../../server/src/document/containers/mime/quoted-printable';
import { span } from '../../../../server/src/text/span';
import { applyEdits } from '../../../../server/src/text/text-edit';

const decode = (source: string, charset = 'utf-8') => decodeQuotedPrintable(source, span(0, source.length), charset);

describe('decodeQuotedPrintable', () => {
  it.each([
    ['caf=C3=A9', 'utf-8', 'café'],
    ['caf=c3=a9', 'utf-8', 'café'],
    ['caf=E9', 'iso-8859-1', 'café'],
    ['=D3=E1=C7=E3', 'windows-1256', 'سلام'],
    ['one =\r\ntwo=  \nthree', 'utf-8', 'one twothree'],
    ['cut in =E2=80=\n=93 two', 'utf-8', 'cut in – two'],
    ['=F0=9F=98=AC!', 'utf-8', '😬!'],
    ['not =XY escaped, 100%=', 'utf-8', 'not =XY escaped, 100%='],
    ['bad =FF byte =E2', 'utf-8', 'bad \uFFFD byte \uFFFD'],
  ])('decodes %j in %s', (source, charset, words) => {
    expect(decode(source, charset).text).toBe(words);
  });

  it('keeps an escape with its character and softens no edit', () => {
    const source = 'a=C3=A9 b=\nc';
    const text = decode(source);
    expect(text.toSource(span(1, 2))).toEqual(span(1, 7));
    expect(text.edit(span(1, 2), 'ü=')).toEqual({ span: span(1, 7), newText: '=C3=BC=3D' });
  });

  it('refuses what the charset of the part lacks', () => {
    expect(decode('caf=E9', 'iso-8859-1').edit(span(0, 3), 'thé')?.newText).toBe('th=E9');
    expect(decode('caf=E9', 'iso-8859-1').edit(span(0, 3), 'سلام')).toBeUndefined();
  });

  it('writes what another library reads back, on lines that are short enough', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(70), async (words, at) => {
        const line = 'x'.repeat(76);
        const source = `${line}\r\nnext`;
        const edit = decode(source).edit(span(at, at + 3), words.replace(/[\r\n]/g, ' ').trim());
        const edited = applyEdits(source, edit === undefined ? [] : [edit]);
        const expected = line.slice(0, at) + words.replace(/[\r\n]/g, ' ').trim() + line.slice(at + 3);
        expect(decode(edited).text).toBe(`${expected}\r\nnext`);
        expect(Math.max(...edited.split('\r\n').map((part) => part.length))).toBeLessThanOrEqual(76);
        const headers =
          'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n';
        expect((await new PostalMime().parse(headers + edited)).text).toBe(`${expected}\nnext\n`);
      }),
      { numRuns: 60 },
    );
  });
});
