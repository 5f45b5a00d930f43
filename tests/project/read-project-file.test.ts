import { describe, expect, it } from 'vitest';
import { readProjectFile } from '../../server/src/project/read-project-file';
import { renderMessage } from '../../server/src/text/message';
import { VOCABULARY } from './vocabulary-fixture';

/** Each problem as the words underlined and what is said of them. */
function problemsOf(text: string): [string, string][] {
  return readProjectFile(text, VOCABULARY).problems.map((problem) => [
    text.slice(problem.span.start, problem.span.end),
    renderMessage(problem.message),
  ]);
}

describe('a project file', () => {
  it('is read key by key', () => {
    const text = `{
      // Comments are welcome.
      "$schema": "./amends.config.schema.json",
      "brand": { "name": "Northlight", "logo": "northlight", "domains": ["northlight.example"] },
      "replyTo": "help@northlight.example",
      "dialect": "mailchimp",
      "knownFields": ["FNAME", "LNAME"],
      "jurisdictions": ["eu-gdpr", "us-ca"],
      "kind": "apology",
      "rules": { "joking-tone": "off", "long-winded": ["information", { "apologyWords": 200 }] },
      "dialects": [],
      "exclude": ["archive/**"],
    }`;
    expect(readProjectFile(text, VOCABULARY)).toEqual({
      layer: {
        brand: { name: 'Northlight', logo: 'northlight', domains: ['northlight.example'] },
        replyTo: 'help@northlight.example',
        dialect: 'mailchimp',
        knownFields: ['FNAME', 'LNAME'],
        jurisdictions: ['eu-gdpr', 'us-ca'],
        kind: 'apology',
        rules: {
          'joking-tone': { severity: 'off' },
          'long-winded': { severity: 'information', options: { apologyWords: 200 } },
        },
        dialects: [],
        exclude: ['archive/**'],
      },
      problems: [],
    });
  });

  it('may name the brand alone, and a law by its common name', () => {
    const { layer } = readProjectFile('{"brand": "Northlight", "jurisdictions": ["gdpr", "eu-gdpr"]}', VOCABULARY);
    expect(layer).toEqual({ brand: { name: 'Northlight', domains: [] }, jurisdictions: ['eu-gdpr'] });
  });

  it('may choose a dialect that it declares itself', () => {
    const text = '{"dialect": "ours", "dialects": [{"id": "ours", "name": "Ours"}]}';
    expect(readProjectFile(text, VOCABULARY).layer.dialect).toBe('ours');
  });

  it('may start with a byte order mark', () => {
    expect(readProjectFile('\uFEFF{"kind": "breach"}', VOCABULARY)).toEqual({
      layer: { kind: 'breach' },
      problems: [],
    });
  });
});

describe('a mistake in a project file', () => {
  it.each([
    ['{"brnad": "x"}', '"brnad"', 'Unknown key “brnad”; did you mean “brand”?'],
    ['{"brand": {"nam": "x"}}', '"nam"', 'Unknown key “nam”; did you mean “name”?'],
    ['{"rules": {"jokingtone": "off"}}', '"jokingtone"', 'Unknown key “jokingtone”; did you mean “joking-tone”?'],
    [
      '{"rules": {"long-winded": ["hint", {"words": 3}]}}',
      '"words"',
      'Unknown key “words”; did you mean “apologyWords”?',
    ],
    ['{"brand": 5}', '5', 'Expected string | object, found 5.'],
    ['{"brand": {"domains": "x"}}', '"x"', 'Expected array, found "x".'],
    ['{"knownFields": ["A", 7]}', '7', 'Expected string, found 7.'],
    ['{"kind": "sorry"}', '"sorry"', 'Expected "ordinary" | "apology" | "breach", found "sorry".'],
    ['{"dialect": "mailchmp"}', '"mailchmp"', 'Unknown dialect “mailchmp”; the nearest is “mailchimp”.'],
    ['{"jurisdictions": ["mars"]}', '"mars"', 'Unknown jurisdiction “mars”; there are eu-gdpr, us-ca, gdpr.'],
    [
      '{"rules": {"joking-tone": "loud"}}',
      '"loud"',
      'Expected "off" | "hint" | "information" | "warning" | "error", found "loud".',
    ],
    ['{"rules": {"long-winded": ["hint", {"apologyWords": "9"}]}}', '"9"', 'Expected number, found "9".'],
    ['{"rules": {"long-winded": ["hint", {"apologyWords": -9}]}}', '-9', 'Expected ≥ 0, found -9.'],
    [
      '{"rules": {"long-winded": ["loud", {}]}}',
      '"loud"',
      'Expected "off" | "hint" | "information" | "warning" | "error", found "loud".',
    ],
    [
      '{"rules": {"long-winded": "loud"}}',
      '"loud"',
      'Expected "off" | "hint" | "information" | "warning" | "error" | array, found "loud".',
    ],
    [
      '{"rules": {"long-winded": ["hint"]}}',
      '["hint"]',
      'Expected "off" | "hint" | "information" | "warning" | "error" | [severity, {options}], found array.',
    ],
    ['{"dialects": [{"id": "ours"}]}', '{"id": "ours"}', 'The key “name” is missing.'],
    [
      '{"dialects": [{"id": "ours", "name": "O", "basedOn": "liqiud"}]}',
      '"liqiud"',
      'Unknown dialect “liqiud”; the nearest is “liquid”.',
    ],
    [
      '{"dialects": [{"id": "ours", "name": "O", "basedOn": "ours"}]}',
      '"ours"',
      'The dialect “ours” is based on itself.',
    ],
    [
      '{"dialects": [{"id": "liquid", "name": "O", "basedOn": "mailchimp"}]}',
      '"liquid"',
      '“liquid” is a dialect of Amends itself; take another id, and base yours on “liquid”.',
    ],
    [
      '{"dialect": "ours", "dialects": [{"id": "ours", "name": "O", "basedOn": "nowhere"}]}',
      '"nowhere"',
      'Unknown dialect “nowhere”.',
    ],
    ['{"language": "english"}', '"english"', '“english” is no code of a language; write one such as “en” or “fr”.'],
    ['{"language": "xx"}', '"xx"', '“xx” is no code of a language; write one such as “en” or “fr”.'],
    ['{"language": 7}', '7', 'Expected string, found 7.'],
    [
      '{"replyTo": "not an address"}',
      '"not an address"',
      '“not an address” is no address; write one such as help@company.example.',
    ],
    ['{"jurisdictions": ["gpdr"]}', '"gpdr"', 'Unknown jurisdiction “gpdr”; the nearest is “gdpr”.'],

    [
      '{"dialects": [{"id": "o", "name": "O", "deliMiters": []}]}',
      '"deliMiters"',
      'Unknown key “deliMiters”; did you mean “delimiters”?',
    ],
    [
      '{"dialects": [{"id": "o", "name": "O", "fallbacks": [{"kind": "or"}]}]}',
      '"or"',
      'Expected "filter" | "operator" | "call", found "or".',
    ],
    [
      '{"dialects": [{"id": "o", "name": "O", "expressions": {"variable": "(?=a)", "operators": []}}]}',
      '"(?=a)"',
      'This pattern cannot be used: write a regular expression of at most 300 characters that looks neither around nor back.',
    ],
    ['[]', '[]', 'Expected object, found array.'],
    ['{"kind" "breach"}', '"breach"', 'This is not valid JSON: expected ":" here.'],
    ['', '', 'This is not valid JSON: expected value here.'],
  ])('in %s is named with its place', (text, underlined, sentence) => {
    expect(problemsOf(text)).toEqual([[underlined, sentence]]);
  });

  it('is told of each of several dialects that are wrong together', () => {
    const two = '{"id": "a", "name": "A", "basedOn": "b"}, {"id": "b", "name": "B", "basedOn": "a"}';
    expect(problemsOf(`{"dialects": [${two}, {"id": "a", "name": "C"}, {}]}`)).toEqual([
      ['{}', 'The key “id” is missing.'],
      ['{}', 'The key “name” is missing.'],
    ]);
    const twice = '{"id": "c", "name": "C"}, {"id": "c", "name": "D"}';
    expect(problemsOf(`{"dialects": [${two}, ${twice}]}`)).toEqual([
      ['"b"', 'The dialect “a” is based on itself.'],
      ['"a"', 'The dialect “b” is based on itself.'],
      ['"c"', 'There is another dialect “c”; take another id.'],
    ]);
  });

  it.each(['fr', 'pt-BR', 'zh_Hant_TW', 'fil'])('is not the language %s', (language) => {
    expect(problemsOf(JSON.stringify({ language, replyTo: 'help@büro.example' }))).toEqual([]);
  });

  it('stands at a line and a character', () => {
    const [problem] = readProjectFile('{\n  "kind": "breach",\n  "brnad": "x"\n}', VOCABULARY).problems;
    expect(problem?.position).toEqual({ line: 2, character: 2 });
  });

  it('leaves the rest of the file in force', () => {
    const text =
      '{"kind": "breach", "replyTo": 4, "dialect": "cobol", "rules": {"joking-tone": "off", "long-winded": "loud"}}';
    const { layer, problems } = readProjectFile(text, VOCABULARY);
    expect(layer).toEqual({ kind: 'breach', rules: { 'joking-tone': { severity: 'off' } } });
    expect(problems).toHaveLength(3);
  });

  it('is no JSON where its brackets are too many to be read', () => {
    const deep = '['.repeat(20_000);
    expect(problemsOf(`{"rules": ${deep}`)).toEqual([['', 'This is not valid JSON.']]);
  });
});
