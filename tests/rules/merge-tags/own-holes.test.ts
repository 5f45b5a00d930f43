import { describe, expect, test } from 'vitest';
import { languagePacks } from '../../../server/src/languages/index';
import type { LanguagePack } from '../../../server/src/languages/language-pack';
import leakedPlaceholder from '../../../server/src/rules/merge-tags/leaked-placeholder';
import { rules } from '../../../server/src/rules/index';
import { renderMessage } from '../../../server/src/text/message';
import { overlaps, span, type Span } from '../../../server/src/text/span';
import { findHoles } from '../../../server/src/text/tab-stops';
import { applyEdits, type TextEdit } from '../../../server/src/text/text-edit';
import { checkSource } from '../../harness/check-source';
import { readMarks } from '../../harness/marked-text';

describe('a hole that a fix can leave is found again', () => {
  test.each(languagePacks.map((pack) => [pack.id, pack] as const))('in the texts of %s', async (language, pack) => {
    const texts = textsWithHoles(pack);
    expect(texts.length).toBeGreaterThan(10);
    for (const { topic, text } of texts) {
      const subject = topic === 'unclear-subject' ? `---\nsubject: "${text}"\n---\n\n` : '';
      expect(await unseenHoles({ source: `${subject}${text}\n`, format: 'markdown', language })).toEqual([]);
      expect(await unseenHoles({ source: `<p>${text}</p>\n`, format: 'html', language })).toEqual([]);
      // A mail may be in another language than the one that is read, or in one that is not read at all.
      expect(await unseenHoles({ source: `${text}\n`, format: 'text' })).toEqual([]);
    }
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('in the fixes of %s', async (_, rule) => {
    for (const example of rule.examples.bad) {
      const given = { ...example, source: readMarks(example.source).source };
      for (const finding of await checkSource(rule, given)) {
        for (const { edits, title } of finding.fixes ?? []) {
          const fixed = { ...given, source: applyEdits(given.source, edits) };
          const left = tabStopsIn(edits).filter((hole) => fixed.source.charAt(hole.start) === '[');
          const seen = await checkSource(leakedPlaceholder, fixed);
          const unseen = left.filter((hole) => !seen.some((leak) => overlaps(leak.span, hole)));
          expect(
            unseen.map(({ start, end }) => fixed.source.slice(start, end)),
            renderMessage(title),
          ).toEqual([]);
        }
      }
    }
  });
});

/** The whole texts of a pack that leave a hole, and where they belong. */
function textsWithHoles({ topics }: LanguagePack): readonly { readonly topic: string; readonly text: string }[] {
  return Object.entries(topics)
    .flatMap(([topic, { insert, insertForBreach, inserts, replace }]) =>
      stringsIn([insert, insertForBreach, inserts, replace?.map(({ write }) => write)]).map((text) => ({
        topic,
        text,
      })),
    )
    .filter(({ text }) => findHoles(text).length > 0);
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

async function unseenHoles(mail: Parameters<typeof checkSource>[1]): Promise<readonly string[]> {
  const found = await checkSource(leakedPlaceholder, mail);
  return findHoles(mail.source)
    .filter((hole) => !found.some((leak) => overlaps(leak.span, hole)))
    .map(({ start, end }) => mail.source.slice(start, end));
}

/** Where the tab stops of edits stand once these are made; edits are in any order and never overlap. */
function tabStopsIn(edits: readonly TextEdit[]): readonly Span[] {
  let moved = 0;
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap(({ span: replaced, newText, tabStops = [] }) => {
      const from = replaced.start + moved;
      moved += newText.length - (replaced.end - replaced.start);
      return tabStops.map((tabStop) => span(from + tabStop.start, from + tabStop.end));
    });
}
