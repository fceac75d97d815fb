// Preloaded into the command: the n-th operation of a kind, on files below a folder, fails. KLARTEXT_DISK_FAULT is
// "operation n folder". Operations: open, write, sync, rename.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [operation, nth, folder] = (process.env.KLARTEXT_DISK_FAULT ?? '').split(' ');
const CODES = { open: 'EMFILE', write: 'ENOSPC', sync: 'EIO', rename: 'EIO' };
let count = 0;

function fault(what, path) {
  if (what !== operation || !`${path}`.startsWith(folder)) return undefined;
  count += 1;
  if (count !== Number(nth)) return undefined;
  fs.writeSync(2, 'the fault was met\n');
  return Object.assign(new Error(`${CODES[what]}: made up, ${what}`), { code: CODES[what], errno: -1, syscall: what });
}

function failing(object, name, faultOf) {
  const real = object[name].bind(object);
  object[name] = (...args) => {
    const error = faultOf(...args);
    if (error === undefined) return real(...args);
    const callback = args.at(-1);
    if (typeof callback !== 'function') return Promise.reject(error);
    process.nextTick(callback, error);
  };
}

const METHODS = {
  write: 'write',
  writev: 'write',
  writeFile: 'write',
  appendFile: 'write',
  sync: 'sync',
  datasync: 'sync',
};
const { promises } = fs;
const realOpen = promises.open;
promises.open = async (path, ...rest) => {
  const error = fault('open', path);
  if (error !== undefined) throw error;
  const handle = await realOpen(path, ...rest);
  for (const [method, what] of Object.entries(METHODS)) failing(handle, method, () => fault(what, path));
  return handle;
};
failing(promises, 'rename', (_, to) => fault('rename', to));
failing(promises, 'writeFile', (path) => (typeof path === 'string' ? fault('write', path) : undefined));

// Streams open and write by the older functions.
const paths = new Map();
const open = fs.open;
fs.open = (path, ...rest) => {
  const error = fault('open', path);
  const callback = rest.pop();
  if (error !== undefined) return process.nextTick(callback, error);
  open(path, ...rest, (problem, fd) => {
    paths.set(fd, path);
    callback(problem, fd);
  });
};
failing(fs, 'write', (fd) => fault('write', paths.get(fd)));
failing(fs, 'writev', (fd) => fault('write', paths.get(fd)));
syncBuiltinESMExports();
