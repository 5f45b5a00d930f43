/** The kinds of word that template expressions are made of. */
export type ExpressionTokenKind =
  'path' | 'string' | 'number' | 'operator' | 'pipe' | 'colon' | 'comma' | 'open' | 'close';

export interface ExpressionToken {
  readonly kind: ExpressionTokenKind;
  readonly text: string;
  /** Offset in the tokenized text. */
  readonly start: number;
  readonly end: number;
}

/** Cuts an expression into words, or says that it is none. */
export type Tokenize = (text: string) => readonly ExpressionToken[] | undefined;

const NAME = String.raw`(?:[\p{L}\p{N}_$]|-(?=\p{L}))+`;
const WHITE_SPACE = /[ \t\r\n\f\v]+/uy;
const TOKENS: readonly (readonly [ExpressionTokenKind, RegExp])[] = [
  ['string', /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/suy],
  ['number', /\d+(?:\.\d+)?(?![\p{L}_])/uy],
  // A path: `customer.first_name`, `$user->name`, `.Subscriber.Email`, `@order`, `event.${plan name}`.
  [
    'path',
    new RegExp(
      String.raw`(?:\$\{[^{}]*\}|[@$.]{0,2}[\p{L}_]${NAME.slice(0, -1)}*)(?:(?:\.|\??->|::|&\.)(?:\$\{[^{}]*\}|${NAME}))*`,
      'uy',
    ),
  ],
  ['operator', /:=|\?\?|\?:|\|\||&&|[=!]==?|<=|>=|<>|=>|\.\.|[<>+*/%~?!=-]/uy],
  ['path', /\$|\.(?!\d)/uy],
  ['pipe', /\|/uy],
  ['colon', /:/uy],
  ['comma', /,/uy],
  ['open', /[([{]/uy],
  ['close', /[)\]}]/uy],
];

/**
 * Cuts a template expression into words, for all engines alike. Undefined where it holds anything that no engine
 * reads: an open quotation, a curly quotation mark, an entity.
 */
export function tokenizeExpression(text: string): readonly ExpressionToken[] | undefined {
  const tokens: ExpressionToken[] = [];
  let at = skipWhiteSpace(text, 0);
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (token === undefined) return undefined;
    tokens.push(token);
    at = skipWhiteSpace(text, token.end);
  }
  return tokens;
}

function tokenAt(text: string, start: number): ExpressionToken | undefined {
  for (const [kind, pattern] of TOKENS) {
    pattern.lastIndex = start;
    if (pattern.test(text)) {
      return { kind, text: text.slice(start, pattern.lastIndex), start, end: pattern.lastIndex };
    }
  }
  return undefined;
}

function skipWhiteSpace(text: string, at: number): number {
  WHITE_SPACE.lastIndex = at;
  return WHITE_SPACE.test(text) ? WHITE_SPACE.lastIndex : at;
}

/** The text that a string token stands for; other tokens stand for themselves. */
export function unquote(token: ExpressionToken): string {
  if (token.kind !== 'string') return token.text;
  return token.text.slice(1, -1).replace(/\\(["'\\])/gu, '$1');
}
