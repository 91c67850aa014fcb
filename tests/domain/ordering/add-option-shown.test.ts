import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chargesFor } from "@/lib/domain/billing/charges";
import { apply } from "@/lib/domain/contracts/state";
import { type AddOptionPreview, canonicalPreview } from "@/lib/domain/ordering/preview";
import { previewAddOption } from "@/lib/domain/ordering/preview-add-option";
import { accepted, actor, add, asked, catalogue, day, month, register, stateOf, story, vdsl } from "../support";

const opened = stateOf(["2026-01-10", vdsl]);
const preview = (option: string, on: string, state = opened): AddOptionPreview =>
  accepted(previewAddOption(state, catalogue, { ...asked(on), option }));

describe("[JP-09] what was shown is what is placed", () => {
  test("the canonical text is the same all day, whoever looks and in whatever language", () => {
    const text = (at: string) =>
      canonicalPreview(
        accepted(previewAddOption(opened, catalogue, { at, access: { actor: actor("holder") }, option: "remote-support" })),
      );
    expect(text("2026-11-20T00:00:00+09:00")).toBe(text("2026-11-20T23:59:59+09:00"));
    expect(text("2026-11-20T23:59:59+09:00")).not.toBe(text("2026-11-21T00:00:00+09:00"));
    const english = { ...actor("admin"), locale: "en" as const };
    expect(
      canonicalPreview(
        accepted(
          previewAddOption(opened, catalogue, {
            at: "2026-11-20T01:00:00Z",
            access: { actor: english },
            option: "remote-support",
          }),
        ),
      ),
    ).toBe(text("2026-11-20T10:00:00+09:00"));
  });

  test("it changes with the price", () => {
    const dearer = structuredClone(catalogue);
    const terms = dearer.products.flatMap((product) => product.options).filter((option) => option.code === "remote-support");
    for (const option of terms) for (const charge of option.charges) if (charge.price.kind === "flat") charge.price.yen += 1;
    const shown = accepted(previewAddOption(opened, dearer, { ...asked("2026-11-20"), option: "remote-support" }));
    expect(canonicalPreview(shown)).not.toBe(canonicalPreview(preview("remote-support", "2026-11-20")));
  });

  test("what is shown is what is later billed, whatever happens meanwhile", () => {
    const options = fc.constantFrom("remote-support", "equipment-warranty");
    fc.assert(
      fc.property(
        options,
        fc.integer({ min: 0, max: 330 }),
        fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
        (option, offset, waits) => {
          const on = day("2026-01-11").add({ days: offset });
          const shown = preview(option, on.toString());
          const events = story([`${on}`, add(option)]);
          let state = opened;
          for (const event of events) state = accepted(apply(state, event, catalogue)).state;
          let later = on;
          for (const [n, wait] of waits.entries()) {
            later = later.add({ days: wait });
            const [event] = story([`${later}`, register(`id-${n}`)]);
            if (event) state = accepted(apply(state, event, catalogue)).state;
          }
          for (const promised of shown.schedule) {
            const billed = accepted(chargesFor(state, catalogue, month(promised.month))).filter(
              (charge) => charge.option === option,
            );
            expect(billed).toEqual(promised.charges);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
