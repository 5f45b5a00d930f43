const { join } = require('node:path');

/** The dependency rule of docs/architecture.md: a folder imports only from those before it. */
const FLOW = [
  'text',
  'phrases',
  'languages',
  'dialects',
  'jurisdictions',
  'document',
  'rules',
  'merge-fields',
  'findings',
  'project',
  'protocol',
  'hosts',
];

const upstreamOnly = FLOW.slice(0, -1).map((folder, index) => ({
  name: `${folder}-imports-against-the-flow`,
  severity: 'error',
  from: { path: `^server/src/${folder}/` },
  to: { path: `^server/src/(${FLOW.slice(index + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upstreamOnly,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'language-packs-are-data',
      comment: 'A pack may name its type; it calls nothing.',
      severity: 'error',
      from: { path: '^server/src/languages/[^/]+/' },
      to: { pathNot: '^server/src/languages/' },
    },
    {
      name: 'no-rule-imports-another-rule',
      severity: 'error',
      from: { path: '^server/src/rules/([^/]+)/([^/]+)\\.ts$' },
      to: { path: '^server/src/rules/[^/]+/[^/]+\\.ts$' },
    },
    {
      name: 'only-protocol-speaks-the-protocol',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/(protocol|hosts)/' },
      to: { path: 'node_modules/(vscode-languageserver|vscode-uri)' },
    },
    {
      name: 'only-hosts-touch-node',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/hosts/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'client-knows-no-rules',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/src/', pathNot: '^server/src/protocol/messages\\.ts$' },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '\\.d\\.ts$' }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    // Absolute, since what it includes would be looked for in the current folder otherwise.
    tsConfig: { fileName: join(__dirname, 'server/tsconfig.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
