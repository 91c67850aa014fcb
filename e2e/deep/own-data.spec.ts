import { readFile } from "node:fs/promises";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage } from "../support/check-page";
import { expect, test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { provedHere } from "../support/prove";

const { ownData: text } = messagesFor("ja");

test("[JP-13] one's own data: a proof, the button, the wait, and files that hold one's own record and nobody else's", async ({
  page,
  people,
  anotherBrowser,
}) => {
  test.setTimeout(120_000);
  const [holder, other] = [await people.open(), await people.open()];
  await enterWith(page.context(), await people.enter(holder.login));
  await page.goto("/mypage/own-data");
  await expect(page.getByText(text.empty)).toBeVisible();
  await page.getByRole("button", { name: text.make }).click();
  await provedHere(page, holder.login.mail);
  await expect(page).toHaveURL(/\/mypage\/own-data\?proved=1$/);
  await page.getByRole("button", { name: text.make }).click();
  const list = page.getByRole("region", { name: text.listTitle });
  await expect(async () => {
    await page.goto("/mypage/own-data");
    await expect(list.getByText(text.states.ready)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 40_000 });
  await expect(list.getByRole("listitem").first()).toBeVisible();
  await checkPage(page);

  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), list.getByRole("link", { name, exact: true }).click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
  };
  const [json, html] = [await saved(text.json), await saved(text.html)];
  expect(json.name).toMatch(/^own-data-\d{4}-\d\d-\d\d\.json$/);
  expect(html.name).toMatch(/^own-data-\d{4}-\d\d-\d\d\.html$/);
  const data = JSON.parse(json.text) as { parts: { subject: string }[] };
  expect(data.parts.map(({ subject }) => subject)).toContain("member");
  for (const file of [json, html]) {
    expect(file.text).toContain(holder.familyName);
    expect(file.text).not.toContain(other.familyName);
    expect(file.text).not.toMatch(/\$argon2|password_hash|token_hash/);
  }
  await list.getByText(text.csvTitle).click();
  const csv = await saved(text.csv(text.subjects.member));
  expect(csv.name).toMatch(/\.csv$/);
  expect(csv.text).toContain(holder.familyName);

  const address = (await list.getByRole("link", { name: text.json }).getAttribute("href")) ?? "";
  const stranger = await anotherBrowser();
  await enterWith(stranger.context(), await people.enter(other.login));
  expect((await stranger.request.get(address)).status(), "somebody else's file is not there").toBe(404);
});
