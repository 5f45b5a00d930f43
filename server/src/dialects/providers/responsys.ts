import type { DialectDeclaration } from '../dialect';

export const responsys: DialectDeclaration = {
  id: 'responsys',
  name: 'Oracle Responsys',
  source: 'https://docs.oracle.com/en/cloud/saas/marketing/responsys-develop/RPL/UsingRPL.htm',
  basedOn: 'freemarker',
  delimiters: [
    { open: '$lookup(', close: ')$', holds: 'name', name: String.raw`[\w.]+` },
    {
      open: '$cond(empty(lookup(',
      close: ')$',
      holds: 'name',
      name: String.raw`(?<field>\w+)\)\),(?<fallback>[^$(),]{0,120}),lookup\(\w+\)`,
    },
    // A condition has no field to fall back from: each branch says what it prints.
    { open: '$cond(', close: ')$', holds: 'name', name: String.raw`[^$]{1,250}|(?<field>\$)` },
    { open: '$clickthru(', close: ')$', holds: 'name', name: '[^$()]{0,200}' },
    { open: '$formlink(', close: ')$', holds: 'name', name: '[^$()]{0,200}' },
    { open: '$nothing(', close: ')$', holds: 'name', name: '' },
    { open: '$', close: '$', holds: 'name', name: '[A-Z][A-Z0-9_]*', certainty: 'by-name', spaces: false },
    { open: '<#--', close: '-->', holds: 'comment' },
    { open: '${', close: '}', holds: 'output' },
    { open: '</#', close: '>', holds: 'statement', prefix: '/' },
    { open: '<#', close: '>', holds: 'statement', trim: '/' },
  ],
  statements: ['data', 'fields', 'filter'],
  fields: { firstName: 'FIRST_NAME', lastName: 'LAST_NAME', email: 'EMAIL_ADDRESS_', company: 'COMPANY' },
  writing: { plain: '$FIELD$', withFallback: '${ContactList.FIELD!"FALLBACK"}', quote: '"', naming: 'UPPER_CASE' },
  missing: 'unknown',
  evidence: [
    { tag: String.raw`^\$(?:lookup|cond|clickthru|formlink|nothing)\(`, weight: 10 },
    { tag: String.raw`^\$\{ContactList\.`, weight: 10 },
    { tag: String.raw`^<#(?:data|fields)\b`, weight: 10 },
    { tag: String.raw`^\$[A-Z]+_[A-Z_]+\$`, weight: 8 },
  ],
  hits: [
    { text: '$lookup(FIRST_NAME)$', tags: [{ text: '$lookup(FIRST_NAME)$', role: 'output', field: 'FIRST_NAME' }] },
    { text: 'Hi $FIRST_NAME$,', tags: [{ text: '$FIRST_NAME$', field: 'FIRST_NAME' }] },
    {
      text: '${ContactList.FIRST_NAME!"there"}',
      tags: [{ text: '${ContactList.FIRST_NAME!"there"}', field: 'ContactList.FIRST_NAME', fallback: 'there' }],
    },
    {
      text: 'Hi $cond(empty(lookup(FIRST_NAME)),there,lookup(FIRST_NAME))$,',
      tags: [
        {
          text: '$cond(empty(lookup(FIRST_NAME)),there,lookup(FIRST_NAME))$',
          field: 'FIRST_NAME',
          fallback: 'there',
        },
      ],
    },
    {
      text: "$cond(eq(lookup(Travel),'Y'),document(a),nothing())$",
      tags: [{ text: "$cond(eq(lookup(Travel),'Y'),document(a),nothing())$" }],
    },
    {
      text: "<#if x='Y'>a<#else>b</#if>",
      tags: [
        { text: "<#if x='Y'>", role: 'open', field: 'x', block: 'if' },
        { text: '<#else>', role: 'middle' },
        { text: '</#if>', role: 'close' },
      ],
    },
    { text: '<#-- note -->', tags: [{ text: '<#-- note -->', role: 'comment' }] },
    { text: '$clickthru(offer)$', tags: [{ text: '$clickthru(offer)$' }] },
    { text: 'Hi $lookup(FIRST_NAME), welcome', tags: [{ text: '$lookup(FIRST_NAME)', malformed: 'unclosed' }] },
  ],
  misses: ['<#noparse>${x}</#noparse>', 'costs $10 or $15', 'US$ 5 $'],
};
