import type { ExpressionToken } from '../expression-tokens';
import type { CompiledDialect } from '../compiled-dialect';

/** Words that are operators wherever a dialect lists them. */
const UNARY = new Set(['not', '-', '!']);

/**
 * Whether the tokens alternate as an expression must: no two values side by side, no operator the dialect lacks,
 * no variable it could not have. Linear, and deliberately blind to types and precedence.
 */
export function isExpression(tokens: readonly ExpressionToken[], compiled: CompiledDialect): boolean {
  let before: Step = 'open';
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    const step = classify(token, tokens[index + 1], compiled);
    if (!mayFollow(step, token, before, depth, compiled)) return false;
    if (step === 'open') depth++;
    if (step === 'close') depth--;
    before = step;
  }
  return isValue(before) && depth === 0;
}

function mayFollow(
  step: Step,
  token: ExpressionToken,
  before: Step,
  depth: number,
  compiled: CompiledDialect,
): boolean {
  switch (step) {
    case 'value':
      return !isValue(before) || compiled.dialect.expressions?.juxtaposition === true;
    case 'operator':
      return isValue(before) || UNARY.has(token.text) || (before === 'operator' && WORD.test(token.text));
    case 'open':
      return depth > 0 || token.text !== '{';
    case 'close':
    case 'separator':
      return depth > 0;
    case 'bad':
      return false;
  }
}

function isValue(step: Step): boolean {
  return step === 'value' || step === 'close';
}

/** Words follow one another in operators: `not in`, `starts with`. */
const WORD = /^[a-z]+$/u;

type Step = 'value' | 'operator' | 'open' | 'close' | 'separator' | 'bad';

function classify(token: ExpressionToken, next: ExpressionToken | undefined, compiled: CompiledDialect): Step {
  switch (token.kind) {
    case 'string':
    case 'number':
      return 'value';
    case 'path':
      if (compiled.operators.has(token.text)) return 'operator';
      return isKnownPath(token, next, compiled) ? 'value' : 'bad';
    case 'operator':
      return compiled.operators.has(token.text) || token.text === '-' ? 'operator' : 'bad';
    case 'open':
    case 'close':
      return token.kind;
    case 'comma':
    case 'colon':
      return 'separator';
    case 'pipe':
      return 'bad';
  }
}

function isKnownPath(token: ExpressionToken, next: ExpressionToken | undefined, compiled: CompiledDialect): boolean {
  if (CONSTANTS.has(token.text)) return true;
  if (isCall(token, next)) return mayCall(token.text, compiled);
  return compiled.variable?.test(token.text) === true || (juxtaposes(compiled) && mayCall(token.text, compiled));
}

const CONSTANTS = new Set(['true', 'false', 'null', 'nil', 'none', 'None', 'True', 'False']);

/** Whether an opening parenthesis touches the name. */
export function isCall(token: ExpressionToken, next: ExpressionToken | undefined): boolean {
  return next?.text === '(' && next.start === token.end;
}

/** Whether the dialect has such a function. */
function mayCall(name: string, compiled: CompiledDialect): boolean {
  const functions = compiled.dialect.expressions?.functions ?? [];
  return functions === 'any' || functions.includes(name);
}

function juxtaposes(compiled: CompiledDialect): boolean {
  return compiled.dialect.expressions?.juxtaposition === true;
}

/** Whether a path stands for a value of the mail's data, not for a word of the language. */
export function isField(token: ExpressionToken, next: ExpressionToken | undefined, compiled: CompiledDialect): boolean {
  if (token.kind !== 'path' || CONSTANTS.has(token.text) || compiled.operators.has(token.text)) return false;
  if (WORDS.has(token.text) || isCall(token, next)) return false;
  return compiled.variable?.test(token.text) === true;
}

/** Words that conditions and loops are made of in every engine; none is a field. */
const WORDS = new Set(['and', 'or', 'not', 'in', 'is', 'as', 'with', 'then', 'do', 'contains', 'if', 'else', 'only']);
