/** Brings to life the buttons that copy the address or the citation of the page, and gives each clause one of its own. */
export function offerCopies(): void {
  const box = document.querySelector<HTMLElement>('[data-citation]');
  const status = box?.querySelector<HTMLElement>('[role=status]');
  if (!box || !status || !navigator.clipboard) return;
  const citation = box.dataset.citation ?? '';
  const page = location.href.replace(/#.*/, '');

  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    status.textContent = 'Đã chép';
    setTimeout(() => {
      status.textContent = '';
    }, 2000);
  };
  for (const button of box.querySelectorAll('button')) {
    button.onclick = () => copy(button.dataset.copy === 'link' ? page : `${citation}. ${page}`);
  }
  for (const heading of document.querySelectorAll<HTMLElement>('.clauses h3[id]')) {
    const name = heading.textContent ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-clause';
    button.textContent = 'Chép';
    button.setAttribute('aria-label', `Chép trích dẫn ${name}`);
    button.onclick = async () => {
      await copy(`${labelOf(name)}, ${citation}. ${page}#${heading.id}`);
      button.textContent = 'Đã chép';
    };
    heading.parentElement?.append(button);
  }
}

/** "Điều 3" of "Điều 3. Nền tảng tư tưởng, nêu gương"; a heading without a number is cited by its words. */
function labelOf(heading: string): string {
  return /^[^.]*\d+(?=\.)/.exec(heading)?.[0] ?? `mục “${heading}”`;
}
