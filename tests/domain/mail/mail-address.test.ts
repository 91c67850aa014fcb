import { describe, expect, test } from "vitest";
import { getAccountIdTerms, getProduct } from "@/lib/domain/catalogue/catalogue";
import { decideOperatorAddress, decideOtherAddress, localPartOf, tidyAddress } from "@/lib/domain/mail/mail-address";
import { accepted, catalogue, refusedBy } from "../support";

const terms = getAccountIdTerms(getProduct(catalogue, "fibre-vdsl"));

describe("[FB-12] the operator's address", () => {
  test.each(["abc", "a1b", "taro.mihon", "a_b-c.d", "0123456789abcde"])("%s is taken", (name) => {
    expect(accepted(decideOperatorAddress(name, terms))).toBe(`${name}@hikari-mail.example`);
  });

  test.each([
    ["two characters", "ab"],
    ["sixteen characters", "0123456789abcdef"],
    ["a leading dot", ".taro"],
    ["a symbol last", "taro_"],
    ["two symbols in a row", "ta..ro"],
    ["two different symbols in a row", "ta.-ro"],
    ["upper case", "Taro"],
    ["another symbol", "ta+ro"],
    ["a space", "ta ro"],
    ["a Japanese letter", "たろう"],
    ["a whole address", "taro@hikari-mail.example"],
    ["a line break", "taro\n"],
    ["nothing", ""],
  ])("%s is refused", (_what, name) => {
    expect(refusedBy(decideOperatorAddress(name, terms))).toBe("mail-name-format FB-12");
  });

  test("full width is made half-width; capitals are left to be refused", () => {
    expect(tidyAddress("　ｔａｒｏ．ｍ ")).toBe("taro.m");
    expect(refusedBy(decideOperatorAddress(tidyAddress("Ｔａｒｏ"), terms))).toBe("mail-name-format FB-12");
  });
});

describe("[FB-12] another provider's address", () => {
  const labels = ["b", "c", "d"].map((letter) => letter.repeat(60)).join(".");
  const long = (length: number) => `a@${labels}.${"e".repeat(30)}.${"f".repeat(length - 219)}.jp`;

  test("at most 254 characters", () => {
    for (const address of ["taro@example.com", "t.a+r@mail.example.co.jp"])
      expect(accepted(decideOtherAddress(address, terms))).toBe(address);
    expect(long(254)).toHaveLength(254);
    expect(decideOtherAddress(long(254), terms).ok).toBe(true);
    expect(refusedBy(decideOtherAddress(long(255), terms))).toBe("mail-address-format FB-12");
  });

  test.each(["taro", "taro@", "@example.com", "taro@example", "ta ro@example.com", "taro@example.com\r\nBcc: x@example.com", ""])(
    "%j is refused",
    (address) => expect(refusedBy(decideOtherAddress(address, terms))).toBe("mail-address-format FB-12"),
  );

  test("the operator's own domain is no other provider, in any case", () => {
    for (const address of ["taro@hikari-mail.example", "taro@Hikari-Mail.example"])
      expect(refusedBy(decideOtherAddress(address, terms))).toBe("mail-address-own-domain FB-12");
  });
});

test("[FB-34] the name of an address is what stands before the last @", () => {
  expect(localPartOf("taro@hikari-mail.example")).toBe("taro");
  expect(localPartOf("nothing")).toBe("");
});
