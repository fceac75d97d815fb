"""Prints pages as text dumps by the programs that people make dumps with: python training/print_dumps.py PAGES OUT [PROGRAM …]

PAGES is a folder of ID.html, ID.html.gz or fixtures (ID/page.html), or an .ndjson(.gz) of {id, html}; OUT gets PROGRAM/ID.txt.
Needs the packages of requirements.txt, and the programs w3m, lynx and pandoc; those that are missing are named and left out.
"""

import gzip
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

SECONDS = 60


def by_command(*command):
    def show(html):
        return subprocess.run(command, input=html.encode(), capture_output=True, timeout=SECONDS).stdout.decode("utf8", "replace")

    return show


def by_resiliparse(**options):
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree

    return lambda html: extract_plain_text(HTMLTree.parse(html), **options)


def by_html2text(**options):
    from html2text import HTML2Text

    def show(html):
        maker = HTML2Text()
        for name, value in options.items():
            setattr(maker, name, value)
        return maker.handle(html)

    return show


def by_soup(**options):
    from bs4 import BeautifulSoup

    def show(html):
        tree = BeautifulSoup(html, "lxml")
        for each in tree(["script", "style", "noscript", "template"]):
            each.decompose()
        return tree.get_text("\n", **options)

    return show


def by_inscriptis():
    from inscriptis import get_text

    return get_text


W3M = ("w3m", "-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-cols")
LYNX = ("lynx", "-dump", "-stdin", "-assume_charset=utf-8", "-display_charset=utf-8")
PANDOC = ("pandoc", "-f", "html", "-t", "plain")
PROGRAMS = {
    "resiliparse": lambda: by_resiliparse(main_content=False),
    "resiliparse-noalt": lambda: by_resiliparse(main_content=False, alt_texts=False),
    "resiliparse-nobullets": lambda: by_resiliparse(main_content=False, list_bullets=False),
    "resiliparse-links": lambda: by_resiliparse(main_content=False, links=True),
    "resiliparse-main": lambda: by_resiliparse(main_content=True),
    "resiliparse-main-noalt": lambda: by_resiliparse(main_content=True, alt_texts=False),
    "inscriptis": by_inscriptis,
    "html2text": by_html2text,
    "html2text-plain": lambda: by_html2text(ignore_links=True, ignore_images=True, body_width=0),
    "bs4-lines": by_soup,
    "bs4-lines-stripped": lambda: by_soup(strip=True),
    "w3m-80": lambda: by_command(*W3M, "80"),
    "w3m-200": lambda: by_command(*W3M, "200"),
    "w3m-9999": lambda: by_command(*W3M, "9999"),
    "lynx": lambda: by_command(*LYNX),
    "lynx-nolist": lambda: by_command(*LYNX, "-nolist"),
    "pandoc": lambda: by_command(*PANDOC),
    "pandoc-nowrap": lambda: by_command(*PANDOC, "--wrap=none"),
}


def printers(names):
    for name, make in PROGRAMS.items():
        if names and name not in names:
            continue
        program = name.split("-")[0]
        if program in ("w3m", "lynx", "pandoc") and shutil.which(program) is None:
            print(f"left out: {name}, there is no program {program}", file=sys.stderr)
            continue
        try:
            yield name, make()
        except ImportError as error:
            print(f"left out: {name}, {error}", file=sys.stderr)


def pages(place):
    if place.is_dir():
        for file in sorted(place.rglob("*.html*")):
            data = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
            name = file.relative_to(place).as_posix()
            name = re.sub(r"/page\.html$", "", name).replace("/", "__") if name.endswith("page.html") else re.sub(r"\.html(\.gz)?$", "", file.name)
            yield name, data.decode("utf8", "replace")
        return
    with (gzip.open if place.suffix == ".gz" else open)(place, "rt", encoding="utf8") as lines:
        for line in lines:
            page = json.loads(line)
            yield re.sub(r"[^\w.-]+", "_", str(page["id"])), page["html"]


def main():
    place, out, names = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]
    ready = list(printers(names))
    for page, html in pages(place):
        for name, show in ready:
            target = out / name / f"{page}.txt"
            if target.exists():
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            try:
                target.write_text(show(html) or "", encoding="utf8", newline="")
            except Exception as error:
                print(f"{name} cannot print {page}: {error}", file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main()
