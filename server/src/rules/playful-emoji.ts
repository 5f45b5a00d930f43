import { span, type Span } from '../text/span';

/**
 * Emoji that belong in a serious letter: they say sorry, or tell what a line is about. All others decorate or make merry,
 * and in an apology they make light of it.
 */
const SOBER: Readonly<Record<string, string>> = {
  'sorrow and prayer': '😔😕😖😞😟😢😣😥😓😧😨😩😫😭😰🙁☹🥺🙇🙏🤝',
  'hearts and flowers': '❤🧡💛💚💙💜🖤🤍🤎💔❣💓💕💗💖💞💟🩷🩵🩶💐🌹🌷🌸🌺🌻🌼🥀🌿🍀',
  marks: '✅✔☑❌✖❎❗❓❕❔‼⁉⚠🚫⛔🛑ℹ🆘🆕🆗✳✴❇⭐🌟✨💫🔥©®™',
  'circles, squares and arrows': '🔴🟠🟡🟢🔵🟣🟤⚫⚪🔺🔻🔸🔹🔶🔷▪▫◾◽◼◻⬛⬜🔘➡⬅⬆⬇↗↘↙↖↪↩🔁🔄♻🔃▶◀⏩⏪⏸⏹☝👉👈👆👇✋',
  'mail and telephone': '📧✉📨📩📤📥📬📭📮📪📫📞☎📱📲📠💬🗨📢📣🔔🔕🌐',
  'office and tools': '💻🖥🖨⌨🖱📄📃📑📋📁📂🗂🗃📇📌📍📎🖇🔗✏✒🖊🖋📝🔍🔎🔧🔨🛠⚙🧰⚖🏷💡📊📈📉',
  'locks and keys': '🔒🔓🔐🔑🗝🛡',
  'dates and times': '📅📆🗓⏰⏱⏲⏳⌛🕐-🕧',
  'money, goods and tickets': '💳💶💵💷💴💰🧾🛒🛍🎁🎫🎟📦🏦',
  'places, people and ways': '🏢🏠🏡🏥🏫🏪🏬🏭🌍🌎🌏👤👥🚚🚛🚗🚌🚆🚉✈💧⚡🔋',
};

/** One emoji or several in a row, with the skin tones, joiners and variation marks that belong to them. */
const EMOJI =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}(?=\uFE0F))(?:[\uFE0F\u200D]|\p{Emoji_Modifier}|\p{Extended_Pictographic})*/gu;

const IS_SOBER = new RegExp(`^[${Object.values(SOBER).join('')}]`, 'u');

/** The emoji in a stretch of text that decorate or make merry, as spans of the text in UTF-16 units. */
export function playfulEmoji(text: string, part: Span): readonly Span[] {
  const emoji = Array.from(text.slice(part.start, part.end).matchAll(EMOJI));
  return emoji
    .filter(([one]) => !IS_SOBER.test(one))
    .map(({ 0: one, index }) => span(part.start + index, part.start + index + one.length));
}
