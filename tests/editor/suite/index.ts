import { envelopeTests } from './envelopes';
import { findingTests } from './findings';
import { fixTests } from './fixes';
import { runEditorTests } from './runner';
import { silenceTests } from './silence';
import { snippetTests } from './snippets';

/** What VS Code calls, once the extension under test is there. */
export async function run(): Promise<void> {
  await runEditorTests([...findingTests, ...fixTests, ...envelopeTests, ...silenceTests, ...snippetTests]);
}
