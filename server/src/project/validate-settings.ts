import type * as z from 'zod/mini';
import type { RuleSetting } from '../findings/settings';
import { checkDeclaredDialects } from './check-declared-dialects';
import { declaredDialect } from './dialect-schema';
import { explainIssue, type SettingsProblem } from './explain-issue';
import { unknownDialect } from '../dialects/unknown-dialect';
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
  problems.push(...checkNames(value, written, vocabulary));
  return { layer: layerOf(written, vocabulary), problems };
}

/** What the schema cannot see: names that other settings declare. Takes out of the settings what is wrong. */
function checkNames(value: unknown, written: WrittenSettings, vocabulary: SettingsVocabulary): SettingsProblem[] {
  const problems = checkDeclaredDialects(written.dialects ?? [], vocabulary.dialects);
  const faulty = new Set(problems.map(({ path }) => path[1]));
  if (written.dialects) written.dialects = written.dialects.filter((_, index) => !faulty.has(index));
  const known = [...vocabulary.dialects, ...declaredIds(value)];
  if (written.dialect === undefined || known.includes(written.dialect)) return problems;
  problems.push({ path: ['dialect'], atKey: false, message: unknownDialect(written.dialect, known) });
  delete written.dialect;
  return problems;
}

/** The ids of all that is declared, rightly or wrongly: one mistake is told once. */
function declaredIds(value: unknown): readonly string[] {
  const dialects: unknown = isRecord(value) ? value['dialects'] : undefined;
  if (!Array.isArray(dialects)) return [];
  return dialects.flatMap((dialect: unknown) =>
    isRecord(dialect) && typeof dialect['id'] === 'string' ? [dialect['id']] : [],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
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
