import { expect, test } from 'vitest';
import { createProgram } from './command-line.ts';
import { OVERVIEW } from './overview.ts';

test('the overview shows every command with its arguments and summary', () => {
  const { commands } = createProgram();
  expect(commands.map((command) => command.name())).toEqual(['extract', 'filter', 'explain', 'drift']);
  for (const command of commands) {
    const usage = command.usage().replace('[options] ', '').replace('[options]', '');
    const line = OVERVIEW.split('\n').find((each) => each.startsWith(`  ${command.name()} `));
    expect(line).toContain(usage);
    expect(line).toContain(command.summary());
  }
});
