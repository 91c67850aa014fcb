import { describe, expect, it } from "vitest";
import { pathToReturnTo } from "@/app/language/return-path";
import { isLocale, localeFromAcceptLanguage } from "@/lib/i18n/locale";
import { contentSecurityPolicy, newNonce } from "@/lib/web/csp";

describe("content security policy", () => {
  const policy = contentSecurityPolicy("abc", { https: true, development: false });

  it("lets only scripts with this answer's nonce run, and nothing inline or evaluated", () => {
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
  });

  it("asks for https only where the site has it", () => {
    expect(policy).toContain("upgrade-insecure-requests");
    expect(contentSecurityPolicy("abc", { https: false, development: false })).not.toContain("upgrade");
  });

  it("[FB-07] lets a form lead to another origin only where the page names it", () => {
    expect(policy).toContain("form-action 'self';");
    const open = contentSecurityPolicy("abc", { https: true, development: false, formTargets: ["https://partner.example"] });
    expect(open).toContain("form-action 'self' https://partner.example;");
  });

  it("never gives the same nonce twice", () => {
    const nonces = new Set(Array.from({ length: 200 }, newNonce));
    expect(nonces.size).toBe(200);
    expect(Buffer.from([...nonces][0] ?? "", "base64")).toHaveLength(16);
  });
});

describe("language", () => {
  it.each([
    ["en-GB,en;q=0.9,ja;q=0.8", "en"],
    ["ja,en-US;q=0.9", "ja"],
    ["fr-FR, en;q=0.4", "en"],
    ["fr, de", "ja"],
    ["en;q=0, ja;q=0.1", "ja"],
    ["", "ja"],
    [null, "ja"],
    ["*;q=0.5", "ja"],
  ])("reads %j as %s", (header, locale) => {
    expect(localeFromAcceptLanguage(header)).toBe(locale);
  });

  it("knows its own languages only", () => {
    expect(isLocale("en")).toBe(true);
    expect(isLocale("EN")).toBe(false);
    expect(isLocale(undefined)).toBe(false);
  });

  it.each([
    ["http://localhost:3000/mypage/contracts?x=1", "/mypage/contracts?x=1"],
    ["http://evil.example/mypage", "/"],
    ["http://localhost:3000//evil.example", "/"],
    ["http://localhost:3000/language", "/"],
    ["javascript:alert(1)", "/"],
    ["no address", "/"],
    [null, "/"],
  ])("goes back from %j to %s after a change", (referer, path) => {
    expect(pathToReturnTo(referer, "localhost:3000")).toBe(path);
  });

  it("goes to the front door when the host is not known", () => {
    expect(pathToReturnTo("http://localhost:3000/help", null)).toBe("/");
  });
});
