import { z } from "zod";
import { localizedSchema } from "../localized";

export const noticeKinds = ["maintenance", "outage", "information", "recovery"] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What a report of an outage tells of. */
export const noticeStages = ["detected", "cause", "progress", "restored"] as const;
export type NoticeStage = (typeof noticeStages)[number];

export type NoticeState = "published" | "completed" | "withdrawn";
/** Where a notice stands at an instant; the database reckons it (`notice_phase`), because lists are sorted by it. */
export type NoticePhase = "now" | "ahead" | "past" | "withdrawn";

const instant = z.iso.datetime();
const code = z.string().regex(/^[A-Za-z0-9.-]{1,64}$/);

/** What a notice says: of which time, to whom. Times are instants; `until` is null where nobody knows the end. */
export const noticeContentSchema = z.strictObject({
  kind: z.enum(noticeKinds),
  title: localizedSchema,
  body: localizedSchema,
  from: instant,
  until: instant.nullable(),
  products: z.array(code),
  brands: z.array(code),
  contractIds: z.array(z.uuid()),
});

export type NoticeContent = z.infer<typeof noticeContentSchema>;

const told = { words: localizedSchema, mail: z.boolean() };

/** What staff do with a notice. `words` are the act's own: a report, the reason of a correction or of a withdrawal. */
export const noticeActSchema = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("publish"), content: noticeContentSchema, mail: z.boolean() }),
  z.strictObject({ act: z.literal("report"), stage: z.enum(noticeStages), happenedAt: instant, ...told }),
  z.strictObject({ act: z.literal("correct"), content: noticeContentSchema, ...told }),
  z.strictObject({ act: z.literal("complete"), endedAt: instant, ...told }),
  z.strictObject({ act: z.literal("withdraw"), ...told }),
]);

export type NoticeAct = z.infer<typeof noticeActSchema>;
export const noticeActs = ["publish", "report", "correct", "complete", "withdraw"] as const satisfies readonly NoticeAct["act"][];
export type NoticeActName = (typeof noticeActs)[number];

/** A notice as its acts have made it. */
export type NoticeSheet = {
  readonly state: NoticeState;
  readonly content: NoticeContent;
  /** The end as it was, once staff have told it. */
  readonly endedAt: string | null;
  readonly entries: number;
};
