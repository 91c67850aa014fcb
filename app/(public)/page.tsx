import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findLoginView } from "@/lib/queries/identity/login-view";
import { currentActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).public.homeTitle };
}

/** The front door: which service, and what to have ready. Who is logged in goes on to the own page. */
export default async function FrontDoor() {
  const locale = await requestLocale();
  const text = messagesFor(locale).public;
  if (await currentActor()) redirect("/mypage");
  const view = await findLoginView(null, await now());
  const brands = view ? [view.brand, ...view.otherBrands] : [];
  return (
    <>
      <PageHeading title={text.homeTitle} lead={text.homeLead} />
      <div className="mt-6 grid gap-5">
        <Panel id="brands" title={text.homeChoose}>
          <ul className="flex flex-wrap gap-3">
            {brands.map((brand) => (
              <li key={brand.code} className="max-sm:w-full">
                <ButtonLink href={brand.loginPath as Route} look="outline" size="large" wide>
                  {text.loginTo(brand.name[locale])}
                </ButtonLink>
              </li>
            ))}
          </ul>
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
