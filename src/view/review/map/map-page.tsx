export function MapPageView(_: { readonly map: unknown }) {
  return null;
}
