import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../server/src/hosts/create-engine';
import { DEFAULT_SETTINGS } from '../../../server/src/project/settings';

const engine = createEngine();

function zones(text: string): string[] {
  const { passages } = engine.readMail(text, { path: 'mail.txt', language: 'en' }, DEFAULT_SETTINGS);
  return passages.flatMap(({ sentences }) => sentences.map(({ zone }) => zone));
}

describe('the greeting', () => {
  it('is a short first line that ends with a comma, whoever it calls', () => {
    expect(zones('Esteemed seekers of work,\n\nWe sent you the wrong list.\n')).toEqual(['greeting', 'body']);
  });

  it('is no such line where a known greeting stands', () => {
    expect(zones('Northlight, since 1990,\n\nDear Ana,\n\nWe sent you the wrong list.\n')).toEqual([
      'body',
      'greeting',
      'body',
    ]);
  });

  it('is no such line far down, and no long one', () => {
    expect(zones('One.\n\nTwo.\n\nThree.\n\nFour.\n\nYours and mine,\n\nBye.\n')).not.toContain('greeting');
    expect(zones('We sent the list of every member to all of the other members of the club,\n\nSorry.\n')[0]).toBe(
      'body',
    );
  });
});
