import { messagesFor } from "@/lib/i18n/messages";

/** The sample operator's name, which every title ends with. */
const operators = { ja: "みなとネットワーク", en: "Minato Network" } as const;

function endsOf(lang: keyof typeof operators): RegExp {
  const { titlePattern, staffTitlePattern } = messagesFor(lang).layout;
  const ends = [titlePattern, staffTitlePattern].map((pattern) => pattern(operators[lang]).replace("%s", "").replace("|", "\\|"));
  return new RegExp(`(${ends.join("|")})$`);
}

/** The end of every title: the operator's name and the side of the site. */
export const titleEnds = { ja: endsOf("ja"), en: endsOf("en") };
