import { span } from '../../../text/span';
import type { BodyFormat } from '../../body';
import { readBladeSections } from './blade-sections';
import { leaveOut } from './leave-out';
import { readRazorSubject } from './razor-sections';
import type { BlockTemplate } from './read-blocks';

/** A template that states fields of its envelope in passing: in sections of Blade, in code or sections of Razor. */
export function readSections(
  source: string,
  start: number,
  format: BodyFormat,
  path: string,
): BlockTemplate | undefined {
  const fields = [...readBladeSections(source, start, path), ...readRazorSubject(source, start, path)];
  if (fields.length === 0) return undefined;
  const whole = span(start, source.length);
  return {
    entries: fields.flatMap(({ entry }) => (entry === undefined ? [] : [entry])),
    computed: fields.flatMap(({ computed }) => (computed === undefined ? [] : [computed])),
    contents: [
      {
        format,
        text: leaveOut(
          source,
          whole,
          fields.map((field) => field.whole),
        ),
      },
    ],
  };
}
