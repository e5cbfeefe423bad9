"""BERT's encoder with a softmax over tags and biaffine heads and relations (Dozat and Manning, ICLR 2017), in JAX."""
import json

import jax
import jax.numpy as jnp
import numpy as np

LAYERS, HEADS, ARC, RELATION, SHAPES = 6, 12, 256, 64, 8

PIECES = "embeddings.word_embeddings.weight"


def pretrained(path):
    """The arrays of a file of safetensors: its header's length, its header, its bytes."""
    with open(path, "rb") as file:
        header = json.loads(file.read(int.from_bytes(file.read(8), "little")))
        data = file.read()
    arrays = {}
    for name, entry in header.items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            begin, end = entry["data_offsets"]
            arrays[name] = np.frombuffer(data[begin:end], np.float32).reshape(entry["shape"])
    return arrays


def initial(path, tags, relations, seed):
    """The pretrained encoder and new heads; the vectors of pieces, half of all, stay as they are."""
    given, random = pretrained(path), np.random.default_rng(seed)

    def linear(rows, columns):
        return (random.standard_normal((rows, columns)) * (2 / (rows + columns)) ** 0.5).astype(np.float32)

    body = {"shape": np.zeros((SHAPES, 384), np.float32)}
    for name, array in given.items():
        if name.startswith(("embeddings.", "encoder.")) and "position_ids" not in name:
            is_map = name.endswith(".weight") and name.startswith("encoder.") and "LayerNorm" not in name
            body[name] = np.ascontiguousarray(array.T) if is_map else array
    head = {
        "mix": np.zeros((2, LAYERS + 1), np.float32),
        "tag": linear(384, 384), "tag bias": np.zeros(384, np.float32),
        "tags": linear(384, tags), "tags bias": np.zeros(tags, np.float32),
        "down": linear(384, ARC), "down bias": np.zeros(ARC, np.float32),
        "up": linear(384, ARC), "up bias": np.zeros(ARC, np.float32),
        "arc": linear(ARC + 1, ARC), "root": (0.1 * random.standard_normal(384)).astype(np.float32),
        "relation down": linear(384, RELATION), "relation up": linear(384, RELATION),
        "relations": np.zeros((relations, RELATION + 1, RELATION + 1), np.float32),
    }
    fixed = {PIECES: body.pop(PIECES)}
    return {"fixed": fixed, "body": body, "head": head}


def normed(x, weight, bias):
    x = x - x.mean(-1, keepdims=True)
    return x / jnp.sqrt((x * x).mean(-1, keepdims=True) + 1e-12) * weight + bias


def dropped(x, key, share):
    if key is None:
        return x
    return jnp.where(jax.random.bernoulli(key, 1 - share, x.shape), x / (1 - share), 0)


def encoded(fixed, body, batch, keys):
    """The vectors of the pieces after every layer."""
    def linear(x, name):
        return x @ body[name + ".weight"] + body[name + ".bias"]

    pieces = batch["pieces"]
    x = fixed[PIECES][pieces] + body["shape"][batch["shapes"]]
    x = x + body["embeddings.position_embeddings.weight"][: pieces.shape[1]]
    x = x + body["embeddings.token_type_embeddings.weight"][0]
    x = normed(x, body["embeddings.LayerNorm.weight"], body["embeddings.LayerNorm.bias"])
    x = dropped(x, keys[0], 0.1)
    hidden = jnp.where(batch["pieces"] > 0, 0.0, -1e9)[:, None, None, :]
    (rows, length, width), outputs = x.shape, [x]
    for layer in range(LAYERS):
        at = f"encoder.layer.{layer}."

        def split(name):
            return linear(x, at + "attention.self." + name).reshape(rows, length, HEADS, width // HEADS)

        scores = jnp.einsum("bqhd,bkhd->bhqk", split("query"), split("key")) / (width // HEADS) ** 0.5
        mixed = jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(scores + hidden), split("value")).reshape(x.shape)
        mixed = linear(mixed, at + "attention.output.dense")
        norm = at + "attention.output.LayerNorm."
        x = normed(x + mixed, body[norm + "weight"], body[norm + "bias"])
        inner = jax.nn.gelu(linear(x, at + "intermediate.dense"), approximate=True)
        inner = dropped(linear(inner, at + "output.dense"), keys[1 + layer], 0.1)
        x = normed(x + inner, body[at + "output.LayerNorm.weight"], body[at + "output.LayerNorm.bias"])
        outputs.append(x)
    return outputs


def scores(parameters, batch, key=None):
    """Scores of tags; of heads, the root last; and the vectors that relations are told from."""
    body, head = parameters["body"], parameters["head"]
    keys = [None] * 14 if key is None else list(jax.random.split(key, 14))
    layers = jnp.stack(encoded(parameters["fixed"], body, batch, keys))
    words = jnp.take_along_axis(layers, batch["firsts"][None, :, :, None], axis=2)
    mixed = jnp.einsum("kl,lbwd->kbwd", jax.nn.softmax(head["mix"] * 10), words)
    tagging, parsing = dropped(mixed[0], keys[13], 0.2), dropped(mixed[1], keys[7], 0.2)
    tags = jax.nn.gelu(tagging @ head["tag"] + head["tag bias"])
    tags = dropped(tags, keys[8], 0.2) @ head["tags"] + head["tags bias"]
    root = jnp.broadcast_to(head["root"], (parsing.shape[0], 1, 384))
    heads = jnp.concatenate([parsing, root], 1)
    down = dropped(jax.nn.gelu(parsing @ head["down"] + head["down bias"]), keys[9], 0.25)
    up = dropped(jax.nn.gelu(heads @ head["up"] + head["up bias"]), keys[10], 0.25)
    down = jnp.concatenate([down, jnp.ones_like(down[..., :1])], -1)
    arcs = jnp.einsum("bwi,ij,bvj->bwv", down, head["arc"], up)
    real = jnp.concatenate([batch["real"], jnp.ones_like(batch["real"][:, :1])], 1)
    arcs = jnp.where(real[:, None, :] > 0, arcs, -1e9)
    down = dropped(jax.nn.gelu(parsing @ head["relation down"]), keys[11], 0.25)
    up = dropped(jax.nn.gelu(heads @ head["relation up"]), keys[12], 0.25)
    return tags, arcs, (down, up)


def relation_scores(parameters, vectors, heads):
    """Scores of the relations of words to those heads."""
    down, up = vectors
    up = jnp.take_along_axis(up, heads[..., None], axis=1)
    one = jnp.ones_like(down[..., :1])
    down, up = jnp.concatenate([down, one], -1), jnp.concatenate([up, one], -1)
    rows = jnp.einsum("bwi,rij->bwrj", down, parameters["head"]["relations"])
    return jnp.einsum("bwrj,bwj->bwr", rows, up)


def loss(parameters, batch, key):
    """Cross-entropy of tags, heads and relations, a word's mean."""
    def entropy(logits, gold):
        return -jnp.take_along_axis(jax.nn.log_softmax(logits), gold[..., None], -1)[..., 0]

    tags, arcs, vectors = scores(parameters, batch, key)
    total = entropy(tags, batch["tags"]) + entropy(arcs, batch["heads"])
    total += entropy(relation_scores(parameters, vectors, batch["heads"]), batch["relations"])
    return (total * batch["real"]).sum() / jnp.maximum(batch["real"].sum(), 1)
