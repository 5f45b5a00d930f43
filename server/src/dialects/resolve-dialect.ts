import type { Dialect, DialectDeclaration } from './dialect';

type Declarations = ReadonlyMap<string, DialectDeclaration>;

/**
 * Completes declarations with what they are based on. A declaration without delimiters of its own or of its base is
 * left out, as is one whose base is unknown or leads back to itself: a smaller result, never an error.
 */
export function resolveDialects(declarations: readonly DialectDeclaration[]): Dialect[] {
  const byId: Declarations = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  return [...byId.values()].flatMap((declaration) => {
    const resolved = resolve(declaration, byId, new Set());
    return resolved === undefined || resolved.delimiters.length === 0 ? [] : [resolved];
  });
}

function resolve(declaration: DialectDeclaration, byId: Declarations, seen: Set<string>): Dialect | undefined {
  if (seen.has(declaration.id)) return undefined;
  seen.add(declaration.id);
  if (declaration.basedOn === undefined) return complete(declaration, undefined);
  const base = byId.get(declaration.basedOn);
  const resolvedBase = base && resolve(base, byId, seen);
  return resolvedBase && complete(declaration, resolvedBase);
}

function complete(own: DialectDeclaration, base: Dialect | undefined): Dialect {
  const { basedOn, declared: isDeclared, ...declared } = own;
  return {
    ...(base ?? NOTHING),
    ...declared,
    ...ownTests(own),
    kind: own.kind ?? 'provider',
    declaredPatterns: merged(isDeclared ? patternsOf(own) : undefined, base?.declaredPatterns),
    blocks: merged(own.blocks, base?.blocks),
    statements: merged(own.statements, base?.statements),
    reserved: merged(own.reserved, base?.reserved),
    systemTags: own.systemTags ?? {},
    fields: basedOn === undefined || own.fields !== undefined ? (own.fields ?? {}) : (base?.fields ?? {}),
  };
}

function patternsOf({ delimiters = [], expressions, mustache, evidence = [] }: DialectDeclaration): string[] {
  const patterns = [...delimiters.map(({ name }) => name), expressions?.variable, mustache?.path];
  return [...patterns, ...evidence.map(({ tag }) => tag)].filter((pattern) => pattern !== undefined);
}

/** Evidence, elements and tests speak of one dialect and are never inherited. */
function ownTests(own: DialectDeclaration): Pick<Dialect, 'evidence' | 'elements' | 'hits' | 'misses' | 'lacks'> {
  return {
    evidence: own.evidence ?? [],
    elements: own.elements ?? [],
    hits: own.hits ?? [],
    misses: own.misses ?? [],
    lacks: own.lacks ?? {},
  };
}

/** A list that nothing is added to stays the same object, so that dialects which share a grammar are known to. */
function merged<T>(own: readonly T[] | undefined, base: readonly T[] | undefined): readonly T[] {
  if (own === undefined) return base ?? [];
  return base === undefined ? own : [...own, ...base];
}

const NOTHING = {
  delimiters: [],
  openStatements: false,
  rawRegions: [],
  escapes: [],
  fallbacks: [],
  filterNames: {},
  scalarFallback: false,
  missing: 'unknown',
} as const;
