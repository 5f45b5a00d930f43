import type { Block, Body } from '../../body';
import type { Side } from './insertion';

/** The block beside which a paragraph goes. */
export interface Neighbour {
  readonly block: Block;
  readonly side: Side;
}

/** The block of running text nearest to the wish: buttons, pictures and the preheader have no paragraphs beside them. */
export function findNeighbour(body: Body, after: Block | undefined): Neighbour | undefined {
  const index = after === undefined ? -1 : body.blocks.findIndex((block) => block.span.start === after.span.start);
  if (after?.role !== 'preheader') {
    const before = body.blocks.slice(0, index + 1).findLast(isRunningText);
    if (before !== undefined) return { block: before, side: 'after' };
  }
  const following = body.blocks.slice(index + 1).find(isRunningText);
  return following && { block: following, side: 'before' };
}

function isRunningText({ role }: Block): boolean {
  return role !== 'button' && role !== 'image' && role !== 'preheader';
}
