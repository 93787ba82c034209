"""The statistics of sparsity.update for a pair of bfloat16 files, in NumPy, chunk by chunk.

Prints the bytes read and the seconds taken. Two processes, as the other side has two threads; a part of the files is
enough, as the rate does not depend on it.
"""
import json
import sys
import time
from concurrent.futures import ProcessPoolExecutor

import numpy as np

CHUNK = 1 << 20
MATRICES = 8
TOLERANCES = [0, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3]


def tensors(path):
    with open(path, "rb") as file:
        length = int.from_bytes(file.read(8), "little")
        header = json.loads(file.read(length))
    return {name: (8 + length + info["data_offsets"][0], info["shape"])
            for name, info in header.items() if name != "__metadata__"}


def widen(bits):
    return (bits.astype(np.uint32) << 16).view(np.float32)


def order(bits):
    magnitude = (bits & 0x7FFF).astype(np.int32)
    return np.where(bits >> 15, -magnitude, magnitude)


def compare(paths, name):
    (start, shape), (other, _) = (tensors(path)[name] for path in paths)
    rows = max(1, CHUNK // shape[1])
    within = np.zeros(len(TOLERANCES) + 1, np.int64)
    ulps = np.zeros(18, np.int64)
    magnitudes = np.zeros((2, 1 << 15), np.int64)
    columns = np.zeros(shape[1], bool)
    sums = np.zeros(4)
    equal = untouched = 0
    largest = 0.0
    files = [np.memmap(path, np.uint16, "r", offset, tuple(shape))
             for path, offset in zip(paths, (start, other))]
    for row in range(0, shape[0], rows):
        a, b = (np.asarray(file[row:row + rows]) for file in files)
        changed = a != b
        equal += changed.size - np.count_nonzero(changed)
        untouched += np.count_nonzero(~changed.any(axis=1))
        columns |= changed.any(axis=0)
        x, y = widen(a), widen(b)
        delta = y - x
        size = np.abs(delta)
        wide = size.astype(np.float64)
        for i, tolerance in enumerate(TOLERANCES):
            within[i] += np.count_nonzero(wide <= tolerance)
        within[-1] += np.count_nonzero(wide <= 1e-3 * np.maximum(np.abs(x), np.abs(y)))
        distance = np.abs(order(a) - order(b))
        ulps += np.bincount(np.frexp(distance.astype(np.float64))[1].ravel(), minlength=18)[:18]
        x64, y64 = x.astype(np.float64), y.astype(np.float64)
        sums += [np.sum(wide * wide), np.sum(x64 * x64), np.sum(y64 * y64), np.sum(x64 * y64)]
        largest = max(largest, float(size.max()))
        pattern = (a & 0x7FFF).ravel()
        magnitudes[0] += np.bincount(pattern, minlength=1 << 15)
        magnitudes[1] += np.bincount(pattern[changed.ravel()], minlength=1 << 15)
    return 2 * files[0].nbytes


def main():
    paths = sys.argv[1:3]
    names = list(tensors(paths[0]))[:MATRICES]
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(compare, [paths] * 2, names[:2]))
        start = time.perf_counter()
        total = sum(pool.map(compare, [paths] * len(names), names))
        print(total, time.perf_counter() - start)


if __name__ == "__main__":
    main()
