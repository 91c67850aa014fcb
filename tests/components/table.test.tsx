import { describe, expect, it } from "vitest";
import { BarChart } from "@/components/ui/bar-chart";
import { type Column, Table } from "@/components/ui/table";
import { html, words } from "./render";

type Row = { id: string; state: string; group: string };
const rows: Row[] = [
  { id: "taro", state: "契約中", group: "本日" },
  { id: "ume", state: "停止", group: "本日" },
  { id: "jiro", state: "終了", group: "明日" },
];
const columns: Column<Row>[] = [
  { key: "id", label: "アカウントID", rowHeader: true, cell: (row) => row.id, sort: { href: "/help", direction: "ascending" } },
  { key: "state", label: "状態", cell: (row) => row.state },
];

describe("table", () => {
  const markup = html(
    <Table
      locale="ja"
      caption="登録済みのID"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      groupOf={(row) => row.group}
    />,
  );

  it("has a caption, column heads and one row head in each row", () => {
    expect(markup).toContain("<caption");
    expect(markup.match(/scope="col"/g)).toHaveLength(2);
    expect(markup.match(/scope="row"/g)).toHaveLength(3);
  });

  it("keeps its roles in the card form, where `display` changes", () => {
    for (const role of ["table", "row", "columnheader", "rowheader", "cell"]) expect(markup).toContain(`role="${role}"`);
  });

  it("keeps each value's label in the card form", () => {
    expect(markup).toMatch(/<td[^>]*><span class="[^"]*sm:hidden">状態<\/span>/);
  });

  it("says by which column it is sorted", () => {
    expect(markup).toMatch(/aria-sort="ascending"[^>]*><a [^>]*href="\/help"/);
    expect(words(markup)).toContain("（昇順）");
  });

  it("puts one heading before each group", () => {
    expect(markup.match(/scope="rowgroup"/g)).toHaveLength(2);
  });

  it("puts a row's detail into a line of its own", () => {
    const detailed = html(
      <Table locale="ja" caption="c" columns={columns} rows={rows} rowKey={(row) => row.id} detail={(row) => `なぜ ${row.id}`} />,
    );
    expect(detailed).toMatch(/<td colSpan="2"[^>]*>なぜ taro<\/td>/i);
  });
});

describe("bar chart", () => {
  const markup = html(
    <BarChart
      locale="ja"
      id="pay"
      title="月ごとのお支払い"
      finding="11月は年額の更新で高くなります"
      barsLabel="月"
      format={(value) => `¥${value}`}
      series={[
        { label: "定額", tone: "fixed" },
        { label: "年額", tone: "annual" },
      ]}
      ticks={[
        { value: 0, label: "0" },
        { value: 100, label: "100" },
      ]}
      bars={[
        { label: "10月", values: [10, 0], mark: "10", current: true },
        { label: "11月", values: [10, 90], mark: "100", forecast: true },
      ]}
    />,
  );

  it("is an image that states its finding, once wide and once narrow", () => {
    expect(markup.match(/role="img" aria-label="11月は年額の更新で高くなります"/g)).toHaveLength(2);
  });

  it("hatches what is only forecast and says so", () => {
    expect(markup).toContain('fill="url(#pay-wide-hatch-1)"');
    expect(words(markup)).toContain("予測");
  });

  it("has the same figures in a table behind it, with totals", () => {
    expect(words(markup)).toContain("11月 (予測) 定額 ¥10 年額 ¥90 合計 ¥100");
  });

  it("draws a year of nothing without dividing by zero", () => {
    const empty = html(
      <BarChart
        locale="ja"
        id="e"
        title="t"
        finding="f"
        barsLabel="月"
        format={String}
        series={[{ label: "定額", tone: "fixed" }]}
        ticks={[{ value: 0, label: "0" }]}
        bars={[]}
      />,
    );
    expect(empty).not.toMatch(/NaN|Infinity/);
  });
});
