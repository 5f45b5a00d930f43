/** Marks the lines of the suite among all that an editor under test prints. */
const mark = '[suite] ';

/** Prints lines of the suite from within the editor. */
export function printSuiteLine(text: string): void {
  for (const line of text.split('\n')) {
    console.log(mark + line);
  }
}

/** The text of a printed line, if it is one of the suite's. */
export function readSuiteLine(printed: string): string | undefined {
  return printed.startsWith(mark) ? printed.slice(mark.length) : undefined;
}
