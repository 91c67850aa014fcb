import type { partnerProcedures as ja } from "../ja/partner-procedures";

/** The services of partners and campaign mail, in the words of every procedure. */
export const partnerProcedures = {
  timeTitle: {
    "apply-partner": (date: string) => `This counts as an application of today, ${date}`,
    "cancel-partner": (date: string) => `This counts as a cancellation of today, ${date}`,
    "set-campaign-consent": (date: string) => `It changes today, ${date}`,
  },
  confirm: {
    "apply-partner": { title: "Check your application", lead: "You have not applied yet." },
    "cancel-partner": { title: "Check your cancellation", lead: "Nothing is cancelled yet." },
    "set-campaign-consent": { title: "Check the change", lead: "Nothing has changed yet." },
  },
  act: {
    "apply-partner": "Apply ¥0",
    "cancel-partner": "Cancel ¥0",
    agree: "Agree to receive it",
    takeBack: "Stop receiving it",
  },
} satisfies typeof ja;
