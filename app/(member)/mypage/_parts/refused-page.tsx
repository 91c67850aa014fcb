import type { ComponentProps } from "react";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { PageHeading } from "@/components/ui/page-heading";
import { messagesFor } from "@/lib/i18n/messages";

type RefusedPageProps = { title: string } & Omit<ComponentProps<typeof RefusedProcedure>, "ways">;

/** A page that the asker may not use: its name, the rule that refuses, and the way home. */
export function RefusedPage({ title, ...refused }: RefusedPageProps) {
  const home = messagesFor(refused.locale).procedures.complete.toHome;
  return (
    <>
      <PageHeading title={title} />
      <RefusedProcedure {...refused} ways={[{ href: "/mypage", label: home }]} />
    </>
  );
}
