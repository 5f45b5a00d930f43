import { describe, expect, it } from 'vitest';
import conditionalApology from '../../server/src/rules/apology/conditional-apology';
import jokingTone from '../../server/src/rules/apology/joking-tone';
import minimizing from '../../server/src/rules/apology/minimizing';
import { applyEdits } from '../../server/src/text/text-edit';
import { checkSource } from '../harness/check-source';

describe('a removal', () => {
  it.each([
    ['Oops & sorry', 'Sorry'],
    ['Oops — café update', 'Café update'],
    ['Oops, we sent the wrong link', 'We sent the wrong link'],
    ['Oops! We sent the wrong link', 'We sent the wrong link'],
  ])('leaves no ruin of %s', async (subject, mended) => {
    const source = `---\nsubject: "${subject}"\n---\n\nWe sent you the wrong link, and we are sorry.\n`;
    const [finding] = await checkSource(jokingTone, { source, format: 'markdown', kind: 'apology' });
    const [fix] = finding?.fixes ?? [];
    expect(applyEdits(source, fix?.edits ?? [])).toContain(`subject: "${mended}"`);
  });

  it('does not empty a subject', async () => {
    const source = '---\nsubject: Oops!\n---\n\nWe sent you the wrong link, and we are sorry.\n';
    const [finding] = await checkSource(jokingTone, { source, format: 'markdown', kind: 'apology' });
    expect(finding?.fixes).toEqual([]);
  });
});

describe('a replacement', () => {
  it('is not safe where another rule would find fault with it', async () => {
    const source = 'Hello,\n\nWe charged you twice. A minor issue affected your order.\n';
    const findings = await checkSource(minimizing, { source, kind: 'apology' });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.flatMap(({ fixes = [] }) => fixes).filter(({ safe }) => safe)).toEqual([]);
  });

  it('is safe where nothing else would', async () => {
    const source = 'Hello,\n\nWe made a small error: we charged you twice.\n';
    const [finding] = await checkSource(minimizing, { source, kind: 'apology' });
    expect(finding?.fixes?.some(({ safe }) => safe)).toBe(true);
  });
});

describe('half an apology', () => {
  it.each([
    ['We sent the wrong link. ⟦Sorry for any inconvenience caused⟧.', 'en'],
    ["Abbiamo inviato un link sbagliato. Ci scusiamo ⟦per l'eventuale disagio⟧.", 'it'],
  ])('is underlined as far as it is replaced: %s', async (marked, language) => {
    const source = marked.replace(/[⟦⟧]/g, '');
    const findings = await checkSource(conditionalApology, { source, kind: 'apology', language });
    const underlined = findings.map(({ span }) => source.slice(span.start, span.end));
    expect(underlined).toEqual([marked.slice(marked.indexOf('⟦') + 1, marked.indexOf('⟧'))]);
  });

  it.each([
    ['en', 'We charged you twice. We are sorry if you were affected.', /confusion/],
    ['fr', 'Nous vous avons débité deux fois. Nous sommes désolés si cela vous a gêné.', /induit en erreur/],
    ['it', 'Ti abbiamo addebitato due volte la spesa. Ci scusiamo se questo ti ha creato disagio.', /confusione/],
    ['id', 'Kami menagih Anda dua kali. Kami mohon maaf jika Anda merasa terganggu.', /membingungkan/],
    ['ar', 'خصمنا المبلغ مرتين. نعتذر إن كان ذلك قد أزعجكم.', /أربك/],
  ])('is not called confusion, in %s', async (language, source, confusion) => {
    const findings = await checkSource(conditionalApology, { source, kind: 'apology', language });
    expect(findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(findings.flatMap(({ fixes = [] }) => fixes))).not.toMatch(confusion);
  });
});
