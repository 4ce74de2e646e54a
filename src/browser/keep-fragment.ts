/** Goes where a page leads with the fragment of its own address, "/37-qd-tw/#dieu-3", which a refresh would drop. */
export function keepFragment(): void {
  const { href } = document.querySelector('a') ?? {};
  if (href && location.hash) location.replace(`${href}${location.hash}`);
}
