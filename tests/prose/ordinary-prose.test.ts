import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkMail } from '../../server/src/findings/check-mail';
import { createEngine } from '../../server/src/hosts/create-engine';
import { languagePacks } from '../../server/src/languages/index';
import { DEFAULT_SETTINGS } from '../../server/src/project/settings';

/** Bytes of prose that each language holds; every text in it is ordinary. */
const LEAST_PROSE = 200_000;

const engine = createEngine();
const proseRules = engine.rules.filter(({ category }) => category === 'apology' || category === 'breach');

function textsIn(language: string): readonly { readonly name: string; readonly text: string }[] {
  const folder = join(import.meta.dirname, language);
  return readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

describe.each(languagePacks.map(({ id }) => id))('ordinary prose in the language %s', (language) => {
  const texts = textsIn(language);

  it('is enough to mean something', () => {
    const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    expect(bytes).toBeGreaterThanOrEqual(LEAST_PROSE);
  });

  it.each(texts)('has nothing to amend: $name', ({ name, text }) => {
    const mail = engine.readMail(text, { path: name }, DEFAULT_SETTINGS);
    const findings = checkMail(mail, proseRules, DEFAULT_SETTINGS);
    expect({
      language: mail.language.id,
      kind: mail.kind,
      findings: findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`),
    }).toEqual({ language, kind: { kind: 'ordinary', because: 'inferred', evidence: [] }, findings: [] });
  });
});
