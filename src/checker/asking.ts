import type { Format } from '../domain/language/clean.ts';
import type { Review, ReviewedOn } from '../domain/review/review.ts';
import type { FromChecker, Stage, ToChecker } from './messages.ts';

/** What asks for reviews and gets them. */
export interface Asking {
  /** Loads what a review will need. */
  readonly warmUp: () => void;
  /** Reviews a text. One that is under way is given up. */
  readonly review: (text: string, format: Format, when: ReviewedOn) => void;
}

/** What is told of a review under way. */
export interface Told {
  readonly stage: (stage: Stage) => void;
  readonly done: (review: Review) => void;
  readonly failed: () => void;
}

/** Asks a worker for reviews; one that is busy with what is no longer wanted is ended, and another started. */
export function askingAt(catalogue: string, told: Told): Asking {
  let worker: Worker | undefined;
  let turn = 0;
  let busy = false;
  const start = (): Worker => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<FromChecker>) => {
      if (data.turn !== turn) return;
      if ('stage' in data) return told.stage(data.stage);
      busy = false;
      if ('review' in data) told.done(data.review);
      else told.failed();
    };
    started.onerror = () => {
      busy = false;
      if (worker === started) worker = undefined;
      told.failed();
    };
    return started;
  };
  const send = (asked?: ToChecker['asked']) => {
    worker ??= start();
    const message: ToChecker = asked ? { turn, catalogue, asked } : { turn, catalogue };
    worker.postMessage(message);
  };
  return {
    warmUp: () => {
      if (!worker) send();
    },
    review: (text, format, when) => {
      if (busy) {
        worker?.terminate();
        worker = undefined;
      }
      turn++;
      busy = true;
      send({ text, format, when });
    },
  };
}
