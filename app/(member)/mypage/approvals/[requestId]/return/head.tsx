import { FlowHeading } from "@/components/layout/flow-heading";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { RequestView } from "@/lib/queries/approval/request-view";
import { approvalPath, approvalsPath } from "../../paths";

type Props = { locale: Locale; request: RequestView; current: 0 | 1; title: string; lead: string };

/** The head of both steps of sending back. */
export function ReturnHead({ locale, request, current, title, lead }: Props) {
  const text = messagesFor(locale).approval;
  const { input, confirm, complete } = text.steps;
  return (
    <FlowHeading
      locale={locale}
      crumbs={[
        { label: text.nav, href: approvalsPath },
        { label: request.number, href: approvalPath(request.id) },
        { label: text.view.toReturn },
      ]}
      steps={{ labels: [input, confirm, complete], current }}
      title={title}
      lead={lead}
    />
  );
}
