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

it.each([
  ["2001:db8::a:b:c:d", "2001:db8:0:0::/64"],
  ["2001:db8::e:b:c:d", "2001:db8:0:0::/64"],
  ["2001:DB8:0:0:1:2:3:4", "2001:db8:0:0::/64"],
  ["2001:0db8:0001:0002::1", "2001:db8:1:2::/64"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["1::8", "1:0:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::ffff:7f00:1", "127.0.0.1"],
  ["::FFFF:198.51.100.7", "198.51.100.7"],
  ["0:0:0:0:0:ffff:c633:6407", "198.51.100.7"],
])("[SECURITY] the throttle counts %s as %s: one line can't be many by writing itself otherwise", (sent, counted) => {
  expect(clientAddress(new Headers({ "x-forwarded-for": sent }))).toBe(counted);
});

it("names a device from closed lists, whatever the browser says", () => {
  expect(deviceName("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0")).toBe(
    "Edge / Windows",
  );
  expect(deviceName("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1")).toBe("Safari / iOS");
  expect(deviceName("<script>alert(1)</script>")).toBe("");
  expect(deviceName(null)).toBe("");
});
