"""The best tree of scored arcs (Chu and Liu 1965, Edmonds 1967), with one word at the root."""
import numpy as np


def cycle(heads):
    """The words of a cycle; none where every word leads to the root, which is the last number."""
    state = [0] * (len(heads) + 1)
    state[-1] = 2
    for start in range(len(heads)):
        path, at = [], start
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            at = heads[at]
        if state[at] == 1:
            return path[path.index(at) :]
        for word in path:
            state[word] = 2
    return None


def spanning(scores):
    """The head of each row; columns are heads, the root last."""
    heads = [int(head) for head in scores.argmax(1)]
    found = cycle(heads)
    if found is None:
        return heads
    inside = set(found)
    outside = [word for word in range(len(heads)) if word not in inside]
    columns = outside + [len(heads)]
    gain = {word: scores[word] - scores[word, heads[word]] for word in found}
    size = len(outside)
    reduced = np.full((size + 1, size + 2), -1e18)
    for row, word in enumerate(outside):
        for column, head in enumerate(columns):
            reduced[row, column if column < size else size + 1] = scores[word, head]
        reduced[row, size] = max(scores[word, head] for head in found)
        reduced[row, row] = -1e18
    for column, head in enumerate(columns):
        reduced[size, column if column < size else size + 1] = max(gain[word][head] for word in found)
    reduced[size, size] = -1e18
    chosen = spanning(reduced)
    for row, word in enumerate(outside):
        head = chosen[row]
        heads[word] = max(found, key=lambda at: scores[word, at]) if head == size else (columns + [len(heads)])[
            head if head < size else size]
    head = columns[chosen[size] if chosen[size] < size else size]
    entered = max(found, key=lambda word: gain[word][head])
    heads[entered] = head
    return heads


def best(scores):
    """The best tree in which the root, the last column, has one dependent."""
    scores = scores.astype(np.float64).copy()
    count = len(scores)
    scores[np.arange(count), np.arange(count)] = -1e18
    heads = spanning(scores)
    roots = [word for word, head in enumerate(heads) if head == count]
    if len(roots) == 1:
        return heads
    top = max(roots or range(count), key=lambda word: scores[word, count])
    scores[:, count] = -1e18
    scores[top, :] = -1e18
    scores[top, count] = 0
    return spanning(scores)
