import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestModule } from 'vitest/node';

/** How many tests of a tier passed and failed. */
export interface TierResult {
  readonly tier: string;
  readonly passed: number;
  readonly failed: number;
}

const closingLine = /^(?<tier>.+): (?<passed>\d+) passed, (?<failed>\d+) failed$/u;

/** The line that every tier ends with. */
export function formatClosingLine({ tier, passed, failed }: TierResult): string {
  return `${tier}: ${passed} passed, ${failed} failed`;
}

/** The result that a printed line tells, if it is a closing line. */
export function readClosingLine(line: string): TierResult | undefined {
  const groups = closingLine.exec(stripVTControlCharacters(line).trim())?.groups;
  return groups && { tier: groups['tier'] ?? '', passed: Number(groups['passed']), failed: Number(groups['failed']) };
}

/** Ends a vitest run with the tier's closing line. Files that could not be loaded count as failed. */
export class ClosingLineReporter implements Reporter {
  constructor(private readonly tier: string) {}

  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const unloadable = modules.filter((module) => module.errors().length > 0).length;
    const result = { tier: this.tier, passed: count('passed'), failed: count('failed') + unloadable };
    // Vitest prints its own summary after this hook; the closing line comes last.
    process.once('exit', () => {
      console.log(formatClosingLine(result));
    });
  }
}
