import { closest } from 'fastest-levenshtein';
import type * as z from 'zod/mini';
import { LONGEST_PATTERN } from '../dialects/dialect-pattern';
import { message, type Message } from '../text/message';
import { unknownJurisdiction } from './unknown-jurisdiction';
import { jurisdictionNames, knownKeys, type SettingsVocabulary } from './settings-schema';

/** What is wrong with one setting, and where. */
export interface SettingsProblem {
  /** Keys and indexes from the root to the value at fault. */
  readonly path: readonly (string | number)[];
  /** Whether the key itself is at fault, not the value behind it. */
  readonly atKey: boolean;
  readonly message: Message;
}

type Issue = z.core.$ZodIssue;

/** Says in a sentence each what the schema found wrong. */
export function explainIssue(issue: Issue, root: unknown, vocabulary: SettingsVocabulary): SettingsProblem[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(path, vocabulary);
    return issue.keys.map((key) => ({ path: [...path, key], atKey: true, message: unknownKey(key, known) }));
  }
  if (issue.code === 'invalid_union') {
    const nested = deepestBranch(issue.errors);
    if (nested) return nested.flatMap((inner) => explainIssue(prefixed(inner, issue.path), root, vocabulary));
    const alternatives = issue.errors.length === 0 ? [issue] : issue.errors.flat();
    return [{ path, atKey: false, message: wrongValue(alternatives, valueAt(root, path)) }];
  }
  const value = valueAt(root, path);
  const sentence = ofItsKey(path, value, vocabulary) ?? wrongValue([issue], value);
  return [{ path, atKey: false, message: missingKey(path, value) ?? sentence }];
}

/** Nothing is written where something must be: the key is missing, not its value. */
function missingKey(path: SettingsProblem['path'], value: unknown): Message | undefined {
  const key = path.at(-1);
  return value === undefined && typeof key === 'string' ? message('The key “{0}” is missing.', key) : undefined;
}

/** What text of some keys must be, better said than by a pattern or a long list. */
function ofItsKey([key]: SettingsProblem['path'], value: unknown, vocabulary: SettingsVocabulary): Message | undefined {
  if (typeof value !== 'string') return undefined;
  if (key === 'replyTo') return message('“{0}” is no address; write one such as help@company.example.', value);
  if (key === 'language') return message('“{0}” is no code of a language; write one such as “en” or “fr”.', value);
  if (key === 'jurisdictions') return unknownJurisdiction(value, jurisdictionNames(vocabulary));
  return undefined;
}

/** The alternative that the value was meant to be: the one that got past its outermost shape. */
function deepestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find((branch) =>
    branch.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys'),
  );
}

function prefixed(issue: Issue, prefix: readonly PropertyKey[]): Issue {
  return { ...issue, path: [...prefix, ...issue.path] };
}

function unknownKey(key: string, known: readonly string[] | undefined): Message {
  if (known === undefined || known.length === 0) return message('Unknown key “{0}”.', key);
  return message('Unknown key “{0}”; did you mean “{1}”?', key, closest(key, [...known]));
}

function wrongValue(issues: readonly Issue[], value: unknown): Message {
  if (issues.some(({ code }) => code === 'custom')) {
    return message(
      'This pattern cannot be used: write a regular expression of at most {0} characters that looks neither around nor back.',
      String(LONGEST_PATTERN),
    );
  }
  const expected = [...new Set(issues.flatMap(expectations))].join(' | ');
  return message('Expected {0}, found {1}.', expected, describeValue(value));
}

/** The expectation in the words of JSON and its schema, which are the same in every language. */
function expectations(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value));
  if (issue.code === 'invalid_union') return 'options' in issue ? discriminators(issue.options) : [];
  if (issue.code === 'invalid_format') return [issue.pattern ?? issue.format];
  if (issue.code === 'invalid_type') return [issue.expected === 'tuple' ? 'array' : issue.expected];
  if (issue.code === 'too_small') return [bound(issue.origin, `≥ ${issue.minimum}`)];
  if (issue.code === 'too_big') return [bound(issue.origin, `≤ ${issue.maximum}`)];
  return [];
}

/** The values that tell the alternatives of a union apart. */
function discriminators(options: unknown): string[] {
  return Array.isArray(options) ? options.map((option) => JSON.stringify(option)) : [];
}

/** The one list of a fixed length is a rule's; the one bound of a text's length is that it must not be empty. */
function bound(origin: string, limit: string): string {
  if (origin === 'array') return '[severity, {options}]';
  return origin === 'string' ? 'non-empty string' : limit;
}

function describeValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'object' && value !== null) return 'object';
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), root);
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
