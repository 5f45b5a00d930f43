import { describe, expect, it } from 'vitest';
import conditionalApology from '../../server/src/rules/apology/conditional-apology';
import missingApology from '../../server/src/rules/apology/missing-apology';
import missingRemedy from '../../server/src/rules/apology/missing-remedy';
import missingProtectiveSteps from '../../server/src/rules/breach/missing-protective-steps';
import noReplyText from '../../server/src/rules/sender-and-subject/no-reply-text';
import { languagePacks } from '../../server/src/languages/index';
import type { MailKind } from '../../server/src/document/mail-document';
import type { Rule } from '../../server/src/rules/rule';
import { applyEdits } from '../../server/src/text/text-edit';
import { checkSource } from '../harness/check-source';

/** What each fix of a rule writes; none of them leaves the finding there. */
async function written(rule: Rule, kind: MailKind, source: string): Promise<string> {
  const findings = await checkSource(rule, { kind, source });
  const fixes = findings.flatMap((finding) => finding.fixes ?? []);
  expect(fixes.length).toBeGreaterThan(0);
  for (const { edits } of fixes) {
    const left = await checkSource(rule, { kind, source: applyEdits(source, edits) });
    expect(left.length).toBeLessThan(findings.length);
  }
  return fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText)).join('\n');
}

const LEI =
  'Gentile Dott.ssa Conti,\n\nLe abbiamo inviato ieri un link sbagliato. Ci scusiamo se questo Le ha creato disagio. Si prega di non rispondere.\n\nCordiali saluti,\nIl Faro\n';
const TU =
  'Salut Paul,\n\nhier on t’a envoyé un mauvais lien. On s’excuse si ça t’a gêné. Merci de ne pas répondre à ce mail.\n\nÀ bientôt,\nAubépine\n';
const SINGULAR = "Hi Sam,\n\nI sent you the wrong link yesterday. I'm sorry for any inconvenience.\n\nMeg\n";

describe('a fix', () => {
  it.each([conditionalApology, missingRemedy, noReplyText])('says Lei in a mail that says Lei: $id', async (rule) => {
    expect(await written(rule, 'apology', LEI)).not.toMatch(/\b(?:ti|Ti|Usa|Hai|Rispondi|devi|scrivi)\b/u);
  });

  it('says Lei and voi in the steps of a breach notice', async () => {
    const notice =
      'il 2 maggio è stato rubato un portatile con le cartelle di 1.204 pazienti. Ci scusiamo.\n\nDott. Conti\n';
    expect(await written(missingProtectiveSteps, 'breach', `Gentile paziente,\n\n${notice}`)).toContain('Cambi la');
    expect(await written(missingProtectiveSteps, 'breach', `Gentili pazienti,\n\n${notice}`)).toContain('Cambiate la');
    expect(await written(missingProtectiveSteps, 'breach', `Ciao,\n\n${notice}Scrivi a tuo medico.\n`)).toContain(
      'Cambia la',
    );
  });

  it.each([conditionalApology, missingRemedy, noReplyText])('says tu in a mail that says tu: $id', async (rule) => {
    expect(await written(rule, 'apology', TU)).not.toMatch(/\b(?:vous|votre|Utilisez|Répondez)\b/u);
  });

  it('says tu in the steps of a breach notice', async () => {
    const source =
      'Salut Paul,\n\non t’a volé ton nom et ton adresse le 3 mai. Nous te demandons pardon.\n\nAubépine\n';
    expect(await written(missingProtectiveSteps, 'breach', source)).toContain('Change ton mot de passe');
  });

  it.each([conditionalApology, missingRemedy])('says I in a mail that says I: $id', async (rule) => {
    expect(await written(rule, 'apology', SINGULAR)).not.toMatch(/\b(?:we|We|our)\b/u);
  });

  it('says we where the mail says we', async () => {
    const source = 'Hi Sam,\n\nI am writing because we sent you the wrong link from our shop.\n';
    expect(await written(missingApology, 'apology', source)).toContain('We are sorry');
  });

  it('writes the apostrophe that the mail writes', async () => {
    const curly = 'Bonjour,\n\nNous vous avons envoyé hier l’ancien lien.\n\nAubépine\n';
    expect(await written(missingApology, 'apology', curly)).toContain('n’aurait');
    expect(await written(missingApology, 'apology', curly.replaceAll('’', "'"))).toContain("n'aurait");
  });
});

describe.each(languagePacks.filter(({ registers }) => registers !== undefined))('the registers of $id', (pack) => {
  it('say otherwise only what a fix says', () => {
    const texts = Object.values(pack.topics).flatMap(({ insert = [], insertForBreach = [], replace = [] }) => [
      ...insert,
      ...insertForBreach,
      ...replace.flatMap(({ write }) => write),
    ]);
    const said = (pack.registers ?? []).flatMap((register) => Object.keys(register.texts));
    expect(said.filter((text) => !texts.includes(text))).toEqual([]);
  });
});
