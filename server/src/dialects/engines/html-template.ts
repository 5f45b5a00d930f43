import type { DialectDeclaration, Delimiter } from '../dialect';

/** `NAME="x" ESCAPE=HTML` in any order; the word `NAME` may be left out where it comes first. */
const VARIABLE = String.raw`\s+(?:[^<>]{0,80}\bNAME\s?=\s?)?["']?(?<field>[A-Za-z_][\w.-]*)["']?(?:\s[^<>]*)?`;
const LOWER_CASE_VARIABLE = VARIABLE.replace('NAME', 'name');
/** The text for a missing value comes before the name or after it; only the latter is told apart. */
const WITH_DEFAULT = String.raw`\s+(?:NAME\s?=\s?)?["']?(?<field>[A-Za-z_][\w.-]*)["']?\s+DEFAULT\s?=\s?(?:"(?<fallback>[^"<>]*)")\s*`;

function variable(open: string, name: string): Delimiter {
  return { open, close: '>', holds: 'name', name, spaces: false };
}

export const htmlTemplate: DialectDeclaration = {
  id: 'html-template',
  name: 'HTML::Template',
  source: 'https://metacpan.org/pod/HTML::Template',
  kind: 'engine',
  delimiters: [
    variable('<TMPL_VAR', WITH_DEFAULT),
    variable('<TMPL_VAR', VARIABLE),
    variable('<tmpl_var', LOWER_CASE_VARIABLE),
    { open: '</TMPL_', close: '>', holds: 'statement', prefix: '/' },
    { open: '<TMPL_', close: '>', holds: 'statement' },
    { open: '</tmpl_', close: '>', holds: 'statement', prefix: '/' },
    { open: '<tmpl_', close: '>', holds: 'statement' },
  ],
  expressions: { variable: String.raw`[A-Za-z_][\w.-]*`, operators: ['='], caseSensitive: false },
  blocks: [
    { name: 'IF', middle: ['ELSE', 'ELSIF'], close: '/IF', closeTag: '</TMPL_IF>' },
    { name: 'UNLESS', middle: ['ELSE'], close: '/UNLESS', closeTag: '</TMPL_UNLESS>' },
    { name: 'LOOP', close: '/LOOP', closeTag: '</TMPL_LOOP>' },
  ],
  statements: ['INCLUDE'],
  scalarFallback: true,
  reserved: ['__first__', '__last__', '__inner__', '__odd__', '__counter__', 'NAME', 'name'],
  fields: { firstName: 'firstname', lastName: 'lastname', email: 'email', company: 'company' },
  writing: {
    plain: '<TMPL_VAR NAME="FIELD">',
    withFallback: '<TMPL_VAR NAME="FIELD" DEFAULT="FALLBACK">',
    quote: '"',
    naming: 'snake_case',
  },
  missing: 'blank',
  elements: ['tmpl_var', 'tmpl_if', 'tmpl_else', 'tmpl_elsif', 'tmpl_unless', 'tmpl_loop', 'tmpl_include'],
  evidence: [{ tag: '^</?(?:TMPL|tmpl)_', weight: 12 }],
  hits: [
    {
      text: 'Hello <TMPL_VAR NAME="firstname" ESCAPE=HTML>,',
      tags: [{ text: '<TMPL_VAR NAME="firstname" ESCAPE=HTML>', role: 'output', field: 'firstname' }],
    },
    {
      text: '<TMPL_VAR NAME="city" DEFAULT="your city">',
      tags: [{ text: '<TMPL_VAR NAME="city" DEFAULT="your city">', field: 'city', fallback: 'your city' }],
    },
    { text: '<TMPL_VAR city>', tags: [{ text: '<TMPL_VAR city>', field: 'city' }] },
    { text: '<tmpl_var name=city>', tags: [{ text: '<tmpl_var name=city>', field: 'city' }] },
    {
      text: '<TMPL_VAR ESCAPE=URL NAME="url">',
      tags: [{ text: '<TMPL_VAR ESCAPE=URL NAME="url">', field: 'url' }],
    },
    {
      text: '<TMPL_IF NAME="vip">a<TMPL_ELSE>b</TMPL_IF>',
      tags: [
        { text: '<TMPL_IF NAME="vip">', role: 'open' },
        { text: '<TMPL_ELSE>', role: 'middle' },
        { text: '</TMPL_IF>', role: 'close' },
      ],
    },
    {
      text: '<TMPL_INCLUDE NAME="footer.tpl">',
      tags: [{ text: '<TMPL_INCLUDE NAME="footer.tpl">', role: 'statement' }],
    },
  ],
  misses: ['<TMPL_VAR>', '<template name="city">', '<tmpl>'],
  lacks: { comment: 'undocumented', raw: 'undocumented', broken: 'indistinct' },
};
