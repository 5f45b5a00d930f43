/** Who needs files: an open document by its URI, or a check that keeps nothing by an object of its own. */
export type Asker = string | object;

interface KeptFile<T> {
  readonly askers: Set<Asker>;
  kept?: T;
}

/** What was read of files, by normalized URI, for as long as somebody needs them and nobody says they changed. */
export class KeptFiles<T> {
  readonly #files = new Map<string, KeptFile<T>>();
  readonly #asked = new Map<Asker, readonly string[]>();

  /** Says which files somebody needs from now on. */
  ask(asker: Asker, places: readonly string[]): void {
    const before = this.#asked.get(asker) ?? [];
    this.#asked.set(asker, places);
    for (const place of places) this.#fileAt(place).askers.add(asker);
    const needed = new Set(places);
    this.#leave(
      asker,
      before.filter((place) => !needed.has(place)),
    );
  }

  /** Drops what nobody else needs. */
  release(asker: Asker): void {
    this.#leave(asker, this.#asked.get(asker) ?? []);
    this.#asked.delete(asker);
  }

  /** Whether somebody needs the file, so that its coming, going or changing matters. */
  has(place: string): boolean {
    return this.#files.has(place);
  }

  /** What was read of a file; read now where it was not. Nothing is kept of a file that nobody needs. */
  get(place: string, read: () => T): T {
    const file = this.#files.get(place);
    if (file === undefined) return read();
    return (file.kept ??= read());
  }

  /** The file is read again when it is next asked for. */
  forget(place: string): void {
    delete this.#files.get(place)?.kept;
  }

  /** Every file is read again when it is next asked for. */
  forgetAll(): void {
    for (const file of this.#files.values()) delete file.kept;
  }

  #fileAt(place: string): KeptFile<T> {
    const known = this.#files.get(place);
    if (known !== undefined) return known;
    const file: KeptFile<T> = { askers: new Set() };
    this.#files.set(place, file);
    return file;
  }

  #leave(asker: Asker, places: readonly string[]): void {
    for (const place of places) {
      const file = this.#files.get(place);
      file?.askers.delete(asker);
      if (file?.askers.size === 0) this.#files.delete(place);
    }
  }
}
