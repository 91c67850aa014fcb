import { messagesFor } from "@/lib/i18n/messages";

/** The names that titles end with: the sample operator's, or that of the brand whose page it is. */
const names = {
  ja: ["みなとネットワーク", "S光", "U光レジデンス"],
  en: ["Minato Network", "S Hikari", "U Hikari Residence"],
} as const;

function endsOf(lang: keyof typeof names): RegExp {
  const { titlePattern, staffTitlePattern } = messagesFor(lang).layout;
  const patterns = [...names[lang].map(titlePattern), staffTitlePattern(names[lang][0])];
  return new RegExp(`(${patterns.map((pattern) => pattern.replace("%s", "").replace("|", "\\|")).join("|")})$`);
}

/** The end of every title: whose site it is, and which side of it. */
export const titleEnds = { ja: endsOf("ja"), en: endsOf("en") };
