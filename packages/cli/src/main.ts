#!/usr/bin/env node
import { OVERVIEW } from './overview.ts';

const args = process.argv.slice(2);

if (args.length === 1 && ['--help', '-h', 'help'].includes(args[0] ?? '')) process.stdout.write(OVERVIEW);
else await (await import('./command-line.ts')).createProgram().parseAsync();
