import { readFileSync, statSync } from 'node:fs';

/** No template, project file or list export that Amends reads is larger, in bytes. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** Why a file has no bytes to give. */
export interface ReadProblem {
  /** `special`: a pipe, a socket or a device, from which one may wait for ever; `failed`: what the system says. */
  readonly problem: 'missing' | 'folder' | 'special' | 'too-large' | 'failed';
  /** The system's name of the error, `EACCES`; empty where it has none. */
  readonly code: string;
}

export type ReadBytes = { readonly bytes: Uint8Array } | ReadProblem;

/** Reads a file that is one and is not larger than so many bytes; what it is is looked at first. */
export function readBytes(path: string, most = LARGEST_FILE): ReadBytes {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { problem: 'folder', code: 'EISDIR' };
    if (!stats.isFile()) return { problem: 'special', code: '' };
    if (stats.size > most) return { problem: 'too-large', code: 'EFBIG' };
    return { bytes: readFileSync(path) };
  } catch (error) {
    const code = errorCode(error);
    return { problem: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'failed', code };
  }
}

/** The system's name of an error, `EACCES`; empty for what is none of the system's. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
