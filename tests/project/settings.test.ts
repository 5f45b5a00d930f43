import { describe, expect, it } from 'vitest';
import { isExcluded } from '../../server/src/project/is-excluded';
import { DEFAULT_SETTINGS, resolveSettings } from '../../server/src/project/settings';

describe('resolveSettings', () => {
  it('starts from settings that ask for nothing', () => {
    expect(resolveSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('lets the later layer win, key by key', () => {
    const editor = { replyTo: 'help@north.example', knownFields: ['FNAME'] };
    const projectFile = { knownFields: ['LNAME'], kind: 'breach' } as const;
    expect(resolveSettings(editor, projectFile)).toMatchObject({
      replyTo: 'help@north.example',
      knownFields: ['LNAME'],
      kind: 'breach',
    });
  });

  it('merges rules one by one, and severity apart from options', () => {
    const settings = resolveSettings(
      {
        rules: { 'long-winded': { severity: 'hint', options: { apologyWords: 90 } }, minimizing: { severity: 'off' } },
      },
      { rules: { 'long-winded': { severity: 'error' } } },
    );
    expect(settings.rules).toEqual({
      'long-winded': { severity: 'error', options: { apologyWords: 90 } },
      minimizing: { severity: 'off' },
    });
  });
});

describe('isExcluded', () => {
  it.each([
    ['archive/2020/sale.html', ['archive/**'], true],
    ['archive.html', ['archive/**'], false],
    ['mails/old.draft.html', ['*.draft.html'], true],
    ['mails/keep.draft.html', ['*.draft.html', '!mails/keep.draft.html'], false],
    ['../outside.html', ['*.html'], false],
  ])('%s by %j: %s', (path, exclude, expected) => {
    expect(isExcluded(path, exclude)).toBe(expected);
  });
});
