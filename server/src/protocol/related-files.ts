import type { RelatedFile } from '../document/related/related-file';
import { relatedPaths } from '../document/related/related-paths';
import { normalizeUri, resolveUri } from './file-uri';
import { KeptFiles, type Asker } from './kept-files';
import type { OpenDocuments } from './open-documents';
import type { ServerRuntime } from './runtime';
import type { WorkspaceFolders } from './workspace-folders';

/** A related file where it was found. */
export interface FoundFile extends RelatedFile {
  readonly uri: string;
  /** Null for a file that no editor shows. */
  readonly version: number | null;
}

export interface RelatedFilesContext {
  readonly readFile: NonNullable<ServerRuntime['readFile']>;
  readonly folders: WorkspaceFolders;
  readonly documents: Pick<OpenDocuments, 'at'>;
}

/** Where a related file may be. */
interface Place {
  /** As `relatedPaths` named it. */
  readonly path: string;
  /** Normalized. */
  readonly uri: string;
}

/** The places of one text, while the same folders are open. */
interface Places {
  readonly text: string;
  readonly folders: readonly string[];
  readonly places: readonly Place[];
}

/** What was read of a file: its words, and what was last handed over of it, by path: nobody need read that twice. */
interface ReadFile {
  readonly stored: Promise<string | undefined>;
  readonly found: Map<string, FoundFile>;
}

/**
 * Finds the other files of each mail: what an editor shows of them, else what is stored; none outside the workspace.
 * Each is read once and kept for as long as a mail needs it.
 */
export class RelatedFiles {
  readonly #context: RelatedFilesContext;
  readonly #files = new KeptFiles<ReadFile>();
  readonly #places = new Map<Asker, Places>();

  constructor(context: RelatedFilesContext) {
    this.#context = context;
  }

  /** The related files that there are, for a text as it now stands; they are kept until `release`. */
  async of(uri: string, text: string, asker: Asker = uri): Promise<readonly FoundFile[]> {
    const found = await Promise.all(this.#placesOf(uri, text, asker).map(async (place) => this.#find(place)));
    return found.filter((file) => file !== undefined);
  }

  /** Whether a mail has asked for the file, so that its coming, going or changing matters. */
  concerns(uri: string): boolean {
    return this.#files.has(normalizeUri(uri));
  }

  /** Forgets what was stored in a file. */
  forget(uri: string): void {
    this.#files.forget(normalizeUri(uri));
  }

  /** Forgets what was stored in any file. */
  forgetAll(): void {
    this.#files.forgetAll();
  }

  /** Drops the files that only this mail needed. */
  release(asker: Asker): void {
    this.#files.release(asker);
    this.#places.delete(asker);
  }

  /** To know the places a file must be parsed: once a version, however often it is asked about. */
  #placesOf(uri: string, text: string, asker: Asker): readonly Place[] {
    const { folders } = this.#context;
    const known = this.#places.get(asker);
    if (known?.text === text && known.folders === folders.uris) return known.places;
    const [folder] = folders.foldersOf(uri);
    const paths = folder === undefined ? [] : relatedPaths(folders.pathOf(uri), text);
    const places = paths.flatMap((path): readonly Place[] => {
      const place = folder === undefined ? undefined : resolveUri(folder, path);
      return place === undefined || !folders.contains(place) ? [] : [{ path, uri: place }];
    });
    this.#places.set(asker, { text, folders: folders.uris, places });
    this.#files.ask(
      asker,
      places.map((place) => place.uri),
    );
    return places;
  }

  async #find({ path, uri }: Place): Promise<FoundFile | undefined> {
    const { stored, found } = this.#files.get(uri, () => ({ stored: this.#context.readFile(uri), found: new Map() }));
    const open = this.#context.documents.at(uri);
    if (open !== undefined) return keep(found, { path, uri: open.uri, version: open.version, text: open.getText() });
    const text = await stored;
    return text === undefined ? undefined : keep(found, { path, uri, version: null, text });
  }
}

function keep(found: Map<string, FoundFile>, file: FoundFile): FoundFile {
  const known = found.get(file.path);
  if (known !== undefined && sameFiles([known], [file])) return known;
  found.set(file.path, file);
  return file;
}

/** Whether both lists hold the same files with the same words. */
export function sameFiles(one: readonly FoundFile[], other: readonly FoundFile[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ uri, version, text }, index) => {
      const same = other[index];
      return same?.uri === uri && same.version === version && same.text === text;
    })
  );
}
