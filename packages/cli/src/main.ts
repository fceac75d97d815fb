#!/usr/bin/env node
import { OVERVIEW } from './commands/overview.ts';
import { version } from './version.ts';

const args = process.argv.slice(2);
const only = args.length === 1 ? args[0] : undefined;

if (only === '--help' || only === '-h' || only === 'help') process.stdout.write(OVERVIEW);
else if (only === '--version' || only === '-V') process.stdout.write(`${version()}\n`);
else await (await import('./commands/command-line.ts')).createProgram().parseAsync();
