/**
 * Where there is room beside the text, names there the sources that each passage marks: who said it and when. The list
 * at the end of the page has the rest. The styles show these notes on wide screens alone.
 */
export function setSourcesBeside(): void {
  const wide = matchMedia('(width >= 77rem)');
  const setOnce = () => {
    if (!wide.matches) return;
    wide.removeEventListener('change', setOnce);
    for (const [passage, marks] of markedPassages()) passage.prepend(noteOf(marks));
  };
  wide.addEventListener('change', setOnce);
  setOnce();
}

/** The marks of each paragraph or item, each source once. */
function markedPassages(): Map<Element, Map<string, string>> {
  const passages = new Map<Element, Map<string, string>>();
  for (const mark of document.querySelectorAll<HTMLAnchorElement>('.prose .mark a')) {
    const passage = mark.closest('p, li');
    const by = document.getElementById(mark.hash.slice(1))?.querySelector('.by')?.textContent;
    if (!passage || !by) continue;
    const marks = passages.get(passage) ?? new Map<string, string>();
    passages.set(passage, marks.set(mark.textContent.trim(), by));
  }
  return passages;
}

/** A screen reader has the marks themselves, so it is spared their repetition. */
function noteOf(marks: ReadonlyMap<string, string>): HTMLElement {
  const note = document.createElement('span');
  note.className = 'beside';
  note.ariaHidden = 'true';
  for (const [number, by] of marks) {
    const line = document.createElement('span');
    line.textContent = `${number}\u00a0 ${by}`;
    note.append(line);
  }
  return note;
}
