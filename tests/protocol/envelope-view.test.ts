import { describe, expect, it } from 'vitest';
import { createEngine } from '../../server/src/hosts/create-engine';
import { DEFAULT_SETTINGS } from '../../server/src/project/settings';
import { readText, type CheckedMail } from '../../server/src/protocol/check-text';
import { explainEnvelope } from '../../server/src/protocol/envelope-view';

const engine = createEngine();

function read(path: string, text: string): CheckedMail {
  const scope = { settings: DEFAULT_SETTINGS, path, excluded: false, dataFiles: [] };
  return readText({ uri: `file:///${path}`, version: 1, text }, scope, engine);
}

function hover(checked: CheckedMail, markdown = false): unknown {
  const shown = explainEnvelope(checked, { line: 0, character: 0 }, { translations: {}, markdown });
  return typeof shown?.contents === 'object' && 'value' in shown.contents ? shown.contents.value : undefined;
}

describe('the hover on the first line of a mail', () => {
  const source =
    '---\nfrom: Northlight <help@northlight.example>\nsubject: We charged you twice\n---\n<!-- Subject: An *older* draft -->\n<p>Hi</p>\n';

  it('tells the envelope in the order in which a reader meets it, with what was overruled', () => {
    expect(hover(read('mail.html', source))).toBe(
      [
        'Subject: We charged you twice',
        'Subject: An *older* draft (on line 5, overruled)',
        'From: Northlight <help@northlight.example>',
      ].join('\n'),
    );
  });

  it('says so where a field is not certain', () => {
    expect(hover(read('mail.html', '<!-- Subject: We charged you twice -->\n<p>Hi</p>\n'))).toBe(
      'Subject: We charged you twice (likely)',
    );
  });

  it('shows the words of the mail as they are, in Markdown too', () => {
    expect(hover(read('mail.html', source), true)).toContain(
      '**Subject:** An \\*older\\* draft (on line 5, overruled)',
    );
  });
});
