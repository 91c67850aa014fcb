import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MethodFields } from "@/components/identity/method-fields";
import { messagesFor } from "@/lib/i18n/messages";

const { methods, auth } = messagesFor("ja");
const { choose, choices, mobile, mobileHint, appNext } = methods;
const common = { choose, mail: auth.mail, mailHint: auth.mailHint, mobile, mobileHint, appNext };

const page = (offered: { mail: typeof choices.mail; sms: typeof choices.sms | null; totp: typeof choices.totp }) =>
  renderToStaticMarkup(<MethodFields locale="ja" text={{ ...common, choices: offered }} fault={() => undefined} values={{}} />);

test("[CL-06] SMS is on the page only where it is offered", () => {
  expect(page(choices)).toContain('value="sms"');
  const without = page({ ...choices, sms: null });
  expect(without).not.toContain("SMS");
  expect(without).not.toContain('name="number"');
  expect(without).toContain('value="totp"');
});
