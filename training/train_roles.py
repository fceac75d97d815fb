"""Learns the roles of lines: python training/train_roles.py FEATURES OUT [--folds] [--only N]

FEATURES is what write-role-features.mjs wrote. OUT gets roles-all.json; with --folds also roles-0.json … (each learned without a
fifth of the pages) and apart-0.json … (without a fifth of the pages and a fifth of the printers).
"""

import json
import sys
from pathlib import Path

import lightgbm
import numpy

FOLDS = 5
ROLES = 17
ROUNDS = 36
PARAMETERS = {
    "objective": "multiclass",
    "num_class": ROLES,
    "learning_rate": 0.2,
    "num_leaves": 15,
    "max_depth": 7,
    "lambda_l2": 4.0,
    "min_data_in_leaf": 70,
    "min_sum_hessian_in_leaf": 1.0,
    "max_bin": 63,
    "feature_fraction": 0.3,
    "bagging_fraction": 1.0,
    "seed": 3,
    "deterministic": True,
    "force_col_wise": True,
    "num_threads": 1,
    "verbose": -1,
}
NOISE_SHARE = 0.15
BODY_SHARE = 0.4
# How much a dump weighs by where its page comes from: the sites' own pages are few.
SET_WEIGHTS = {"sites": 3.0, "fixtures": 1.5, "made-up": 1.5, "generic": 0.6}
# Rare roles weigh more; a body line weighs by the root of its words.
ROLE_WEIGHTS = numpy.array([1.0, 2.0, 4.0, 4.0, 3.0, 3.0, 3.0, 1.5, 1.5, 1.0, 3.0, 0.5, 0.7, 0.3, 0.7, 1.0, 0.5])


def printer_fold(name):
    value = 0x811C9DC5
    for letter in name.split("-")[0]:
        value = ((value ^ ord(letter)) * 0x01000193) & 0xFFFFFFFF
    return value % FOLDS


def main():
    source, out = Path(sys.argv[1]), Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    names = json.loads((source / "names.json").read_text())
    dumps = [json.loads(line) for line in (source / "dumps.ndjson").read_text().splitlines()]
    features = numpy.fromfile(source / "features.f32", dtype=numpy.float32).reshape(-1, len(names))
    labels = numpy.fromfile(source / "labels.i8", dtype=numpy.int8).astype(numpy.int32)
    tokens = numpy.fromfile(source / "tokens.i32", dtype=numpy.int32)
    of = numpy.repeat(numpy.arange(len(dumps)), [dump["lines"] for dump in dumps])
    fold = numpy.array([dump["fold"] for dump in dumps])[of]
    printer = numpy.array([printer_fold(dump["printer"]) for dump in dumps])[of]
    weights = numpy.array([SET_WEIGHTS[dump["set"]] for dump in dumps])[of] * ROLE_WEIGHTS[numpy.maximum(labels, 0)]
    weights = weights * numpy.where(labels == 0, numpy.sqrt(numpy.minimum(tokens, 80)) / 4, 1)
    # Noise and body abound: a part of them teaches as much, if it weighs more.
    noise = labels >= 12
    pages = numpy.unique([dump["id"] for dump in dumps], return_inverse=True)[1][of]
    weights = weights / numpy.sqrt(numpy.bincount(pages)[pages])
    weights = weights / weights.mean()
    many = numpy.array([dump["set"] in ("generic", "sites") for dump in dumps])[of]
    own = numpy.array([dump["set"] == "sites" for dump in dumps])[of]
    share = numpy.where(many, numpy.where(noise, numpy.where(own, 0.5, NOISE_SHARE), numpy.where(labels == 0, BODY_SHARE, 1.0)), 1.0)
    kept = numpy.random.default_rng(3).random(len(labels)) < share
    weights = weights / share
    print(len(labels), "lines of", len(dumps), "dumps", flush=True)

    def learn(rows, name):
        chosen = numpy.flatnonzero(rows & (labels >= 0) & kept)
        part = lightgbm.Dataset(features[chosen], labels[chosen], weight=weights[chosen], params=PARAMETERS)
        model = lightgbm.train(PARAMETERS, part, num_boost_round=ROUNDS)
        (out / f"{name}.json").write_text(json.dumps(model.dump_model()))
        print(name, len(chosen), "done", flush=True)
        return model

    if "--folds-only" not in sys.argv:
        model = learn(fold >= 0, "roles-all")
        gains = sorted(zip(model.feature_importance("gain"), names), reverse=True)
        (out / "gains.json").write_text(json.dumps([[name, round(gain)] for gain, name in gains]))
    if "--folds" in sys.argv:
        for each in range(FOLDS):
            learn(fold != each, f"roles-{each}")
    if "--apart" in sys.argv:
        for each in range(FOLDS):
            learn((fold != each) & (printer != each), f"apart-{each}")


if __name__ == "__main__":
    main()
