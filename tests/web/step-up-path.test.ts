import { expect, it } from "vitest";
import { actWords } from "@/app/(member)/mypage/step-up/act-words";
import { memberPath } from "@/lib/web/member-path";
import { cameFromProof, provedPath } from "@/lib/web/step-up-path";

it("[SECURITY] a proof leads back to the page that asked, which is told so once, whatever its query", () => {
  for (const [to, back] of [
    ["/mypage", "/mypage?proved=1"],
    ["/mypage/people/confirm?draft=1-a", "/mypage/people/confirm?draft=1-a&proved=1"],
    ["/mypage/people?proved=1", "/mypage/people?proved=1"],
  ] as const) {
    expect(provedPath(to)).toBe(back);
    expect(memberPath(back)).toBe(back);
    expect(cameFromProof(back)).toBe(true);
  }
  expect(["/mypage", "/mypage?unproved=1", "/mypage?proved=12", null].some(cameFromProof)).toBe(false);
});

it.each([
  ["/mypage/security/methods/new", "認証の方法を変えるための確認です"],
  ["/mypage/options/x/order/confirm?draft=1", "オプションの手続きをするための確認です"],
  ["/mypage/member/reports/1/confirm", "変更を届け出るための確認です"],
  ["/mypage/member?a=1", "会員情報を変えるための確認です"],
])("%s is named by its act", (to, words) => {
  expect(actWords(to, "ja")).toBe(words);
});

it.each(["/mypage", "/mypage/memberships", null])("%s is not named: no address is read out", (to) => {
  expect(actWords(to, "ja")).toBeNull();
});
