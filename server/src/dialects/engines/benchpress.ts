import type { DialectDeclaration } from '../dialect';

export const benchpress: DialectDeclaration = {
  id: 'benchpress',
  name: 'Benchpress (NodeBB)',
  source: 'https://github.com/benchpressjs/benchpressjs/blob/main/docs/template_syntax.md',
  kind: 'engine',
  delimiters: [
    {
      open: '{',
      close: '}',
      holds: 'name',
      name: String.raw`@?[A-Za-z][\w]*(?:\.[\w]+){0,8}`,
      certainty: 'when-chosen',
      spaces: false,
    },
  ],
  fields: { username: 'username', company: 'site_title' },
  writing: { plain: '{FIELD}', naming: 'snake_case' },
  missing: 'blank',
  evidence: [
    { text: '[[email:', weight: 14 },
    { text: '<!-- IMPORT ', weight: 8 },
  ],
  hits: [
    {
      text: '[[email:welcome.text1, {site_title}]] {notification.user.username}',
      tags: [
        { text: '{site_title}', role: 'output', field: 'site_title' },
        { text: '{notification.user.username}', field: 'notification.user.username' },
      ],
    },
    { text: '<!-- IMPORT emails/partials/footer.tpl --> {url}', tags: [{ text: '{url}' }] },
  ],
  misses: ['{ firstname }', '<style>a{color}</style>', '{"a": 1}'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
