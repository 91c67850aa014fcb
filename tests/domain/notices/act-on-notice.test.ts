import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { actOnNotice, actsOf } from "@/lib/domain/notices/act-on-notice";
import { type NoticeAct, type NoticeContent, type NoticeSheet, noticeActs } from "@/lib/domain/notices/notice";
import { noticeNumber } from "@/lib/domain/notices/notice-number";

const at = Temporal.Instant.from("2026-11-22T03:00:00Z");
const words = { ja: "確認しています。", en: "We are looking into it." };
const content = (change: Partial<NoticeContent> = {}): NoticeContent => ({
  kind: "outage",
  title: { ja: "つながりにくい状態", en: "Poor connection" },
  body: words,
  from: "2026-11-22T02:00:00Z",
  until: null,
  products: ["line"],
  brands: [],
  contractIds: [],
  ...change,
});
const sheet = (change: Partial<NoticeSheet> = {}): NoticeSheet => ({
  state: "published",
  content: content(),
  endedAt: null,
  entries: 1,
  ...change,
});
const acts: Readonly<Record<(typeof noticeActs)[number], NoticeAct>> = {
  publish: { act: "publish", content: content(), mail: false },
  report: { act: "report", stage: "cause", happenedAt: "2026-11-22T02:30:00Z", words, mail: false },
  correct: { act: "correct", content: content({ body: { ja: "直した文", en: "Corrected" } }), words, mail: false },
  complete: { act: "complete", endedAt: "2026-11-22T02:50:00Z", words, mail: false },
  withdraw: { act: "withdraw", words, mail: false },
};
const fault = (before: NoticeSheet | null, act: NoticeAct) => {
  const done = actOnNotice(before, act, at);
  return done.ok ? null : (done.refusal.facts.fault ?? done.refusal.kind);
};

describe("[FB-28] what may be done with a notice", () => {
  test.each(["none", "published", "completed", "withdrawn"] as const)("%s: the acts of the table, and no other", (state) => {
    const before = state === "none" ? null : sheet({ state, endedAt: state === "completed" ? "2026-11-22T02:40:00Z" : null });
    for (const name of noticeActs) expect(actOnNotice(before, acts[name], at).ok, name).toBe(actsOf[state].includes(name));
  });

  test("every state but the withdrawn one leads on, and each is reached", () => {
    const reached = new Set(["published"]);
    for (const name of actsOf.published) {
      const done = actOnNotice(sheet(), acts[name], at);
      if (done.ok) reached.add(done.value.state);
    }
    expect([...reached].sort()).toEqual(["completed", "published", "withdrawn"]);
    expect(actsOf.withdrawn).toEqual([]);
  });

  test("a report of a cause leaves the outage running; one of the restoration ends it at its time", () => {
    expect(actOnNotice(sheet(), acts.report, at)).toMatchObject({ value: { endedAt: null, entries: 2, state: "published" } });
    const restored = { ...acts.report, stage: "restored" } as NoticeAct;
    expect(actOnNotice(sheet(), restored, at)).toMatchObject({ value: { endedAt: "2026-11-22T02:30:00Z", state: "published" } });
    expect(fault(sheet({ content: content({ kind: "maintenance" }) }), restored)).toBe("not-for-kind");
  });

  test("a withdrawal keeps the words", () => {
    expect(actOnNotice(sheet(), acts.withdraw, at)).toMatchObject({ value: { state: "withdrawn", content: content() } });
  });

  test.each([
    ["an end at the beginning", { until: "2026-11-22T02:00:00Z" }, "until-before-from"],
    ["an outage to come", { from: "2026-11-22T03:00:01Z" }, "outage-ahead"],
    ["a year too far", { kind: "maintenance", from: "2027-11-24T03:00:00Z" }, "from-too-far"],
    ["a year too long ago", { from: "2025-11-20T03:00:00Z" }, "from-too-far"],
  ] as const)("refused: %s", (_, change, expected) => {
    expect(fault(null, { act: "publish", content: content(change), mail: false })).toBe(expected);
    expect(fault(sheet(), { ...acts.correct, content: content(change) } as NoticeAct)).toBe(expected);
  });

  test("nothing is reported or ended before it happened, nor ended before it began", () => {
    expect(fault(sheet(), { ...acts.report, happenedAt: "2026-11-22T03:00:01Z" } as NoticeAct)).toBe("in-future");
    expect(fault(sheet(), { ...acts.complete, endedAt: "2026-11-22T03:00:01Z" } as NoticeAct)).toBe("in-future");
    expect(fault(sheet(), { ...acts.complete, endedAt: "2026-11-22T01:59:59Z" } as NoticeAct)).toBe("before-start");
    const late = content({ from: "2026-11-22T02:45:00Z" });
    expect(fault(sheet({ endedAt: "2026-11-22T02:40:00Z" }), { ...acts.correct, content: late } as NoticeAct)).toBe("after-end");
  });

  test("a correction without a change is none", () => {
    expect(fault(sheet(), { ...acts.correct, content: content() } as NoticeAct)).toBe("nothing-to-change");
  });
});

test("[FB-28] numbers begin anew with the month and are told apart from those of procedures", () => {
  expect(noticeNumber(Temporal.PlainDate.from("2026-11-30"), 7n)).toBe("N26-11-0007");
});
