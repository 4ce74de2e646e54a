import { isSlashOff, offerSlashSwitch } from './slash-switch.ts';

/**
 * Lets the reader go to the search box with the keys that its `aria-keyshortcuts` names: "/", unless it is switched off,
 * and Ctrl or Cmd with K.
 */
export function offerShortcuts(input: HTMLInputElement): void {
  offerSlashSwitch();
  document.addEventListener('keydown', (event) => {
    const { key, altKey, shiftKey, target } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    const isSlash = key === '/' && !isCommand && !altKey && !isTyping(target);
    const isK = key.toLowerCase() === 'k' && isCommand && !altKey && !shiftKey;
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
