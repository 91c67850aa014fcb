import { describe, expect, it, vi } from "vitest";
import { CompletePanel } from "@/components/layout/complete-panel";
import { currentHref, type NavGroup } from "@/components/layout/nav-items";
import { errorTitle, titleMetadata } from "@/components/layout/page-title";
import { FlowShell, MemberShell } from "@/components/layout/shells";
import { StaffShell } from "@/components/layout/staff-shell";
import type { Brand } from "@/lib/domain/catalogue/brand";
import { html, tagOf, words } from "./render";

/** The first tag that begins so. */
const tagAt = (markup: string, begin: string) => markup.slice(markup.indexOf(begin)).split(">")[0] ?? "";

vi.mock("next/navigation", () => ({ usePathname: () => "/help" }));

const nav: NavGroup[] = [
  {
    label: "メイン",
    items: [
      { href: "/", label: "ホーム", icon: "home", exact: true },
      { href: "/help", label: "ヘルプ", icon: "help", count: 2 },
    ],
  },
];

describe("menu", () => {
  it("takes the longest address that the page lies below", () => {
    const groups = [
      { label: "", items: ["/mypage", "/mypage/contracts"].map((href) => ({ href, label: href, icon: "box" as const })) },
    ] as NavGroup[];
    expect(currentHref(groups, "/mypage/contracts/c1")).toBe("/mypage/contracts");
    expect(currentHref(groups, "/mypage/invoices")).toBe("/mypage");
    expect(currentHref(groups, "/mypagex")).toBeUndefined();
  });

  it("does not keep the home page current below it when it is exact", () => {
    expect(currentHref(nav, "/terms")).toBeUndefined();
    expect(currentHref(nav, "/")).toBe("/");
  });
});

describe("shells", () => {
  const member = html(
    <MemberShell locale="ja" operator="見本の事業者" homeHref="/" userName="見本 太郎" nav={nav}>
      <p>本文</p>
    </MemberShell>,
  );

  it("starts with a link past header and menu, and has one main", () => {
    expect(member.indexOf('href="#main"')).toBeLessThan(member.indexOf("<header"));
    expect(member.match(/<main id="main"/g)).toHaveLength(1);
  });

  it("has the same menu at the side and, for narrow screens, in a details element", () => {
    expect(member.match(/aria-label="メインメニュー"/g)).toHaveLength(2);
    expect(member).toMatch(/<details[\s\S]*<summary[\s\S]*メニュー/);
    expect(member.match(/aria-current="page"/g)).toHaveLength(2);
  });

  it("changes the language by a form and names the language in that language", () => {
    const button = /<form action="\/language" method="post"><button[^>]*>/.exec(member)?.[0] ?? "";
    for (const part of ['type="submit"', 'name="locale"', 'value="en"', 'lang="en"']) expect(button).toContain(part);
  });

  it("knows no operator but the one it is given", () => {
    expect(words(member)).toContain("見本の事業者");
    expect(member).not.toContain("みなと");
  });

  it("drops the side menu where there is one decision", () => {
    const flow = html(
      <FlowShell locale="ja" operator="見本の事業者" homeHref="/">
        <p>本文</p>
      </FlowShell>,
    );
    expect(flow).not.toContain("<aside");
  });

  it("searches from every staff page by a plain GET form", () => {
    const staff = html(
      <StaffShell locale="ja" operator="見本の事業者" homeHref="/" nav={nav} searchHref="/help" searchValue="見本">
        <p>本文</p>
      </StaffShell>,
    );
    expect(staff).toMatch(/<search[\s\S]*<form [^>]*action="\/help" method="get"[\s\S]*<label for="staff-search"/);
    expect(tagOf(staff, "staff-search")).toContain('name="q"');
    expect(tagOf(staff, "staff-search")).toContain('value="見本"');
    expect(words(staff)).toContain("業務");
  });

  it("writes no style attribute, which the content security policy would refuse", () => {
    expect(member).not.toContain("style=");
  });
});

describe("[FB-01] a shell with a brand", () => {
  const colour = "#006173";
  const brand: Brand = {
    code: "U",
    name: { ja: "見本光", en: "Sample Hikari" },
    path: "sample",
    look: {
      colours: { act: colour, actHover: colour, actActive: colour, link: colour, tint: "#ffffff", chart: colour },
      header: "filled",
      mark: { ground: "circle", strokes: ["M1 1 2 2"] },
    },
    phone: { number: "0120-000-909", hours: { ja: "毎日", en: "every day" } },
  };
  const shown = (worn: Brand) =>
    html(
      <MemberShell locale="ja" operator="見本の事業者" brand={worn} homeHref="/" userName="見本 太郎" nav={nav}>
        <p>本文</p>
      </MemberShell>,
    );

  it("wears its tokens, header and mark, and names who runs it", () => {
    const page = shown(brand);
    expect(page).toMatch(/^<div[^>]* data-brand="sample"/);
    expect(tagAt(page, "<header")).toContain('data-look="filled"');
    expect(page).toContain('<path d="M1 1 2 2"');
    expect(words(page)).toContain("見本光");
    expect(words(page)).toContain("運営：見本の事業者");
    expect(page).not.toContain("style=");
  });

  it("begins a print with name and line, which the screen does not show", () => {
    const [head] = shown(brand).split("<header");
    expect(words(head ?? "")).toContain("電話 0120-000-909");
    expect(head).toMatch(/class="[^"]*\bhidden\b[^"]*\bprint:flex\b/);
  });

  it("without a look keeps the operator's mark and colours, under the brand's name", () => {
    const { look: _, ...plain } = brand;
    const page = shown(plain);
    expect(tagAt(page, "<header")).not.toContain("data-look");
    expect(words(page)).toContain("見本光");
    expect(page).not.toContain("<circle");
  });
});

describe("titles", () => {
  it("follow the pattern with the operator's name", () => {
    expect(titleMetadata("ja", "見本の事業者")).toEqual({
      title: { template: "%s | 見本の事業者 マイページ", default: "見本の事業者 マイページ" },
    });
    expect(titleMetadata("en", "Sample", "staff").title).toMatchObject({ template: "%s | Sample Staff" });
  });

  it("begin with the error where there is one", () => {
    expect(errorTitle("ja", "ログイン", true)).toBe("エラー：ログイン");
    expect(errorTitle("ja", "ログイン", false)).toBe("ログイン");
  });

  it("make the completed act the page's heading", () => {
    const markup = html(<CompletePanel title="解約を受け付けました" facts={[{ label: "受付番号", value: "K27" }]} />);
    expect(markup).toMatch(/<h1 id="complete-title"/);
    expect(words(markup)).toBe("解約を受け付けました 受付番号 K27");
  });

  it("frame in green what was done, and not a record after which the lock stays", () => {
    expect(html(<CompletePanel title="解除しました" facts={[]} />)).toContain("border-done");
    const locked = html(<CompletePanel look="locked" title="ロックされたままです" facts={[]} />);
    expect(locked).not.toContain("-done");
    expect(words(locked)).toBe("ロックされたままです");
  });
});
