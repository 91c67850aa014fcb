import type { Metadata, Route } from "next";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { messagesFor } from "@/lib/i18n/messages";
import { memberLoginRemembered } from "@/lib/web/brand-cookie";
import { hostBrand } from "@/lib/web/host-brand";
import { requestLocale } from "@/lib/web/locale";
import { siteBrand } from "@/lib/web/site-brand";
import { siteOperator } from "@/lib/web/site-operator";
import { AskForm } from "./_parts/ask-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).recovery.title };
}

/** パスワードをお忘れの方 (CL-04): the ID one logs in with, at the brand that this browser uses. */
export default async function PasswordResetPage() {
  const locale = await requestLocale();
  const text = messagesFor(locale).recovery;
  const { list } = (await siteOperator()).brands;
  const brand = (await siteBrand()) ?? ((await memberLoginRemembered()) ? null : (list[0] ?? null));
  const others = (await hostBrand()) ? [] : list.filter(({ code }) => code !== brand?.code);
  return (
    <div className="max-w-[46rem]">
      <PageHeading title={text.title} lead={text.lead} />
      <p className="mt-3">{brand ? text.brandIs(brand.name[locale]) : text.memberIs}</p>
      {others.map(({ code, name, path }) => (
        <p key={code} className="text-note">
          {/* Loaded anew: the frame would keep wearing the brand that it has. */}
          <a href={`/brand/${path}/password-reset`} className="text-link underline underline-offset-[3px]">
            {text.otherBrand(name[locale])}
          </a>
        </p>
      ))}
      <div className="mt-6">
        <AskForm
          locale={locale}
          brand={brand?.code ?? ""}
          text={{ label: brand ? text.loginId : text.memberId, hint: text.loginIdHint, submit: text.submit }}
        />
      </div>
      <div className="mt-10 grid gap-6 border-t border-line pt-6 md:grid-cols-2">
        <section>
          <h2 className="text-body">{text.keepsTitle}</h2>
          <p className="mt-1 text-note">{text.keepsText}</p>
        </section>
        <section>
          <h2 className="text-body">{text.idForgottenTitle}</h2>
          <p className="mt-1 text-note">
            {text.idForgottenText}
            <br />
            <TextLink href={"/contact" as Route}>{text.idForgottenLink}</TextLink>
          </p>
        </section>
      </div>
    </div>
  );
}
