import { span } from '../../../text/span';
import type { HclBlock, HclValue } from './hcl-block';
import { afterExpression, afterSpace, wordAt } from './hcl-scanner';
import { hclValue } from './hcl-value';

/** Blocks deeper than this are no configuration. */
const DEEPEST = 20;

/** Reads the blocks of a Terraform file with exact places; what cannot be read is left out. */
export function readHcl(source: string): readonly HclBlock[] {
  return readBody(source, source.startsWith('\uFEFF') ? 1 : 0, 0).blocks;
}

interface HclBody extends Omit<HclBlock, 'words'> {
  readonly end: number;
}

/** Reads attributes and blocks up to the brace that closes them. */
function readBody(source: string, start: number, depth: number): HclBody {
  const attributes = new Map<string, HclValue>();
  const blocks: HclBlock[] = [];
  let at = afterSpace(source, start);
  while (at < source.length && source[at] !== '}') {
    const name = wordAt(source, at);
    const behind = afterSpace(source, name?.end ?? at);
    if (name === undefined) {
      at = afterSpace(source, at + 1);
    } else if (source[behind] === '=' && source[behind + 1] !== '=') {
      const from = afterSpace(source, behind + 1);
      const end = afterExpression(source, from);
      attributes.set(name.words, hclValue(source, span(from, end)));
      at = afterSpace(source, Math.max(end, from));
    } else {
      const opening = openingOfBlock(source, at);
      if (opening === undefined || depth === DEEPEST) return { attributes, blocks, end: source.length };
      const body = readBody(source, opening.end, depth + 1);
      blocks.push({ words: opening.words, attributes: body.attributes, blocks: body.blocks });
      at = afterSpace(source, body.end);
    }
  }
  return { attributes, blocks, end: at + 1 };
}

const MOST_LABELS = 6;

function openingOfBlock(source: string, start: number): { readonly words: string[]; readonly end: number } | undefined {
  const words: string[] = [];
  let at = start;
  while (words.length < MOST_LABELS) {
    if (source[at] === '{') return words.length === 0 ? undefined : { words, end: at + 1 };
    const word = wordAt(source, at);
    if (word === undefined) return undefined;
    words.push(word.words);
    at = afterSpace(source, word.end);
  }
  return undefined;
}
