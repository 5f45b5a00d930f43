import { afterBreak, lineAt } from './front-matter/locate-front-matter';
import type { EnvelopeEntry } from './assemble-fields';
import { templateWords } from './blocks/template-words';

/** The folder in which Gitea and Forgejo look for mail templates. */
const MAIL_TEMPLATE = /(?:^|\/)mail\/(?:[\w-]+\/)*[\w-]+\.tmpl$/;

/** Lines in which a separator is looked for: a subject is one line, seldom written over several. */
const REACH = 20;

/** A subject above a line of dashes, as mail templates of Gitea have it; elsewhere dashes mean other things. */
export function readSubjectAbove(
  source: string,
  path: string,
): { readonly entry: EnvelopeEntry; readonly bodyStart: number } | undefined {
  if (!MAIL_TEMPLATE.test(path)) return undefined;
  const start = source.startsWith('\uFEFF') ? 1 : 0;
  let at = start;
  for (let count = 0; count < REACH && at < source.length; count++) {
    const line = lineAt(source, at);
    const next = afterBreak(source, line.end);
    if (/^-{3,}[ \t]*$/.test(source.slice(line.start, line.end))) {
      return {
        entry: { role: 'subject', rank: 0, origin: 'block', value: templateWords(source, start, line.start) },
        bodyStart: next,
      };
    }
    at = next;
  }
  return undefined;
}
