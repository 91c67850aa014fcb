import { describe, expect, test } from "vitest";
import { getAccountIdTerms, getProduct } from "@/lib/domain/catalogue/catalogue";
import { type AutoReply, decideAutoReply, replyReason, replyState } from "@/lib/domain/mail/auto-reply";
import { previewAutoReply } from "@/lib/domain/procedures/mail-setting-preview";
import { nextDates } from "@/lib/domain/procedures/next-dates";
import { accepted, actor, asked, catalogue, day, mail, refusedBy, register, stateOf, vdsl } from "../support";

const terms = getAccountIdTerms(getProduct(catalogue, "fibre-vdsl"));
const today = day("2026-12-20");
const reply: AutoReply = { subject: "休みます", text: "1月5日からお返事します。", from: "2026-12-28", to: "2027-01-04" };
const decided = (change: Partial<AutoReply>) => decideAutoReply({ ...reply, ...change }, terms, today);
const faultOf = (change: Partial<AutoReply>) => {
  const answer = decided(change);
  return answer.ok ? null : answer.refusal.facts.fault;
};

describe("[FB-05] an automatic reply", () => {
  test("has lengths in characters as people count them", () => {
    const { subjectMax, textMax } = terms.autoReply;
    expect(decided({ subject: "休".repeat(subjectMax), text: "🎍".repeat(textMax) }).ok).toBe(true);
    expect(decided({ subject: "休".repeat(subjectMax + 1) })).toMatchObject({
      refusal: { kind: "reply-too-long", facts: { field: "subject", max: subjectMax, length: subjectMax + 1 } },
    });
    expect(decided({ text: "🎍".repeat(textMax + 1) })).toMatchObject({
      refusal: { kind: "reply-too-long", facts: { field: "text", max: textMax } },
    });
  });

  test("runs from a day to the same or a later one, not into the past, and no longer than the terms say", () => {
    expect(faultOf({ from: "2026-12-28", to: "2026-12-28" })).toBeNull();
    expect(faultOf({ from: "2026-12-28", to: "2026-12-27" })).toBe("order");
    // Its first day may be past: a reply that runs can be changed.
    expect(faultOf({ from: "2026-12-01", to: "2026-12-20" })).toBeNull();
    expect(faultOf({ from: "2026-12-01", to: "2026-12-19" })).toBe("past");
    // 366 days with both ends: 28 December 2026 to 28 December 2027.
    expect(faultOf({ from: "2026-12-28", to: "2027-12-28" })).toBeNull();
    expect(faultOf({ from: "2026-12-28", to: "2027-12-29" })).toBe("long");
  });

  test("[JP-01] both days are in it, by the calendar of Japan", () => {
    const states = ["2026-12-27", "2026-12-28", "2027-01-04", "2027-01-05"].map((on) => replyState(reply, day(on)));
    expect(states).toEqual(["ahead", "running", "running", "over"]);
    // 28 to 31 December are 4 days, 1 to 4 January another 4.
    expect(replyReason(reply, terms, today)).toMatchObject({ kind: "reply-runs", facts: { days: 8, state: "ahead" } });
  });

  const state = stateOf(["2026-01-10", vdsl], ["2026-01-11", register("aa")], ["2026-01-12", mail("aa", "operator")]);
  const { from, to } = reply;

  test("is decided for the day of the request, with its days and why", () => {
    // 23:59 on the 27th in Japan: not yet; one minute later it runs.
    for (const [at, expected] of [
      ["2026-12-27T23:59:59+09:00", "ahead"],
      ["2026-12-28T00:00:00+09:00", "running"],
    ] as const) {
      const preview = accepted(
        previewAutoReply(state, catalogue, { ...asked("2026-12-27"), at, accountId: "aa", reply: { from, to } }),
      );
      expect(preview.period?.state, at).toBe(expected);
      expect(preview.reasons).toMatchObject([{ terms: [{ rule: "FB-05", clause: "fibre#第9条9項" }] }]);
    }
    const late = previewAutoReply(state, catalogue, { ...asked("2027-01-05"), accountId: "aa", reply: { from, to } });
    expect(refusedBy(late)).toBe("reply-period FB-05");
  });

  test("a user sets its own alone", () => {
    const user = { ...asked("2026-12-20"), access: { actor: actor("user", "bb") } };
    expect(refusedBy(previewAutoReply(state, catalogue, { ...user, accountId: "aa", reply: null }))).toBe("not-own FB-05");
  });

  test("the days to come of a placed one are its first and its last, with why; of one that is put off there are none", () => {
    const preview = accepted(
      previewAutoReply(state, catalogue, { ...asked("2026-12-20"), accountId: "aa", reply: { from, to } }),
    );
    const kept = (shown: unknown) => JSON.parse(JSON.stringify({ shown }));
    expect(nextDates(kept(preview)).map(({ kind, on, reason }) => [kind, on.toString(), reason?.kind])).toEqual([
      ["reply-starts", "2026-12-28", "reply-runs"],
      ["reply-ends", "2027-01-04", "reply-runs"],
    ]);
    const off = accepted(previewAutoReply(state, catalogue, { ...asked("2026-12-20"), accountId: "aa", reply: null }));
    expect(nextDates(kept(off))).toEqual([]);
  });
});
