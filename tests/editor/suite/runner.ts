import { printSuiteLine } from './suite-line';

/** One test of the suite that runs inside the extension host. */
export interface EditorTest {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** Put in when the suite is bundled: the host that it runs in. */
declare const SUITE_NAME: string;

const longestTest = 60_000;

/** Runs the tests one after the other, prints a line for each and a closing line, and fails if any failed. */
export async function runEditorTests(tests: readonly EditorTest[]): Promise<void> {
  let failures = 0;
  for (const test of tests) {
    const start = Date.now();
    try {
      await withinTime(test);
      printSuiteLine(`  ✓ ${test.name} (${Date.now() - start} ms)`);
    } catch (error) {
      failures += 1;
      printSuiteLine(
        `  ✗ ${test.name}\n    ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }
  printSuiteLine(`${SUITE_NAME}: ${tests.length - failures} passed, ${failures} failed`);
  if (failures > 0) {
    throw new Error(`${failures} of ${tests.length} tests failed in the extension host.`);
  }
}

async function withinTime({ name, run }: EditorTest): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`"${name}" did not end within ${longestTest / 1000} s.`));
    }, longestTest);
  });
  try {
    await Promise.race([run(), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
