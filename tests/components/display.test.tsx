import { describe, expect, it } from "vitest";
import { Amount } from "@/components/ui/amount";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Chip } from "@/components/ui/chip";
import { Icon } from "@/components/ui/icon";
import { iconPaths } from "@/components/ui/icon-paths";
import { KeyFacts } from "@/components/ui/key-facts";
import { Meter } from "@/components/ui/meter";
import { Note } from "@/components/ui/note";
import { Pager } from "@/components/ui/pager";
import { Panel } from "@/components/ui/panel";
import { Steps } from "@/components/ui/steps";
import { SummaryList } from "@/components/ui/summary-list";
import { Timeline } from "@/components/ui/timeline";
import { html, inOrder, words } from "./render";

describe("steps", () => {
  const markup = html(<Steps locale="ja" labels={["入力", "確認", "完了"]} current={1} />);

  it("is an ordered list in which exactly one step is current", () => {
    expect(markup).toContain("<ol");
    expect(markup.match(/aria-current="step"/g)).toHaveLength(1);
    expect(markup).toMatch(/<li aria-current="step"[\s\S]*確認/);
  });

  it("says in words which steps are done", () => {
    expect(words(markup)).toContain("入力 （済み）");
  });
});

describe("meter", () => {
  const markup = html(
    <Meter locale="ja" label="メール" used={3} basic={1} added={5} rest="あと3件" note="基本1＋メールパック5" />,
  );

  it("says the figures as text before it draws them", () => {
    expect(inOrder(markup, ["6のうち3を使用中", "segment-used"])).toBe(true);
  });

  it("draws one segment for each slot", () => {
    expect(markup.match(/segment-used/g)).toHaveLength(3);
    expect(markup.match(/border-dashed/g)).toHaveLength(3);
  });
});

describe("state and money", () => {
  it("says a state in words; the icon is only beside it", () => {
    const markup = html(<Chip tone="done">契約中</Chip>);
    expect(markup).toContain('aria-hidden="true"');
    expect(words(markup)).toBe("契約中");
  });

  it("never breaks inside an amount", () => {
    expect(html(<Amount value="¥97,332" note="（税込）" />)).toMatch(/class="nums [^"]*">¥97,332</);
  });

  it("says the kind of a note in words", () => {
    expect(words(html(<Note tone="deadline" locale="ja" title="本日まで" />))).toBe("期限： 本日まで");
    expect(html(<Note tone="success" locale="ja" title="許可しました" live />)).toContain('role="status"');
  });

  it("has no picture that a screen reader would announce", () => {
    const all = Object.keys(iconPaths) as (keyof typeof iconPaths)[];
    for (const name of all) expect(html(<Icon name={name} />)).toMatch(/^<svg aria-hidden="true"/);
  });
});

describe("lists of facts", () => {
  it("ties each fact's label to its value", () => {
    const markup = html(<KeyFacts count facts={[{ label: "ご契約", value: 4, unit: "件", note: "オプション 2件" }]} />);
    expect(markup).toMatch(/<dl[\s\S]*<dt[\s\S]*ご契約[\s\S]*<dd[\s\S]*4/);
  });

  it("tells the 変更 links apart for those who hear only links", () => {
    const markup = html(<SummaryList locale="ja" rows={[{ label: "管理者", children: "在庫 花子", changeHref: "/help" }]} />);
    expect(markup).toContain('<span class="sr-only">管理者を変更</span>');
  });

  it("numbers the points of a promise for the eye only", () => {
    expect(html(<SummaryList locale="ja" numbered rows={[{ label: "価格", children: "¥1" }]} />)).toMatch(
      /<span aria-hidden="true"[^>]*>1<\/span>/,
    );
  });

  it("names a panel by its heading", () => {
    expect(
      html(
        <Panel id="news" title="お知らせ">
          …
        </Panel>,
      ),
    ).toMatch(/<section aria-labelledby="news-title"[\s\S]*<h2 id="news-title"/);
  });

  it("marks where a procedure stands", () => {
    const markup = html(
      <Timeline
        label="進み具合"
        entries={[
          { key: "a", title: "受付", state: "done" },
          { key: "b", title: "設定中", state: "now" },
        ]}
      />,
    );
    expect(markup).toContain('<ol aria-label="進み具合"');
    expect(markup).toMatch(/<li aria-current="step"[\s\S]*設定中/);
  });
});

describe("ways", () => {
  it("ends the breadcrumb with this page, which is no link", () => {
    const markup = html(<Breadcrumb locale="ja" crumbs={[{ label: "請求", href: "/help" }, { label: "R27030482" }]} />);
    expect(markup).toMatch(/<li aria-current="page"[^>]*><span aria-hidden="true"[^>]*>›<\/span><span>R27030482<\/span><\/li>/);
  });

  it("shows no pager for one page, and only the ways that exist", () => {
    expect(html(<Pager locale="ja" page={1} pages={1} hrefOf={() => "/help"} />)).toBe("");
    const first = words(html(<Pager locale="ja" page={1} pages={3} hrefOf={() => "/help"} />));
    expect(first).toBe("3ページ中 1ページ目 次のページ");
  });
});
