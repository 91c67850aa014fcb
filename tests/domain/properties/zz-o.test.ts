import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Charge } from "@/lib/domain/billing/charge";
import { products, storyOf } from "./any-story";
import { runs } from "./runs";
import { linesOf, tell } from "./told";

vi.setConfig({ testTimeout: 600_000 });

/** What an item is charged for a time: each day of it once. A change of quantity or of a meter's record charges a difference instead. */
const regular: readonly Charge["code"][] = ["recurring", "option", "usage"];

function isRegular({ code, amount, reasons }: Charge): boolean {
  return regular.includes(code) && amount > 0n && reasons.every((reason) => reason.kind !== "usage-correction");
}

const periodOf = ({ from, to }: Charge) => `${from}–${to}`;

/** The lines whose time begins before the one before it has ended. */
function overlaps(lines: readonly Charge[]): string[] {
  const sorted = [...lines].sort((a, b) => a.from.since(b.from).sign || a.to.since(b.to).sign);
  return sorted.flatMap((line, n) => {
    const before = sorted[n - 1];
    const apart = before === undefined || before.to.since(line.from).sign < 0;
    return apart ? [] : [`${line.item} ${line.code} ${periodOf(before)} and ${periodOf(line)}`];
  });
}

describe("[FB-16] [IV-05] no time is paid for twice", () => {
  test.each(products)("an item of %s is charged once for each day", (_, product) => {
    fc.assert(
      fc.property(storyOf(product), (story) => {
        const lines = linesOf(tell(story).issued).filter(isRegular);
        const items = new Map<string, Charge[]>();
        for (const line of lines) {
          const key = `${line.item} ${line.code}`;
          items.set(key, [...(items.get(key) ?? []), line]);
        }
        for (const own of items.values()) expect(overlaps(own)).toEqual([]);
      }),
      runs(60),
    );
  });

  test.each(products)("what is due once for %s is charged once an item", (_, product) => {
    fc.assert(
      fc.property(storyOf(product), (story) => {
        const once = linesOf(tell(story).issued)
          .filter(({ code, amount }) => amount > 0n && (code === "setup" || code === "option-setup" || code === "re-signup"))
          .map(({ item, code }) => `${item} ${code}`);
        expect(new Set(once).size).toBe(once.length);
      }),
      runs(60),
    );
  });
});
