import { closest } from 'fastest-levenshtein';
import type * as z from 'zod/mini';
import { message, type Message } from '../text/message';
import { knownKeys, type SettingsVocabulary } from './settings-schema';

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
    return [{ path, atKey: false, message: wrongValue(issue.errors.flat(), valueAt(root, path)) }];
  }
  return [{ path, atKey: false, message: wrongValue([issue], valueAt(root, path)) }];
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

function unknownKey(key: string, known: readonly string[]): Message {
  if (known.length === 0) return message('Unknown key “{0}”; no keys are expected here.', key);
  return message('Unknown key “{0}”; did you mean “{1}”?', key, closest(key, [...known]));
}

function wrongValue(issues: readonly Issue[], value: unknown): Message {
  const expected = [...new Set(issues.flatMap(expectations))].join(' | ');
  return message('Expected {0}, found {1}.', expected, describeValue(value));
}

/** The expectation in the words of JSON and its schema, which are the same in every language. */
function expectations(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value));
  if (issue.code === 'invalid_type') return [issue.expected === 'tuple' ? 'array' : issue.expected];
  if (issue.code === 'too_small') return [issue.origin === 'array' ? '[severity, {options}]' : `≥ ${issue.minimum}`];
  if (issue.code === 'too_big') return [issue.origin === 'array' ? '[severity, {options}]' : `≤ ${issue.maximum}`];
  return [];
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
