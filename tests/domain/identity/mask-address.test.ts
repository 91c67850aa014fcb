import { describe, expect, it } from "vitest";
import { loginHint } from "@/lib/domain/identity/login-hint";
import { maskAddress } from "@/lib/domain/identity/mask-address";

describe("maskAddress", () => {
  it.each([
    ["203.0.113.77", "203.0.113.*"],
    ["2001:db8:12:34::/64", "2001:db8:12:*"],
    ["2001:DB8::/64", "2001:db8:*"],
    ["::1", null],
    ["unknown", null],
    ["", null],
    [undefined, null],
    ["<script>", null],
    ["203.0.113", null],
  ])("[CL-06] keeps of %s the range %s and nothing else", (address, masked) => {
    expect(maskAddress(address)).toBe(masked);
  });
});

describe("loginHint", () => {
  it("[CL-05] never tells a whole ID", () => {
    for (const id of ["20260000000001", "hanako01", "abc", "a"]) {
      expect(loginHint(id)).not.toBe(id);
      expect(loginHint(id)).toContain("*");
    }
  });
});
