"""The computations of InferenceBenchmark in PyTorch for Python, on one thread: prefill, decoding, a mask-training step.

Prints a name and seconds of processor time on each line; multiply_adds is a rate.
"""
import json
import os
import sys
import time

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"
import numpy as np
import torch

torch.set_num_threads(1)


def best(times, task):
    found = float("inf")
    for _ in range(times):
        start = time.process_time()
        task()
        found = min(found, time.process_time() - start)
    return found


def read(directory):
    with open(directory + "/config.json") as f:
        config = json.load(f)
    path = directory + "/model.safetensors"
    with open(path, "rb") as f:
        size = int.from_bytes(f.read(8), "little")
        header = json.loads(f.read(size))
    data = np.fromfile(path, np.uint8, offset=8 + size)
    tensors = {}
    for name, entry in header.items():
        if name != "__metadata__":
            a, b = entry["data_offsets"]
            tensors[name] = torch.from_numpy(data[a:b].view(np.float32).reshape(entry["shape"]))
    return config, tensors


def rotate(x, cos, sin):
    half = x.shape[-1] // 2
    return x * cos + torch.cat([-x[..., half:], x[..., :half]], -1) * sin


def norm(x, gain):
    return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-5) * gain


def forward(config, w, ids, cache, start, last):
    heads, n = config["num_attention_heads"], ids.shape[1]
    size = config["hidden_size"] // heads
    turn = torch.arange(start, start + n, dtype=torch.float32)[:, None] / 10000 ** (
        torch.arange(0, size, 2, dtype=torch.float32) / size)
    cos, sin = torch.cat([turn.cos()] * 2, -1), torch.cat([turn.sin()] * 2, -1)
    mask = torch.full([n, n], float("-inf")).triu(1) if n > 1 else None
    x = torch.nn.functional.embedding(ids, w["model.embed_tokens.weight"])
    for i in range(config["num_hidden_layers"]):
        p = "model.layers.%d." % i
        h = norm(x, w[p + "input_layernorm.weight"])
        q, k, v = ((h @ w[p + "self_attn." + c + "_proj.weight"].T).view(len(ids), n, heads, size).transpose(1, 2)
                   for c in "qkv")
        q, k = rotate(q, cos, sin), rotate(k, cos, sin)
        if cache is not None:
            if start:
                k, v = torch.cat([cache[i][0], k], 2), torch.cat([cache[i][1], v], 2)
            cache[i] = (k, v)
        scores = q @ k.transpose(2, 3) / size ** 0.5
        if mask is not None:
            scores = scores + mask
        z = (scores.softmax(-1) @ v).transpose(1, 2).reshape(len(ids), n, -1)
        x = x + z @ w[p + "self_attn.o_proj.weight"].T
        h = norm(x, w[p + "post_attention_layernorm.weight"])
        gate = torch.nn.functional.silu(h @ w[p + "mlp.gate_proj.weight"].T)
        x = x + (gate * (h @ w[p + "mlp.up_proj.weight"].T)) @ w[p + "mlp.down_proj.weight"].T
    x = norm(x[:, -1:] if last else x, w["model.norm.weight"])
    return x @ w["model.embed_tokens.weight"].T


def inference(directory):
    config, w = read(directory)
    name = os.path.basename(directory)
    ids = torch.tensor([[(i * 37 + 11) % 1000 for i in range(128)]])
    with torch.no_grad():
        print(name + ".prefill", best(5, lambda: forward(config, w, ids, None, 0, True)))
        cache = [None] * config["num_hidden_layers"]
        forward(config, w, ids[:, :3], cache, 0, True)
        at = [3]

        def steps():
            for _ in range(12):
                token = forward(config, w, ids[:, :1], cache, at[0], True)[0, -1].argmax()
                at[0] += 1

        print(name + ".decode", best(4, steps) / 12)


def mask_step(directory):
    config, w = read(directory)
    names = [n for n in w if "layers" in n and w[n].dim() == 2]
    masks = {n: torch.full_like(w[n], 0.1).requires_grad_() for n in names}
    adam = torch.optim.Adam(list(masks.values()), lr=1e-3)
    ids = torch.tensor([[(i * 37 + 11) % 1000 for i in range(64)]] * 8)

    def step():
        adam.zero_grad()
        gated = dict(w, **{n: w[n] * torch.sigmoid(masks[n]) for n in names})
        logits = forward(config, gated, ids, None, 0, False)
        loss = torch.nn.functional.cross_entropy(logits[:, :-1].reshape(-1, logits.shape[-1]), ids[:, 1:].reshape(-1))
        loss.backward()
        adam.step()

    print("mask_step", best(8, step))


def main():
    x = torch.rand(1024, 1024)
    print("multiply_adds", 1024 ** 3 / best(5, lambda: x @ x))
    inference(sys.argv[1])
    inference(sys.argv[2])
    mask_step(sys.argv[3])


if __name__ == "__main__":
    main()
