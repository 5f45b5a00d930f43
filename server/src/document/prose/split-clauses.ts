import type { Token } from '../../phrases/token';
import { span, type Span } from '../../text/span';

const BETWEEN_CLAUSES = new Set([',', ';', ':', '–', '—', '(', ')']);
/** Fewer words are an aside: “however,”. */
const FEWEST_WORDS = 3;

/** Cuts a sentence at its commas and dashes, as spans of its passage; what is too short stays with what follows. */
export function splitClauses(tokens: readonly Token[]): readonly Span[] {
  const clauses: Token[][] = [];
  let open: Token[] = [];
  for (const token of tokens) {
    open.push(token);
    if (!BETWEEN_CLAUSES.has(token.text) || wordsIn(open) < FEWEST_WORDS) continue;
    clauses.push(open.slice(0, -1));
    open = [];
  }
  if (wordsIn(open) >= FEWEST_WORDS) clauses.push(open);
  else clauses.push([...(clauses.pop() ?? []), ...open]);
  return clauses.flatMap((clause) => {
    const words = clause.filter(({ kind }) => kind !== 'mark');
    const [first] = words;
    const last = words.at(-1);
    return first === undefined || last === undefined ? [] : [span(first.span.start, last.span.end)];
  });
}

function wordsIn(tokens: readonly Token[]): number {
  return tokens.filter(({ kind }) => kind === 'word').length;
}
