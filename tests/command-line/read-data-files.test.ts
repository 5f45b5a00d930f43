import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../server/src/hosts/command-line/read-data-files';
import { folderWith } from './run-fixture';

describe('the data beside a template', () => {
  it('is read from its folder, the surest file first', () => {
    const folder = folderWith({
      'mails/welcome.html': '',
      'mails/welcome.json': '{ "width": 600 }',
      'mails/welcome.data.json': '{ "plan": "Pro" }',
      'mails/other.json': '{ "x": 1 }',
      'welcome.csv': 'Email\n',
    });
    const files = readDataFiles(join(folder, 'mails', 'welcome.html'));
    expect(files.map(({ place }) => place)).toEqual([
      join(folder, 'mails', 'welcome.data.json'),
      join(folder, 'mails', 'welcome.json'),
    ]);
  });

  it('is none where nothing lies there', () => {
    expect(readDataFiles(join(folderWith({}), 'welcome.html'))).toEqual([]);
  });
});
