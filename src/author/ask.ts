import { type Answers, COMMANDS, type Command, OF_SOURCE, type Option, questionOf } from './questions.ts';
import { readTypedNumber } from './typed-number.ts';

/** A person who answers questions, and what is known of the answers. */
export interface Asked {
  /** Puts a question; what was answered. */
  readonly question: (text: string) => Promise<string>;
  readonly say: (sentence: string) => void;
  /** Why an answer cannot be used; `isSurelyNew`: whether it was given a second time. */
  readonly fault: (option: Option, answer: string, isSurelyNew: boolean) => string | undefined;
  /** Why there can be no file with what was answered so far; asked once all is there that the command needs. */
  readonly refusal: (answers: Answers) => string | undefined;
}

/** What was answered; or why no more was asked. A body that was named twice is new though its name is like another's. */
export type AllAnswers = { readonly answers: Answers; readonly isNewBody: boolean } | { readonly refusal: string };

/** Asks for all that a command needs or can use and that was not given, each until the answer can be used. */
export async function askAll(command: Command, given: Answers, isNewBody: boolean, asked: Asked): Promise<AllAnswers> {
  const { needs, asks } = COMMANDS[command];
  const answers: Answers = { ...given };
  let isNew = isNewBody;
  const put = async (option: Option, isNeeded: boolean) => {
    const { answer, isSure } = await answerTo(option, answers[option], questionOf(option, command), isNeeded, asked);
    if (answer === undefined) delete answers[option];
    else answers[option] = answer;
    if (option === 'co-quan') isNew ||= isSure;
  };
  for (const option of needs) {
    await put(option, true);
    if (option === 'so' && (readTypedNumber(answers.so ?? '')?.kinds.length ?? 0) > 1) await put('loai', true);
  }
  const refusal = isNew ? undefined : asked.refusal(answers);
  if (refusal) return { refusal };
  for (const option of asks)
    if (!OF_SOURCE.includes(option) || answers.nguon?.includes('://')) await put(option, false);
  return { answers, isNewBody: isNew };
}

/** One answer that can be used; nothing where none is needed. */
async function answerTo(
  option: Option,
  given: string | undefined,
  text: string,
  isNeeded: boolean,
  { question, say, fault }: Asked,
) {
  let before: string | undefined;
  for (let answer = given; ; ) {
    const isSure = answer !== undefined && answer === before;
    const wrong = answer ? fault(option, answer, isSure) : undefined;
    if (wrong) say(`  ${wrong}`);
    else if (answer || (answer === '' && !isNeeded)) return { answer: answer || undefined, isSure };
    else if (answer === '') say('  Câu này phải trả lời thì mới đặt được tên tệp; muốn thôi thì bấm Ctrl và C.');
    before = answer;
    answer = (await question(`${text}${isNeeded ? '' : ' (Enter để điền sau)'}: `)).trim();
  }
}
