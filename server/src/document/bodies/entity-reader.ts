import { DecodingMode, HtmlEntityDecoder } from 'entities';

export interface Entity {
  readonly characters: string;
  /** UTF-16 units from `&` to the end of the entity. */
  readonly length: number;
}

/** Where an entity stands; in attributes `&copy=1` is part of an address and no copyright sign. */
export type EntityPlace = 'text' | 'attribute';

/** Reads one HTML character reference at a time, so that each can be mapped to the characters it was written with. */
export class EntityReader {
  #characters = '';
  readonly #decoder = new HtmlEntityDecoder((codePoint) => {
    this.#characters += String.fromCodePoint(codePoint);
  });

  /** The entity that starts with the `&` at this offset; undefined where it is only an ampersand. */
  read(text: string, offset: number, place: EntityPlace): Entity | undefined {
    this.#characters = '';
    this.#decoder.startEntity(place === 'text' ? DecodingMode.Legacy : DecodingMode.Attribute);
    const written = this.#decoder.write(text, offset + 1);
    const length = written < 0 ? this.#decoder.end() : written;
    return length > 0 && this.#characters !== '' ? { characters: this.#characters, length } : undefined;
  }
}
