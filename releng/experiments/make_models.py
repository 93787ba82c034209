"""Writes the two models of the study: every fourth weight of each matrix of "tuned" differs from "base".

Weights are bfloat16, sixteenths between -2 and 2; the files are committed, so nobody needs to run this.
"""
import json
import pathlib
import struct

LAYERS, SIDE = 2, 8


def bits(value):
    return struct.unpack("<I", struct.pack("<f", value))[0] >> 16


def weights(layer, kind, tuned):
    for i in range(SIDE * SIDE):
        value = ((7 * i + 13 * layer + 29 * kind) % 63 - 31) / 16 or 1 / 16
        yield bits(value * 1.5 if tuned and i % 4 == 0 else value)


def write(folder, tuned):
    header, data = {}, b""
    for layer in range(LAYERS):
        for kind, name in enumerate(("self_attn.q_proj", "mlp.up_proj")):
            start = len(data)
            data += struct.pack(f"<{SIDE * SIDE}H", *weights(layer, kind, tuned))
            header[f"model.layers.{layer}.{name}.weight"] = {
                "dtype": "BF16", "shape": [SIDE, SIDE], "data_offsets": [start, len(data)]}
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + data)


models = pathlib.Path(__file__).parent / "models"
write(models / "base", False)
write(models / "tuned", True)
