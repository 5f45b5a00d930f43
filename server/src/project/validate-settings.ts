import { closest } from 'fastest-levenshtein';
import type * as z from 'zod/mini';
import { message, type Message } from '../text/message';
import type { RuleSetting } from '../findings/settings';
import { declaredDialect } from './dialect-schema';
import { explainIssue, type SettingsProblem } from './explain-issue';
import type { SettingsLayer } from './settings';
import { settingsSchema, type SettingsVocabulary, type WrittenSettings } from './settings-schema';

export interface ValidatedSettings {
  /** What is right in the settings, though something else in them be wrong. */
  readonly layer: SettingsLayer;
  readonly problems: readonly SettingsProblem[];
}

/** Reads settings from a value of unknown make, such as parsed JSON. */
export function validateSettings(value: unknown, vocabulary: SettingsVocabulary): ValidatedSettings {
  const schema = settingsSchema(vocabulary);
  const first = schema.safeParse(value);
  const problems = first.success ? [] : first.error.issues.flatMap((issue) => explainIssue(issue, value, vocabulary));
  const written = first.success ? first.data : parseTheRest(schema, value, problems);
  const unknownDialect = findUnknownDialect(written, vocabulary);
  if (unknownDialect) {
    problems.push(unknownDialect);
    delete written.dialect;
  }
  return { layer: layerOf(written, vocabulary), problems };
}

/** What passes once every setting with a problem is taken out. */
function parseTheRest(
  schema: z.ZodMiniType<WrittenSettings>,
  value: unknown,
  problems: readonly SettingsProblem[],
): WrittenSettings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const faulty = new Set(problems.map(({ path }) => path.slice(0, path[0] === 'rules' ? 2 : 1).join('/')));
  const sound = ([key]: readonly [string, unknown]) => !faulty.has(key);
  const rest = Object.fromEntries(
    Object.entries(value)
      .filter(sound)
      .map(([key, entry]) => [key, key === 'rules' ? withoutFaultyRules(entry, faulty) : entry]),
  );
  const parsed = schema.safeParse(rest);
  return parsed.success ? parsed.data : {};
}

function withoutFaultyRules(rules: object, faulty: ReadonlySet<string>): object {
  return Object.fromEntries(Object.entries(rules).filter(([id]) => !faulty.has(`rules/${id}`)));
}

function findUnknownDialect({ dialect, dialects }: WrittenSettings, vocabulary: SettingsVocabulary) {
  if (dialect === undefined) return undefined;
  const known = [...vocabulary.dialects, ...(dialects ?? []).map(({ id }) => id)];
  if (known.includes(dialect)) return undefined;
  return { path: ['dialect'], atKey: false, message: unknownName(dialect, known) };
}

function unknownName(name: string, known: readonly string[]): Message {
  if (known.length === 0) return message('Unknown dialect “{0}”.', name);
  return message('Unknown dialect “{0}”; the nearest is “{1}”.', name, closest(name, [...known]));
}

function layerOf(written: WrittenSettings, { jurisdictionAliases }: SettingsVocabulary): SettingsLayer {
  const { brand, rules, jurisdictions, dialects, ...same } = written;
  delete same.$schema;
  return {
    ...same,
    ...(brand !== undefined && {
      brand: typeof brand === 'string' ? { name: brand, domains: [] } : { domains: [], ...brand },
    }),
    ...(jurisdictions && { jurisdictions: [...new Set(jurisdictions.map((id) => jurisdictionAliases[id] ?? id))] }),
    ...(dialects && { dialects: dialects.map(declaredDialect) }),
    ...(rules && { rules: Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, ruleSetting(rule)])) }),
  };
}

function ruleSetting(written: NonNullable<WrittenSettings['rules']>[string]): RuleSetting {
  if (written === undefined) return {};
  if (typeof written === 'string') return { severity: written };
  const [severity, options] = written;
  return { severity, options };
}
