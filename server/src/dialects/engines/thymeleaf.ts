import type { DialectDeclaration } from '../dialect';

export const thymeleaf: DialectDeclaration = {
  id: 'thymeleaf',
  name: 'Thymeleaf',
  source: 'https://www.thymeleaf.org/documentation.html',
  kind: 'engine',
  delimiters: [
    { open: '[[${', close: '}]]', holds: 'output' },
    { open: '[(${', close: '})]', holds: 'output' },
    { open: '[[#{', close: '}]]', holds: 'output' },
    { open: '${', close: '}', holds: 'output', certainty: 'when-chosen' },
    { open: '*{', close: '}', holds: 'output', certainty: 'when-chosen' },
    { open: '<!--/*', close: '*/-->', holds: 'comment' },
  ],
  expressions: {
    variable: String.raw`[#A-Za-z_][\w.#]*`,
    operators: ['?:', '?', '+', '-', '*', '/', '==', '!=', '<', '>', 'and', 'or', 'not'],
    functions: 'any',
  },
  fallbacks: [{ kind: 'operator', operator: '?:' }],
  scalarFallback: true,
  fields: { firstName: 'firstName', lastName: 'lastName', email: 'email', company: 'company' },
  writing: { plain: '[[${FIELD}]]', withFallback: "[[${FIELD ?: 'FALLBACK'}]]", quote: "'", naming: 'camelCase' },
  missing: 'blank',
  evidence: [
    { tag: String.raw`^\[[\[(][$#]\{`, weight: 10 },
    { text: 'xmlns:th=', weight: 10 },
    { text: 'th:text=', weight: 10 },
    { text: 'th:if=', weight: 8 },
    { text: 'th:each=', weight: 8 },
    { text: 'th:utext=', weight: 10 },
  ],
  hits: [
    { text: 'Hi [[${firstName}]],', tags: [{ text: '[[${firstName}]]', role: 'output', field: 'firstName' }] },
    { text: '[(${body})]', tags: [{ text: '[(${body})]', field: 'body' }] },
    { text: "[[${name ?: 'there'}]]", tags: [{ text: "[[${name ?: 'there'}]]", field: 'name', fallback: 'there' }] },
    { text: '<!--/* a note */-->', tags: [{ text: '<!--/* a note */-->', role: 'comment' }] },
    { text: 'Hi [[${name}], x', tags: [{ text: '[[${name}]', malformed: 'unclosed' }] },
  ],
  misses: ['[[name]]', '[text](url)', '[$10]'],
  lacks: { block: 'undocumented', raw: 'undocumented' },
};
