import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openField, sealField } from "@/lib/db/field-cipher";

const place = { table: "member", column: "phone_enc", row: "5f0f1f3e-0000-4000-8000-000000000001" } as const;

describe("[SECURITY] a field at rest", () => {
  it("opens where it was sealed, whatever it is", () => {
    const same = fc.property(fc.string({ unit: "grapheme" }), (text) => openField(place, sealField(place, text)) === text);
    fc.assert(same);
  });

  it("does not open in another row, column or table", () => {
    const sealed = sealField(place, "090-0000-0001");
    for (const other of [{ row: "another" }, { column: "fax_enc" }, { table: "account" }])
      expect(() => openField({ ...place, ...other }, sealed)).toThrow();
  });

  it("does not open when any one of its bits was changed", () => {
    const sealed = sealField(place, "見本 花子");
    for (let at = 0; at < sealed.length * 8; at += 1) {
      const changed = Uint8Array.from(sealed);
      changed[at >> 3] = (changed[at >> 3] ?? 0) ^ (1 << (at & 7));
      expect(() => openField(place, changed), `bit ${at}`).toThrow();
    }
  });

  it("is sealed differently each time, with a nonce of its own, and holds nothing in the clear", () => {
    const sealed = Array.from({ length: 200 }, () => Buffer.from(sealField(place, "090-0000-0001")));
    expect(new Set(sealed.map((one) => one.toString("hex"))).size).toBe(200);
    for (const one of sealed) expect(one.includes("0000-0001")).toBe(false);
  });
});
