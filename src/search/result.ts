export interface Hit {
  readonly href: string;
  readonly title: string;
  /** What the page says, or the words found with what stands around them; `mark` is its only element. */
  readonly text: string;
  /** Issuer, date and state, where they are known. */
  readonly facts: string;
}

/** One item of the list of results. */
export function resultItem({ href, title, text, facts }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  const excerpt = document.createElement('p');
  excerpt.innerHTML = text;
  const details = document.createElement('p');
  details.className = 'about';
  details.textContent = facts;
  item.append(link, excerpt, details);
  return item;
}
