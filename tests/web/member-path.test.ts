import { expect, it } from "vitest";
import { clientAddress, deviceName } from "@/lib/web/client-address";
import { memberPath } from "@/lib/web/member-path";

it.each(["/mypage", "/mypage/security", "/mypage/options/new?account=taro_1&x=%20"])("goes back to %s", (path) => {
  expect(memberPath(path)).toBe(path);
});

it.each([
  "https://evil.example/mypage",
  "//evil.example/mypage",
  "/mypage//evil.example",
  "/mypage/../staff",
  "/mypage/%2e%2e",
  "/mypage\\evil",
  "/mypagex",
  "/staff",
  "/mypage?to=//evil.example",
  "/mypage\n",
  `/mypage/${"a".repeat(300)}`,
  null,
  ["/mypage"],
])("never goes to %j", (path) => {
  expect(memberPath(path)).toBeNull();
});

it("counts the address that the nearest proxy saw, and of IPv6 the line", () => {
  const of = (value: string) => clientAddress(new Headers({ "x-forwarded-for": value }));
  expect(of("198.51.100.7, 203.0.113.5")).toBe("203.0.113.5");
  expect(of("::ffff:203.0.113.5")).toBe("203.0.113.5");
  expect(of("2001:db8:1:2:3:4:5:6")).toBe(of("2001:db8:1:2:ffff::1"));
  expect(clientAddress(new Headers())).toBe("unknown");
});

it("names a device from closed lists, whatever the browser says", () => {
  expect(deviceName("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0")).toBe(
    "Edge / Windows",
  );
  expect(deviceName("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1")).toBe("Safari / iOS");
  expect(deviceName("<script>alert(1)</script>")).toBe("");
  expect(deviceName(null)).toBe("");
});
