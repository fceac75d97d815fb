// Installs and builds what is missing, then runs one job: `node scripts/set-up.mjs [demo | vitest] [ARGUMENT…]`.
// Needs only Node and npm: pnpm comes through npx, at the version that package.json pins.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = 'node_modules/.klartext';
const COMMAND_LINE = 'packages/cli/dist/main.js';
const LEAST_NODE = [20, 19];

const JOBS = {
  demo: { step: 'the demo', script: ['scripts/demo.mjs'] },
  vitest: { step: 'testing', script: ['node_modules/vitest/vitest.mjs', 'run'] },
};

process.chdir(ROOT);
refuseOldNode();
const [job, ...rest] = process.argv.slice(2);
install();
mustRun('building', process.execPath, ['node_modules/typescript/bin/tsc', '-b']);
if (job !== undefined) runJob(job, rest);

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  fail(`Klartext needs Node ${LEAST_NODE.join('.')} or newer; this is ${process.versions.node}.`, 1);
}

function install() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp()) return;
  const pnpm = readJson('package.json').packageManager;
  say(`Installing packages with ${pnpm.replace('@', ' ')} …`);
  reserveCommandLine();
  // `npm test --silent` reaches npx and pnpm through the environment, and would hide their errors.
  process.env.npm_config_loglevel = 'warn';
  mustRun('installing packages', 'npx', [
    ...['--yes', '--prefer-offline', pnpm],
    ...['install', '--frozen-lockfile', '--config.confirmModulesPurge=false'],
  ]);
  writeFileSync(STAMP, stamp());
}

// pnpm links a command only to a file that exists; the build then writes the real one.
function reserveCommandLine() {
  if (existsSync(COMMAND_LINE)) return;
  mkdirSync('packages/cli/dist', { recursive: true });
  writeFileSync(COMMAND_LINE, '#!/usr/bin/env node\n');
}

// Everything an install depends on, and what pnpm last installed.
function stamp() {
  const manifests = readdirSync('packages').map((name) => `packages/${name}/package.json`);
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests, 'node_modules/.pnpm/lock.yaml'];
  const hash = createHash('sha256');
  for (const file of files.filter(existsSync)) hash.update(file).update(readFileSync(file));
  return `node ${process.versions.node.split('.')[0]} ${process.platform} ${process.arch} ${hash.digest('hex')}\n`;
}

function runJob(name, args) {
  const known = JOBS[name];
  if (known === undefined) fail(`No job is named ${name}; there are ${Object.keys(JOBS).join(', ')}.`, 2);
  process.exitCode = run(known.step, process.execPath, [...known.script, ...args]);
}

function mustRun(step, command, args) {
  const status = run(step, command, args);
  if (status !== 0) fail(`Failed at ${step} (exit status ${status}).`, status);
}

function run(step, command, args) {
  const shell = process.platform === 'win32' && command === 'npx';
  const { error, signal, status } = spawnSync(command, args, { stdio: 'inherit', shell });
  if (error) fail(`Failed at ${step}: ${command} did not start (${error.message}).`, 1);
  if (signal) fail(`Stopped at ${step} by ${signal}.`, 128 + constants.signals[signal]);
  return status;
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(line, status) {
  say(`\n${line}`);
  process.exit(status);
}
