import path from 'node:path';
import type { Page } from 'playwright-core';
import { serveFolder, type ServedFolder } from './serve-folder';

/** An extension under test, and its suite, which lies inside its folder. */
export interface WebExtension {
  readonly extensionFolder: string;
  readonly extensionTestsPath: string;
}

/**
 * Makes the workbench of a page load an extension as one of the web: from an HTTP address, into the page's worker.
 *
 * An extension that comes from the server's disk is no full substitute: VS Code lets it start no worker of its own,
 * and the language server is one. So the page's configuration is completed on its way.
 */
export async function developOnWeb(page: Page, extension: WebExtension): Promise<ServedFolder> {
  // Chromium takes a page that was completed on its way for a foreign one, and would keep it from this machine.
  await page.context().grantPermissions(['local-network-access']);
  const served = await serveFolder(path.dirname(extension.extensionFolder));
  const place = (file: string) => ({
    scheme: 'http',
    authority: served.authority,
    path: `/${path.relative(path.dirname(extension.extensionFolder), file).split(path.sep).join('/')}`,
  });
  const options = JSON.stringify({
    extensions: [place(extension.extensionFolder)],
    extensionTestsPath: place(extension.extensionTestsPath),
  });
  const start = '&quot;developmentOptions&quot;:{';
  const completed = `${start}${options.slice(1, -1).replaceAll('"', '&quot;')},`;
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(start, () => completed) });
    },
  );
  return served;
}

/** Gives the page the server's token as a cookie, and its address without it: a redirect could not be completed. */
export async function signIn(page: Page, workbenchUrl: string): Promise<string> {
  const url = new URL(workbenchUrl);
  const value = url.searchParams.get('tkn') ?? '';
  await page.context().addCookies([{ name: 'vscode-tkn', value, url: url.origin }]);
  url.searchParams.delete('tkn');
  return url.href;
}
