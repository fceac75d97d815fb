import { describe, expect, test } from 'vitest';
import { elementsOf, parseHtml } from './dom.ts';
import { imageAddress, isStandIn } from './image-address.ts';

function addressIn(html: string): string | undefined {
  const image = elementsOf(parseHtml(html)).find(({ name }) => name === 'img' || name === 'amp-img');
  return image && imageAddress(image);
}

describe('the address of an image', () => {
  test.each([
    ['a plain one', '<img src=" /a.jpg ">', '/a.jpg'],
    ['before a preview', '<img src="/a-tiny.jpg" data-src="/a.jpg">', '/a.jpg'],
    ['before a stand-in', '<img src="https://x.example/1x1-white.jpg" data-original="/a.jpg">', '/a.jpg'],
    ['by another name', '<img src="data:image/gif;base64,AA" data-lazy-src="/a.jpg">', '/a.jpg'],
    ['a number for a name', '<img src="/bild/1200.jpg">', '/bild/1200.jpg'],
    ['a square cut', '<img src="/steg-1x1.jpg">', '/steg-1x1.jpg'],
    ['a telephone', '<img src="/google-pixel-8.jpg">', '/google-pixel-8.jpg'],
    ['the widest', '<img src="/s.jpg" srcset="/a.jpg 400w, /b.jpg 1200w, /c.jpg 800w">', '/b.jpg'],
    ['the densest', '<img src="/s.jpg" srcset="/a.jpg, /b.jpg 2x, /c.jpg 1.5x">', '/b.jpg'],
    ['commas in addresses', '<img srcset="/w_400,h_300/a.jpg 400w, /w_800,h_600/a.jpg 800w">', '/w_800,h_600/a.jpg'],
    ['no blank behind commas', '<img srcset="/a.jpg 400w,/b.jpg 800w">', '/b.jpg'],
    ['height and width', '<img srcset="/a.jpg 400w 300h, /b.jpg 800w 600h">', '/b.jpg'],
    ['a late list', '<img srcset="data:image/gif;base64,AA" data-srcset="/a.jpg 400w, /b.jpg 800w">', '/b.jpg'],
    [
      'sources',
      '<picture><source srcset="/a.webp 400w"><source data-srcset="/b.webp 800w"><img alt=""></picture>',
      '/b.webp',
    ],
    ['its own before smaller sources', '<picture><source srcset="/a.webp 300w"><img src="/b.jpg"></picture>', '/b.jpg'],
    ['a larger source', '<picture><source srcset="/a.webp 900w"><img src="/b.jpg" width="300"></picture>', '/a.webp'],
    [
      'the source for the widest screen',
      '<picture><source media="(min-width: 1000px)" srcset="/a.jpg"><source media="(min-width: 600px)" srcset="/b.jpg"><img src="/c.jpg" width="300"></picture>',
      '/a.jpg',
    ],
    [
      'its own as large as a source',
      '<picture><source srcset="/a.webp 900w"><img src="/b.jpg" srcset="/b.jpg 900w" width="300"></picture>',
      '/b.jpg',
    ],
    ['a width to fill in', '<img data-src="/img/{width}/a.jpg">', '/img/1200/a.jpg'],
    ['another sign of it', '<img data-src="/img/a.jpg?w=%width%">', '/img/a.jpg?w=1200'],
    ['the widest named', '<img data-src="/a_{width}x.jpg" data-widths="[180, 360, 1080]">', '/a_1080x.jpg'],
    ['a format', `<img src="/i/1_\${formatId}.jpg" data-url="/i/1_\${formatId}.jpg">`, '/i/1_605.jpg'],
    ['one for each screen', '<img src="/lazy-placeholder.png" data-lg="/a-lg.jpg" data-sm="/a-sm.jpg">', '/a-lg.jpg'],
    ['none of small cuts alone', '<img src="/a.jpg" srcset="/a-128x128.jpg 128w">', '/a.jpg'],
    ['of an accelerated page', '<amp-img src="/a.jpg">', '/a.jpg'],
  ])('%s', (_, html, address) => {
    expect(addressIn(html)).toBe(address);
  });

  test.each([
    ['a drawing in the page', '<img src="data:image/svg+xml,%3Csvg/%3E">'],
    ['something else to fill in', '<img src="{{ content.feature_image }}" data-src="/{lang}/a.jpg">'],
    ['a name that every object has', '<img data-src="/{constructor}/a.jpg">'],
    ['no address', '<img data-src="true" data-lazy="1">'],
    ['a word and blanks', '<img data-original="Ein Bild. Und Text">'],
    ['a page', '<img src="/blank.gif" data-target="/gallery/steg" data-more="/steg.html">'],
    ['nothing', '<img src="" srcset=" , ,">'],
  ])('is none: %s', (_, html) => {
    expect(addressIn(html)).toBeUndefined();
  });

  test('a list of nothing but commas costs no time', () => {
    const started = process.cpuUsage();
    addressIn(`<img srcset="${',a,'.repeat(1_000_000)} x">`);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(2_000);
  });
});

describe('a stand-in', () => {
  test.each([
    ...['/1x1.gif', '/img/blank.gif', '/spacer.png', '/t/transparent_pixel.png', '/image-placeholder-16x9.jpg'],
    ...[
      '/no-image.png',
      '/noimage.jpg',
      '/lazy-loading.gif',
      '/defaultimage.png?v=2',
      'https://ssl-vg03.met.vgwort.de/na/0a',
    ],
    ...['https://stats.example/matomo.php?idsite=1', 'https://www.facebook.com/tr?id=1'],
  ])('%s', (address) => expect(isStandIn(address)).toBe(true));

  test.each([
    ...[
      '/loading-dock-fire.jpg',
      '/black-forest.jpg',
      '/pixel-art.png',
      '/blank-page-poet.jpg',
      '/2024.jpg',
      '/img.jpg',
    ],
    ...['https://pixels.example/a.jpg', '/full/max/0/default.jpg', '/image.jpg?fallback=placeholder.png'],
  ])('not %s', (address) => expect(isStandIn(address)).toBe(false));
});
