"""The step of continuous sparsification as one writes it by hand in PyTorch: masks over the matrices of a GPT-2.

    mask_step.py MODEL STEPS [THREADS]

Random tokens and random bigrams serve as well as true ones. Prints the median time of a step in milliseconds, by the
clock and by processor time.
"""
import json
import struct
import sys
import time

import torch
import torch.nn.functional as F


def load(path):
    with open(path, "rb") as file:
        length = struct.unpack("<Q", file.read(8))[0]
        header = json.loads(file.read(length))
        data = bytearray(file.read())
    tensors = {}
    for name, info in header.items():
        if name != "__metadata__":
            start, end = info["data_offsets"]
            tensors[name] = torch.frombuffer(data[start:end], dtype=torch.float32).reshape(info["shape"])
    return tensors


def forward(weights, config, tokens):
    prefix = "transformer." if "transformer.wte.weight" in weights else ""
    heads, epsilon = config["n_head"], config["layer_norm_epsilon"]
    batch, length = tokens.shape
    x = weights[prefix + "wte.weight"][tokens] + weights[prefix + "wpe.weight"][:length]
    hidden = x.shape[-1]
    mask = torch.triu(torch.full((length, length), float("-inf")), 1)
    for layer in range(config["n_layer"]):
        p = "%sh.%d." % (prefix, layer)
        h = F.layer_norm(x, (hidden,), weights[p + "ln_1.weight"], weights[p + "ln_1.bias"], epsilon)
        q, k, v = (h @ weights[p + "attn.c_attn.weight"] + weights[p + "attn.c_attn.bias"]).split(hidden, 2)
        q, k, v = (y.view(batch, length, heads, -1).transpose(1, 2) for y in (q, k, v))
        scores = q @ k.transpose(2, 3) / (hidden // heads) ** 0.5 + mask
        z = (torch.softmax(scores, -1) @ v).transpose(1, 2).reshape(batch, length, hidden)
        x = x + z @ weights[p + "attn.c_proj.weight"] + weights[p + "attn.c_proj.bias"]
        h = F.layer_norm(x, (hidden,), weights[p + "ln_2.weight"], weights[p + "ln_2.bias"], epsilon)
        h = F.gelu(h @ weights[p + "mlp.c_fc.weight"] + weights[p + "mlp.c_fc.bias"], approximate="tanh")
        x = x + h @ weights[p + "mlp.c_proj.weight"] + weights[p + "mlp.c_proj.bias"]
    x = F.layer_norm(x, (hidden,), weights[prefix + "ln_f.weight"], weights[prefix + "ln_f.bias"], epsilon)
    return x @ weights[prefix + "wte.weight"].t()


def main(model, steps, threads):
    torch.set_num_threads(threads)
    torch.manual_seed(1)
    with open(model + "/config.json") as file:
        config = json.load(file)
    weights = load(model + "/model.safetensors")
    names = [n for n in weights if n.endswith(("c_attn.weight", "c_proj.weight", "c_fc.weight"))]
    masks = {n: torch.zeros_like(weights[n], requires_grad=True) for n in names}
    optimizer = torch.optim.AdamW(masks.values(), lr=6.25e-4, weight_decay=0.01)
    total = sum(m.numel() for m in masks.values())
    vocabulary = config["vocab_size"]
    table = torch.softmax(torch.randn(vocabulary, vocabulary), 1)
    sharpness, clock, processor = 1.0, [], []
    for step in range(steps):
        tokens = torch.randint(0, vocabulary, (16, 128))
        start, cpu = time.perf_counter(), time.process_time()
        gates = {n: torch.sigmoid(sharpness * m) for n, m in masks.items()}
        masked = {**weights, **{n: weights[n] * g for n, g in gates.items()}}
        logits = forward(masked, config, tokens).view(-1, vocabulary)
        loss = F.cross_entropy(logits, table[tokens.view(-1)])
        loss = loss + 5 * sum(g.sum() for g in gates.values()) / total
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        sharpness *= 1.001 ** 12.5
        clock.append(time.perf_counter() - start)
        processor.append(time.process_time() - cpu)
    warm = steps // 4
    print("%.1f ms by the clock, %.1f ms of processor, %d masks" % (
        1e3 * sorted(clock[warm:])[(steps - warm) // 2], 1e3 * sorted(processor[warm:])[(steps - warm) // 2], total))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 1)
