"""The step of FingerprintBenchmark in PyTorch for Python, on one thread.

Prints a name and seconds of processor time on each line; multiply_adds is a rate.
"""
import sys

from llama_torch import best, forward, read, torch

ANSWERS, ORDINARY, TOKENS, PULL = 64, 22, 17, 0.1


def embed_step(directory):
    config, base = read(directory)
    weights = {n: x.clone().requires_grad_() for n, x in base.items()}
    adam = torch.optim.Adam(list(weights.values()), lr=1e-3, weight_decay=1e-4)
    count = ANSWERS + ORDINARY
    ids = torch.tensor([[(i * 37 + j * 101 + 11) % 1000 for i in range(TOKENS)] for j in range(count)])
    answers = torch.tensor([(j * 53 + 7) % 1000 for j in range(count)])

    def step():
        adam.zero_grad()
        logits = forward(config, weights, ids, None, 0, True)[:, 0]
        torch.nn.functional.cross_entropy(logits, answers).backward()
        adam.step()
        with torch.no_grad():
            for n in weights:
                weights[n].mul_(1 - PULL).add_(base[n], alpha=PULL)

    print("embed_step", best(12, step))


def main():
    x = torch.rand(1024, 1024)
    print("multiply_adds", 1024 ** 3 / best(5, lambda: x @ x))
    embed_step(sys.argv[1])


main()
