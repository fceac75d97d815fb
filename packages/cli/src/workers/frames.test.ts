import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFrameDecoder, createFrameReader, encodeFrame, type Frame } from './frames.ts';

const FRAMES = fileURLToPath(new URL('../../dist/workers/frames.js', import.meta.url));

describe('frames over a wire', () => {
  test('cut into whatever pieces, the same frames come out, each as soon as it is whole', () => {
    const frame = fc.tuple(fc.jsonValue(), fc.uint8Array({ maxLength: 40 }));
    const cuts = fc.infiniteStream(fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 8 }), cuts, (sent, sizes) => {
        const encoded = sent.map(([head, body]) => Buffer.concat(encodeFrame(head, body)));
        const ends = encoded.map((_, index) => Buffer.concat(encoded.slice(0, index + 1)).length);
        const wire = Buffer.concat(encoded);
        const decode = createFrameDecoder<unknown>();
        const got: Frame<unknown>[] = [];
        for (let at = 0; at < wire.length; ) {
          const size = sizes.next().value;
          got.push(...decode(Uint8Array.from(wire.subarray(at, at + size))));
          at += size;
          expect(got).toHaveLength(ends.filter((end) => end <= at).length);
        }
        expect(got.map(plain)).toEqual(sent.map(([head, body]) => [viaJson(head), [...body]]));
      }),
    );
  });

  test('a frame without a body is one', () => {
    expect(createFrameDecoder()(Buffer.concat(encodeFrame({ a: 'ü' })))).toEqual([
      { head: { a: 'ü' }, body: Buffer.alloc(0) },
    ]);
  });

  test('are read and written in another process whole, however long, and the end of the pipe ends the reading', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', ECHO], { stdio: ['pipe', 'pipe', 'inherit'] });
    const sent = [Buffer.alloc(0), Buffer.from('kurz'), Buffer.alloc(3_000_000, 'lang')];
    const decode = createFrameDecoder<{ readonly n: number }>();
    const got: Frame<{ readonly n: number }>[] = [];
    for (const [n, body] of sent.entries()) for (const part of encodeFrame({ n }, body)) child.stdin.write(part);
    child.stdin.end('half a prefix'.slice(0, 3));
    for await (const chunk of child.stdout) got.push(...decode(chunk));
    expect(got.map(({ head }) => head.n)).toEqual([0, 1, 2]);
    expect(got.every(({ body }, n) => Buffer.from(body).equals(sent[n] ?? Buffer.from('?')))).toBe(true);
  });

  test('nothing more is no frame', () => {
    const fd = openSync('/dev/null', 'r');
    expect(createFrameReader(fd)()).toBeUndefined();
    closeSync(fd);
  });
});

const ECHO = `
import { createFrameReader, encodeFrame, writeFrameSync } from ${JSON.stringify(FRAMES)};
const read = createFrameReader(0);
for (let frame = read(); frame !== undefined; frame = read()) {
  writeFrameSync(1, encodeFrame(frame.head, frame.body));
}`;

function plain({ head, body }: Frame<unknown>): unknown {
  return [head, [...body]];
}

function viaJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
