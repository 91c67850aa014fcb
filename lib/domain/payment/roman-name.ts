/** Kana by syllable; the small ones join the syllable before them. */
const table = [
  "ア A イ I ウ U エ E オ O カ KA キ KI ク KU ケ KE コ KO サ SA シ SHI ス SU セ SE ソ SO タ TA チ CHI ツ TSU テ TE ト TO",
  "ナ NA ニ NI ヌ NU ネ NE ノ NO ハ HA ヒ HI フ FU ヘ HE ホ HO マ MA ミ MI ム MU メ ME モ MO ヤ YA ユ YU ヨ YO",
  "ラ RA リ RI ル RU レ RE ロ RO ワ WA ヰ I ヱ E ヲ O ン N ガ GA ギ GI グ GU ゲ GE ゴ GO ザ ZA ジ JI ズ ZU ゼ ZE ゾ ZO",
  "ダ DA ヂ JI ヅ ZU デ DE ド DO バ BA ビ BI ブ BU ベ BE ボ BO パ PA ピ PI プ PU ペ PE ポ PO ヴ BU",
];
const syllables: Readonly<Record<string, string>> = Object.fromEntries(
  table.flatMap((row) => [...row.matchAll(/(\S) (\S+)/g)].map(([, kana = "", roman = ""]) => [kana, roman])),
);
const small: Readonly<Record<string, string>> = { ャ: "YA", ュ: "YU", ョ: "YO", ァ: "A", ィ: "I", ゥ: "U", ェ: "E", ォ: "O" };

/** A name in kana in the letters of a passport. */
export function romanName(kana: string): string {
  let roman = "";
  let doubled = false;
  for (const character of toKatakana(kana)) {
    if (character === "ッ") doubled = true;
    const glide = small[character];
    if (glide !== undefined) roman = withGlide(roman, glide);
    const syllable = syllables[character];
    if (syllable === undefined) continue;
    roman += doubled ? `${syllable[0] ?? ""}${syllable}` : syllable;
    doubled = false;
  }
  return roman;
}

const toKatakana = (kana: string) =>
  kana.normalize("NFKC").replace(/[ぁ-ゖ]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0x60));

/** KI + YA is KYA, but SHI + YA is SHA and JI + YU is JU. */
function withGlide(roman: string, glide: string): string {
  const stem = roman.slice(0, -1);
  if (glide.length === 1) return `${stem}${glide}`;
  return /(SH|CH|J)$/.test(stem) ? `${stem}${glide.slice(1)}` : `${stem}${glide}`;
}

/** Ways to write the same name made one: long vowels, the two systems of romanisation, N and M before a lip, doubled T. */
const folds: readonly (readonly [RegExp, string])[] = [
  [/[^A-Z]/g, ""],
  [/L/g, "R"],
  [/M(?=[BPM])/g, "N"],
  [/TCH/g, "CCH"],
  [/TTY/g, "CCHY"],
  [/SY(?=[AUO])/g, "SH"],
  [/TY(?=[AUO])/g, "CH"],
  [/[ZJ]Y(?=[AUO])/g, "J"],
  [/SI/g, "SHI"],
  [/TI/g, "CHI"],
  [/TU/g, "TSU"],
  [/(?<![CS])HU/g, "FU"],
  [/[ZD]I/g, "JI"],
  [/D[ZU]U?/g, "ZU"],
  [/O[UH](?=[^AIUEOY]|$)/g, "O"],
  [/O[UO]/g, "O"],
  [/UU/g, "U"],
];

export function foldedName(roman: string): string {
  return folds.reduce((name, [pattern, by]) => name.replace(pattern, by), roman.normalize("NFKC").toUpperCase());
}
