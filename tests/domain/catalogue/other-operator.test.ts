import { describe, expect, test } from "vitest";
import { forecast } from "@/lib/domain/billing/forecast";
import { monthlyStatement } from "@/lib/domain/billing/statement";
import { previewAddOption } from "@/lib/domain/ordering/preview-add-option";
import { previewCancelOption } from "@/lib/domain/ordering/preview-cancel-option";
import { accepted, add, asked, cancel, catalogue, lan, mail, month, register, remove, type Told } from "../support";

import { bought, changed, fees, opened, stateBy } from "./another-operator";

describe("[FB-16] when a fee begins and ends is data", () => {
  test("another operator waives three months of remote support", () => {
    const operator = changed((_, option) => {
      for (const charge of option("remote-support").charges) {
        if (charge.kind === "monthly") charge.first = { kind: "after-waiver", months: 3, rule: "FB-16", clause: "fibre#第1条" };
      }
    });
    expect(
      fees(operator, stateBy(operator, opened, bought), "remote-support", "2026-02", "2026-03", "2026-04", "2026-05"),
    ).toEqual([0, 0, 0, 500]);
    const shown = accepted(
      previewAddOption(stateBy(operator, opened), operator, { ...asked("2026-02-10"), option: "remote-support" }),
    );
    expect(shown.waiverEndsOn?.toString()).toBe("2026-04-30");
    expect(shown.schedule.map((one) => one.charges.length)).toEqual([0, 0, 0, 1, 1]);
  });

  test("another charges nothing for what ends in the month of its purchase", () => {
    const operator = changed((_, option) => {
      for (const charge of option("remote-support").charges) if (charge.kind === "monthly") charge.last.beforeFirst = "free";
    });
    const state = stateBy(operator, opened, bought, ["2026-02-20", cancel("remote-support")]);
    expect(fees(operator, state, "remote-support", "2026-02", "2026-03")).toEqual([0, 0]);
    expect(state.options[0]?.endReasons.map((reason) => reason.kind)).toEqual(["ends-in-waiver"]);
  });

  test("another charges the month of a warranty that ends in its waiver", () => {
    const operator = changed((_, option) => {
      for (const charge of option("equipment-warranty").charges)
        if (charge.kind === "monthly") charge.last.beforeFirst = "charged";
    });
    const state = stateBy(
      operator,
      opened,
      ["2026-02-10", add("equipment-warranty")],
      ["2026-03-20", cancel("equipment-warranty")],
    );
    expect(fees(operator, state, "equipment-warranty", "2026-02", "2026-03", "2026-04")).toEqual([0, 500, 0]);
  });

  test("an option without any fee is held, and charged nothing", () => {
    const operator = changed((_, option) => {
      option("remote-support").charges = [];
    });
    const state = stateBy(
      operator,
      opened,
      bought,
      ["2026-02-20", cancel("remote-support")],
      ["2026-02-21", add("remote-support")],
    );
    expect(fees(operator, state, "remote-support", "2026-02", "2026-03")).toEqual([0, 0]);
    expect(state.options.map((one) => one.billedFrom)).toEqual([null, null]);
    expect(state.options[0]?.endReasons.map((reason) => reason.kind)).toEqual(["ends-with-month"]);
    expect(accepted(forecast(state, operator, month("2026-02"), 1))[0]?.withoutFee).toEqual([]);
  });

  test("a reduced rate, and what is outside the tax", () => {
    const operator = changed((product, option) => {
      for (const charge of product.charges) charge.tax = "reduced";
      for (const charge of option("remote-support").charges) charge.tax = "outside";
    });
    const statement = accepted(monthlyStatement(stateBy(operator, opened, bought), operator, month("2026-03")));
    expect(statement?.lines.map((line) => line.taxRate)).toEqual([8, null]);
    // 3,500 × 8% = 280, and 500 without
    expect(statement).toMatchObject({ subtotal: 4000n, tax: 280n, total: 4280n });
  });
});

describe("[FB-37] how an option ends is data", () => {
  test("another lets remote support be used to the month's end", () => {
    const operator = changed((_, option) => {
      option("remote-support").cancellation.use.kind = "until-fee-ends";
    });
    const shown = accepted(
      previewCancelOption(stateBy(operator, opened, bought), operator, { ...asked("2026-03-10"), option: "remote-support" }),
    );
    expect(shown.ending[0]?.useEndsOn.toString()).toBe("2026-03-31");
  });

  test("another lets the add-on be cancelled alone", () => {
    const operator = changed((_, option) => {
      option("equipment-warranty-addon").cancellation.alone.kind = "allowed";
    });
    const both: Told[] = [opened, ["2026-02-10", add("equipment-warranty")], ["2026-02-11", add("equipment-warranty-addon")]];
    const state = stateBy(operator, ...both, ["2026-06-10", cancel("equipment-warranty-addon")]);
    expect(state.options.map((one) => one.cancelledOn?.toString() ?? null)).toEqual([null, "2026-06-10"]);
  });

  test("another lets the add-on outlive its base", () => {
    const operator = changed((_, option) => {
      for (const requirement of option("equipment-warranty-addon").requires) requirement.endsWithIt = false;
    });
    const both: Told[] = [opened, ["2026-02-10", add("equipment-warranty")], ["2026-02-11", add("equipment-warranty-addon")]];
    const state = stateBy(operator, ...both, ["2026-06-10", cancel("equipment-warranty")]);
    expect(state.options.map((one) => one.cancelledOn?.toString() ?? null)).toEqual(["2026-06-10", null]);
  });

  test("another ends the security option with the mail address", () => {
    const operator = changed((_, option) => {
      for (const requirement of option("security-360").requires) requirement.endsWithIt = true;
    });
    const told: Told[] = [
      opened,
      ["2026-01-11", register("aa")],
      ["2026-01-11", mail("aa", "other")],
      ["2026-01-12", add("security-360", "aa")],
    ];
    const state = stateBy(operator, ...told, ["2026-02-10", mail("aa", "none")]);
    expect(state.options[0]?.cancelledOn?.toString()).toBe("2026-02-10");
    expect(stateBy(catalogue, ...told, ["2026-02-10", mail("aa", "none")]).options[0]?.cancelledOn).toBeNull();
  });

  test("another never ends the pack by itself", () => {
    const operator = changed((product) => {
      for (const option of product.options) delete option.endsItself;
    });
    const told: Told[] = [
      ["2026-01-10", lan],
      ["2026-01-11", register("aa")],
      ["2026-01-12", add("mail-and-web")],
      ["2026-01-13", mail("aa", "operator")],
      ["2026-02-10", remove("aa")],
    ];
    expect(stateBy(operator, ...told).options[0]?.cancelledOn).toBeNull();
    expect(stateBy(catalogue, ...told).options[0]?.cancelledOn?.toString()).toBe("2026-02-10");
  });
});
