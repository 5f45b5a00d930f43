import { message, type Message } from '../text/message';
import { unknownDialect } from '../dialects/unknown-dialect';
import type { SettingsProblem } from './explain-issue';
import type { WrittenSettings } from './settings-schema';

type Declared = NonNullable<WrittenSettings['dialects']>[number];

/** What is wrong with the ids and bases of declared dialects. `builtIn` are the ids of the dialects of Amends. */
export function checkDeclaredDialects(dialects: readonly Declared[], builtIn: readonly string[]): SettingsProblem[] {
  const known = [...builtIn, ...dialects.map(({ id }) => id)];
  return dialects.flatMap((dialect, index) => {
    const at = (key: 'id' | 'basedOn', sentence: Message | undefined): SettingsProblem[] =>
      sentence === undefined ? [] : [{ path: ['dialects', index, key], atKey: false, message: sentence }];
    return [
      ...at('id', takenId(dialect, dialects.slice(0, index), builtIn)),
      ...at('basedOn', wrongBase(dialect, dialects, known)),
    ];
  });
}

function takenId({ id }: Declared, earlier: readonly Declared[], builtIn: readonly string[]): Message | undefined {
  if (builtIn.includes(id)) {
    return message('“{0}” is a dialect of Amends itself; take another id, and base yours on “{0}”.', id);
  }
  return earlier.some((other) => other.id === id)
    ? message('There is another dialect “{0}”; take another id.', id)
    : undefined;
}

function wrongBase(
  { id, basedOn }: Declared,
  dialects: readonly Declared[],
  known: readonly string[],
): Message | undefined {
  if (basedOn === undefined) return undefined;
  if (!known.includes(basedOn))
    return unknownDialect(
      basedOn,
      known.filter((name) => name !== id),
    );
  return leadsBack(id, basedOn, dialects) ? message('The dialect “{0}” is based on itself.', id) : undefined;
}

function leadsBack(id: string, basedOn: string, dialects: readonly Declared[]): boolean {
  const baseOf = new Map(dialects.map((dialect) => [dialect.id, dialect.basedOn]));
  const passed = new Set<string>();
  let at: string | undefined = basedOn;
  while (at !== undefined && at !== id && !passed.has(at)) {
    passed.add(at);
    at = baseOf.get(at);
  }
  return at === id;
}
