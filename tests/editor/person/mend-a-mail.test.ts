import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { projectFolder } from '../paths';
import { openWorkbench, type OpenWorkbench } from './open-workbench';
import type { Workbench } from './workbench';

let opened: OpenWorkbench | undefined;

beforeAll(async () => {
  opened = await openWorkbench();
});

afterAll(async () => {
  await opened?.close();
});

describe('an author at VS Code', () => {
  test('sees the squiggle under <FirstName> alone, and replaces it from the lightbulb', async () => {
    const workbench = workbenchFor('welcome');
    await workbench.openFile('welcome.html');
    await workbench.waitForSquiggle('<FirstName>');
    expect(await workbench.squiggles()).toEqual([{ severity: 'error', text: '<FirstName>' }]);
    await takePicture('squiggle');

    const titles = await workbench.openLightbulb('FirstName');
    await takePicture('lightbulb');
    await workbench.chooseFix(firstMatching(titles, /^Replace .*customer\.first_name/u));
    await workbench.waitForNoSquiggle();
    const mended = /<p>Dear \{\{ ?customer\.first_name \| default: ["'][^"'<>]+["'] ?\}\},<\/p>/u;
    expect(await workbench.saveAndRead('welcome.html')).toMatch(mended);
  });

  test('reads what is wrong in the Problems panel', async () => {
    const workbench = workbenchFor('problems');
    await workbench.openFile('apology.html');
    await workbench.waitForSquiggle('An important update');
    const problems = await workbench.problems();
    await takePicture('problems');
    expect(problems).toContainEqual(expect.stringMatching(/^Error: .*no-reply@northlight\.example.*by amends/u));
    expect(problems).toContainEqual(expect.stringMatching(/^Warning: .*An important update.*by amends/u));
    await workbench.closePanel();
  });

  test('gives the apology a sender that can be answered', async () => {
    const workbench = workbenchFor('sender');
    await workbench.openFile('apology.html');
    await workbench.waitForSquiggle('no-reply');
    const titles = await workbench.openLightbulb('no-reply');
    await workbench.chooseFix(firstMatching(titles, /^Replace .*@northlight\.example/u));
    await workbench.waitForNoSquiggle('no-reply');
    const [, header] = (await workbench.saveAndRead('apology.html')).split('---');
    expect(header).toMatch(/@northlight\.example/u);
    expect(header).not.toContain('no-reply');
  });

  test('gives the apology a subject that says what it is', async () => {
    const workbench = workbenchFor('subject');
    await workbench.openFile('apology.html');
    await workbench.waitForSquiggle('An important update');
    const titles = await workbench.openLightbulb('An important update');
    await workbench.chooseFix(firstMatching(titles, /We made a mistake/u));
    await workbench.waitForNoSquiggle('An important update');
    expect(await workbench.saveAndRead('apology.html')).toMatch(/^subject: .*We made a mistake/mu);
  });

  test('starts a breach notice from a snippet, and has nothing to mend', async () => {
    const workbench = workbenchFor('snippet');
    await workbench.openFile('breach.html');
    await workbench.type('breach');
    await workbench.openCompletions('amends-breach');
    await workbench.chooseCompletion('amends-breach');
    await workbench.press('Escape');
    await workbench.press('Control+Home');
    await takePicture('snippet');
    // A hole that is certain to be found shows that the notice around it has been checked.
    await workbench.press('Control+End');
    await workbench.type('\n<p>Dear <FirstName>,</p>');
    await workbench.waitForProblem('breach.html', /^Error: .*<FirstName>/u);
    const complaints = (await workbench.problemsOf('breach.html')).filter((problem) =>
      /^(?:Error|Warning)/u.test(problem),
    );
    expect(complaints).toEqual([expect.stringContaining('<FirstName>')]);
  });
});

function workbenchFor(name: string): Workbench {
  if (opened === undefined) {
    throw new Error('VS Code has not been opened.');
  }
  onTestFailed(() => opened?.explainFailure(name));
  return opened.workbench;
}

function firstMatching(titles: readonly string[], pattern: RegExp): string {
  const title = titles.find((candidate) => pattern.test(candidate));
  if (title === undefined) {
    throw new Error(`No entry of the lightbulb matches ${String(pattern)}: ${JSON.stringify(titles)}`);
  }
  return title;
}

/** Takes a picture for the README, when the run was asked for pictures. */
async function takePicture(name: string): Promise<void> {
  if (process.env['AMENDS_SCREENSHOTS'] !== undefined) {
    await opened?.workbench.screenshot(path.join(projectFolder, 'docs', 'images', `${name}.png`));
  }
}
