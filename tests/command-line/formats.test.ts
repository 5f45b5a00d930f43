import { describe, expect, it } from 'vitest';
import { message } from '../../server/src/text/message';
import { ruleAgainst } from '../findings/mail-fixture';
import { engine, folderWith, run } from './run-fixture';

const mail = 'Dear {{name}},\n\twe made a minor mistake, oops.\n';
const folder = folderWith({ 'mails/a b#1.txt': mail, 'mails/clean.txt': 'All is well.' });

describe('--format json', () => {
  it('is one object of the agreed shape', async () => {
    const { output } = await run(folder, ['check', '--format', 'json']);
    expect(JSON.parse(output)).toEqual({
      version: 1,
      files: [
        {
          path: 'mails/a b#1.txt',
          kind: 'apology',
          language: 'en',
          dialect: 'liquid',
          findings: [
            {
              rule: 'minimizing',
              severity: 'warning',
              message: 'Avoid “minor”.',
              start: { line: 1, character: 11, offset: 26 },
              end: { line: 1, character: 16, offset: 31 },
              text: 'minor',
              fixes: [{ title: 'Remove “minor”', edits: [{ start: 26, end: 31, newText: '' }] }],
            },
            expect.objectContaining({ rule: 'joking-tone', severity: 'error', text: 'oops' }),
          ],
        },
        { path: 'mails/clean.txt', kind: 'apology', language: 'en', dialect: null, findings: [] },
      ],
      summary: { files: 2, error: 1, warning: 1, information: 0, hint: 0 },
    });
  });

  it('is an object even without files', async () => {
    const { output } = await run(folderWith({}), ['check', '--format', 'json']);
    const summary = { files: 0, error: 0, warning: 0, information: 0, hint: 0 };
    expect(JSON.parse(output)).toEqual({ version: 1, files: [], summary });
  });
});

describe('a finding that names another file', () => {
  const pair = folderWith({ 'mails/welcome.html': '<p>oops, a mistake</p>', 'mails/welcome.txt': 'Hello,\noops.' });
  const place = { span: { start: 7, end: 11 }, message: message('The version in “{0}”', 'welcome.txt') };
  const oops = ruleAgainst('oops', {
    id: 'joking-tone',
    *check({ path, source }) {
      if (!path.endsWith('.html')) return;
      const start = source.indexOf('oops');
      yield {
        span: { start, end: start + 4 },
        message: message('Avoid “{0}”.', 'oops'),
        related: [
          { ...place, file: 'welcome.txt' },
          { ...place, file: 'not-read.txt' },
        ],
        fixes: [
          {
            title: message('Remove it there'),
            edits: [{ span: place.span, newText: '' }],
            safe: false,
            file: 'welcome.txt',
          },
        ],
      };
    },
  });
  const rules = [oops];
  const parts = { engine: { ...engine, rules, vocabulary: { ...engine.vocabulary, rules } } };

  it('points into that file in SARIF', async () => {
    const { output } = await run(pair, ['check', '--format', 'sarif'], parts);
    const [result] = JSON.parse(output).runs[0].results;
    const artifactLocation = { uri: 'mails/welcome.txt' };
    const region = { startLine: 2, startColumn: 1, endLine: 2, endColumn: 5, charOffset: 7, charLength: 4 };
    expect(result.locations[0].physicalLocation.artifactLocation).toEqual({ uri: 'mails/welcome.html' });
    expect(result.relatedLocations).toEqual([
      { physicalLocation: { artifactLocation, region }, message: { text: 'The version in “welcome.txt”' } },
    ]);
    expect(result.fixes[0].artifactChanges).toEqual([
      { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: '' } }] },
    ]);
  });

  it('names that file in JSON', async () => {
    const { output } = await run(pair, ['check', '--format', 'json'], parts);
    const [finding] = JSON.parse(output).files[0].findings;
    expect(finding).toMatchObject({
      related: [
        {
          path: 'mails/welcome.txt',
          message: 'The version in “welcome.txt”',
          start: { line: 1, character: 0, offset: 7 },
          end: { line: 1, character: 4, offset: 11 },
        },
      ],
      fixes: [{ title: 'Remove it there', path: 'mails/welcome.txt', edits: [{ start: 7, end: 11, newText: '' }] }],
    });
    expect(finding.related).toHaveLength(1);
  });
});

describe('--format github', () => {
  it('is one annotation a line, escaped', async () => {
    const { output } = await run(folderWith({ 'a,b:c%.txt': 'oops' }), ['check', '--format', 'github']);
    expect(output).toBe(
      '::error file=a%2Cb%3Ac%25.txt,line=1,endLine=1,col=1,endColumn=5,title=joking-tone::Avoid “oops”.\n',
    );
  });
});

describe('--format sarif', () => {
  it('is a log of one run, counting from 1', async () => {
    const { output } = await run(folder, ['check', 'mails', 'nowhere.txt', '--format', 'sarif']);
    const log = JSON.parse(output);
    expect(log.version).toBe('2.1.0');
    const [{ tool, columnKind, results, invocations }] = log.runs;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver).toMatchObject({ name: 'Amends', semanticVersion: '1.2.3' });
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('minimizing');
    const region = { startLine: 2, startColumn: 12, endLine: 2, endColumn: 17, charOffset: 26, charLength: 5 };
    const artifactLocation = { uri: 'mails/a%20b%231.txt' };
    expect(results[0]).toMatchObject({
      ruleId: 'minimizing',
      level: 'warning',
      message: { text: 'Avoid “minor”.' },
      locations: [{ physicalLocation: { artifactLocation, region } }],
      fixes: [
        {
          artifactChanges: [
            { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: '' } }] },
          ],
        },
      ],
    });
    expect(results).toHaveLength(2);
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ message: { text: 'nowhere.txt: There is no such file or folder.' } }],
    });
  });

  it('is a log even without findings', async () => {
    const { output } = await run(folderWith({}), ['check', '--format', 'sarif']);
    expect(JSON.parse(output).runs[0]).toMatchObject({ results: [], invocations: [{ executionSuccessful: true }] });
  });
});

describe('--format text', () => {
  it('frames the words and names the rule, the fix and the sum', async () => {
    const { output } = await run(folder, ['check', 'mails']);
    expect(output).toBe(
      [
        'mails/a b#1.txt  apology · en · liquid',
        '',
        '  ▲ warning  minimizing  mails/a b#1.txt:2:12',
        '  Avoid “minor”.',
        '  1 │ Dear {{name}},',
        '  2 │   we made a minor mistake, oops.',
        '    │             ─────',
        '    ✔ Remove “minor”',
        '',
        '  ✖ error  joking-tone  mails/a b#1.txt:2:27',
        '  Avoid “oops”.',
        '  1 │ Dear {{name}},',
        '  2 │   we made a minor mistake, oops.',
        '    │                            ────',
        '    ✔ Remove “oops”',
        '',
        '✖ error: 1   ▲ warning: 1   Templates checked: 2',
        '✔ marks a safe fix; “amends check --fix” makes them all.',
        '',
      ].join('\n'),
    );
  });

  it('keeps two lines indented as they are to each other', async () => {
    const { output } = await run(folderWith({ 'a.html': '    <tr>\n      <td>oops' }), ['check']);
    expect(output).toContain('  1 │ <tr>\n  2 │   <td>oops\n    │       ────');
  });

  it('says so when there is nothing to amend', async () => {
    const { output } = await run(folder, ['check', 'mails/clean.txt']);
    expect(output).toBe('✔ Nothing to amend. Templates checked: 1.\n');
  });

  it('keeps the words of a very long line in sight', async () => {
    const long = folderWith({ 'a.html': `${'<td>x</td>'.repeat(900)} oops ${'<td>x</td>'.repeat(900)}` });
    const { output } = await run(long, ['check']);
    const [frame, mark] = output.split('\n').slice(4, 6);
    expect(frame?.length).toBeLessThanOrEqual(60);
    expect(frame).toContain(' oops ');
    expect(mark?.indexOf('────')).toBe(frame?.indexOf('oops'));
  });

  it('aligns the mark under wide characters and repeats right-to-left words', async () => {
    const wide = await run(folderWith({ 'a.txt': '😉 oops' }), ['check']);
    expect(wide.output).toContain('  1 │ 😉 oops\n    │    ────');
    const arabic = await run(folderWith({ 'a.txt': 'عفوا oops' }), ['check']);
    expect(arabic.output).toContain('    │ ^ “oops”');
  });

  it('lets nothing in a mail command the terminal', async () => {
    const { output } = await run(folderWith({ 'a.txt': '\u001B[31m oops' }), ['check']);
    expect(output).not.toContain('\u001B');
  });

  it('speaks the language of the translations', async () => {
    const translations = { 'Avoid “{0}”.': 'Évitez « {0} ».' };
    const { output } = await run(folder, ['check'], { translations });
    expect(output).toContain('Évitez « minor ».');
  });
});

describe('amends rules', () => {
  it('lists each rule with its severity', async () => {
    const { status, output } = await run('/', ['rules']);
    expect(status).toBe(0);
    expect(output).toContain('  joking-tone       error        Avoid the word.\n');
  });

  it('lists them for programs', async () => {
    const { output } = await run('/', ['rules', '--format', 'json']);
    const { version, rules } = JSON.parse(output);
    expect(version).toBe(1);
    expect(rules[0]).toMatchObject({
      id: 'joking-tone',
      category: 'apology',
      severity: 'error',
      summary: 'Avoid the word.',
    });
  });
});
