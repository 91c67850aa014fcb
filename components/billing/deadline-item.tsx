import type { Route } from "next";
import type { ReactNode } from "react";
import { Chip } from "@/components/ui/chip";
import { DeadlineRow } from "@/components/ui/deadline-row";
import { TextLink } from "@/components/ui/text-link";
import { formatMonth, formatYen } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import type { Deadline } from "@/lib/queries/mypage/list-deadlines";
import { dateTile } from "./date-tile";
import { Explanations } from "./explanation";
import { TermChips } from "./term-chips";

type DeadlineItemProps = { locale: Locale; deadline: Deadline; documents: DocumentTitles };

/** One deadline: the date, what it decides, what happens if nothing is done, the days left, and where to act. */
export function DeadlineItem({ locale, deadline, documents }: DeadlineItemProps) {
  const { title, chip, body, otherwise, action } = wordsOf(deadline, locale);
  const reasons = "reasons" in deadline ? deadline.reasons : [];
  return (
    <DeadlineRow
      date={dateTile(deadline.on, locale)}
      final={deadline.type !== "option-fee" || deadline.kind === "waiver"}
      title={title}
      chip={chip}
      otherwise={otherwise}
      reasons={
        reasons.length > 0 ? <Explanations locale={locale} reasons={reasons} documents={documents} line={title} /> : undefined
      }
      daysLeft={messagesFor(locale).common.daysLeft(deadline.daysLeft)}
      action={<TextLink href={action.href}>{action.label}</TextLink>}
    >
      <p>{body}</p>
      {"terms" in deadline ? <TermChips locale={locale} terms={deadline.terms} documents={documents} /> : null}
    </DeadlineRow>
  );
}

type Words = { title: string; chip: ReactNode; body: string; otherwise: string; action: { href: Route; label: string } };

function wordsOf(deadline: Deadline, locale: Locale): Words {
  const text = messagesFor(locale).home.deadlines;
  switch (deadline.type) {
    case "option-fee": {
      const name = deadline.name[locale] + (deadline.accountId === null ? "" : text.forId(deadline.accountId));
      const month = formatMonth(deadline.nextMonth, locale);
      const waiver = deadline.kind === "waiver";
      const holder = deadline.accountId === null ? "" : `?id=${encodeURIComponent(deadline.accountId)}`;
      return {
        title: waiver ? text.waiverTitle(name) : text.monthTitle(name, month),
        chip: waiver ? (
          <Chip tone="deadline">{text.waiver}</Chip>
        ) : (
          <Chip tone="neutral" icon="calendar">
            {text.month}
          </Chip>
        ),
        body: waiver ? text.waiverText : text.monthText(month),
        otherwise: text.otherwiseFee(month, formatYen(deadline.cost, locale, "included")),
        action: {
          href: `/mypage/options/${deadline.option}${deadline.sold ? "/cancel" : ""}${holder}` as Route,
          label: deadline.sold ? text.cancel : text.seeOption,
        },
      };
    }
    case "last-use":
      return {
        title: text.lastUseTitle(deadline.name[locale]),
        chip: <Chip tone="deadline">{text.lastUse}</Chip>,
        body: text.lastUseText,
        otherwise: deadline.key === deadline.contractId ? text.otherwiseLastUseContract : text.otherwiseLastUse,
        action: { href: `/mypage/contracts/${deadline.contractId}` as Route, label: text.seeContract },
      };
    case "consumer-right": {
      const { deadlineItem: own, act } = messagesFor(locale).endings.right;
      return {
        title: own.title(deadline.name[locale]),
        chip: <Chip tone="deadline">{own.chip}</Chip>,
        body: own.text,
        otherwise: own.otherwise,
        action: { href: `/mypage/contracts/${deadline.contractId}/initial-cancellation` as Route, label: act },
      };
    }
    case "first-login":
      return {
        title: text.firstLoginTitle(deadline.accountId),
        chip: (
          <Chip tone="waiting" icon="key">
            {text.firstLogin}
          </Chip>
        ),
        body: text.firstLoginText,
        otherwise: text.otherwiseFirstLogin,
        action: { href: "/mypage/account-ids", label: text.seeIds },
      };
  }
}
