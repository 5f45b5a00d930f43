import mjml from 'mjml';
import type { MjmlError, MjmlFailure, RenderedMail } from '../../rules/rule';
import type { RenderRequest } from './render-request';

/** Compiles one mail with MJML's own compiler. Trouble of any kind becomes part of the result. */
export async function compileMjml({ source, includes }: RenderRequest): Promise<RenderedMail> {
  try {
    const { html, errors } = await mjml(source, {
      validationLevel: 'soft',
      ignoreIncludes: includes === undefined,
      ...(includes && { filePath: includes.filePath, actualPath: includes.filePath, includePath: includes.roots }),
    });
    return { htmlBytes: Buffer.byteLength(html), errors: errors.map(withIncludeLine) };
  } catch (error) {
    return { errors: [], failure: failureOf(error) };
  }
}

/** Files and lines of includes are in the formatted message alone, innermost first. */
function withIncludeLine(error: {
  line: number;
  message: string;
  tagName: string;
  formattedMessage: string;
}): MjmlError {
  const { line, message, tagName, formattedMessage } = error;
  const outermost = [...formattedMessage.matchAll(/, (?:itself )?included at line (\d+) of file /gu)].at(-1);
  return { line, message, tagName, ...(outermost && { includedAt: Number(outermost[1]) }) };
}

function failureOf(error: unknown): MjmlFailure {
  if (error instanceof RangeError) return 'too-deep';
  if (error instanceof Error && error.message.startsWith('Circular inclusion')) return 'circular-include';
  return 'malformed';
}
