"""CoNLL-U in and out, and sentences in padded batches of a few shapes."""
import numpy as np

from wordpiece import shape

SHAPES = [(16, 72), (24, 48), (32, 36), (40, 28), (56, 20), (80, 12), (128, 8), (256, 3)]
"""Pieces a sentence, sentences a batch: each pair is compiled once."""


def sentences(path):
    """Lists of the columns of words; the lines between, comments and ranges of surface words, are kept in place."""
    with open(path, encoding="utf-8") as file:
        for block in file.read().split("\n\n"):
            lines = [line.split("\t") for line in block.split("\n") if line]
            if any(len(line) == 10 and line[0].isdigit() for line in lines):
                yield lines


def words(lines):
    return [line for line in lines if len(line) == 10 and line[0].isdigit()]


def tag(line):
    return "\t".join((line[3], line[4], line[5]))


def pieces(sentence, splitter):
    """Pieces, their shapes, and the first piece of each word."""
    numbers, shapes, firsts = [splitter.begin], [0], []
    for index, line in enumerate(sentence):
        firsts.append(len(numbers))
        found = splitter.pieces(line[1])
        numbers += found
        shapes += [shape(line[1], index == 0)] * len(found)
    return numbers + [splitter.end], shapes + [0], firsts


def batches(examples, random=None):
    """Batches of numbered examples, each of one shape; in a new order where `random` is given."""
    bins = {limit: [] for limit, _ in SHAPES}
    for number, example in enumerate(examples):
        limit = next((limit for limit, _ in SHAPES if len(example["pieces"]) <= limit), None)
        if limit:
            bins[limit].append(number)
    made = []
    for limit, rows in SHAPES:
        if random is not None:
            random.shuffle(bins[limit])
        made += [(limit, rows, bins[limit][at : at + rows]) for at in range(0, len(bins[limit]), rows)]
    if random is not None:
        random.shuffle(made)
    for limit, rows, numbers in made:
        batch = {
            name: np.zeros((rows, limit), np.int32)
            for name in ("pieces", "shapes", "firsts", "tags", "heads", "relations")
        }
        batch["real"] = np.zeros((rows, limit), np.float32)
        for row, number in enumerate(numbers):
            for name, values in examples[number].items():
                # The root's number is the width of the batch, as its column stands last.
                values = [limit if name == "heads" and value < 0 else value for value in values]
                batch[name][row, : len(values)] = values
            batch["real"][row, : len(examples[number]["firsts"])] = 1
        yield numbers, batch
