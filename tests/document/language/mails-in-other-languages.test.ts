import { describe, expect, it } from 'vitest';
import { DIALECTS } from '../../../server/src/dialects/index';
import { prepareKnowledge } from '../../../server/src/document/knowledge';
import type { MailDocument } from '../../../server/src/document/mail-document';
import { parseMail } from '../../../server/src/document/parse-mail';
import { languagePacks } from '../../../server/src/languages/index';
import { checkWithAllRules } from '../../harness/check-with-all-rules';
import { mailsInOtherLanguages } from './mails-in-other-languages';

const knowledge = prepareKnowledge(languagePacks, DIALECTS);

const mails = Object.entries(mailsInOtherLanguages).flatMap(([id, texts]) => texts.map((text) => ({ id, text })));

const html = (text: string, lang = ''): string =>
  `<html${lang}><body>${text.replace(/\S[^\n]*/g, '<p>$&</p>')}</body></html>`;

/** Of what a pack says of a mail, whatever the rule. */
function languagesOf(mail: MailDocument): readonly (string | undefined)[] {
  const sentences = mail.passages.flatMap((passage) => passage.sentences);
  return [...new Set([mail.pack?.id, ...sentences.map(({ language }) => language)])];
}

describe.each(mails)('a mail in $id: $text', ({ id, text }) => {
  it('is judged by no pack', () => {
    expect(languagesOf(parseMail(text, { path: 'mail.txt' }, knowledge))).toEqual([undefined]);
    expect(languagesOf(parseMail(html(text), { path: 'mail.html' }, knowledge))).toEqual([undefined]);
  });

  it('is judged by no pack in markup that says so', () => {
    const mail = parseMail(html(text, ` lang="${id}"`), { path: 'mail.html' }, knowledge);
    expect(languagesOf(mail)).toEqual([undefined]);
    expect(mail.language.id).toBe(id);
  });

  it.each(['apology', 'breach'] as const)('has no finding about its wording, even as %s', async (kind) => {
    const options = { path: 'mail.html', kind };
    const findings = await checkWithAllRules(parseMail(html(text, ` dir="auto"`), options, knowledge));
    const judged = findings.filter(({ rule }) => !['missing-fallback', 'unknown-merge-field'].includes(rule));
    expect(judged.map(({ rule }) => rule).filter((rule) => rule !== 'missing-text-direction')).toEqual([]);
  });
});
