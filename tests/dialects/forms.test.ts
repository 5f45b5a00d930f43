import { describe, expect, it } from 'vitest';
import type { Dialect, ExpectedTag, TagForm } from '../../server/src/dialects/dialect';
import { DIALECTS } from '../../server/src/dialects/index';
import { tagFor } from '../../server/src/dialects/tag-for';
import { scanMergeTags } from '../../server/src/document/merge-tags/scan-merge-tags';
import { MappedText } from '../../server/src/text/mapped-text';

/** What a dialect declares, and what its own hits and misses show of it. */
interface FormCheck {
  readonly isDeclared: (dialect: Dialect) => boolean;
  readonly isShown: (dialect: Dialect) => boolean;
}

function isInHits({ hits }: Dialect, isForm: (tag: ExpectedTag) => boolean): boolean {
  return hits.some(({ tags }) => tags.some(isForm));
}

/** Some dialects print something else by a block round the field: `{{#if x}}{{x}}{{else}}there{{/if}}`. */
function fallsBackByBlock({ writing }: Dialect): boolean {
  return (writing?.withFallback ?? '').split('FIELD').length > 2;
}

function rawOpenings({ rawRegions, blocks, escapes, delimiters }: Dialect): readonly string[] {
  return [
    ...rawRegions.map(({ open }) => open),
    ...blocks.filter(({ content }) => content === 'raw').map(({ open, name }) => open ?? name),
    ...escapes.flatMap((escape) => delimiters.map(({ open }) => escape + open)),
  ];
}

const FORMS: Readonly<Record<TagForm, FormCheck>> = {
  fallback: {
    isDeclared: ({ fallbacks, delimiters, writing }) =>
      fallbacks.length > 0 ||
      writing?.withFallback !== undefined ||
      delimiters.some(({ name }) => name?.includes('(?<fallback>')),
    isShown: (dialect) =>
      isInHits(dialect, ({ fallback }) => fallback !== undefined && fallback !== '') ||
      (fallsBackByBlock(dialect) && FORMS.block.isShown(dialect)),
  },
  block: {
    isDeclared: ({ blocks }) => blocks.some(({ content }) => content === undefined),
    isShown: (dialect) =>
      isInHits(dialect, ({ role }) => role === 'open') && isInHits(dialect, ({ role }) => role === 'close'),
  },
  comment: {
    isDeclared: ({ delimiters, blocks }) =>
      delimiters.some(({ holds }) => holds === 'comment') || blocks.some(({ content }) => content === 'comment'),
    isShown: (dialect) =>
      isInHits(dialect, ({ role, block }) => role === 'comment' || block === 'comment') ||
      dialect.hits.some(({ text }) => /^\{%-?\s*comment/.test(text)),
  },
  raw: {
    isDeclared: (dialect) => rawOpenings(dialect).length > 0,
    isShown: (dialect) =>
      [...dialect.hits.map(({ text }) => text), ...dialect.misses].some((text) =>
        rawOpenings(dialect).some((opening) => text.includes(opening)),
      ),
  },
  broken: {
    isDeclared: () => false,
    isShown: (dialect) => isInHits(dialect, ({ malformed }) => malformed !== undefined),
  },
};

const FORM_NAMES = Object.keys(FORMS) as TagForm[];

function scan(text: string, { id }: Dialect) {
  const { located } = scanMergeTags([MappedText.verbatim(text)], DIALECTS, { stated: id });
  return (located[0] ?? []).map(({ tag }) => tag).filter(({ dialects }) => dialects.includes(id));
}

describe.each(DIALECTS.map((dialect) => [dialect.id, dialect] as const))('the dialect %s', (_, dialect) => {
  it('shows a plain tag', () => {
    expect(isInHits(dialect, ({ role, field }) => role === 'output' || field !== undefined)).toBe(true);
  });

  it.each(FORM_NAMES)('shows its form of %s, or says why it has none', (form) => {
    const { isDeclared, isShown } = FORMS[form];
    expect({ shown: isShown(dialect), lacks: dialect.lacks[form] !== undefined }).toEqual(
      isDeclared(dialect) || dialect.lacks[form] === undefined
        ? { shown: true, lacks: false }
        : { shown: false, lacks: true },
    );
  });

  it.runIf(dialect.writing?.withFallback !== undefined)('reads the fallback that it writes', () => {
    const fieldName = dialect.fields.firstName ?? 'name';
    const written = tagFor(dialect, 'firstName', { fieldName, fallback: 'there' }) ?? '';
    const tags = scan(`Dear ${written}, hello`, dialect);
    expect(written).toContain('there');
    expect(tags.map(({ malformed }) => malformed)).not.toContainEqual(expect.anything());
    const isBlock = fallsBackByBlock(dialect) && tags.every(({ fallback }) => fallback === undefined);
    if (!isBlock) expect(tags).toMatchObject([{ role: 'output', fallback: 'there' }]);
    else expect(tags.map(({ role }) => role)).toContain('output');
  });
});

describe('every dialect', () => {
  it('is one of many', () => {
    expect(DIALECTS.length).toBeGreaterThanOrEqual(50);
  });
});
