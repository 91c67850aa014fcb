import { describe, expect, test } from "vitest";
import { applyingAt } from "@/lib/domain/contracts/applying";
import { endIfAsked } from "@/lib/domain/ordering/end-if-asked";
import { catalogue, end, stateOf, type Told, vdsl } from "../support";

const firewall: Told = ["2026-01-12", { type: "order", product: "firewall-vm", plan: "no-term" }];
const opened: Told[] = [firewall, ["2026-01-20", { type: "provide" }]];

function endOn(on: string, ...told: Told[]) {
  const state = stateOf(...told);
  const found = endIfAsked(state, applyingAt(state, catalogue, `${on}T10:00:00+09:00`));
  return found && [found.kind, found.on.toString()];
}

describe("when a contract ends", () => {
  test("[FB-30] by a request of the day: with its month", () => {
    expect(endOn("2026-02-28", ["2026-01-12", vdsl])).toEqual(["if-asked", "2026-02-28"]);
    expect(endOn("2026-03-01", ["2026-01-12", vdsl])).toEqual(["if-asked", "2026-03-31"]);
  });

  test("[FW-04] where staff accept: as if they did so on the day, on either side of the cut-off", () => {
    expect(endOn("2026-03-20", ...opened)).toEqual(["if-asked", "2026-03-31"]);
    expect(endOn("2026-03-21", ...opened)).toEqual(["if-asked", "2026-04-30"]);
  });

  test("[FW-07] what was asked for and waits for staff is not settled, and moves with the day", () => {
    const asked: Told[] = [...opened, ["2026-03-18", end]];
    expect(endOn("2026-03-20", ...asked)).toEqual(["waiting", "2026-03-31"]);
    expect(endOn("2026-03-21", ...asked)).toEqual(["waiting", "2026-04-30"]);
    expect(endOn("2026-03-25", ...asked, ["2026-03-20", { type: "accept-cancellation" }])).toEqual(["ends", "2026-03-31"]);
  });

  test("[FB-27] settled it stays what it is, whatever the day", () => {
    expect(endOn("2026-03-10", ["2026-01-12", vdsl], ["2026-02-10", end])).toEqual(["ends", "2026-02-28"]);
  });
});
