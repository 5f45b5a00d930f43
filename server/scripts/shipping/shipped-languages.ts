import { languagePacks } from '../../src/languages/index';
import { shippedPack } from './shipped-pack';

/** What `languages/index.ts` is in the bundles: the build runs this and puts its text there. */
export const shippedLanguages = `export const languagePacks = ${JSON.stringify(languagePacks.map(shippedPack))};\n`;
