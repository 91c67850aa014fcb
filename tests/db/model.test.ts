import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ownerQuery } from "../support/database";

const folder = path.resolve(import.meta.dirname, "../../prisma/schema");
const schema = readdirSync(folder)
  .map((name) => readFileSync(path.join(folder, name), "utf8"))
  .join("\n");

const databaseType: Record<string, string> = {
  String: "text",
  "String @db.Uuid": "uuid",
  Int: "integer",
  BigInt: "bigint",
  Boolean: "boolean",
  Json: "jsonb",
  Bytes: "bytea",
  "DateTime @db.Date": "date",
  "DateTime @db.Timestamptz(6)": "timestamp with time zone",
  'Unsupported("xid8")': "xid8",
};

/** The columns that the model claims, as `table.column type null|not null`. Lines of relations and block attributes have no such type. */
function columnsOfModel(text: string): string[] {
  return [...text.matchAll(/^model \w+ \{\n(.*?)^\}/gms)].flatMap(([, body = ""]) => {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1];
    return body.split("\n").flatMap((line) => {
      const [, field = "", type = "", optional, rest = ""] = /^\s+(\w+)\s+(\w+(?:\("\w+"\))?)(\?)?(?:\s+(.*))?$/.exec(line) ?? [];
      const native = /@db\.\w+(\(\d+\))?/.exec(rest)?.[0];
      const known = databaseType[native ? `${type} ${native}` : type];
      if (!known) return [];
      return [`${table}.${/@map\("(\w+)"\)/.exec(rest)?.[1] ?? field} ${known} ${optional ? "null" : "not null"}`];
    });
  });
}

async function columnsOfDatabase(): Promise<string[]> {
  const rows = await ownerQuery<{ line: string }>(
    `SELECT table_name || '.' || column_name || ' ' || CASE data_type WHEN 'USER-DEFINED' THEN udt_name ELSE data_type END
       || CASE is_nullable WHEN 'YES' THEN ' null' ELSE ' not null' END AS line
     FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\\_prisma%'`,
  );
  return rows.map((row) => row.line);
}

describe("the model", () => {
  it("says what the migrations made: no table, column, type or nullability differs", async () => {
    expect(columnsOfModel(schema).sort()).toEqual((await columnsOfDatabase()).sort());
  });

  it("is read for real: a column that only the model has is told", () => {
    const changed = schema.replace("model Clock {", "model Clock {\n  extra String?");
    expect(columnsOfModel(changed)).toContain("clock.extra text null");
  });
});
