const KEY = 'tim-gan-day';
const MOST = 6;

/** Queries that were asked on this device, the last first. They never leave it. */
export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps a query on this device, where the reader's browser allows it. */
export function rememberQuery(query: string): void {
  const text = query.trim().slice(0, 80);
  if (text === '') return;
  store(JSON.stringify([text, ...recentQueries().filter((other) => other !== text)].slice(0, MOST)));
}

/** Forgets all queries asked on this device. */
export function forgetQueries(): void {
  store('[]');
}

function store(value: string): void {
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // Storage is full or forbidden: search works without it.
  }
}
