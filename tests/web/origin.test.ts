import { describe, expect, it } from "vitest";
import { originFault } from "@/lib/web/origin";

const fault = (headers: Record<string, string>) => originFault(new Headers(headers));
const own = { origin: "http://localhost:3000", host: "localhost:3000" };

describe("originFault", () => {
  it("takes a form of our own page", () => {
    expect(fault(own)).toBeNull();
    expect(fault({ host: "localhost:3000", "sec-fetch-site": "same-origin" })).toBeNull();
  });

  it.each([
    ["another site's", { ...own, origin: "https://evil.example" }],
    ["another port's", { ...own, origin: "http://localhost:3001" }],
    ["another scheme's", { ...own, origin: "https://localhost:3000" }],
    ["an opaque origin", { ...own, origin: "null" }],
    ["neither header", { host: "localhost:3000" }],
    ["a sibling site without Origin", { host: "localhost:3000", "sec-fetch-site": "same-site" }],
    ["another host that calls itself same-origin", { host: "evil.example", "sec-fetch-site": "same-origin" }],
    [
      "a forged X-Forwarded-Host",
      { host: "evil.example", "x-forwarded-host": "localhost:3000", "sec-fetch-site": "same-origin" },
    ],
    [
      "a foreign Origin that calls itself same-origin",
      { ...own, origin: "https://evil.example", "sec-fetch-site": "same-origin" },
    ],
  ])("refuses %s", (_what, headers) => {
    expect(fault(headers)).toBe("foreign-origin");
  });

  it("refuses a body that is too long, or a length that is no number", () => {
    expect(fault({ ...own, "content-length": "262144" })).toBeNull();
    expect(fault({ ...own, "content-length": "262145" })).toBe("too-long");
    expect(fault({ ...own, "content-length": "x" })).toBe("too-long");
  });
});
