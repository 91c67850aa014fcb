import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

/** What a thing is called, and what it isn't called as well. */
const words: Readonly<Record<string, readonly string[]>> = {
  "2段階認証": ["二段階の認証", "二段階認証", "二要素認証", "2段階目の認証"],
  認証登録コード: ["有効化コード"],
  認証方法の初期化: ["受け取り方法の初期化", "認証の初期化"],
  担当者が見た記録: ["社内の記録", "社内の誰が", "担当者が見たもの"],
  お客様: ["お客さま"],
};

const texts = ["lib/i18n", "catalogue"].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(tsx?|yaml|md)$/.test(name))
    .map((name) => ({ name: path.join(folder, name), text: readFileSync(path.join(root, folder, name), "utf8") })),
);

test.each(Object.entries(words))("[LANGUAGE] %s is called so everywhere, and nothing else", (word, others) => {
  expect(texts.some(({ text }) => text.includes(word))).toBe(true);
  const wrong = texts.flatMap(({ name, text }) =>
    others.filter((other) => text.includes(other)).map((other) => `${name}: ${other}`),
  );
  expect(wrong).toEqual([]);
});
