/** The operators of Python, which several engines take their expressions from. */
export const PYTHON_OPERATORS: readonly string[] = [
  ...['or', 'and', 'not', 'in', 'is', 'if', 'else'],
  ...['+', '-', '*', '/', '%', '==', '!=', '<', '>', '<=', '>='],
];
