import type { DialectDeclaration } from '../dialect';

export const brevo: DialectDeclaration = {
  id: 'brevo',
  name: 'Brevo (Sendinblue)',
  source: 'https://help.brevo.com/hc/en-us/articles/4402386448530',
  basedOn: 'django',
  expressions: { variable: String.raw`[\p{L}_][\p{L}\p{N}_.]*`, filters: 'colon', operators: [] },
  reserved: ['unsubscribe', 'mirror', 'update_profile', 'doubleoptin', 'feed.*'],
  fields: {
    firstName: 'contact.FIRSTNAME',
    lastName: 'contact.LASTNAME',
    email: 'contact.EMAIL',
    company: 'contact.COMPANY',
    phone: 'contact.SMS',
  },
  systemTags: {
    unsubscribeUrl: '{{ unsubscribe }}',
    viewInBrowser: '{{ mirror }}',
    preferencesUrl: '{{ update_profile }}',
  },
  writing: {
    plain: '{{ FIELD }}',
    withFallback: "{{ FIELD|default:'FALLBACK' }}",
    quote: "'",
    naming: 'UPPER_CASE',
    namespace: 'contact.',
  },
  evidence: [
    { tag: String.raw`\bcontact\.[A-Z][A-Z0-9_]*\b`, weight: 8 },
    { tag: String.raw`^\{\{\s*params\.`, weight: 5 },
    // As its own pages write it, with a space before the colon.
    { tag: String.raw`^\{\{\s*contact\.\w+\s*\|\s*default\s+:`, weight: 5 },
    { tag: String.raw`^\{\{\s*mirror\s*\}\}`, weight: 6 },
    { tag: String.raw`^\{\{\s*unsubscribe\s*\}\}`, weight: 3 },
    { tag: String.raw`^\{\{\s*(?:update_profile|doubleoptin)\s*\}\}`, weight: 6 },
  ],
  hits: [
    { text: '{{ contact.PRENOM }}', tags: [{ text: '{{ contact.PRENOM }}', role: 'output', field: 'contact.PRENOM' }] },
    {
      text: '{{ contact.PRENOM | default : "à tous" }}',
      tags: [{ text: '{{ contact.PRENOM | default : "à tous" }}', field: 'contact.PRENOM', fallback: 'à tous' }],
    },
    {
      text: '{% if contact.VIP == "oui" %}a{% elif b %}b{% endif %}',
      tags: [
        { text: '{% if contact.VIP == "oui" %}', role: 'open', field: 'contact.VIP' },
        { text: '{% elif b %}' },
        { text: '{% endif %}' },
      ],
    },
    { text: '{# note #}', tags: [{ text: '{# note #}', role: 'comment' }] },
    {
      text: '{% verbatim %}{{ x }}{% endverbatim %}',
      tags: [{ text: '{% verbatim %}' }, { text: '{% endverbatim %}' }],
    },
    { text: 'Ciao {{ contact.NOME }, il', tags: [{ text: '{{ contact.NOME }', malformed: 'unclosed' }] },
    {
      text: '{% if vip %}a{% endif %}',
      tags: [
        { text: '{% if vip %}', role: 'open', block: 'if', field: 'vip' },
        { text: '{% endif %}', role: 'close', block: 'if' },
      ],
    },
  ],
  misses: ['%FIRSTNAME%', '{{#if x}}', '{% elsif x %}'],
};
