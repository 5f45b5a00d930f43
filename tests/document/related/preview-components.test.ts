import { runInNewContext } from 'node:vm';
import fastCheck from 'fast-check';
import { parse as parseSvelte } from 'svelte/compiler';
import { JsxEmit, ModuleKind, transpileModule } from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse as parseVue } from '@vue/compiler-sfc';
import { envelopeField } from '../../../server/src/document/envelope';
import { readKeptEnvelopes } from '../../../server/src/document/related/read-kept-envelopes';
import { span } from '../../../server/src/text/span';
import { applyEdits, type TextEdit } from '../../../server/src/text/text-edit';

const WORDS = 'We charged you twice';

interface Component {
  readonly name: string;
  readonly path: string;
  readonly source: string;
  /** What the library of the language makes of the preheader. */
  readonly read: (source: string) => unknown;
}

/** Runs a component, and tells what its `<Preview>` was given. */
function jsxPreview(source: string): unknown {
  const compilerOptions = { jsx: JsxEmit.React, module: ModuleKind.CommonJS };
  const { outputText } = transpileModule(source, { fileName: 'mail.tsx', compilerOptions });
  const told: unknown[] = [];
  const createElement = (type: unknown, _props: unknown, ...children: unknown[]): undefined => {
    if (type === 'Preview') told.push(...children);
  };
  const components = { Html: 'Html', Preview: 'Preview', Text: 'Text' };
  const module: { exports: { default?: () => unknown } } = { exports: {} };
  const context = { React: { createElement }, require: () => components, module, exports: module.exports };
  runInNewContext(outputText, context);
  module.exports.default?.();
  return told.join('').trim();
}

/** Whatever is found under a key, anywhere in a tree. */
function* under(value: unknown, key: string): Generator {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    if (name === key) yield child;
    if (name !== 'parent' && name !== 'loc') yield* under(child, key);
  }
}

function vuePreheader(source: string): unknown {
  const tree = parseVue(source, { sourceMap: false }).descriptor.template?.ast;
  const element = [tree, ...under(tree, 'children')]
    .flat()
    .find((node: unknown) => typeof node === 'object' && node !== null && 'tag' in node && node.tag === 'Preheader');
  return [...under(element, 'content')].join('').trim();
}

function sveltePreview(source: string): unknown {
  const { fragment } = parseSvelte(source, { modern: true });
  const values = [...under(fragment, 'attributes')]
    .flat()
    .filter((node: unknown) => typeof node === 'object' && node !== null && 'name' in node && node.name === 'preview')
    .flatMap((attribute) => [...under(attribute, 'data')]);
  return values.join('').trim();
}

const COMPONENTS: readonly Component[] = [
  {
    name: 'React Email',
    path: 'emails/charged.tsx',
    source: `import { Html, Preview, Text } from '@react-email/components';\n\nexport default function Charged() {\n  return (\n    <Html>\n      <Preview>${WORDS}</Preview>\n      <Text>Hi</Text>\n    </Html>\n  );\n}\n`,
    read: jsxPreview,
  },
  {
    name: 'React Email, on a line of its own',
    path: 'src/templates/charged.jsx',
    source: `import { Html, Preview } from "react-email";\nexport default () => <Html><Preview>\n  ${WORDS}\n</Preview></Html>;\n`,
    read: jsxPreview,
  },
  {
    name: 'jsx-email, a string in braces',
    path: 'emails/charged.tsx',
    source: `import { Html, Preview } from 'jsx-email';\nexport default () => <Html><Preview>{'${WORDS}'}</Preview></Html>;\n`,
    read: jsxPreview,
  },
  {
    name: 'Maizzle 6',
    path: 'emails/charged.vue',
    source: `<script setup>\nuseHead({ title: 'Charged' })\n</script>\n\n<template>\n  <Html>\n    <!-- <Preheader>Later</Preheader> -->\n    <Preheader>${WORDS}</Preheader>\n    <Body>Hi {{ name }}</Body>\n  </Html>\n</template>\n`,
    read: vuePreheader,
  },
  {
    name: 'svelte-email',
    path: 'src/lib/emails/Charged.svelte',
    source: `<script>\n  import { Html, Preview } from 'svelte-email';\n  export let name = '';\n</script>\n\n<Html lang="en">\n  <Preview preview="${WORDS}" />\n  <p>Hi {name}</p>\n</Html>\n`,
    read: sveltePreview,
  },
];

function preheaderIn({ path }: Pick<Component, 'path'>, source: string) {
  const [kept] = readKeptEnvelopes(source, path);
  const field = kept && envelopeField(kept.container.envelope, 'preheader');
  if (field === undefined) throw new Error(`no preheader in ${source}`);
  return field;
}

function edited(source: string, edit: TextEdit | undefined): string {
  if (edit === undefined) throw new Error('no edit');
  return applyEdits(source, [edit]);
}

describe.each(COMPONENTS)('$name', (component) => {
  const { path, source, read } = component;

  it('keeps the preheader at its exact place', () => {
    const { value, span: place } = preheaderIn(component, source);
    expect(value.text).toBe(WORDS);
    expect(source.slice(place.start, place.end)).toBe(WORDS);
    expect(value.toSource(span(0, WORDS.length))).toEqual(place);
    expect(readKeptEnvelopes(source, path)).toHaveLength(1);
  });

  it('has a part of it replaced', () => {
    const { value } = preheaderIn(component, source);
    expect(read(edited(source, value.edit(span(3, 10), `<billed> {you} & "it's"`)))).toBe(
      `We <billed> {you} & "it's" you twice`,
    );
  });

  it('reads back whatever words were written, and nothing else has changed', () => {
    fastCheck.assert(
      fastCheck.property(fastCheck.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (words) => {
        // White space is folded by markup, and lines are one.
        fastCheck.pre(words === words.trim() && !/[\p{Cc}\u2028\u2029]|\s\s/u.test(words));
        const edit = preheaderIn(component, source).replace(words);
        const changed = edited(source, edit);
        expect(read(changed)).toBe(words);
        expect(preheaderIn(component, changed).value.text).toBe(words);
        expect(changed.startsWith(source.slice(0, edit?.span.start))).toBe(true);
        expect(changed.endsWith(source.slice(edit?.span.end))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

it('reads subject and preheader of one component together', () => {
  const source = `import { Preview } from '@react-email/components';\nexport const subject = 'Charged';\nexport default () => <Preview>${WORDS}</Preview>;\n`;
  const [kept] = readKeptEnvelopes(source, 'emails/charged.tsx');
  expect(kept?.container.envelope.fields.map(({ name, value }) => [name, value.text])).toEqual([
    ['subject', 'Charged'],
    ['preheader', WORDS],
  ]);
});

it('tells where a component makes its preheader up, and not what it says', () => {
  const source = `import { Preview } from 'react-email';\nexport default ({ name }) => <Preview>Hi {name}, sorry</Preview>;\n`;
  const [kept] = readKeptEnvelopes(source, 'emails/charged.tsx');
  expect(kept?.container.envelope.fields).toEqual([]);
  const computed = kept?.container.envelope.computed?.map(({ name, span: at }) => [
    name,
    source.slice(at.start, at.end),
  ]);
  expect(computed).toEqual([['preheader', 'Hi {name}, sorry']]);
});

describe('components that are no part of a mail', () => {
  it.each([
    [
      'a preview of something else',
      'src/preview.tsx',
      `import { Preview } from './preview';\nexport const a = <Preview>Hi</Preview>;`,
    ],
    [
      'a headline of a page',
      'src/components/hero.vue',
      '<template><section><Preheader>Hi</Preheader></section></template>',
    ],
    ['words and values', 'emails/a.vue', '<template><Html><Preheader>Hi {{ name }}</Preheader></Html></template>'],
    [
      'a value',
      'emails/a.svelte',
      `<script>import { Preview } from 'svelte-email';</script>\n<Preview preview={words} />`,
    ],
    [
      'words and a value',
      'emails/a.svelte',
      `<script>import { Preview } from 'svelte-email';</script>\n<Preview preview="Hi {name}" />`,
    ],
    [
      'another preview',
      'src/a.svelte',
      `<script>import Preview from './Preview.svelte';</script>\n<Preview preview="Hi" />`,
    ],
    ['an element that is never closed', 'emails/a.vue', `<Html>${'<Preheader>'.repeat(5000)}`],
  ])('%s', (_name, path, source) => {
    expect(readKeptEnvelopes(source, path)).toEqual([]);
  });
});
