import type { Temporal } from "temporal-polyfill";
import type { NoticeAct } from "@/lib/domain/notices/notice";
import { confirmNotice } from "@/lib/services/notices/confirm-notice";
import { saveNoticeDraft } from "@/lib/services/notices/save-notice-draft";
import { before } from "./days";

type Writer = { readonly kind: "staff"; readonly staffId: string; readonly role: string; readonly sessionId: string };

const lines = ["fibre-lan", "fibre-vdsl"];

/** Through input and confirmation, as staff do it. */
async function tell(writer: Writer, noticeId: string | null, act: NoticeAct, at: Temporal.Instant): Promise<string> {
  const saved = await saveNoticeDraft(writer, { noticeId, numbers: [], act }, at);
  if (!saved.ok) throw new Error(`a notice is refused: ${JSON.stringify(saved.refusal)}`);
  const done = await confirmNotice(writer, saved.value.draftId, at);
  if (!done.ok) throw new Error(`a notice is not published: ${JSON.stringify(done.refusal)}`);
  return done.value.noticeId;
}

/** An outage of a month ago with its whole course, and works of next week. */
export async function seedNotices(staffId: string, now: Temporal.Instant): Promise<void> {
  const writer: Writer = { kind: "staff", staffId, role: "support", sessionId: "sample" };
  const at = (hour: number, minute: number) => before(now, { days: 38, hour }, minute);
  const common = { brands: [], contractIds: [] };
  const outage = await tell(
    writer,
    null,
    {
      act: "publish",
      mail: false,
      content: {
        ...common,
        kind: "outage",
        products: ["fibre-vdsl"],
        title: { ja: "VDSL方式でインターネットにつながりにくい状態", en: "Poor connection on VDSL lines" },
        body: {
          ja: "VDSL方式のお客様で、インターネットにつながりにくくなっています。原因を調べています。",
          en: "VDSL lines have a poor connection to the internet. We are looking for the cause.",
        },
        from: at(9, 10).toString(),
        until: null,
      },
    },
    at(9, 25),
  );
  const report = (stage: "cause" | "restored", hour: number, ja: string, en: string) =>
    tell(
      writer,
      outage,
      { act: "report", stage, happenedAt: at(hour, 0).toString(), words: { ja, en }, mail: false },
      at(hour, 10),
    );
  await report(
    "cause",
    10,
    "中継の装置の故障と分かりました。交換の準備をしています。",
    "A relay has failed. We are preparing to replace it.",
  );
  await report(
    "restored",
    11,
    "装置を交換し、復旧しました。ご迷惑をおかけしました。",
    "The relay is replaced and the service restored. We are sorry for the trouble.",
  );
  const ended = {
    ja: "その後も安定しているため、対応を終えます。",
    en: "The service has been stable since, so we close this notice.",
  };
  await tell(writer, outage, { act: "complete", endedAt: at(11, 0).toString(), words: ended, mail: false }, at(18, 0));

  const night = now.toZonedDateTimeISO("Asia/Tokyo").startOfDay().add({ days: 6 });
  await tell(
    writer,
    null,
    {
      act: "publish",
      mail: false,
      content: {
        ...common,
        kind: "maintenance",
        products: lines,
        title: { ja: "設備の点検にともなう夜間の工事", en: "Night work on our equipment" },
        body: {
          ja: "時間中に10分ほど、2回まで、インターネットが切れます。終わったあと、つながらないときは、お手元の機器の電源を入れ直してください。",
          en: "The connection drops up to twice, for about ten minutes. If it does not come back, switch your device off and on.",
        },
        from: night.add({ hours: 1 }).toInstant().toString(),
        until: night.add({ hours: 5 }).toInstant().toString(),
      },
    },
    before(now, { days: 3, hour: 15 }),
  );
}
