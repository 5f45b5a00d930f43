// Generated from the folder by `npm run generate`.
import { ar } from './ar/index';
import { en } from './en/index';
import { fr } from './fr/index';
import { id } from './id/index';
import { it } from './it/index';
import type { LanguagePack } from './language-pack';

/** Every language that Amends speaks. */
export const languagePacks: readonly LanguagePack[] = [ar, en, fr, id, it];
