import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { getAccountIdTerms, getProduct } from "@/lib/domain/catalogue/catalogue";
import {
  accountIdField,
  accountIdLoginField,
  customerNumberField,
  normaliseAccountIdLogin,
  normaliseCustomerNumber,
} from "@/lib/domain/identity/login-id";
import { catalogue } from "../support";
import { read } from "./read-field";

const { identity } = catalogue.operator;
const terms = getAccountIdTerms(getProduct(catalogue, "fibre-vdsl"));

describe("[FB-01] the customer number", () => {
  test.each([
    ["20150123456789"],
    ["2015 0123 4567 89"],
    ["2015-0123-4567-89"],
    ["２０１５０１２３４５６７８９"],
    ["２０１５　０１２３　４５６７　８９"],
    ["２０１５－０１２３ー４５６７−８９"],
    [" 20150123456789\t"],
    ["2015–0123—4567―89"],
  ])("%j is the number on the certificate", (typed) => {
    expect(normaliseCustomerNumber(typed)).toBe("20150123456789");
  });

  const field = customerNumberField(identity);

  test.each([
    ["2015 0123 4567 89", "= 20150123456789"],
    ["2015012345678", "fields.customerNumber"],
    ["201501234567890", "fields.customerNumber"],
    ["2015012345678a", "fields.customerNumber"],
    ["2015012345678😀", "fields.customerNumber"],
    ["1' OR '1'='1", "fields.customerNumber"],
    ["<script>", "fields.customerNumber"],
    ["", "fields.required"],
    ["   ", "fields.required"],
    ["　", "fields.required"],
    ["2015012345678\u0000", "fields.controlCharacters"],
    ["9".repeat(201), "fields.tooLong"],
  ])("%j: %s", (typed, expected) => {
    expect(read(field, typed)).toBe(expected);
  });

  test("fourteen digits in any width, with anything between groups, come out the same", () => {
    const wide = (digit: string) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
    const digits = fc.array(fc.constantFrom(..."0123456789"), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(
        digits,
        fc.array(fc.constantFrom("", " ", "-", "　", "ー"), { minLength: 14, maxLength: 14 }),
        fc.boolean(),
        (number, between, isWide) => {
          const typed = number.map((digit, n) => (isWide ? wide(digit) : digit) + between[n]).join("");
          expect(read(field, typed)).toBe(`= ${number.join("")}`);
        },
      ),
    );
  });
});

describe("[FB-08] the account ID in a form", () => {
  const field = accountIdField(terms);

  test.each([
    ["mihon-taro", "= mihon-taro"],
    [" mihon ", "= mihon"],
    ["ｍｉｈｏｎ１", "= mihon1"],
    ["a", "fields.tooShort"],
    ["a".repeat(33), "fields.tooLong"],
    ["Mihon", "fields.accountIdCharacters"],
    ["mihon taro", "fields.accountIdCharacters"],
    ["みほん", "fields.accountIdCharacters"],
    ["😀😀", "fields.accountIdCharacters"],
    ["'; drop table", "fields.accountIdCharacters"],
    ["<b>x</b>", "fields.accountIdCharacters"],
    ["mi\u200bhon", "fields.controlCharacters"],
    ["", "fields.required"],
  ])("%j: %s", (typed, expected) => {
    expect(read(field, typed)).toBe(expected);
  });

  test("the limits come with the message, for its words", () => {
    const issues = (typed: string) => field.safeParse(typed).error?.issues[0];
    expect(issues("a")).toMatchObject({ code: "too_small", minimum: 2 });
    expect(issues("a".repeat(33))).toMatchObject({ code: "too_big", maximum: 32 });
  });

  test("at login capitals and width don't matter, and a wrong form says nothing of its own", () => {
    expect(normaliseAccountIdLogin(" ＭＩＨＯＮ-Taro ")).toBe("mihon-taro");
    expect(read(accountIdLoginField(), "Mihon Taro!")).toBe("= mihon taro!");
    expect(read(accountIdLoginField(), "")).toBe("fields.required");
  });
});
