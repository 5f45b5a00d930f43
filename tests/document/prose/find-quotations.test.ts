import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../server/src/document/prose/find-quotations';

function quotations(text: string): string[] {
  return findQuotations(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('findQuotations', () => {
  it.each([
    ['The page showed “An error occurred”.', '“An error occurred”'],
    ['The page showed "An error occurred".', '"An error occurred"'],
    ['La page affichait « Une erreur est survenue ».', '« Une erreur est survenue »'],
    ['They said ‘we are so sorry’.', '‘we are so sorry’'],
    ['ظهرت «حدث خطأ ما» على الصفحة', '«حدث خطأ ما»'],
  ])('finds the quotation in: %s', (text, expected) => {
    expect(quotations(text)).toEqual([expected]);
  });

  it.each([
    'The “Aurora lamp” costs 4 euros.',
    'A 6" pipe and an 8" pipe and a 10" pipe.',
    'We’re sorry that it’s late.',
  ])('finds none in: %s', (text) => {
    expect(quotations(text)).toEqual([]);
  });
});
