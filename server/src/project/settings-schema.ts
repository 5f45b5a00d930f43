import * as z from 'zod/mini';
import { dialectSchema } from './dialect-schema';
import type { RuleOption } from '../findings/settings';
import type { OptionSpec, Rule } from '../rules/rule';
import { isLanguageTag } from '../text/language-tag';

/** The names that settings may use: those of the rules, dialects and jurisdictions that Amends knows. */
export interface SettingsVocabulary {
  readonly rules: readonly Rule[];
  readonly dialects: readonly string[];
  readonly jurisdictions: readonly string[];
  /** Other names of jurisdictions: `gdpr` for `eu-gdpr`. */
  readonly jurisdictionAliases: Readonly<Record<string, string>>;
}

/** One English line on each key, for completion, hover and the settings editor. */
export const SETTING_DESCRIPTIONS = {
  brand:
    'Who the mails come from: the name readers know, a word in the address of the logo, the domains that are yours.',
  replyTo: 'An address that a person reads; offered wherever a mail comes from an address that nobody reads.',
  dialect: 'The merge-tag dialect of templates that do not state their own.',
  knownFields: 'The merge fields that exist. Without any, no field is called unknown.',
  jurisdictions: 'The laws on breach notices that apply to the readers.',
  kind: 'The kind of mail, for templates that do not state it: ordinary, apology or breach.',
  language: 'The language of templates that do not state it: a two-letter code.',
  rules:
    'How much each rule weighs: "off", "hint", "information", "warning" or "error", alone or in a list with the rule’s options.',
  dialects: 'Merge-tag dialects of your own.',
  exclude: 'Paths that are not checked unless they are named, in the notation of .gitignore.',
} as const;

/** An address, or a tag that stands for one. */
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$|[{%[|]/;

const level = z.enum(['off', 'hint', 'information', 'warning', 'error']);

/** The one definition of the settings: of `amends.config.json` and of the editor's `amends.*`. */
export function settingsSchema(vocabulary: SettingsVocabulary) {
  return z.strictObject({
    $schema: z.exactOptional(z.string()),
    brand: z.exactOptional(z.union([z.string(), brandSchema])),
    replyTo: z.exactOptional(z.string().check(z.regex(ADDRESS))),
    dialect: z.exactOptional(nameSchema(vocabulary.dialects)),
    knownFields: z.exactOptional(z.array(z.string())),
    jurisdictions: z.exactOptional(z.array(jurisdictionSchema(vocabulary))),
    kind: z.exactOptional(z.enum(['ordinary', 'apology', 'breach'])),
    language: z.exactOptional(z.string().check(z.refine(isLanguageTag))),
    rules: z.exactOptional(rulesSchema(vocabulary.rules)),
    dialects: z.exactOptional(z.array(dialectSchema)),
    exclude: z.exactOptional(z.array(z.string())),
  });
}

/** The settings as they are written, once they have passed the schema. */
export type WrittenSettings = z.infer<ReturnType<typeof settingsSchema>>;

const brandSchema = z.strictObject({
  name: z.exactOptional(z.string()),
  logo: z.exactOptional(z.string()),
  domains: z.exactOptional(z.array(z.string())),
});

/** Offers the known names and takes any other: a dialect may be declared in the same file. */
function nameSchema(known: readonly string[]) {
  return z.union([z.enum([...known]), z.string()]);
}

function jurisdictionSchema(vocabulary: SettingsVocabulary) {
  return z.enum([...jurisdictionNames(vocabulary)]);
}

/** Every name by which a jurisdiction may be chosen. */
export function jurisdictionNames({ jurisdictions, jurisdictionAliases }: SettingsVocabulary): readonly string[] {
  return [...jurisdictions, ...Object.keys(jurisdictionAliases)];
}

function rulesSchema(rules: readonly Rule[]) {
  return z.strictObject(Object.fromEntries(rules.map((rule) => [rule.id, z.exactOptional(ruleSchema(rule))])));
}

/** A severity alone; for a rule with options, a list of both as well. */
function ruleSchema(rule: Rule) {
  const specs = Object.entries(rule.options ?? {});
  if (specs.length === 0) return level;
  const options = Object.fromEntries(specs.map(([name, spec]) => [name, z.exactOptional(optionSchema(spec))]));
  return z.union([level, z.tuple([level, z.strictObject(options)])]);
}

function optionSchema(spec: OptionSpec): z.ZodMiniType<RuleOption> {
  if (typeof spec.default === 'number') return z.number().check(z.nonnegative());
  return typeof spec.default === 'string' ? z.string() : z.boolean();
}

/** The keys that may stand at a place of the settings; undefined deep inside a declared dialect. */
export function knownKeys(
  path: readonly (string | number)[],
  vocabulary: SettingsVocabulary,
): readonly string[] | undefined {
  const [key, rule] = path;
  if (key === undefined) return Object.keys(settingsSchema(vocabulary).def.shape);
  if (key === 'brand') return Object.keys(brandSchema.def.shape);
  if (key === 'dialects') return path.length === 2 ? Object.keys(dialectSchema.def.shape) : undefined;
  if (rule === undefined) return vocabulary.rules.map(({ id }) => id);
  return Object.keys(vocabulary.rules.find(({ id }) => id === rule)?.options ?? {});
}
