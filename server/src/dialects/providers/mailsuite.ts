import type { DialectDeclaration } from '../dialect';

export const mailsuite: DialectDeclaration = {
  id: 'mailsuite',
  name: 'Mailsuite',
  source: 'https://mailsuite.com/',
  delimiters: [
    { open: '{{', close: '}}', holds: 'name', name: String.raw`(?<field>[A-Za-z]\w*)\|(?<fallback>[^{}|:()"'“”&]*)` },
  ],
  scalarFallback: true,
  fields: { firstName: 'name', email: 'email' },
  writing: { plain: '{{FIELD|}}', withFallback: '{{FIELD|FALLBACK}}', naming: 'lowercase' },
  evidence: [
    { tag: String.raw`^\{\{\w+\|[A-Za-z ]+\}\}`, weight: 1 },
    { text: 'mailsuite.com', weight: 4 },
  ],
  hits: [
    { text: '{{name|there}}', tags: [{ text: '{{name|there}}', role: 'output', field: 'name', fallback: 'there' }] },
    { text: 'Hi {{name|there}, x', tags: [{ text: '{{name|there}', malformed: 'unclosed' }] },
  ],
  misses: ['{{ name }}', '{{ x | default: "y" }}'],
  lacks: { block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
