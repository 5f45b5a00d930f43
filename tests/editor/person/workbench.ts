import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** A squiggle as a person sees it: how grave, and the words it stands under. */
export interface Squiggle {
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly text: string;
}

const severities = ['error', 'warning', 'info', 'hint'] as const;

/** VS Code as a person meets it: keys, the mouse, and what the screen shows. */
export class Workbench {
  constructor(
    private readonly page: Page,
    private readonly workspaceFolder: string,
  ) {}

  /** Opens a workbench and waits until a person could use it. */
  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.locator('.monaco-workbench .statusbar-item').first().waitFor({ timeout: 60_000 });
  }

  /** Opens a file by its name, through the quick open box. */
  async openFile(name: string): Promise<void> {
    const row = this.quickInputRow(name);
    // The box lists what the search has found by then, and does not look again by itself.
    await this.waitUntil(
      async () => {
        // Also closes what an earlier, failed test may have left open.
        await this.page.keyboard.press('Escape');
        await this.page.keyboard.press('Control+P');
        await this.page.locator('.quick-input-widget input').fill(name);
        return appears(row);
      },
      () => Promise.resolve(`The quick open box does not find ${name}.`),
    );
    await row.click();
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Runs a command by its title, through the command palette. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').fill(`>${title}`);
    await this.quickInputRow(title).click();
  }

  /** Presses one key or a combination such as `Control+S`. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Types with the keyboard where the caret stands. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 20 });
  }

  /** Saves the open file and reads it from the disk. */
  async saveAndRead(name: string): Promise<string> {
    await this.page.keyboard.press('Control+S');
    await this.page.locator(`.tab.active:not(.dirty)[data-resource-name="${path.basename(name)}"]`).waitFor();
    return readFile(path.join(this.workspaceFolder, name), 'utf8');
  }

  /** Waits until a squiggle stands under exactly these words. */
  async waitForSquiggle(text: string): Promise<void> {
    await this.waitUntil(
      async () => (await this.squiggles()).some((squiggle) => squiggle.text === text),
      async () => `No squiggle stands under "${text}", only: ${JSON.stringify(await this.squiggles())}.`,
    );
  }

  /** Waits until no squiggle is left: none at all, or none under these words. */
  async waitForNoSquiggle(text?: string): Promise<void> {
    const left = async () =>
      (await this.squiggles()).filter((squiggle) => text === undefined || squiggle.text === text);
    await this.waitUntil(
      async () => (await left()).length === 0,
      async () => `There are still squiggles: ${JSON.stringify(await left())}.`,
    );
  }

  /** All squiggles on the screen, from top to bottom. */
  async squiggles(): Promise<readonly Squiggle[]> {
    const lines = await this.visibleLines();
    const found = await Promise.all(
      severities.map(async (severity) => {
        // In one go: between two questions a squiggle may go, and waiting for it would be in vain.
        const marks = this.editor.locator(`.view-overlays .squiggly-${severity}`);
        const boxes = await marks.evaluateAll((elements) =>
          elements.map((element): Box => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return { x, y, width, height };
          }),
        );
        return boxes.flatMap((box) => {
          const text = textOver(box, lines);
          return text === undefined ? [] : [{ severity, text, top: box.y, left: box.x }];
        });
      }),
    );
    return found
      .flat()
      .toSorted((one, other) => one.top - other.top || one.left - other.left)
      .map(({ severity, text }) => ({ severity, text }));
  }

  /** Puts the caret into words on the screen and opens the menu of the lightbulb. Gives the titles of its entries. */
  async openLightbulb(text: string): Promise<readonly string[]> {
    const entries = this.page.locator('.action-widget .monaco-list-row.action');
    await this.waitUntil(
      async () => {
        await this.clickOn(text);
        await this.page.keyboard.press('Control+.');
        return appears(entries.first());
      },
      () => Promise.resolve(`There is no lightbulb for "${text}".`),
    );
    return entries.locator('.title').allTextContents();
  }

  /** Chooses an entry of the open menu of the lightbulb. */
  async chooseFix(title: string): Promise<void> {
    await this.page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first().click();
    await this.page.locator('.action-widget .monaco-list-row').first().waitFor({ state: 'detached' });
    await this.page.locator('.tab.active.dirty').waitFor();
  }

  /** Asks for completions of what was typed, and takes the one with this label. */
  async chooseCompletion(label: string): Promise<void> {
    await this.openCompletions(label);
    const suggestions = this.page.locator('.suggest-widget .monaco-list-row');
    await suggestions.filter({ hasText: label }).first().click();
    await suggestions.first().waitFor({ state: 'hidden' });
  }

  /** Asks for completions of what was typed, until the one with this label is among them. */
  async openCompletions(label: string): Promise<void> {
    const suggestion = this.page.locator('.suggest-widget .monaco-list-row', { hasText: label }).first();
    await this.waitUntil(
      async () => {
        await this.page.keyboard.press('Control+Space');
        return appears(suggestion);
      },
      () => Promise.resolve(`“${label}” is not among the completions.`),
    );
  }

  /** Puts the caret into words on the screen. */
  async putCaretInto(text: string): Promise<void> {
    await this.clickOn(text);
  }

  /** Chooses an entry of the box that is open at the top of the window. */
  async pick(label: string): Promise<void> {
    await this.page.locator('.quick-input-widget input').fill(label);
    await this.quickInputRow(label).click();
  }

  /** Asks for the hover at the caret until it holds these words, and reads it. */
  async hoverAtCaret(words: string): Promise<string> {
    const hover = this.page.locator('.monaco-hover:not(.hidden) .hover-contents');
    const shown = async (): Promise<string> => (await hover.allInnerTexts()).join('\n');
    await this.waitUntil(
      async () => {
        await this.page.keyboard.press('Control+K');
        await this.page.keyboard.press('Control+I');
        return (await shown()).includes(words);
      },
      async () => `The hover does not say "${words}", only: ${await shown()}`,
    );
    return shown();
  }

  /** Gives the symbol on the screen another name. */
  async rename(name: string, newName: string): Promise<void> {
    const box = this.page.locator('.rename-box .rename-input');
    // VS Code says nothing when the server has not yet seen the file; a person puts the caret there and tries again.
    await this.waitUntil(
      async () => {
        await this.clickOn(name);
        await this.page.keyboard.press('F2');
        return appears(box);
      },
      () => Promise.resolve('There is no box to rename in.'),
    );
    await box.fill(newName);
    await this.page.keyboard.press('Enter');
    await box.waitFor({ state: 'hidden' });
  }

  /** Chooses an entry of the lightbulb that is shown before it is made, and waits until the refactor preview has such lines. */
  async chooseFixToPreview(title: string, expectedLines: readonly string[]): Promise<void> {
    await this.page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first().click();
    const rows = this.refactorPreview.locator('.monaco-list-row');
    // The files come first, and what changes in them once VS Code has unfolded them.
    await this.waitUntil(
      async () => {
        const shown = await rows.allInnerTexts();
        return expectedLines.every((expected) => shown.some((row) => row.includes(expected)));
      },
      async () =>
        `The preview shows ${JSON.stringify(await rows.allInnerTexts())}, not ${JSON.stringify(expectedLines)}.`,
    );
  }

  /** Ticks one file of the refactor preview and applies it. */
  async applyPreviewOf(file: string): Promise<void> {
    const preview = this.refactorPreview;
    const row = preview.locator('.monaco-list-row', { hasText: file }).first();
    await row.locator('.monaco-checkbox, .monaco-custom-toggle, input[type="checkbox"]').first().click();
    await preview.locator('.monaco-button', { hasText: 'Apply' }).click();
    await row.waitFor({ state: 'detached' });
  }

  /** Opens the Problems panel and reads all its lines. */
  async problems(): Promise<readonly string[]> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) {
      await this.page.keyboard.press('Control+Shift+M');
    }
    await panel.waitFor();
    const rows = await panel.locator('.monaco-list-row').all();
    return Promise.all(rows.map(async (row) => (await row.getAttribute('aria-label')) ?? ''));
  }

  /** The lines that the Problems panel shows under a file. */
  async problemsOf(file: string): Promise<readonly string[]> {
    const all = await this.problems();
    const heading = all.findIndex((line) => line.includes(` in file ${file} `));
    const following = heading < 0 ? [] : all.slice(heading + 1);
    const nextHeading = following.findIndex((line) => / in file /u.test(line));
    return nextHeading < 0 ? following : following.slice(0, nextHeading);
  }

  /** Waits until the Problems panel shows such a line under a file. */
  async waitForProblem(file: string, pattern: RegExp): Promise<void> {
    await this.waitUntil(
      async () => (await this.problemsOf(file)).some((problem) => pattern.test(problem)),
      async () => `No problem matches ${String(pattern)}, only: ${JSON.stringify(await this.problemsOf(file))}.`,
    );
  }

  /** Closes the panel below the editor. */
  async closePanel(): Promise<void> {
    await this.page.keyboard.press('Control+J');
    await this.page.locator('.markers-panel').waitFor({ state: 'hidden' });
  }

  /** Waits for a condition that the screen or the disk shows, and says what is missing when it does not come. */
  async waitUntil(condition: () => Promise<boolean>, complaint: () => Promise<string>): Promise<void> {
    const deadline = Date.now() + 20_000;
    while (!(await condition())) {
      if (Date.now() > deadline) {
        throw new Error(await complaint());
      }
      await this.page.waitForTimeout(100);
    }
  }

  /** Takes a picture of the whole screen. */
  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file, animations: 'disabled', caret: 'initial' });
  }

  private get refactorPreview(): Locator {
    return this.page.locator('.refactor-preview, .bulk-edit-panel').first();
  }

  private get editor(): Locator {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  private quickInputRow(label: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
  }

  private async clickOn(text: string): Promise<void> {
    await this.closeHover();
    for (const line of await this.visibleLines()) {
      const column = line.text.indexOf(text);
      if (column >= 0) {
        const middle = column + Math.floor(text.length / 2);
        await this.page.mouse.click(line.left + (middle + 0.5) * line.characterWidth, line.top + line.height / 2);
        return;
      }
    }
    throw new Error(`The words "${text}" are not on the screen.`);
  }

  /** Takes the pointer off the editor, where a hover could open over the words that are clicked next. */
  private async closeHover(): Promise<void> {
    await this.page.locator('.monaco-workbench .statusbar-item').first().hover();
    const hover = this.page.locator('.monaco-editor .monaco-hover:not(.hidden)').first();
    if (await hover.isVisible()) {
      await this.page.keyboard.press('Escape');
      await hover.waitFor({ state: 'hidden' });
    }
  }

  private async visibleLines(): Promise<readonly VisibleLine[]> {
    const lines = await this.editor.locator('.view-line').all();
    const measured = await Promise.all(lines.map((line) => measureLine(line)));
    return measured.filter((line) => line !== undefined);
  }
}

async function appears(locator: Locator): Promise<boolean> {
  return locator.waitFor({ timeout: 3_000 }).then(
    () => true,
    () => false,
  );
}

/** A line of the editor on the screen, in pixels. The font is monospaced. */
interface VisibleLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly characterWidth: number;
}

async function measureLine(line: Locator): Promise<VisibleLine | undefined> {
  const content = line.locator('> span').first();
  const text = ((await content.textContent()) ?? '').replaceAll('\u00a0', ' ');
  if (text === '') {
    return undefined;
  }
  const box = await boxOf(content);
  return { text, left: box.x, top: box.y, height: box.height, characterWidth: box.width / text.length };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(locator: Locator): Promise<Box> {
  return (await locator.boundingBox({ timeout: 2_000 })) ?? { x: 0, y: 0, width: 0, height: 0 };
}

function textOver(box: Box, lines: readonly VisibleLine[]): string | undefined {
  const middle = box.y + box.height / 2;
  const line = lines.find(({ top, height }) => middle >= top - 4 && middle <= top + height + 4);
  if (line === undefined) {
    return undefined;
  }
  const start = Math.round((box.x - line.left) / line.characterWidth);
  return line.text.slice(start, start + Math.round(box.width / line.characterWidth));
}
