import { expect, it } from 'vitest';
import { messageLanguage } from '../../server/src/hosts/command-line/message-language';

it.each([
  [{}, 'en'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'POSIX' }, 'en'],
  [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
  [{ LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'it_IT' }, 'it'],
  [{ LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'it_IT', LC_ALL: 'ar' }, 'ar'],
  [{ LANG: 'fr_FR.UTF-8', LC_ALL: '' }, 'fr'],
  [{ LANG: '../../etc' }, 'en'],
])('%j asks for %s', (environment, language) => {
  expect(messageLanguage(environment)).toBe(language);
});
