import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "@/lib/domain/canonical-json";
import { yen } from "@/lib/domain/yen";
import { catalogue } from "../support";

describe("[JP-09] one text per value, so that a hash over it says whether two are the same", () => {
  test("keys are sorted at every depth, arrays keep their order", () => {
    expect(canonicalJson({ b: [2, 1], a: { d: 1, c: 2 } })).toBe('{"a":{"c":2,"d":1},"b":[2,1]}');
  });

  test("dates, instants and yen", () => {
    const value = { on: Temporal.PlainDate.from("2026-11-20"), at: Temporal.Instant.from("2026-11-20T01:00:00Z"), pay: yen(550) };
    expect(canonicalJson(value)).toBe('{"at":"2026-11-20T01:00:00Z","on":"2026-11-20","pay":550}');
  });

  test("an amount beyond 2^53 keeps every digit", () => {
    expect(canonicalJson(yen(2n ** 60n))).toBe("1152921504606846976");
  });

  test("a field that is not given and one that is undefined are the same", () => {
    expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 }));
  });

  test("null is not the same as missing", () => {
    expect(canonicalJson({ a: null })).not.toBe(canonicalJson({}));
  });

  test("text is escaped as JSON does", () => {
    expect(canonicalJson('「"\n\u2028')).toBe(JSON.stringify('「"\n\u2028'));
  });

  test.each([[() => 1], [Symbol("a")], [Number.NaN], [Number.POSITIVE_INFINITY], [undefined]])(
    "what has no text is a bug",
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    },
  );

  test("it is JSON, and says the same whatever the order of keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("the catalogue is plain data: written and read back it is the same", () => {
    expect(canonicalJson(JSON.parse(canonicalJson(catalogue)))).toBe(canonicalJson(catalogue));
  });
});
