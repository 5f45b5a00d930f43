import type { DialectDeclaration } from '../dialect';

export const erb: DialectDeclaration = {
  id: 'erb',
  name: 'ERB',
  source: 'https://docs.ruby-lang.org/en/master/ERB.html',
  kind: 'engine',
  delimiters: [
    { open: '<%#', close: '%>', holds: 'comment' },
    { open: '<%==', close: '%>', holds: 'ruby-output', trim: '-' },
    { open: '<%=', close: '%>', holds: 'ruby-output', trim: '-' },
    { open: '<%-', close: '%>', holds: 'ruby', trim: '-' },
    { open: '<%', close: '%>', holds: 'ruby', trim: '-' },
  ],
  rawRegions: [{ open: '<%%', close: '%>' }],
  scalarFallback: true,
  reserved: ['t', 'l', 'link_to', 'render', 'yield', 'content_for*'],
  fields: { firstName: '@first_name', lastName: '@last_name', email: '@email', company: '@company' },
  writing: {
    plain: '<%= FIELD %>',
    withFallback: '<%= FIELD.presence || "FALLBACK" %>',
    quote: '"',
    naming: 'snake_case',
    namespace: '@',
  },
  missing: 'error',
  evidence: [
    { tag: '^<%', weight: 1 },
    { tag: String.raw`\bdo\b\s*(?:\|[^|]*\|)?\s*-?%>$`, weight: 8 },
    { tag: String.raw`^<%-?\s*(?:end|elsif|unless)\b`, weight: 6 },
    { tag: String.raw`[\s(]@[a-z]`, weight: 4 },
    { tag: String.raw`\.presence\b|&\.|\.html_safe|_url\b|_path\b|\blink_to\b`, weight: 4 },
    { tag: String.raw`\.[a-z_]+\?[\s)]`, weight: 3 },
  ],
  hits: [
    {
      text: '<%= @user.first_name %>',
      tags: [{ text: '<%= @user.first_name %>', role: 'output', field: '@user.first_name' }],
    },
    {
      text: '<%= @user.first_name.presence || "there" %>',
      tags: [{ text: '<%= @user.first_name.presence || "there" %>', field: '@user.first_name', fallback: 'there' }],
    },
    {
      text: '<% @items.each do |item| %><%= item.title %><% end %>',
      tags: [
        { text: '<% @items.each do |item| %>', role: 'open' },
        { text: '<%= item.title %>' },
        { text: '<% end %>', role: 'close' },
      ],
    },
    {
      text: '<% if @vip %>a<% elsif @new %>b<% else %>c<% end %>',
      tags: [
        { text: '<% if @vip %>', role: 'open', field: '@vip' },
        { text: '<% elsif @new %>', role: 'middle' },
        { text: '<% else %>', role: 'middle' },
        { text: '<% end %>', role: 'close' },
      ],
    },
    { text: '<%# the footer %>', tags: [{ text: '<%# the footer %>', role: 'comment' }] },
    { text: 'Invoice <%= @invoice.number % is', tags: [{ text: '<%= @invoice.number %', malformed: 'unclosed' }] },
  ],
  misses: ['<%% literal %>', '<% if (x) { %>'],
};
