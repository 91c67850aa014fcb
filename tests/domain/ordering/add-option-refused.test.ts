import { describe, expect, test } from "vitest";
import { previewAddOption } from "@/lib/domain/ordering/preview-add-option";
import { actor, add, asked, catalogue, end, refusedBy, stateOf, vdsl } from "../support";

const opened = stateOf(["2026-01-10", vdsl]);

describe("what is refused before it is shown", () => {
  const refusal = (option: string, on: string, more: object = {}, state = opened) =>
    refusedBy(previewAddOption(state, catalogue, { ...asked(on), option, ...more }));
  const held = stateOf(["2026-01-10", vdsl], ["2026-02-01", add("remote-support")]);

  test("[FB-19] held already", () => {
    expect(refusal("remote-support", "2026-11-20", {}, held)).toBe("already-held FB-19");
  });

  test("[FB-20] a brand that it isn't sold to", () => {
    expect(refusal("equipment-warranty", "2026-11-20", {}, stateOf(["2026-01-10", { ...vdsl, brand: "U" }]))).toBe(
      "brand-not-served FB-20",
    );
  });

  test("[FB-21] the base option missing", () => {
    expect(refusal("equipment-warranty-addon", "2026-11-20")).toBe("requires-option FB-21");
  });

  test("[FB-22] not agreed to the terms", () => {
    expect(refusal("remote-support", "2026-11-20", { agreed: false })).toBe("terms-not-agreed FB-22");
    expect(previewAddOption(opened, catalogue, { ...asked("2026-11-20"), option: "remote-support", agreed: true }).ok).toBe(true);
  });

  test("[FB-05] a user ID buying remote support", () => {
    expect(refusedBy(previewAddOption(opened, catalogue, { ...asked("2026-11-20", "user"), option: "remote-support" }))).toBe(
      "role-not-permitted FB-05",
    );
  });

  test("[FB-06] a user ID buying the warranty: only with the holder's switch", () => {
    const request = { ...asked("2026-11-20", "user"), option: "equipment-warranty" };
    expect(refusedBy(previewAddOption(opened, catalogue, request))).toBe("switched-off FB-06");
    const on = { ...request, access: { actor: actor("user"), switches: { "user-may-order-paid-options": true } } };
    expect(previewAddOption(opened, catalogue, on).ok).toBe(true);
  });

  test("an admin ID may", () => {
    expect(previewAddOption(opened, catalogue, { ...asked("2026-11-20", "admin"), option: "remote-support" }).ok).toBe(true);
  });

  test("an option that the portal doesn't sell", () => {
    const byTelephone = {
      ...catalogue,
      products: catalogue.products.map((product) => ({
        ...product,
        options: product.options.map((option) => ({ ...option, soldInPortal: false })),
      })),
    };
    const request = { ...asked("2026-11-20"), option: "remote-support" };
    expect(refusedBy(previewAddOption(opened, byTelephone, request))).toBe("not-sold-in-portal FB-19");
  });

  test("an option that nobody sells", () => {
    expect(refusal("moon", "2026-11-20")).toBe("unknown-option -");
  });

  test("[FB-27] while the contract's cancellation is pending, and after its end", () => {
    const ending = stateOf(["2026-01-10", vdsl], ["2026-03-05", end]);
    expect(refusal("remote-support", "2026-03-31", {}, ending)).toBe("contract-cancelling FB-27");
    expect(refusal("remote-support", "2026-04-01", {}, ending)).toBe("contract-ended FB-27");
  });
});
