import type { DialectDeclaration } from '../dialect';

export const firebase: DialectDeclaration = {
  id: 'firebase',
  name: 'Firebase Authentication',
  source: 'https://firebase.google.com/docs/auth/custom-email-handler',
  delimiters: [
    {
      open: '%',
      close: '%',
      holds: 'name',
      name: 'DISPLAY_NAME|APP_NAME|LINK|EMAIL|NEW_EMAIL|SECOND_FACTOR',
      certainty: 'by-name',
      spaces: false,
    },
  ],
  reserved: ['APP_NAME', 'LINK', 'NEW_EMAIL', 'SECOND_FACTOR', 'DISPLAY_NAME'],
  fields: { email: 'EMAIL', company: 'APP_NAME', fullName: 'DISPLAY_NAME', link: 'LINK' },
  writing: { plain: '%FIELD%' },
  missing: 'blank',
  evidence: [{ tag: '^%(?:DISPLAY_NAME|APP_NAME|LINK|NEW_EMAIL|SECOND_FACTOR)%', weight: 8 }],
  hits: [
    { text: 'Hello %DISPLAY_NAME%,', tags: [{ text: '%DISPLAY_NAME%', role: 'output', field: 'DISPLAY_NAME' }] },
    { text: '<a href="%LINK%">', tags: [{ text: '%LINK%' }] },
  ],
  misses: ['%PATH%', '50% LINK%', '%20%'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
