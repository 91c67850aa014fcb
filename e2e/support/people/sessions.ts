import type { Decision } from "@/lib/domain/decision";
import { confirmEnrolment, finishEnrolment } from "@/lib/services/identity/confirm-enrolment";
import { startEnrolment } from "@/lib/services/identity/start-enrolment";
import { startLogin } from "@/lib/services/identity/start-login";
import { verifyLoginCode } from "@/lib/services/identity/verify-login-code";
import { codeIn, mailsTo } from "../mailbox-files";
import { now } from "./clock";
import type { Login } from "./makers";

function must<T>(decision: Decision<T>, what: string): T {
  if (!decision.ok) throw new Error(`${what}: ${JSON.stringify(decision.refusal)}`);
  return decision.value;
}

/** The code that was mailed after `since`; the worker sends it in its own time. */
async function mailedCode(to: string, since: string): Promise<string> {
  for (let waited = 0; waited < 15_000; waited += 40) {
    const code = (await mailsTo(to))
      .filter((mail) => mail.at >= since)
      .flatMap((mail) => codeIn(mail.text) ?? [])
      .at(-1);
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`no code was mailed to ${to}`);
}

/** Password, then either the first enrolment or the code: whatever this login needs. Returns the new session's secret. `deviceToken` is known afterwards. */
export async function firstSession(login: Login, locale: "ja" | "en", deviceToken: string | null = null): Promise<string> {
  const context = { device: "Firefox / Linux", locale, deviceToken };
  // With three decimals always, as the mails have it: Temporal leaves zeros out, and then texts no longer sort as times do.
  const since = now().toString({ fractionalSecondDigits: 3 });
  const { token, step } = must(await startLogin({ ...login, address: "192.0.2.77" }, now()), `login of ${login.loginId}`);
  if (step === "enrol") {
    must(await startEnrolment({ token }, { activationCode: login.activationCode, mail: login.mail }, now()), "enrolment");
    must(await confirmEnrolment({ token }, await mailedCode(login.mail, since), now()), "enrolment's code");
    return must(await finishEnrolment({ token, context }, now()), "end of the enrolment").token;
  }
  return must(await verifyLoginCode({ token, context }, await mailedCode(login.mail, since), now()), "code").token;
}
