"""Word pieces of BERT's uncased vocabulary (Wu et al., 2016), for words that are given."""
import unicodedata

LONGEST = 40


class WordPiece:
    """The pieces of a word as numbers of a vocabulary file, one piece a line."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.numbers = {line.rstrip("\n"): number for number, line in enumerate(file)}
        self.begin, self.end = self.numbers["[CLS]"], self.numbers["[SEP]"]
        self.unknown = self.numbers["[UNK]"]
        self.known = {}

    def pieces(self, word):
        if word not in self.known:
            self.known[word] = [piece for part in self.parts(word) for piece in self.split(part)][:8] or [self.unknown]
        return self.known[word]

    @staticmethod
    def parts(word):
        """Runs of letters and figures, and marks one by one, in lower case and without accents."""
        parts = [""]
        for scalar in unicodedata.normalize("NFD", word.lower()):
            if unicodedata.category(scalar) == "Mn":
                continue
            if scalar.isalnum():
                parts[-1] += scalar
            else:
                parts += [scalar, ""]
        return [part for part in parts if part.strip()]

    def split(self, part):
        """The longest known piece from the left, again and again."""
        if len(part) > LONGEST:
            return [self.unknown]
        numbers, start = [], 0
        while start < len(part):
            for end in range(len(part), start, -1):
                number = self.numbers.get(("##" if start else "") + part[start:end])
                if number is not None:
                    break
            else:
                return [self.unknown]
            numbers.append(number)
            start = end
        return numbers


def shape(word, first):
    """What an uncased vocabulary does not see: how a word is written, 0 to 7."""
    letters = [scalar for scalar in word if scalar.isalpha()]
    if not letters:
        return 1
    if not any(scalar.isupper() for scalar in letters):
        return 2
    if all(scalar.isupper() for scalar in letters):
        return (3 if first else 4) if len(letters) == 1 else 5
    if letters[0].isupper() and not any(scalar.isupper() for scalar in letters[1:]):
        return 6 if first else 7
    return 0
