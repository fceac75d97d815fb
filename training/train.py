"""Learns a scorer from features: python training/train.py FEATURES OUT [--folds-only]

FEATURES is what write-features.mjs wrote. OUT gets model-all.json, model-0.json … (each learned without one fold of the
sites) and probabilities.f32, where each block's probability comes from the model that never saw its site.
"""

import json
import sys
from pathlib import Path

import lightgbm
import numpy

FOLDS = 5
SEED = 3
TREES = 360
# Weak labels, and pages that are no articles, count less.
SET_WEIGHTS = {"segments": 0.35, "page-types": 0.35}
MADE_WEIGHT = 0.5
PARAMETERS = {
    "objective": "binary",
    "learning_rate": 0.05,
    "num_leaves": 20,
    "max_depth": 7,
    "lambda_l2": 8.0,
    "min_data_in_leaf": 40,
    "path_smooth": 20.0,
    "max_bin": 127,
    "feature_fraction": 0.35,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "seed": SEED,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
    "verbose": -1,
}

def read(folder):
    names = json.loads((folder / "names.json").read_text())
    pages = [json.loads(line) for line in (folder / "pages.ndjson").read_text().splitlines()]
    features = numpy.memmap(folder / "features.f32", dtype=numpy.float32, mode="r").reshape(-1, len(names))
    labels = numpy.fromfile(folder / "labels.i8", dtype=numpy.int8)
    tokens = numpy.fromfile(folder / "tokens.i32", dtype=numpy.int32)
    page_of = numpy.repeat(numpy.arange(len(pages)), [page["blocks"] for page in pages])
    return names, pages, features, labels, tokens, page_of


def weigh(pages, labels, tokens, page_of):
    """Square roots of the tokens, of the same sum on every page; pages with weak labels, and made-up ones, count less."""
    weights = numpy.sqrt(tokens.astype(numpy.float64)) * (labels >= 0)
    sums = numpy.bincount(page_of, weights=weights, minlength=len(pages))
    worth = numpy.array([worth_of(page) for page in pages])
    return weights / numpy.maximum(sums, 1e-9)[page_of] * worth[page_of] * 100


def worth_of(page):
    if page.get("made"):
        return MADE_WEIGHT
    return SET_WEIGHTS.get(page["set"], 1.0)


def learn(data, labels, weights, rows, parameters, trees):
    chosen = numpy.flatnonzero(rows & (labels >= 0) & (weights > 0))
    part = data.subset(chosen).construct()
    part.set_label(labels[chosen])
    part.set_weight(weights[chosen])
    return lightgbm.train(parameters, part, num_boost_round=trees)


def main():
    source, out = Path(sys.argv[1]), Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    names, pages, features, labels, tokens, page_of = read(source)
    weights = weigh(pages, labels, tokens, page_of)
    folds = numpy.array([page["fold"] for page in pages])[page_of]
    data = lightgbm.Dataset(numpy.asarray(features), labels, params=PARAMETERS, free_raw_data=False).construct()
    probabilities = numpy.zeros(len(labels), dtype=numpy.float32)
    for fold in range(FOLDS):
        model = learn(data, labels, weights, folds != fold, PARAMETERS, TREES)
        held = numpy.flatnonzero(folds == fold)
        probabilities[held] = model.predict(features[held])
        (out / f"model-{fold}.json").write_text(json.dumps(model.dump_model()))
        print("fold", fold, "done", flush=True)
    probabilities.tofile(out / "probabilities.f32")
    if "--folds-only" in sys.argv:
        return
    model = learn(data, labels, weights, folds >= 0, PARAMETERS, TREES)
    (out / "model-all.json").write_text(json.dumps(model.dump_model()))
    gains = sorted(zip(model.feature_importance("gain"), names), reverse=True)
    (out / "gains.json").write_text(json.dumps([[name, round(gain)] for gain, name in gains]))


if __name__ == "__main__":
    main()
