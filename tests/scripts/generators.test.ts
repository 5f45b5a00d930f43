import { describe, expect, it } from 'vitest';
import { manifestWithSettings } from '../../server/scripts/generators/manifest';
import { rulePage } from '../../server/scripts/generators/rule-page';
import { withRuleTable } from '../../server/scripts/generators/rule-table';
import { projectFileSchema } from '../../server/scripts/generators/settings-schema';
import { en } from '../../server/src/languages/en/index';
import { VOCABULARY } from '../project/vocabulary-fixture';
import { ruleAgainst } from '../findings/mail-fixture';

const rule = ruleAgainst('oops', {
  id: 'joking-tone',
  severityByKind: { breach: 'error' },
  kinds: ['apology', 'breach'],
  sources: [{ title: 'A study', url: 'https://study.example/' }],
  options: { emoji: { default: true, describe: 'Whether emoji | count.' } },
  examples: { bad: [{ source: '⟦oops⟧ ```', format: 'markdown', kind: 'apology' }], good: [] },
});
const file = { rule, path: 'server/src/rules/apology/joking-tone.ts' };

describe('the page of a rule', () => {
  const page = rulePage(file, [en]);

  it('says where it comes from, how it weighs, and what it rests on', () => {
    expect(page).toContain('from server/src/rules/apology/joking-tone.ts: change it there');
    expect(page).toContain('Severity: warning; error in breach · Mails: apology, breach · Since 0.1.0');
    expect(page).toContain('- [A study](https://study.example/)');
    expect(page).toContain('| `emoji` | `true` | Whether emoji \\| count. |');
  });

  it('shows its examples, fenced so that nothing in them ends the fence', () => {
    expect(page).toContain('````markdown\n⟦oops⟧ ```\n````');
  });

  it('shows sentences of each language that speaks to it', () => {
    expect(page).toContain('### English (`en`)\n\nFlagged:\n\n- ');
    expect(page).toContain('Left alone:\n\n- ');
  });
});

describe('the README', () => {
  it('has its table between the markers and is otherwise left alone', () => {
    const readme = withRuleTable('# A\n\n<!-- rules -->\nold\n<!-- /rules -->\nend\n', [file]);
    expect(readme).toContain('# A\n\n<!-- rules -->\n\n### Apology\n');
    expect(readme).toContain('| [`joking-tone`](docs/rules/joking-tone.md) | Avoid the word. | apology, breach |');
    expect(readme).not.toContain('old');
    expect(readme.endsWith('<!-- /rules -->\nend\n')).toBe(true);
    expect(withRuleTable('# A\n', [file])).toBe('# A\n');
  });
});

describe('the schema of the settings', () => {
  const schema = projectFileSchema(VOCABULARY);
  const rules = schema.properties?.['rules'];

  it('knows each rule, its options and their defaults', () => {
    expect(rules?.properties?.['joking-tone']).toMatchObject({ description: 'Avoid the word.' });
    expect(JSON.stringify(rules?.properties?.['long-winded'])).toContain('"description":"Most words of an apology."');
    expect(rules).toMatchObject({ additionalProperties: false });
  });

  it('completes settings of package.json and leaves all else as it stands', () => {
    const manifest = `{
  "name": "amends",
  "contributes": { "configuration": { "properties": {
    "amends.rules": { "type": "object", "properties": { "gone": {} } },
    "amends.jurisdictions": { "type": "array" }
  } } }
}`;
    const { name, contributes } = JSON.parse(manifestWithSettings(manifest, schema));
    const settings = contributes.configuration.properties;
    expect(name).toBe('amends');
    expect(Object.keys(settings['amends.rules'].properties)).toEqual(['joking-tone', 'long-winded']);
    expect(settings['amends.jurisdictions']).toEqual({
      type: 'array',
      items: { type: 'string', enum: ['eu-gdpr', 'us-ca', 'gdpr'] },
    });
  });
});
