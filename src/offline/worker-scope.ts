/** As much of what a service worker has around it as is used here: its types and those of pages exclude one another. */
export interface WorkerScope {
  readonly registration: Registration;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly navigator: Navigator & { readonly connection?: { readonly saveData?: boolean } };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <K extends keyof Events>(name: K, listen: (event: Events[K]) => void) => void;
}

interface Registration {
  readonly scope: string;
  /** Old browsers have none. */
  readonly navigationPreload?: { readonly enable: () => Promise<void> };
  readonly unregister: () => Promise<boolean>;
}

interface Events {
  readonly install: LifeEvent;
  readonly activate: LifeEvent;
  readonly fetch: FetchEvent;
}

interface LifeEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface FetchEvent extends LifeEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  readonly preloadResponse?: Promise<Response | undefined>;
  readonly respondWith: (answer: Promise<Response>) => void;
}
