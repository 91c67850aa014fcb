import type { Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { enterWith } from "./login";
import type { Holder } from "./people/makers";
import type { People } from "./people/started";

const { staffNotices: text } = messagesFor("ja");

/** So many hours ago, as a day and a time are typed in Japan. */
function ago(hours: number): { day: string; time: string } {
  const [day = "", time = ""] = new Date(Date.now() + (9 - hours) * 3_600_000).toISOString().split("T");
  return { day, time: time.slice(0, 5) };
}

export const main = (page: Page) => page.getByRole("main");

export async function typeMoment(page: Page, hours: number, days: string, times: string) {
  await page.getByLabel(days, { exact: true }).fill(ago(hours).day);
  await page.getByLabel(times, { exact: true }).fill(ago(hours).time);
}

/** An outage of one contract since two hours ago, as far as the confirm page. */
export async function writeNotice(desk: Page, holder: Holder, title: string, mail: string) {
  await desk.getByRole("radio", { name: text.kinds.outage }).check();
  await desk.getByLabel(text.titleJa, { exact: true }).fill(title);
  await desk.getByLabel(text.bodyJa, { exact: true }).fill("つながりません。\nいま調べています。");
  await desk.getByLabel(text.titleEn, { exact: true }).fill("No connection");
  await desk.getByLabel(text.bodyEn, { exact: true }).fill("There is no connection.");
  await typeMoment(desk, 2, text.fromDate, text.fromTime);
  await desk.getByRole("radio", { name: text.endNo }).check();
  await desk.getByLabel(new RegExp(text.numbers), { exact: false }).fill(holder.contractNumber);
  await desk.getByRole("radio", { name: mail }).check();
  await desk.getByRole("button", { name: text.next }).click();
}

export async function openDesk(desk: Page, people: People, role: "support" | "auditor" = "support") {
  await enterWith(desk.context(), await people.enterStaff(await people.staff(role)), "staff");
}

/** A household with an account ID; one that is new has no past, and so no notices of it. */
export async function readerOf(people: People, openedDaysAgo = 400): Promise<Holder> {
  const holder = await people.open({ openedDaysAgo });
  await people.register(holder, "user");
  return holder;
}
