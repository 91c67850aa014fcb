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

/** A button that leads on and one that leads back are called alike everywhere; what a special one says, such as 「登録せずに戻る」, is left. */
const buttons: Readonly<Record<string, readonly string[]>> = {
  次へ進む: ["次へ", "入力へ進む", "書類へ進む"],
  確認へ進む: ["次へ（確認）", "内容を確認する"],
  やめて戻る: ["やめる", "変更をやめる", "登録をやめる"],
  入力に戻る: ["戻って直す", "戻って入力し直す"],
};

test.each(Object.entries(buttons))("[LANGUAGE] a button says 「%s」 and nothing like it", (word, others) => {
  const messages = texts.filter(({ name }) => name.startsWith("lib/i18n/messages/ja/"));
  expect(messages.some(({ text }) => text.includes(`"${word}"`))).toBe(true);
  const wrong = messages.flatMap(({ name, text }) =>
    others.filter((other) => text.includes(`"${other}"`)).map((other) => `${name}: ${other}`),
  );
  expect(wrong).toEqual([]);
});
