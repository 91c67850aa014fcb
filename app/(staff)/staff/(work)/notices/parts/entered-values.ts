import type { NoticeAct, NoticeContent, NoticeSheet } from "@/lib/domain/notices/notice";
import type { NoticeNames } from "@/lib/queries/notices/notice-names";
import { dayAndTime } from "./times";

type Values = Record<string, string>;

/** A draft as the form's fields, when one comes back from the confirm page. */
export function valuesOfAct(act: NoticeAct, names: NoticeNames): Values {
  const words: Values = "words" in act ? { wordsJa: act.words.ja, wordsEn: act.words.en } : {};
  const content = "content" in act ? valuesOfContent(act.content, names) : {};
  const times =
    act.act === "report"
      ? { stage: act.stage, ...moment("happened", act.happenedAt) }
      : act.act === "complete"
        ? moment("ended", act.endedAt)
        : {};
  return { ...content, ...words, ...times, mail: act.mail ? "yes" : "no" };
}

/** What a correction and a completion begin with: the words that hold, the end that is known. */
export function valuesOfSheet({ content, endedAt }: NoticeSheet, act: NoticeAct["act"], names: NoticeNames): Values {
  if (act === "correct") return valuesOfContent(content, names);
  const end = endedAt ?? content.until;
  return act === "complete" && end ? moment("ended", end) : {};
}

function valuesOfContent(
  { kind, title, body, from, until, products, brands, contractIds }: NoticeContent,
  names: NoticeNames,
): Values {
  return {
    kind,
    titleJa: title.ja,
    titleEn: title.en,
    bodyJa: body.ja,
    bodyEn: body.en,
    ...moment("from", from),
    endKnown: until ? "yes" : "no",
    ...(until ? moment("until", until) : {}),
    ...Object.fromEntries(products.map((code) => [`product-${code}`, "yes"])),
    ...Object.fromEntries(brands.map((code) => [`brand-${code}`, "yes"])),
    numbers: contractIds.map((id) => names.contracts[id] ?? "").join("\n"),
  };
}

function moment(name: string, instant: string): Values {
  const { day, time } = dayAndTime(instant);
  return { [`${name}Date`]: day, [`${name}Time`]: time };
}
