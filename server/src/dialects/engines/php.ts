import type { DialectDeclaration } from '../dialect';

export const php: DialectDeclaration = {
  id: 'php',
  name: 'PHP',
  source: 'https://www.php.net/manual/en/language.basic-syntax.phptags.php',
  kind: 'engine',
  delimiters: [
    { open: '<?=', close: '?>', holds: 'php-output' },
    { open: '<?php', close: '?>', holds: 'php' },
  ],
  scalarFallback: true,
  fields: { firstName: '$first_name', lastName: '$last_name', email: '$email', company: '$company' },
  writing: {
    plain: '<?= FIELD ?>',
    withFallback: "<?= FIELD ?? 'FALLBACK' ?>",
    quote: "'",
    naming: 'snake_case',
    namespace: '$',
  },
  missing: 'error',
  evidence: [{ tag: String.raw`^<\?(?:php|=)`, weight: 6 }],
  hits: [
    { text: 'Hi <?= $first_name ?>,', tags: [{ text: '<?= $first_name ?>', role: 'output', field: '$first_name' }] },
    { text: "<?= $name ?? 'there' ?>", tags: [{ text: "<?= $name ?? 'there' ?>", field: '$name', fallback: 'there' }] },
    {
      text: '<?php if ($vip) : ?>a<?php else : ?>b<?php endif; ?>',
      tags: [
        { text: '<?php if ($vip) : ?>', role: 'open' },
        { text: '<?php else : ?>', role: 'middle' },
        { text: '<?php endif; ?>', role: 'close' },
      ],
    },
    {
      text: '<?php foreach ($items as $item) { ?>a<?php } ?>',
      tags: [
        { text: '<?php foreach ($items as $item) { ?>', role: 'open' },
        { text: '<?php } ?>', role: 'close' },
      ],
    },
    {
      text: "<?php do_action('header', $a->b); ?>",
      tags: [{ text: "<?php do_action('header', $a->b); ?>", role: 'statement' }],
    },
    { text: 'Hi <?= $first_name ?, welcome', tags: [{ text: '<?= $first_name ?', malformed: 'unclosed' }] },
  ],
  misses: ['<?xml version="1.0"?>', '<? x ?>', '$x'],
  lacks: { comment: 'undocumented', raw: 'undocumented' },
};
