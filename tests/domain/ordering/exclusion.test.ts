import { describe, expect, it } from "vitest";
import { previewAddOption } from "@/lib/domain/ordering/preview-add-option";
import { add, asked, cancel, catalogue, mail, register, stateOf, vdsl } from "../support";

const start = [
  ["2026-01-10", vdsl],
  ["2026-01-11", register("aa")],
  ["2026-01-11", register("bb")],
  ["2026-01-12", mail("aa", "other")],
  ["2026-01-12", mail("bb", "other")],
] as const;

function warnings(state: ReturnType<typeof stateOf>, option: string, accountId: string) {
  const preview = previewAddOption(state, catalogue, { ...asked("2026-02-01"), option, accountId });
  if (!preview.ok) throw new Error(JSON.stringify(preview.refusal));
  return preview.value;
}

describe("[FB-18] options that can't run on one computer", () => {
  it("are named when one is bought, and the purchase goes through", () => {
    const { warnings: found, points } = warnings(stateOf(...start), "security-360", "aa");
    expect(found).toMatchObject([
      {
        kind: "not-on-one-computer",
        terms: [{ rule: "FB-18", clause: "security-options#第1条3項" }],
        facts: { othersJa: "セキュリティ オンライン、セキュリティ ベーシック" },
      },
    ]);
    expect(found[0]?.facts).not.toHaveProperty("heldJa");
    expect(points.find((one) => one.key === "quantity")?.reasons, "part of what is kept").toEqual(found);
  });

  it("say which of them the household has already, whichever ID has it", () => {
    const state = stateOf(...start, ["2026-01-13", add("security-online", "bb")]);
    expect(warnings(state, "security-360", "aa").warnings[0]?.facts).toMatchObject({ heldJa: "セキュリティ オンライン" });
    const ended = stateOf(
      ...start,
      ["2026-01-13", add("security-online", "bb")],
      ["2026-01-14", cancel("security-online", "bb")],
    );
    expect(warnings(ended, "security-360", "aa").warnings[0]?.facts).not.toHaveProperty("heldJa");
  });

  it("the filter gets on with all of them", () => {
    expect(warnings(stateOf(...start), "kids-filter", "aa").warnings).toEqual([]);
  });

  it("an account ID without a mail address can't buy one, and another's address does not help", () => {
    const state = stateOf(start[0], start[1], start[2], start[4]);
    const preview = previewAddOption(state, catalogue, { ...asked("2026-02-01"), option: "security-360", accountId: "aa" });
    expect(preview).toMatchObject({ ok: false, refusal: { kind: "requires-mail-address", term: { rule: "FB-18" } } });
  });
});
