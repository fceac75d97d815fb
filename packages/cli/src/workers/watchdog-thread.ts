import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { lastWord } from './last-word.ts';
import { WALL_FACTOR } from './limits.ts';
import { CLOCK, CPU, clock, type WatchdogData } from './watchdog.ts';

const EVERY_MS = 50;
const MEGABYTE = 1024 * 1024;
const STDERR = 2;

const { began, limits } = workerData as WatchdogData;

setInterval(() => {
  const startedCpu = began[CPU] ?? Number.NaN;
  if (Number.isNaN(startedCpu)) return;
  const { user, system } = process.cpuUsage();
  const cpuMs = (user + system - startedCpu) / 1000;
  const clockMs = clock() - (began[CLOCK] ?? Number.NaN);
  if (process.memoryUsage.rss() > limits.memoryMb * MEGABYTE) die('memory');
  else if (cpuMs > limits.cpuMs || clockMs > limits.cpuMs * WALL_FACTOR) die('timeout');
}, EVERY_MS);

function die(kind: 'memory' | 'timeout'): void {
  writeSync(STDERR, lastWord(kind));
  process.kill(process.pid, 'SIGKILL');
}
