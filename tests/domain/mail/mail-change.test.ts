import { describe, expect, test } from "vitest";
import type { MailChange } from "@/lib/domain/mail/mail-change";
import { linkOutcome } from "@/lib/domain/ordering/link-outcome";
import { type MailNameState, previewChangeMail } from "@/lib/domain/ordering/preview-change-mail";
import { accepted, actor, add, asked, catalogue, lan, mail, refusedBy, register, stateOf, storage, vdsl, web } from "../support";

const base = [
  ["2026-01-10", vdsl],
  ["2026-01-11", register("aa")],
  ["2026-01-11", register("bb")],
] as const;
/** Two addresses of the operator's: one basic, one by the pack; the second with web space and 10 GB. */
const full = stateOf(
  ...base,
  ["2026-01-12", add("mail-pack")],
  ["2026-01-12", mail("aa", "operator")],
  ["2026-01-12", mail("bb", "operator")],
  ["2026-01-12", web("bb", true)],
  ["2026-01-12", storage("bb", true)],
  ["2026-01-13", add("mail-box-10gb", "bb")],
);
const on = asked("2026-11-20");
const change = (accountId: string, what: MailChange, mailName: MailNameState = "free") => ({
  ...on,
  accountId,
  change: what,
  mailName,
});

describe("[FB-13] changing to another provider's address", () => {
  const preview = accepted(previewChangeMail(full, catalogue, change("bb", "other-mail")));

  test("shows what ends: mail box, web space, 10 GB, and the pack by itself", () => {
    expect(preview.ends).toEqual({ box: true, webSpace: true, storage: ["bb"] });
    expect(preview.ending.map((one) => one.option).sort()).toEqual(["mail-box-10gb", "mail-pack"]);
    // Use goes at once, the fee runs to the month's end (FB-15).
    for (const one of preview.ending) {
      expect(one.useEndsOn.toString()).toBe("2026-11-20");
      expect(one.endsOn.toString()).toBe("2026-11-30");
    }
    // 300 + 200 with 10% tax: the month of the end in full.
    expect(preview.remaining.total).toBe(550n);
  });

  test("says the six points, and that it counts once the link is opened", () => {
    expect(preview.points.map((point) => point.key)).toEqual(["quantity", "price", "payment", "start", "deadline", "withdrawal"]);
    expect(preview.points.find((point) => point.key === "start")?.kind).toBe("after-mail-link");
  });

  test("[FB-12] opening the link ends what was shown, and says otherwise when something changed", () => {
    const opened = accepted(linkOutcome(full, catalogue, "bb", on.at as never));
    expect(opened.ending).toEqual(preview.ending);
    expect(opened.ends).toEqual(preview.ends);
    expect(refusedBy(linkOutcome(full, catalogue, "gone", on.at as never))).toBe("account-id-unknown FB-12");
  });

  test("from nothing, nothing ends and nothing is paid", () => {
    const free = accepted(previewChangeMail(stateOf(...base), catalogue, change("aa", "other-mail")));
    expect(free.ending).toEqual([]);
    expect(free.ends).toEqual({ box: false, webSpace: false, storage: [] });
    expect(free.remaining.total).toBe(0n);
  });
});

describe("[FB-13] the operator's address needs a free slot", () => {
  test("without one it is refused with what to buy", () => {
    const one = stateOf(...base, ["2026-01-12", mail("aa", "operator")]);
    const refused = previewChangeMail(one, catalogue, change("bb", "operator-mail"));
    expect(refusedBy(refused)).toBe("no-free-slot FB-13");
    expect(refused.ok ? null : refused.refusal.facts.buyJa).toBe("メールパック");
  });

  test("[FB-04] a LAN line has none without メール&Webスペース", () => {
    const bare = stateOf(["2026-01-10", lan], ["2026-01-11", register("aa")]);
    const refused = previewChangeMail(bare, catalogue, change("aa", "operator-mail"));
    expect(refused.ok ? null : refused.refusal.facts.buyJa).toBe("メール&Webスペース");
  });

  test("a second name for the same ID takes no second slot", () => {
    const one = stateOf(...base, ["2026-01-12", mail("aa", "operator")]);
    expect(accepted(previewChangeMail(one, catalogue, change("aa", "operator-mail"))).ending).toEqual([]);
  });

  test("[FB-12] a name that somebody had is refused; one's own has nothing to change", () => {
    const state = stateOf(...base);
    expect(refusedBy(previewChangeMail(state, catalogue, change("aa", "operator-mail", "used")))).toBe("mail-name-used FB-12");
    expect(refusedBy(previewChangeMail(state, catalogue, change("aa", "operator-mail", "same")))).toBe("nothing-to-change FB-12");
  });
});

describe("[FB-39] web space and storage, slot by slot", () => {
  test("[FB-15] releasing the web space that keeps the pack alive ends it", () => {
    const kept = stateOf(
      ...base,
      ["2026-01-12", add("mail-pack")],
      ["2026-01-12", mail("aa", "operator")],
      ["2026-01-12", mail("bb", "operator")],
      ["2026-01-12", web("aa", true)],
      ["2026-01-12", web("bb", true)],
      ["2026-01-13", mail("bb", "other")],
    );
    // One address and one web space are left: the pack ended then. Registered again it would need a slot.
    expect(kept.options.at(-1)?.endsOn?.toString()).toBe("2026-01-31");
    const released = accepted(previewChangeMail(full, catalogue, change("bb", "web-space-off")));
    expect(released.ending).toEqual([]);
  });

  test("what is so already has nothing to change; a web space needs the operator's address", () => {
    expect(refusedBy(previewChangeMail(full, catalogue, change("bb", "web-space-on")))).toBe("nothing-to-change FB-13");
    expect(refusedBy(previewChangeMail(full, catalogue, change("aa", "storage-off")))).toBe("nothing-to-change FB-39");
    const other = stateOf(...base, ["2026-01-12", mail("aa", "other")]);
    expect(refusedBy(previewChangeMail(other, catalogue, change("aa", "web-space-on")))).toBe("requires-operator-mail FB-13");
    expect(refusedBy(previewChangeMail(other, catalogue, change("aa", "storage-on")))).toBe("no-free-slot FB-04");
  });
});

test("[FB-05] a user ID changes its own mail and nobody else's", () => {
  const access = { actor: actor("user", "aa") };
  const request = { ...change("aa", "other-mail"), access };
  expect(previewChangeMail(full, catalogue, request).ok).toBe(true);
  for (const what of ["operator-mail", "other-mail", "web-space-on", "storage-off"] as const)
    expect(refusedBy(previewChangeMail(full, catalogue, { ...request, accountId: "bb", change: what }))).toBe("not-own FB-05");
});
