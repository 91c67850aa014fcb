import { describe, expect, test } from "vitest";
import type { ContractEvent } from "@/lib/domain/contracts/events";
import { replay } from "@/lib/domain/contracts/replay";
import { previewChange } from "@/lib/domain/ordering/preview-change";
import { accepted, catalogue, day, refusedBy, story, type Told } from "../support";

const corporate = { member: "corporate" } as const;
const annual: Told = ["2026-11-20", { type: "order", product: "inventory-lite", quantity: 10 }];
const open = replay(story(annual), catalogue, corporate).state;
const change = (on: string, to: number): ContractEvent => ({
  id: "change",
  type: "change-quantity",
  contract: "c1",
  at: `${on}T10:00:00+09:00`,
  quantity: to,
});

function shown(event: ContractEvent) {
  if (!open) throw new Error("no contract");
  return previewChange(open, event, catalogue, corporate);
}

describe("[IV-11] more users in mid-term", () => {
  const preview = accepted(shown(change("2027-03-05", 50)));

  test("the addition is invoiced at once: 80,000 × 8 ÷ 12", () => {
    // 53,333 and its tax of 5,333
    expect(preview.issued.map((one) => [one.lines[0]?.amount, one.total, one.dueOn.toString()])).toEqual([
      [53_333n, 58_666n, "2027-04-01"],
    ]);
  });

  test("the difference reaches to the end of the next term", () => {
    expect(preview.until.toString()).toBe("2028-11-30");
    // the addition, and 80,000 × 1.1 more on the renewal
    expect(preview.difference).toBe(58_666n + 88_000n);
  });

  test("the preview is the bill", () => {
    const { issued } = replay([...story(annual), change("2027-03-05", 50)], catalogue, {
      ...corporate,
      until: day("2029-02-28"),
    });
    const later = issued.filter((invoice) => invoice.index > 0);
    expect(preview.with.invoices).toEqual(later);
  });
});

describe("[IV-04] fewer users", () => {
  const grown = replay([...story(annual), change("2027-03-05", 120)], catalogue, corporate).state;

  test("count with the renewal", () => {
    if (!grown) throw new Error("no contract");
    const fewer = accepted(previewChange(grown, { ...change("2027-10-10", 10), id: "fewer" }, catalogue, corporate));
    expect(fewer.issued).toEqual([]);
    // 520,000 − 300,000, with tax, a year
    expect(fewer.difference).toBe(-242_000n);
  });

  test("the number that there is is no change", () => {
    expect(refusedBy(shown(change("2027-03-05", 10)))).toBe("nothing-to-change IV-11");
  });
});
