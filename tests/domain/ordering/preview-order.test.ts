import { describe, expect, test } from "vitest";
import type { MemberKind } from "@/lib/domain/catalogue/who";
import type { EventOf } from "@/lib/domain/contracts/events";
import { replay } from "@/lib/domain/contracts/replay";
import { previewOrder } from "@/lib/domain/ordering/preview-order";
import { accepted, catalogue, day, refusedBy } from "../support";

type Order = EventOf<"order">;

const order = (at: string, product: string, more: Partial<Order> = {}): Order => ({
  id: "e0",
  type: "order",
  contract: "c1",
  at,
  product,
  ...more,
});
const preview = (event: Order, member: MemberKind = "corporate") => previewOrder(event, catalogue, member);

describe("[IV-01] [IV-06] the preview of an annual order", () => {
  const shown = accepted(preview(order("2026-11-20T16:00:00+09:00", "inventory-lite", { quantity: 10 })));

  test("says when it starts, how long it binds and what is paid by when", () => {
    expect([shown.receivedOn, shown.startsOn, shown.minimumTermEndsOn].map(String)).toEqual([
      "2026-11-20",
      "2026-12-01",
      "2027-11-30",
    ]);
    expect(shown.invoices.map((one) => [String(one.issuedOn), String(one.dueOn), one.total])).toEqual([
      ["2026-11-20", "2026-12-01", 660_000n],
    ]);
    expect(shown.total).toBe(660_000n);
  });

  test("the last moment for this start, and the start after it", () => {
    expect(shown.later?.lastAt.toString()).toBe("2026-11-20T14:59:59Z");
    expect(shown.later?.startsOn.toString()).toBe("2027-01-01");
  });

  test("[IV-26] it can't be taken back", () => {
    expect(shown.withdrawableUntil).toBeNull();
  });

  test("the preview is the bill", () => {
    const event = order("2026-11-20T16:00:00+09:00", "inventory-lite", { quantity: 10 });
    const { issued } = replay([event], catalogue, { member: "corporate", until: day("2027-10-31") });
    expect(shown.invoices).toEqual(issued);
  });
});

describe("[BZ-05] the preview of a monthly order", () => {
  const at = (time: string) => order(`2026-01-09T${time}+09:00`, "remote-desktop", { login: "business-admin", quantity: 3 });
  const shown = accepted(preview(at("10:40:00")));

  test("thirteen o'clock is the edge", () => {
    expect(shown.later?.lastAt.toString()).toBe("2026-01-09T03:59:59Z");
    // Friday's order starts on Thursday (Monday is a holiday); Tuesday's on Friday.
    expect(shown.startsOn.toString()).toBe("2026-01-15");
    expect(shown.later?.startsOn.toString()).toBe("2026-01-16");
  });

  test("[BZ-11] it can be taken back until the day before the start", () => {
    expect(shown.withdrawableUntil?.toString()).toBe("2026-01-14");
  });

  test("[BZ-34] a year's invoices add up: 12 months of 3 × 1,500 and the part of the last month begun", () => {
    // 2026-01-15 … 2027-01-14 touches 13 calendar months: 13 × 4,500 × 1.1
    expect(shown.until.toString()).toBe("2027-01-14");
    expect(shown.total).toBe(64_350n);
  });

  test("what the terms refuse has no preview", () => {
    expect(refusedBy(preview(order("2026-01-09T10:00:00+09:00", "remote-desktop", { login: "standard" })))).toBe(
      "login-not-served BZ-12",
    );
    expect(refusedBy(preview(at("10:00:00"), "person"))).toBe("member-kind-not-served BZ-02");
  });
});

describe("[BZ-06] a desired date", () => {
  test("leaves no cut-off to wait for", () => {
    const shown = accepted(preview(order("2026-01-09T10:00:00+09:00", "office-fibre", { desiredStart: "2026-02-10" })));
    expect([shown.startsOn.toString(), shown.later]).toEqual(["2026-02-10", null]);
  });
});
