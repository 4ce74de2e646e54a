import { isSlashOff, offerSlashSwitch } from './slash-switch.ts';

/**
 * Lets the reader go to the search box with the keys that its `aria-keyshortcuts` names: "/", unless it is switched off,
 * and Ctrl or Cmd with K.
 */
export function offerShortcuts(input: HTMLInputElement): void {
  offerSlashSwitch();
  document.addEventListener('keydown', (event) => {
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isK && (!isSlash || isSlashOff())) return;
    event.preventDefault();
    if (!input.checkVisibility()) input.closest<HTMLElement>('[popover]')?.showPopover();
    input.focus();
    input.select();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
