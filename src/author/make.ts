import { readTypedDate } from '../domain/language/typed-date.ts';
import type { Known, Outcome } from './known.ts';
import { newConference } from './new-conference.ts';
import { newDirective } from './new-directive.ts';
import { newInspection } from './new-inspection.ts';
import { newSource, type SourceRequest } from './new-source.ts';
import type { Answers, Command } from './questions.ts';

/** The files that a command makes of the answers, or why there are none. `today`: ISO. */
export function make(command: Command, given: Answers, isNewBody: boolean, known: Known, today: string): Outcome {
  const source = sourceRequest(given);
  const { so = '', noi = '', ngay = '', ten, loai, 'co-quan': body = '', 'trich-yeu': title } = given;
  switch (command) {
    case 'nguon': {
      const made = newSource(source ?? { url: '' }, known, today);
      return 'refusal' in made ? made : { files: [made.file] };
    }
    case 'hoi-nghi':
      return newConference(
        { place: noi, host: body, date: ngay, title: ten, directives: given['van-ban'], source, isNewHost: isNewBody },
        known,
        today,
      );
    case 'kiem-tra':
      return newInspection(
        { place: noi, body, date: ngay, directives: given['van-ban'], source, isNewBody },
        known,
        today,
      );
    case 'van-ban':
      return newDirective(
        { number: so, issuer: body, date: ngay, title, kind: loai, source, isNewIssuer: isNewBody },
        known,
        today,
      );
  }
}

function sourceRequest(given: Answers): SourceRequest | undefined {
  const { nguon: url, 'ten-bai': title, 'noi-dang': publisher, 'tac-gia': author, hang: grade, khoa: key } = given;
  const published = given['ngay-dang'] ? readTypedDate(given['ngay-dang'])?.day : undefined;
  return url ? { url, title, publisher, author, published, grade, key } : undefined;
}
