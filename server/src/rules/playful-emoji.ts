import { span, type Span } from '../text/span';

/**
 * Emoji that make merry or decorate, as ranges of Unicode: in an apology they make light of it. Not the sorry and the
 * praying ones, hearts, flowers, marks, and the objects that tell what a line is about (🙏 💔 🌹 ✅ 📧 📅).
 */
const PLAYFUL: Readonly<Record<string, string>> = {
  'laughing, grinning and winking faces': '😀-😏😛-😝😎🙃🙄🤐-🤔🤗🤠🤡🤣🤨-🤫🤭-🤯🥰🥳🥴🫠-🫣🫡',
  'gestures of embarrassment': '🙈-🙊🤦🤷',
  animals: '🐀-🐿🦀-🦮',
  'food and drink': '☕🍅-🍿🥐-🥯🧀-🧋',
  'parties, play and sport': '🎃-🎉🎠-🎪🎬-🏏🏸⚽⚾🤺-🥅',
  'ghosts, robots, wizards and heroes': '👹-💀💩💨🤖🦸🦹🧘🧙-🧟',
  'rockets, racing cars and rowing boats': '🚀🚣🛶-🛹🏎',
  'wool, thread and spectacles': '🧵🧶👓🕶',
};

/** One, with the skin tones, joiners and variation marks that belong to it. */
const ONE = new RegExp(
  String.raw`[${Object.values(PLAYFUL).join('')}](?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*`,
  'gu',
);

/** Playful emoji in a stretch of text; all spans are of the text, in UTF-16 units. */
export function playfulEmoji(text: string, part: Span): readonly Span[] {
  return Array.from(text.slice(part.start, part.end).matchAll(ONE), ({ 0: emoji, index }) => {
    const start = part.start + index;
    return span(start, start + emoji.length);
  });
}
