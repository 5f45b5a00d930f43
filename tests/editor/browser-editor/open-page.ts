import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from './find-chromium';

const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium. */
export async function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
}

/** Opens an empty page of the size that the screenshots have; it may load an extension from another address. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    locale: 'en-US',
    permissions: ['clipboard-read', 'clipboard-write'],
    bypassCSP: true,
  });
  return context.newPage();
}
