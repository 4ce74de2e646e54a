/** What is shown of a page where another one links to it. */
export interface Preview {
  /** Id of the element. */
  readonly id: string;
  readonly heading: string;
  /** Issuer, date and state of a directive; empty for a term. */
  readonly facts: string;
  /** One sentence. */
  readonly text: string;
}
