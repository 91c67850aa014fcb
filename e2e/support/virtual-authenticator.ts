import type { Page } from "@playwright/test";

type Options = { readonly verifies?: boolean };

/** Gives the page's browser an authenticator in software that answers by itself, as a finger on the sensor does. */
export async function virtualAuthenticator(page: Page, { verifies = true }: Options = {}) {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: verifies,
      automaticPresenceSimulation: true,
    },
  });
  return {
    /** From now on the person is, or isn't, the one that the device knows. */
    verify: (isUserVerified: boolean) => session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
    keys: async () => (await session.send("WebAuthn.getCredentials", { authenticatorId })).credentials.length,
  };
}
