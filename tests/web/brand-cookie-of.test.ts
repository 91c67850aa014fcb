import { expect, it } from "vitest";
import { brandCookieOf } from "@/lib/web/brand-cookie-of";

const at = (address: string) => brandCookieOf(new URL(address, "http://localhost:3000"));

it.each([
  ["/brand/u/login", "u"],
  ["/brand/u", "u"],
  ["/brand/u/mypage/claims?x=1", "u"],
  ["/login", "-"],
  ["/login?lang=en", "-"],
])("[FB-01] %s is remembered as %s", (address, expected) => expect(at(address)).toBe(expected));

it.each([
  "/",
  "/help",
  "/mypage",
  "/login?to=%2Fmypage",
  "/login?out=1",
  "/login/verify",
  "/brand",
  "/brand/U/login",
  "/brand/..%2F..%2Fx/login",
  "/brand/%22;x/login",
  `/brand/${"u".repeat(41)}/login`,
  "/help/brand/u",
])("[FB-01] %s says nothing new", (address) => expect(at(address)).toBeNull());
