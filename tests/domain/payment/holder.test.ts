import { describe, expect, it } from "vitest";
import { isExpired, maskedCard } from "@/lib/domain/payment/card";
import { judgeHolder } from "@/lib/domain/payment/holder";
import { foldedName, romanName } from "@/lib/domain/payment/roman-name";
import { day } from "../support";

const own = { familyKana: "スズキ", givenKana: "イチロウ" };
const judge = (holderGiven: string, holderFamily: string, payer = {}) =>
  judgeHolder({ holderGiven, holderFamily }, { own, guardian: null, birthOn: null, ...payer }, day("2026-11-21"));

describe("[FB-23] the holder on the card and the contract holder", () => {
  it.each(["ICHIRO", "ICHIROU", "ICHIROH", "ITIRO", "ITIROU", "ICHIROO"])("%s SUZUKI is 一郎", (given) =>
    expect(judge(given, "SUZUKI")).toBe("own"),
  );

  it.each([
    ["JIRO", "SUZUKI"],
    ["ICHIRO", "SATO"],
    ["SUZUKI", "ICHIRO"],
    ["ICHI", "SUZUKI"],
    ["I", "S"],
    ["", ""],
  ])("%s %s is somebody else, or can't be told to be him", (given, family) => expect(judge(given, family)).toBe("other"));

  it("knows small letters, long vowels, doubled consonants and N before a lip", () => {
    const pairs: [string, string[]][] = [
      ["ショウタ", ["SHOTA", "SHOUTA", "SYOUTA"]],
      ["ジュンペイ", ["JUMPEI", "JUNPEI", "ZYUNPEI"]],
      ["ハットリ", ["HATTORI"]],
      ["エッチュウ", ["ETCHU", "ECCHU", "ECCHUU"]],
      ["フジ", ["FUJI", "HUZI"]],
      ["おおの", ["ONO", "OHNO", "OONO"]],
      ["ﾀﾞｲｷ", ["DAIKI"]],
      ["チュウヅ", ["CHUZU", "CHUDU", "TYUZU"]],
    ];
    for (const [kana, romans] of pairs)
      for (const roman of romans) expect(foldedName(roman), roman).toBe(foldedName(romanName(kana)));
    expect(foldedName("YUMI")).not.toBe(foldedName("YUMIKO"));
  });
});

describe("[FB-35] a minor", () => {
  const guardian = { familyKana: "スズキ", givenKana: "ハナコ" };
  it("may pay with the registered guardian's card until the 18th birthday, and a grown-up may not", () => {
    expect(judge("HANAKO", "SUZUKI", { guardian, birthOn: day("2008-11-22") })).toBe("guardian");
    expect(judge("HANAKO", "SUZUKI", { guardian, birthOn: day("2008-11-21") })).toBe("other");
    expect(judge("HANAKO", "SUZUKI", { guardian, birthOn: null })).toBe("other");
    expect(judge("UME", "SUZUKI", { guardian, birthOn: day("2015-01-01") })).toBe("other");
    expect(judge("ICHIRO", "SUZUKI", { guardian, birthOn: day("2015-01-01") })).toBe("own");
  });
});

describe("a card", () => {
  it("is good until the last day of its month", () => {
    const expiry = { expiryYear: 2026, expiryMonth: 11 };
    expect(isExpired(expiry, day("2026-11-30"))).toBe(false);
    expect(isExpired(expiry, day("2026-12-01"))).toBe(true);
  });

  it("[FB-23] is shown by its last four digits", () => expect(maskedCard({ last4: "0000" })).toBe("XXXX-XXXX-XXXX-0000"));
});
