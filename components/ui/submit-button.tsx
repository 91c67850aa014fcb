"use client";

import type { MouseEvent, ReactNode } from "react";
import { useFormStatus } from "react-dom";
import type { Locale } from "@/lib/i18n/locale";
import { type ButtonLook, type ButtonSize, buttonClass } from "./button-style";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";
import { uiText } from "./text";

type SubmitButtonProps = {
  locale: Locale;
  children: ReactNode;
  look?: ButtonLook;
  size?: ButtonSize;
  wide?: boolean;
  icon?: IconName | undefined;
  name?: string | undefined;
  value?: string | undefined;
  form?: string | undefined;
  className?: string | undefined;
};

/**
 * Sends its form once: while the answer is on its way it says so and swallows further clicks. It stays focusable, so that
 * keyboard and screen reader do not lose their place. Without JavaScript it is a plain submit button.
 */
export function SubmitButton({
  locale,
  children,
  look = "primary",
  size = "medium",
  wide = false,
  icon,
  className,
  ...rest
}: SubmitButtonProps) {
  const { pending } = useFormStatus();
  const swallow = (event: MouseEvent) => {
    if (pending) event.preventDefault();
  };
  return (
    <button
      type="submit"
      aria-disabled={pending || undefined}
      onClick={swallow}
      className={buttonClass(look, size, { wide, className })}
      {...rest}
    >
      {pending ? <Icon name="clock" size={18} /> : icon ? <Icon name={icon} size={18} /> : null}
      <span aria-live="polite">{pending ? uiText(locale).busy : children}</span>
    </button>
  );
}
