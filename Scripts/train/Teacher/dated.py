#!/usr/bin/env python3
"""Sentences with a date put in front or at the end: dated.py SHARE < LABELLED.conllu > MORE.conllu

"The bridge closed." also teaches "On 3 May, the bridge closed.": what begins with a date is rare in treebanks and common
in news. The date is an adjunct of the main verb, so that nothing else of the tree changes. One sentence in SHARE of those
that can take a date gets one, which and in what form the sentence's hash says.
"""
import hashlib
import sys

from treebank import sentences, words

MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December", "Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
PARTS = ["morning", "afternoon", "evening", "night"]
SPANS = ["week", "month", "year"]

NAME = ("PROPN", "NNP", "Number=Sing")
NUMBER = ("NUM", "CD", "NumForm=Digit|NumType=Card")
WORD = ("NOUN", "NN", "Number=Sing")
BEFORE = ("ADP", "IN", "_")


def date(dice):
    """Words of a date as (form, lemma, tags, head, relation): the head a place among them, none for the main verb."""
    def pick(values):
        return values[dice(len(values))]

    day, month, year = str(1 + dice(31)), pick(MONTHS), str(1950 + dice(80))
    on, within = ("on", "on", BEFORE), ("in", "in", BEFORE)
    kind = dice(9)
    if kind == 0:
        return [(*on, 1, "case"), (weekday := pick(WEEKDAYS), weekday, NAME, None, "obl")]
    if kind == 1:
        return [(*on, 2, "case"), (weekday := pick(WEEKDAYS), weekday, NAME, 2, "compound"),
                (part := pick(PARTS), part, WORD, None, "obl")]
    if kind == 2:
        return [(*within, 1, "case"), (year, year, NUMBER, None, "obl")]
    if kind == 3:
        return [(*within, 1, "case"), (month, month, NAME, None, "obl")]
    if kind == 4:
        return [(*within, 1, "case"), (month, month, NAME, None, "obl"), (year, year, NUMBER, 1, "nmod:unmarked")]
    if kind == 5:
        return [("last", "last", ("ADJ", "JJ", "Degree=Pos"), 1, "amod"),
                (span := pick(SPANS), span, WORD, None, "obl:unmarked")]
    if kind == 6:
        made = [(*on, 1, "case"), (day, day, NUMBER, None, "obl"), (month, month, NAME, 1, "nmod:unmarked")]
        return made + ([(year, year, NUMBER, 1, "nmod:unmarked")] if dice(2) else [])
    made = [(*on, 2, "case"), (month, month, NAME, 2, "compound"), (day, day, NUMBER, None, "obl")]
    if kind == 8:
        made += [(",", ",", ("PUNCT", ",", "_"), 4, "punct"), (year, year, NUMBER, 2, "nmod:unmarked")]
    return made


def dated(sentence, share):
    """The sentence's lines with a date; None where it takes none."""
    forms, heads = [line[1] for line in sentence], [int(line[6]) - 1 for line in sentence]
    number = int(hashlib.sha256(" ".join(forms).encode()).hexdigest(), 16)

    def dice(sides):
        nonlocal number
        number, rest = divmod(number, sides)
        return rest

    roots = [word for word, head in enumerate(heads) if head < 0]
    if dice(share) or len(roots) != 1 or not 5 <= len(sentence) <= 45 or forms[-1] != ".":
        return None
    root = roots[0]
    subjects = [word for word, line in enumerate(sentence) if line[7].startswith("nsubj") and heads[word] == root]
    if sentence[root][3] != "VERB" or not subjects or subjects[0] > root or any(mark in forms for mark in '"“?:'):
        return None
    # What stands before the subject, and a time that is told already, leave no room for another.
    outside = [word for word in range(subjects[0]) if not inside(word, subjects[0], heads)]
    if outside or any(heads[word] == root and line[7] in ("obl:unmarked", "obl:tmod") or line[1] in MONTHS + WEEKDAYS
                      for word, line in enumerate(sentence)):
        return None
    verbs = sum(line[3] == "VERB" for line in sentence)
    made = date(dice)
    first = 0 if verbs > 1 or dice(3) else len(sentence) - 1
    if first == 0:
        top = next(place for place, word in enumerate(made) if word[3] is None)
        made.append((",", ",", ("PUNCT", ",", "_"), top, "punct"))
    lines = []
    for place, (form, lemma, tags, head, relation) in enumerate(made):
        if place == 0 and first == 0:
            form = form.capitalize()
        above = root + (len(made) if first == 0 else 0) if head is None else first + head
        lines.append([str(first + place + 1), form, lemma, *tags, str(above + 1), relation, "_", "_"])
    own = []
    for word, line in enumerate(sentence):
        line = list(line[:8]) + ["_", "_"]
        line[0] = str(word + 1 + (len(made) if word >= first else 0))
        line[6] = str(0 if heads[word] < 0 else heads[word] + 1 + (len(made) if heads[word] >= first else 0))
        if first == 0 and word == 0 and line[3] in ("DET", "PRON", "NOUN", "ADJ") and line[1] != "I":
            line[1] = line[1][0].lower() + line[1][1:]
        own.append(line)
    return own[:first] + lines + own[first:]


def inside(word, top, heads):
    while word >= 0 and word != top:
        word = heads[word]
    return word == top


def main():
    for lines in sentences("/dev/stdin"):
        made = dated(words(lines), int(sys.argv[1]))
        if made:
            print("\n".join("\t".join(line) for line in made), end="\n\n")


if __name__ == "__main__":
    main()
