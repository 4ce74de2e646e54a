/** What GitHub reads of the project: the forms and the workflow. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number>>;
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly id: string;
    readonly type: string;
    readonly attributes: { readonly label: string };
  }[];
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const { jobs } = parse(readFileSync('.github/workflows/kiem-tra.yml', 'utf8')) as {
  jobs: Record<string, { steps: readonly Step[] }>;
};
const steps = Object.values(jobs).flatMap((job) => job.steps);

test('the workflow runs what the project runs, annotates faults and keeps a preview', () => {
  const runs = steps.flatMap(({ run }) => run ?? []);
  expect(runs).toContain('.ci/run');
  expect(existsSync('.ci/run')).toBe(true);
  expect(runs.some((run) => run.includes('check -- --format github'))).toBe(true);
  for (const run of runs) {
    const [, script] = /^npm run (?:--silent )?([a-z:]+)/.exec(run) ?? [];
    if (script) expect(scripts).toHaveProperty([script]);
  }
  expect(steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'))?.with).toMatchObject({ path: 'dist/' });
});

test.each(globSync('.github/ISSUE_TEMPLATE/*.yml').filter((file) => !file.endsWith('config.yml')))(
  '%s is a form that GitHub can show',
  (file) => {
    const { name, description, body } = parse(readFileSync(file, 'utf8')) as Form;
    expect([name, description].every(Boolean)).toBe(true);
    const ids = body.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, attributes } of body) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(attributes.label).toBeTruthy();
    }
  },
);
