import { expectSame, findingsOf, openMail, openUntitled, waitForFinding } from './mails';
import type { EditorTest } from './runner';

/** What Amends leaves alone. Each test ends with a mail that is flagged, to show that the server had its say. */
export const silenceTests: readonly EditorTest[] = [
  {
    name: 'says nothing about a web page',
    run: async () => {
      const document = await openMail('web-page.html');
      await waitForAnotherMail();
      expectSame(findingsOf(document).length, 0);
    },
  },
  {
    name: 'says nothing about a README',
    run: async () => {
      const document = await openUntitled(
        'markdown',
        '# Install\n\nRun `npm ci`. Replace [YOUR NAME] with your name.\n',
      );
      await waitForAnotherMail();
      expectSame(findingsOf(document).length, 0);
    },
  },
];

async function waitForAnotherMail(): Promise<void> {
  const mail = await openUntitled(
    'html',
    '<p>Dear <FirstName>,</p>\n<p>{{ customer.plan }} {% unsubscribe_url %}</p>\n',
  );
  await waitForFinding(mail, 'leaked-placeholder');
}
