import { z } from "zod";
import { hasControlCharacters, oneLine } from "@/lib/domain/identity/text-field";
import { type NoticeContent, noticeKinds, noticeStages } from "@/lib/domain/notices/notice";
import type { NoticeEntry } from "@/lib/services/notices/save-notice-draft";
import { messageKey } from "@/lib/web/message-key";
import { daySchema, instantInJapan, timeSchema } from "./times";

const longestTitle = 100;
const longestText = 4000;

/** Lines stay lines; what can't be seen has no business in a notice. */
const lines = z
  .string()
  .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
  .refine((typed) => !hasControlCharacters(typed.replace(/[\n\t]/g, "")), messageKey("fields.controlCharacters"))
  .pipe(z.string().min(1, messageKey("fields.required")).max(longestText, messageKey("fields.tooLong")));

/** Contract and customer numbers, in whatever way a list is typed. */
const numbers = z
  .string()
  .max(10_000, messageKey("fields.tooLong"))
  .transform((typed) => [
    ...new Set(
      typed
        .normalize("NFKC")
        .toUpperCase()
        .split(/[\s,、;]+/u)
        .filter(Boolean),
    ),
  ]);

const codes = z.array(z.string().regex(/^[A-Za-z0-9.-]{1,64}$/));
const noticeId = z
  .string()
  .max(64)
  .transform((id) => id || null);
const mail = z.enum(["yes", "no"], messageKey("fields.choose")).transform((chosen) => chosen === "yes");

/** In the order of the form: so are the faults told. */
const content = {
  kind: z.enum(noticeKinds, messageKey("fields.choose")),
  titleJa: oneLine(longestTitle),
  bodyJa: lines,
  titleEn: oneLine(longestTitle),
  bodyEn: lines,
  fromDate: daySchema,
  fromTime: timeSchema,
  endKnown: z.enum(["yes", "no"], messageKey("fields.choose")),
  untilDate: daySchema.nullable(),
  untilTime: timeSchema.nullable(),
  products: codes,
  brands: codes,
  numbers,
};
const words = { wordsJa: lines, wordsEn: lines };

const fields = z.discriminatedUnion("act", [
  z.object({ act: z.literal("publish"), noticeId, ...content, mail }),
  z.object({
    act: z.literal("report"),
    noticeId,
    stage: z.enum(noticeStages, messageKey("fields.choose")),
    happenedDate: daySchema,
    happenedTime: timeSchema,
    ...words,
    mail,
  }),
  z.object({ act: z.literal("correct"), noticeId, ...words, ...content, mail }),
  z.object({ act: z.literal("complete"), noticeId, endedDate: daySchema, endedTime: timeSchema, ...words, mail }),
  z.object({ act: z.literal("withdraw"), noticeId, ...words, mail }),
]);

type Fields = z.output<typeof fields>;

/** What staff wrote, as an act; which contracts the numbers are is looked up where the rows are. */
export const noticeSchema = z.preprocess(gather, fields).transform(entryOf);

export const confirmSchema = z.object({ draft: z.string().max(64) });

/** `product-<code>` and `brand-<code>` are ticked one by one; an end that is not known is not asked for. */
function gather(sent: unknown): unknown {
  if (typeof sent !== "object" || sent === null) return sent;
  const ticked = (prefix: string) =>
    Object.entries(sent).flatMap(([name, value]) =>
      name.startsWith(prefix) && value === "yes" ? [name.slice(prefix.length)] : [],
    );
  const until = Reflect.get(sent, "endKnown") === "yes" ? {} : { untilDate: null, untilTime: null };
  return { ...sent, ...until, products: ticked("product-").sort(), brands: ticked("brand-").sort() };
}

function entryOf(sent: Fields): NoticeEntry {
  const { noticeId, mail } = sent;
  const told = "wordsJa" in sent ? { ja: sent.wordsJa, en: sent.wordsEn } : { ja: "", en: "" };
  switch (sent.act) {
    case "publish":
      return { noticeId, numbers: sent.numbers, act: { act: "publish", content: contentOf(sent), mail } };
    case "correct":
      return { noticeId, numbers: sent.numbers, act: { act: "correct", content: contentOf(sent), words: told, mail } };
    case "report": {
      const happenedAt = instantInJapan(sent.happenedDate, sent.happenedTime);
      return { noticeId, numbers: [], act: { act: "report", stage: sent.stage, happenedAt, words: told, mail } };
    }
    case "complete":
      return {
        noticeId,
        numbers: [],
        act: { act: "complete", endedAt: instantInJapan(sent.endedDate, sent.endedTime), words: told, mail },
      };
    case "withdraw":
      return { noticeId, numbers: [], act: { act: "withdraw", words: told, mail } };
  }
}

function contentOf(sent: Extract<Fields, { act: "publish" | "correct" }>): NoticeContent {
  const { untilDate, untilTime } = sent;
  return {
    kind: sent.kind,
    title: { ja: sent.titleJa, en: sent.titleEn },
    body: { ja: sent.bodyJa, en: sent.bodyEn },
    from: instantInJapan(sent.fromDate, sent.fromTime),
    until: untilDate && untilTime ? instantInJapan(untilDate, untilTime) : null,
    products: sent.products,
    brands: sent.brands,
    contractIds: [],
  };
}
