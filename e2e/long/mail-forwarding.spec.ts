import { expect, type Page } from "@playwright/test";
import { messagesFor } from "@/lib/i18n/messages";
import { checkPage, expectFault, faults } from "../support/check-page";
import { test } from "../support/fixtures";
import { enterWith } from "../support/login";
import { readMail } from "../support/mailbox";
import { expectNoSidewaysScroll } from "../support/no-sideways-scroll";

const { mailExtras, mailSettings, procedures, common, errors } = messagesFor("ja");
const { forwarding, host } = mailExtras;

const main = (page: Page) => page.getByRole("main");
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const toConfirm = (page: Page) => page.getByRole("button", { name: common.toConfirm }).click();
const to = (page: Page, place: number) => page.getByLabel(forwarding.to(place));
const choose = (page: Page, label: string) => page.getByRole("radio", { name: label, exact: true }).check();

/** Both pages at the width of a small telephone as well. */
async function look(page: Page): Promise<void> {
  await checkPage(page);
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 720 });
}

async function agreeAndDo(page: Page, complete: string): Promise<void> {
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /^(この内容で設定する|やめる)/ }).click();
  await expect(heading(page, complete)).toBeVisible();
}

/** Opens the page again until the worker has told the mail host. */
async function expectHost(page: Page, id: string, state: string, seconds = 20): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto(`/mypage/mail/${id}`);
        return (await main(page).textContent()) ?? "";
      },
      { timeout: seconds * 1000, intervals: [300, 500, 1000] },
    )
    .toContain(state);
}

test("[FB-05][FB-12] forwarding: each fault at its field and nothing typed is lost; set, told by mail, brought to the host, and put off", async ({
  page,
  context,
  people,
}) => {
  test.setTimeout(180_000);
  const holder = await people.open();
  const id = (await people.register(holder, "user")).loginId;
  const address = await people.mailAddress(holder, id);
  await enterWith(context, await people.enter(holder.login));

  await page.goto(`/mypage/mail/${id}`);
  await expect(main(page)).toContainText(forwarding.stateOff);
  await look(page);
  await page.getByRole("link", { name: forwarding.act }).click();
  await expect(heading(page, forwarding.title(id))).toBeVisible();
  await expect(main(page), "the clause").toContainText("第9条8項");
  await look(page);

  await toConfirm(page);
  await expectFault(page, { message: /転送を選んでください/ });
  await choose(page, forwarding.on.label);
  await toConfirm(page);
  await expect(faults(page), "keep a copy or not is never chosen beforehand").toContainText(forwarding.copyShort);
  await choose(page, forwarding.drop.label);
  await toConfirm(page);
  await expectFault(page, { field: forwarding.to(1), message: /転送先がありません/ });
  await to(page, 1).fill("first@denwa.example");
  for (const [bad, message] of [
    ["taro", /name@example.com/],
    [address, /転送が回り続ける/],
    ["ta..ro@denwa.example", /name@example.com/],
    ["FIRST@denwa.example", /同じ転送先/],
  ] as const) {
    await to(page, 2).fill(bad);
    await toConfirm(page);
    await expect(faults(page)).toContainText(message);
    await expect(to(page, 2), "what was typed stays").toHaveValue(bad);
    await expect(to(page, 2)).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByRole("radio", { name: forwarding.drop.label, exact: true })).toBeChecked();
  }
  await look(page);
  await to(page, 2).fill(" ｓecond@denwa.example");
  await toConfirm(page);
  await expect(heading(page, procedures.confirm["set-forwarding"].title)).toBeVisible();
  await expect(main(page)).toContainText("first@denwa.example");
  await expect(main(page)).toContainText("second@denwa.example");
  await expect(main(page), "what it means").toContainText(mailExtras.effects.dropped);
  await expect(main(page)).toContainText(mailExtras.effects.withAddress);
  await look(page);
  await page.getByRole("link", { name: common.backToInput }).click();
  await expect(to(page, 2)).toHaveValue("second@denwa.example");
  await toConfirm(page);
  const since = new Date().toISOString();
  await agreeAndDo(page, procedures.complete["set-forwarding"](id));
  await expect(main(page)).toContainText(mailExtras.complete.pending);
  await look(page);
  await page.reload();
  await expect(heading(page, procedures.complete["set-forwarding"](id)), "reload-safe").toBeVisible();
  const mail = await readMail(holder.login.mail, { since, subject: /メールの変更/ });
  expect(mail.text).toContain(forwarding.stateOn(2));
  expect(mail.text, "no address in a mail").not.toContain("denwa.example");

  await expectHost(page, id, host.states.done);
  await expect(main(page)).toContainText(forwarding.stateOn(2));
  await expect(main(page)).toContainText(forwarding.dropped);
  await look(page);
  await page.goto("/mypage/procedures");
  await expect(main(page), "in the history").toContainText(`${id} の転送の変更`);

  await page.goto(`/mypage/mail/${id}/forwarding`);
  await expect(to(page, 1), "what is set stands in the form").toHaveValue("first@denwa.example");
  await toConfirm(page);
  await expect(faults(page), "nothing would change").toContainText("変わるところがありません");
  await choose(page, forwarding.off.label);
  await toConfirm(page);
  await expect(main(page)).toContainText(mailExtras.effects.gone);
  await agreeAndDo(page, procedures.complete["set-forwarding"](id));
  await page.goto(`/mypage/mail/${id}`);
  await expect(main(page)).toContainText(forwarding.stateOff);
  await expect(main(page)).not.toContainText("denwa.example");
});

test("[FB-05] a mail host that is broken for a while gets it later; one that refuses is said, and can be asked again", async ({
  page,
  context,
  people,
}) => {
  test.setTimeout(180_000);
  const holder = await people.open();
  const id = (await people.register(holder, "user")).loginId;
  await people.mailAddress(holder, id);
  await enterWith(context, await people.enter(holder.login));
  const forwardTo = async (address: string) => {
    await page.goto(`/mypage/mail/${id}/forwarding`);
    await choose(page, forwarding.on.label);
    await to(page, 1).fill(address);
    await choose(page, forwarding.keep.label);
    await toConfirm(page);
    await agreeAndDo(page, procedures.complete["set-forwarding"](id));
  };
  await forwardTo("a@refused.example");
  await expectHost(page, id, host.states.failed);
  await expect(main(page)).toContainText(host.failed);
  await look(page);
  await page.getByRole("button", { name: host.again }).click();
  await expect(heading(page, mailSettings.detailTitle(id))).toBeVisible();
  await expectHost(page, id, host.states.failed);
  await forwardTo("a@broken.example");
  await page.goto(`/mypage/mail/${id}`);
  await expect(main(page)).not.toContainText(host.states.failed);
  await expectHost(page, id, host.states.pending);
  await expect
    .poll(
      async () => {
        await page.goto(`/mypage/mail/${id}`);
        return main(page).getByText(host.states.pending, { exact: true }).count();
      },
      { timeout: 60_000, intervals: [1000] },
    )
    .toBe(0);
  await expect(main(page)).not.toContainText(host.states.failed);
});

test("[FB-05] a user ID sets its own, without a script too; without an address of ours it is told what to do first", async ({
  people,
  anotherBrowser,
  allowedProblems,
}) => {
  test.setTimeout(180_000);
  const holder = await people.open();
  const own = await people.register(holder, "user");
  const other = (await people.register(holder, "user")).loginId;
  await people.mailAddress(holder, own.loginId);
  allowedProblems.push(/404/);
  const session = await people.enter(own);
  const scripted = await anotherBrowser();
  await enterWith(scripted.context(), session);
  for (const denied of ["forwarding", "auto-reply", "forwarding/confirm", "auto-reply/complete"]) {
    await scripted.goto(`/mypage/mail/${other}/${denied}`);
    await expect(heading(scripted, errors.notFoundTitle), denied).toBeVisible();
  }
  const page = await anotherBrowser({ javaScriptEnabled: false });
  await enterWith(page.context(), session);
  await page.goto(`/mypage/mail/${own.loginId}/forwarding`);
  await choose(page, forwarding.on.label);
  await to(page, 1).fill("no address");
  await choose(page, forwarding.keep.label);
  await toConfirm(page);
  await expect(main(page)).toContainText("name@example.com の形で入力してください");
  await expect(to(page, 1)).toHaveValue("no address");
  await expect(page.getByRole("radio", { name: forwarding.keep.label, exact: true })).toBeChecked();
  await to(page, 1).fill("own@denwa.example");
  await toConfirm(page);
  const confirm = page.url();
  await agreeAndDo(page, procedures.complete["set-forwarding"](own.loginId));
  const complete = page.url();
  await page.goto(confirm);
  expect(page.url(), "done once, and the button leads to what was done").toBe(complete);
  // Another login of the same contract finds neither the draft nor what came of it.
  const theirs = await anotherBrowser();
  await enterWith(theirs.context(), await people.enter(holder.login));
  for (const address of [confirm, complete]) {
    await theirs.goto(address);
    await expect(heading(theirs, errors.notFoundTitle)).toBeVisible();
  }
  await theirs.goto(`/mypage/mail/${other}`);
  await expect(theirs.getByRole("link", { name: forwarding.act }), "no link to what can't be set").toHaveCount(0);
  await theirs.goto(`/mypage/mail/${other}/forwarding`);
  await expect(main(theirs)).toContainText("先に当社のメールアドレスを登録してください");
  await theirs.getByRole("link", { name: mailSettings.operator.label }).click();
  await expect(heading(theirs, mailSettings.addressTitle(other))).toBeVisible();
});

test("[JP-10] a draft of long ago sets nothing; its page says so and keeps what was typed", async ({ page, context, people }) => {
  test.setTimeout(120_000);
  const holder = await people.open();
  const id = (await people.register(holder, "user")).loginId;
  await people.mailAddress(holder, id);
  await enterWith(context, await people.enter(holder.login));
  await page.goto(`/mypage/mail/${id}/forwarding`);
  await choose(page, forwarding.on.label);
  await to(page, 1).fill("late@denwa.example");
  await choose(page, forwarding.keep.label);
  await toConfirm(page);
  await expect(heading(page, procedures.confirm["set-forwarding"].title)).toBeVisible();
  await people.expire("drafts", holder.login);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /^この内容で設定する/ }).click();
  await expect(heading(page, procedures.expired.title)).toBeVisible();
  await look(page);
  await page.goto(`/mypage/mail/${id}`);
  await expect(main(page)).toContainText(forwarding.stateOff);
});
