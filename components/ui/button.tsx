import type { ReactNode } from "react";
import { type ButtonLook, type ButtonSize, buttonClass } from "./button-style";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

type ButtonProps = {
  children: ReactNode;
  look?: ButtonLook;
  size?: ButtonSize;
  wide?: boolean;
  icon?: IconName | undefined;
  type?: "submit" | "button";
  name?: string | undefined;
  value?: string | undefined;
  form?: string | undefined;
  about?: string | undefined;
  className?: string | undefined;
};

/** A submit button without state. In forms that send something use SubmitButton, which says when it is busy. */
export function Button({
  children,
  look = "primary",
  size = "medium",
  wide = false,
  icon,
  type = "submit",
  about,
  className,
  ...rest
}: ButtonProps) {
  return (
    <button type={type} className={buttonClass(look, size, { wide, className })} {...rest}>
      {icon ? <Icon name={icon} size={18} /> : null}
      <span>{children}</span>
      {about ? <span className="sr-only">{about}</span> : null}
    </button>
  );
}
