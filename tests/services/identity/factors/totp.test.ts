import { execFileSync } from "node:child_process";
import { generateSync } from "otplib";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { newTotpSecret, totpStep, totpUri } from "@/lib/services/identity/factors/totp-step";

/** RFC 6238's key of SHA-1, "12345678901234567890" in base32. */
const key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const at = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000);

/** Appendix B of RFC 6238: eight digits, of which six are the last six. */
const vectors = [
  [59, "94287082"],
  [1111111109, "07081804"],
  [1111111111, "14050471"],
  [1234567890, "89005924"],
  [2000000000, "69279037"],
  [20000000000, "65353130"],
] as const;

const oathtool = (() => {
  try {
    execFileSync("oathtool", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

describe("an app's code", () => {
  it.each(vectors)("[CL-06] RFC 6238 at %i seconds", (seconds, digits) => {
    expect(totpStep(key, digits.slice(2), at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it("[CL-06] one step before and after counts as the step that it is; two don't count", () => {
    const made = (steps: number) => generateSync({ secret: key, epoch: 1_800_000_015 + steps * 30 });
    const now = 1_800_000_015;
    for (const steps of [-1, 0, 1]) expect(totpStep(key, made(steps), at(now))).toBe(Math.floor(now / 30) + steps);
    for (const steps of [-3, -2, 2, 3]) expect(totpStep(key, made(steps), at(now))).toBeNull();
  });

  it("[CL-06] a clock that is off by half a minute gets in at every second of the step", () => {
    for (let second = 0; second < 30; second++) {
      const now = 1_800_000_000 + second;
      expect(totpStep(key, generateSync({ secret: key, epoch: now - 30 }), at(now))).toBe(Math.floor(now / 30) - 1);
      expect(totpStep(key, generateSync({ secret: key, epoch: now + 30 }), at(now))).toBe(Math.floor(now / 30) + 1);
    }
  });

  it.skipIf(!oathtool)("[CL-06] oathtool agrees, for seeds of our own (skipped where oathtool isn't installed)", () => {
    for (let index = 0; index < 5; index++) {
      const secret = newTotpSecret();
      const now = 1_750_000_000 + index * 7_919;
      const code = execFileSync("oathtool", ["--totp", "--base32", "--now", `@${now}`, secret], { encoding: "utf8" }).trim();
      expect(totpStep(secret, code, at(now))).toBe(Math.floor(now / 30));
    }
  });

  it("seeds have 160 bits, and no two are the same", () => {
    const seeds = Array.from({ length: 20 }, newTotpSecret);
    for (const seed of seeds) expect(seed).toMatch(/^[A-Z2-7]{32}$/);
    expect(new Set(seeds).size).toBe(20);
  });

  it("the address that an app reads names the operator and the login, and leaves the rest at what apps take for granted", () => {
    const uri = new URL(totpUri({ issuer: "Minato Network", account: "20000000000001", secret: key }));
    expect(uri.protocol).toBe("otpauth:");
    expect(decodeURIComponent(uri.pathname)).toContain("Minato Network:20000000000001");
    expect(uri.searchParams.get("secret")).toBe(key);
    expect(uri.searchParams.get("issuer")).toBe("Minato Network");
    for (const [name, value] of [
      ["digits", "6"],
      ["period", "30"],
      ["algorithm", "SHA1"],
    ] as const)
      expect([null, value]).toContain(uri.searchParams.get(name));
  });
});
