import { describe, expect, it } from "vitest";
import { originFault } from "@/lib/web/origin";

const fault = (headers: Record<string, string>) => originFault(new Headers(headers));
const own = { origin: "http://localhost:3000", host: "localhost:3000" };

describe("originFault", () => {
  it("takes a form of our own page", async () => {
    expect(await fault(own)).toBeNull();
    expect(await fault({ host: "localhost:3000", "sec-fetch-site": "same-origin" })).toBeNull();
  });

  it("[FB-01] takes a form of a brand's own host, sent from its own pages", async () => {
    const host = "u-hikari.localhost:3000";
    expect(await fault({ origin: `http://${host}`, host })).toBeNull();
    expect(await fault({ host, "sec-fetch-site": "same-origin" })).toBeNull();
  });

  it.each([
    ["another site's", { ...own, origin: "https://evil.example" }],
    ["another port's", { ...own, origin: "http://localhost:3001" }],
    ["another scheme's", { ...own, origin: "https://localhost:3000" }],
    ["the operator's own page at a brand's host", { ...own, host: "u-hikari.localhost:3000" }],
    ["a brand's page at the operator's address", { ...own, origin: "http://u-hikari.localhost:3000" }],
    ["another brand's page", { origin: "http://s-hikari.localhost:3000", host: "u-hikari.localhost:3000" }],
    ["a brand's host on another port", { origin: "http://u-hikari.localhost:4000", host: "u-hikari.localhost:4000" }],
    ["a brand's host with another scheme", { origin: "https://u-hikari.localhost:3000", host: "u-hikari.localhost:3000" }],
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
  ])("refuses %s", async (_what, headers) => {
    expect(await fault(headers)).toBe("foreign-origin");
  });

  it("refuses a body that is too long, or a length that is no number", async () => {
    expect(await fault({ ...own, "content-length": "262144" })).toBeNull();
    expect(await fault({ ...own, "content-length": "262145" })).toBe("too-long");
    expect(await fault({ ...own, "content-length": "x" })).toBe("too-long");
  });
});
