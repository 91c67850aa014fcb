/** The operator's own mark, where no brand is shown. */
export function OperatorMark() {
  return (
    <svg aria-hidden="true" width="28" height="28" viewBox="0 0 28 28" className="shrink-0">
      <rect width="28" height="28" rx="6" className="fill-act" />
      <g fill="none" stroke="#fff" strokeWidth="1.9" strokeLinecap="round" strokeLinejoin="round">
        <path d="M14 13V6.5m-3 2.8 3-3 3 3" />
        <path d="M6 16.5c1.3 0 1.3-1.2 2.7-1.2s1.3 1.2 2.6 1.2 1.4-1.2 2.7-1.2 1.3 1.2 2.7 1.2 1.3-1.2 2.6-1.2 1.4 1.2 2.7 1.2" />
        <path d="M6 21.2c1.3 0 1.3-1.2 2.7-1.2s1.3 1.2 2.6 1.2 1.4-1.2 2.7-1.2 1.3 1.2 2.7 1.2 1.3-1.2 2.6-1.2 1.4 1.2 2.7 1.2" />
      </g>
    </svg>
  );
}
