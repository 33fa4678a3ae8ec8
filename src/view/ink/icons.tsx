import type { ComponentChildren } from 'preact';

function Drawing({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

const waveAbove = 'M1 4c1.2-1.4 2.3-1.4 3.5 0S6.8 5.400 8 4s2.300-1.400 3.500 0 2.300 1.400 3.500 0';

/** Small drawings, original, in the colour of the text around them. */
const drawings = {
  // Depth: one family, told apart by place and filling.
  surface: (
    <>
      <path d="M1 10c1.2-1.4 2.3-1.4 3.5 0s2.3 1.4 3.5 0 2.3-1.4 3.5 0 2.3 1.4 3.5 0" />
      <circle cx="8" cy="4.6" r="2.4" />
    </>
  ),
  wading: (
    <>
      <circle cx="8" cy="8" r="3.1" />
      <path d="M4.9 8.3a3.1 3.1 0 0 0 6.2 0Z" fill="currentColor" stroke="none" />
      <path d="M.8 8.3c.7-.9 1.4-.9 2.1 0M13.1 8.3c.7-.9 1.4-.9 2.1 0M2.5 13.5h11M4.9 8.3h6.2" />
    </>
  ),
  diving: (
    <>
      <path d={waveAbove} />
      <path d="M8 4.500v4" />
      <circle cx="8" cy="11.2" r="2.6" fill="currentColor" />
    </>
  ),
  learning: (
    <>
      <path d={waveAbove} />
      <path d="M8 6.500v7" stroke-dasharray="1.3 2" />
    </>
  ),
  declared: (
    <>
      <rect x="2.5" y="2.5" width="11" height="11" rx="1.5" />
      <path d="M8 5v3.200l2.200 1.300" />
    </>
  ),
  unseen: (
    <>
      <path d="M2 8c1.600-2.600 3.600-3.900 6-3.900S12.400 5.400 14 8c-1.600 2.600-3.600 3.900-6 3.900S3.600 10.600 2 8Z" />
      <path d="M3.500 13.500l9-11" />
    </>
  ),
  // Ways
  before: <path d="M10 3.500 5.500 8l4.500 4.500" />,
  after: <path d="M6 3.500 10.500 8 6 12.500" />,
  // Sources
  measured: (
    <>
      <rect x="2" y="3" width="12" height="10" rx="1" />
      <path d="M4.500 6.500h4M4.500 9.500h6" />
    </>
  ),
  estimated: (
    <>
      <circle cx="4.5" cy="3.7" r="1.5" />
      <circle cx="4.5" cy="12.3" r="1.5" />
      <circle cx="11.5" cy="6" r="1.5" />
      <path d="M4.500 5.200v5.600M11.500 7.500c0 2-2.400 2.600-5.600 3" />
    </>
  ),
  said: <path d="M2.500 3.500h11v7h-6l-3 2.500v-2.500h-2Z" />,
  calendar: (
    <>
      <rect x="2.5" y="3.5" width="11" height="10" rx="1" />
      <path d="M2.500 6.500h11M5.500 2v3M10.500 2v3" />
    </>
  ),
  lock: (
    <>
      <rect x="3.5" y="7" width="9" height="6.5" rx="1" />
      <path d="M5.500 7V5a2.500 2.500 0 0 1 5 0v2" />
    </>
  ),
  note: (
    <>
      <path d="M3.500 2.500h6l3 3v8h-9Z" />
      <path d="M9.500 2.500v3h3M5.500 8.500h5M5.500 11h3" />
    </>
  ),
  // Done without you
  changes: (
    <>
      <circle cx="5" cy="6" r="2" />
      <circle cx="11" cy="6" r="2" />
      <path d="M1.500 13c.4-2.300 1.600-3.500 3.500-3.500S8 10.700 8.200 13M9.800 9.800c.4-.2.800-.3 1.200-.3 1.900 0 3.100 1.200 3.500 3.500" />
    </>
  ),
  release: (
    <>
      <path d="M2.500 2.500h5l6 6-5 5-6-6Z" />
      <path d="M5.200 5.200h.01" stroke-width="1.8" />
    </>
  ),
  areas: (
    <>
      <rect x="2.5" y="2.5" width="4.6" height="4.6" rx=".8" />
      <rect x="8.9" y="2.5" width="4.6" height="4.6" rx=".8" />
      <rect x="2.5" y="8.9" width="4.6" height="4.6" rx=".8" />
      <path d="M8.900 11.200h4.600" />
    </>
  ),
  // Four hands
  support: <path d="M2.500 13.500h11M8 13.500V9M4 9h8M5.500 9V6.500a2.500 2.500 0 0 1 5 0V9" />,
  defend: <path d="M8 2l5 1.800v4c0 3-2 5.100-5 6.200-3-1.100-5-3.200-5-6.200v-4Z" />,
  inspire: (
    <path d="M8 1.500v2M3.200 3.700l1.400 1.400M12.800 3.700l-1.400 1.400M4.500 9.500a3.500 3.500 0 1 1 7 0v4h-7Z" />
  ),
  connect: (
    <>
      <circle cx="3.7" cy="8" r="1.9" />
      <circle cx="12.3" cy="8" r="1.9" />
      <path d="M5.600 8h4.800" />
    </>
  ),
  // Skills
  fit: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <circle cx="8" cy="8" r="2.5" fill="currentColor" />
    </>
  ),
  stretch: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.500a5.500 5.500 0 0 1 0 11Z" fill="currentColor" />
    </>
  ),
  gap: <circle cx="8" cy="8" r="5.5" stroke-dasharray="2 2.3" />,
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name }: { readonly name: IconName }) {
  return <Drawing>{drawings[name]}</Drawing>;
}
