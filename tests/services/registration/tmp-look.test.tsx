import { writeFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { it, vi } from "vitest";
const request = { headers: new Headers({ host: "localhost:3000", "x-path": "/register" }), cookies: new Map<string, { value: string }>() };
vi.mock("next/headers", () => ({ headers: async () => request.headers, cookies: async () => request.cookies }));
vi.mock("next-auth", () => ({ getServerSession: async () => null }));
import { now } from "@/lib/clock";
import { beginRegistration } from "@/lib/services/registration/begin-registration";
import { saveDetails } from "@/lib/services/registration/save-details";
import { publish } from "../identity/support";
import { agree, enter, typedOf } from "./support";
import Kind from "@/app/(public)/register/page";
import Details from "@/app/(public)/register/details/page";
import Login from "@/app/(public)/register/login/page";
import Confirm from "@/app/(public)/register/confirm/page";
import Verify from "@/app/(public)/register/verify/page";
it("look", async () => {
  await publish();
  const at = await now();
  const q = (o = {}) => ({ searchParams: Promise.resolve(o) });
  const put = (token: string) => request.cookies.set("__Host-registration", { value: token });
  const out = async (name: string, el: unknown) => writeFileSync(`/tmp/h/reg-html/${name}.html`, `<!doctype html><html lang=ja><meta charset=utf-8><meta name=viewport content="width=device-width,initial-scale=1"><link rel=stylesheet href=s.css><body><main class="w-full min-w-0 px-4 py-6 sm:px-8 sm:py-8 lg:px-10"><div class="mx-auto max-w-[50.5rem]">${renderToStaticMarkup(el as never)}</div></main></body></html>`);
  await out("1-kind", await Kind());
  await out("9-over", await Details(q()));
  for (const kind of ["corporate", "person", "sole-proprietor"] as const) {
    const b = await beginRegistration(null, { kind, locale: "ja", address: "1" }, at);
    if (!b.ok) throw new Error();
    put(b.value.token);
    await out(`2-details-${kind}`, await Details(q()));
    if (kind === "corporate") {
      await saveDetails(b.value.token, { typed: { ...typedOf(kind, "a@example.com"), postalCode: "452-0961" }, details: null }, at);
      await out("3-towns", await Details(q({ address: "choose" })));
      await out("3-unknown", await Details(q({ address: "unknown", mail: "registered" })));
      await out("1-running", await Kind());
    }
  }
  const t = await enter({ kind: "corporate", mail: "hanako@example.com", loginId: "hanako" }, at);
  put(t);
  await out("4-login", await Login(q({ taken: "1" })));
  await out("4-login-kept", await Login(q()));
  await out("5-confirm", await Confirm());
  await agree(t, at);
  await out("6-verify", await Verify(q({ resent: "1" })));
  const { getMessages } = { getMessages: null };
  void getMessages;
}, 120000);
