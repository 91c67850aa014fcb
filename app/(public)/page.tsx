import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { findBrand } from "@/lib/domain/catalogue/find-brand";
import { messagesFor } from "@/lib/i18n/messages";
import { findLoginView } from "@/lib/queries/identity/login-view";
import { currentLogin } from "@/lib/web/guard";
import { hostBrand } from "@/lib/web/host-brand";
import { requestLocale } from "@/lib/web/locale";
import { siteOperator } from "@/lib/web/site-operator";
import { BrandDoor } from "./brand-door";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).public.homeTitle };
}

/** The front door: which service, and what to have ready. Who is logged in goes on to the own page. */
export default async function FrontDoor() {
  const locale = await requestLocale();
  const text = messagesFor(locale).public;
  if (await currentLogin()) redirect("/mypage");
  if (await hostBrand()) redirect("/login");
  const operator = await siteOperator();
  const view = await findLoginView(null, null, await now());
  const brands = view ? [view.brand, ...view.otherBrands] : [];
  return (
    <>
      <PageHeading title={text.homeTitle} lead={text.homeLead} />
      <div className="mt-6 grid gap-5">
        <section aria-labelledby="brands-title">
          <h2 id="brands-title" className="mb-3 text-h2">
            {text.homeChoose}
          </h2>
          <ul className="grid gap-5 sm:grid-cols-2">
            {brands.map(({ code, loginPath }) => {
              const brand = findBrand(operator, code);
              return brand ? <BrandDoor key={code} locale={locale} brand={brand} href={loginPath} /> : null;
            })}
          </ul>
        </section>
        <Panel id="member" title={text.memberTitle}>
          <p>{text.memberText}</p>
          <p className="mt-3 flex flex-wrap gap-3">
            <ButtonLink href={"/login/member" as Route} look="plain">
              {text.memberLogin}
            </ButtonLink>
            {operator.registration ? (
              <ButtonLink href={"/register" as Route} look="plain">
                {text.register}
              </ButtonLink>
            ) : null}
          </p>
        </Panel>
        <div className="grid gap-5 sm:grid-cols-2">
          <Panel id="first" title={text.firstTime}>
            <p>{text.firstTimeText}</p>
          </Panel>
          <Panel id="trouble" title={text.cannotLogin}>
            <p>{text.cannotLoginText}</p>
            <p className="mt-2">
              <TextLink href="/help">{text.seeHelp}</TextLink>
            </p>
          </Panel>
        </div>
      </div>
    </>
  );
}
